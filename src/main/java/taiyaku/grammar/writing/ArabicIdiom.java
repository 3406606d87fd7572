package taiyaku.grammar.writing;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/// Arabic: ordinals and centuries in words up to a hundred, parts of years with من, the clock in digits.
final class ArabicIdiom implements Idiom {

    private static final String[] SEASONS = {"ربيع", "صيف", "خريف", "شتاء"};
    private static final String[] ORDINALS = {
        "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"
    };
    private static final String[] TENS = {
        "العشرون", "الثلاثون", "الأربعون", "الخمسون", "الستون", "السبعون", "الثمانون", "التسعون"
    };
    private static final String[] HOURS = {
        "الواحدة", "الثانية", "الثالثة", "الرابعة", "الخامسة", "السادسة", "السابعة", "الثامنة", "التاسعة", "العاشرة",
        "الحادية عشرة", "الثانية عشرة"
    };
    private static final int LAST_IN_WORDS = 99;

    @Override
    public String percent() {
        return "%";
    }

    @Override
    public String points() {
        return " نقطة مئوية";
    }

    @Override
    public String ordinal(BigDecimal number) {
        int n = number.intValueExact();
        return n > LAST_IN_WORDS ? "رقم " + n : ordinal(n);
    }

    /// الثالث, الثالث عشر, الثالث والعشرون.
    private static String ordinal(int n) {
        int ones = n % 10;
        if (n <= 10) {
            return ORDINALS[n - 1];
        }
        var first = ones == 1 ? "الحادي" : ones == 0 ? "" : ORDINALS[ones - 1];
        if (n < 20) {
            return first + " عشر";
        }
        var tens = TENS[n / 10 - 2];
        return ones == 0 ? tens : first + " و" + tens;
    }

    @Override
    public String multiple(BigDecimal number, String written) {
        boolean few = number.compareTo(BigDecimal.valueOf(3)) >= 0 && number.compareTo(BigDecimal.TEN) <= 0;
        return number.compareTo(BigDecimal.TWO) == 0 ? "ضعفي" : written + (few ? " أضعاف" : " ضعفا");
    }

    @Override
    public String age(BigDecimal years) {
        boolean few = years.compareTo(BigDecimal.valueOf(3)) >= 0 && years.compareTo(BigDecimal.TEN) <= 0;
        return few ? " أعوام" : " عاما";
    }

    @Override
    public String between() {
        return "–";
    }

    @Override
    public String century(int ordinal) {
        return "القرن " + ordinal(ordinal);
    }

    @Override
    public String quarter(int year, int quarter) {
        return "الربع " + ordinal(quarter) + (year > 0 ? " من عام " + year : "");
    }

    @Override
    public String half(int year, int half) {
        return "النصف " + ordinal(half) + " من عام " + year;
    }

    @Override
    public String season(int year, int season) {
        return SEASONS[season - 21] + " " + year;
    }

    @Override
    public String decade(int year) {
        var tens = year / 10 % 10;
        var word = tens < 2 ? "" : TENS[tens - 2];
        boolean last = year / 100 == 19 && !word.isEmpty();
        return last ? word.substring(0, word.length() - 2) + "ينيات" : "عقد " + year;
    }

    @Override
    public String fiscal(int year) {
        return "السنة المالية " + year;
    }

    @Override
    public String time(int hour, int minute, boolean open, String like) {
        if (!open) {
            return Idiom.two(hour) + ":" + Idiom.two(minute);
        }
        var past = switch (minute) {
            case 0 -> "";
            case 15 -> " والربع";
            case 30 -> " والنصف";
            default -> " و" + minute + " دقيقة";
        };
        return "الساعة " + HOURS[hour - 1] + past;
    }

    /// A number in words by ICU's rules.
    static String words(BigDecimal number) {
        return Idiom.words(new ULocale("ar"), number, "%spellout-cardinal-masculine");
    }
}
