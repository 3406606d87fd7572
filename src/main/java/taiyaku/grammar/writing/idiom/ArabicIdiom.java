package taiyaku.grammar.writing.idiom;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;

/// Arabic: ordinals and centuries in words up to a hundred, parts of years with من, the clock in digits.
final class ArabicIdiom implements Idiom {

    private static final String[] VAGUE = {
        "عشرات", "مئات", "آلاف", "عشرات الآلاف", "مئات الآلاف", "ملايين", "عشرات الملايين", "مئات الملايين", "مليارات",
        "عشرات المليارات", "مئات المليارات", "تريليونات"
    };

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
    /// What names the half of the day behind an hour.
    private static final List<String> HALVES =
            List.of("صباحا", "صباحًا", "مساء", "مساءً", "ظهرا", "ظهرًا", "ليلا", "ليلًا", "فجرا", "فجرًا", "عصرا", "عصرًا", "بعد الظهر");

    private static final int LAST_IN_WORDS = 99;

    @Override
    public @Nullable Echo echo(Figure figure, String like) {
        return ArabicEcho.of(figure, like);
    }

    @Override
    public @Nullable String vague(BigDecimal magnitude) {
        int power = magnitude.precision() - magnitude.scale() - 1;
        return power < 1 || power >= VAGUE.length + 1 ? null : VAGUE[power - 1];
    }

    @Override
    public String cents(BigDecimal number) {
        return few(number) ? " سنتات" : " سنتا";
    }

    @Override
    public String percent() {
        return "%";
    }

    @Override
    public String points() {
        return " نقطة مئوية";
    }

    @Override
    public String ordinal(BigDecimal number, String like) {
        int n = number.intValueExact();
        if (n > LAST_IN_WORDS) {
            return "رقم " + n;
        }
        int end = like.indexOf(' ') < 0 ? like.length() : like.indexOf(' ');
        boolean feminine = like.substring(0, end).endsWith("ة") || like.startsWith("الأولى");
        var ordinal = feminine ? feminine(n) : ordinal(n);
        if (like.endsWith("ين") && n >= 20) {
            ordinal = ordinal.substring(0, ordinal.length() - 2) + "ين";
        }
        boolean bare = !like.isEmpty() && !like.startsWith("ال") && n <= 10 && Character.isLetter(like.charAt(0));
        return bare ? ordinal.substring(2) : ordinal;
    }

    /// الثالثة, الثالثة عشرة, الثالثة والعشرون.
    private static String feminine(int n) {
        if (n == 1) {
            return "الأولى";
        }
        int ones = n % 10;
        if (n <= 12) {
            return HOURS[n - 1];
        }
        var first = ones == 1 ? "الحادية" : ones == 0 ? "" : HOURS[ones - 1];
        return n < 20 ? first + " عشرة" : ones == 0 ? TENS[n / 10 - 2] : first + " و" + TENS[n / 10 - 2];
    }

    private static boolean few(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(3)) >= 0 && number.compareTo(BigDecimal.TEN) <= 0;
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
    public String between(String like) {
        return Idiom.mark(like, "–", " و", " إلى ", " الى ", "-");
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
        if (open) {
            return "الساعة " + worded(hour, minute);
        }
        var prefix = like.startsWith("الساعة") ? "الساعة " : "";
        boolean worded = !like.isEmpty() && !ArabicEcho.hasDigit(like);
        boolean halves = HALVES.stream().anyMatch(like::endsWith);
        if (!worded && !halves) {
            return prefix + Idiom.two(hour) + ":" + Idiom.two(minute);
        }
        int twelve = hour % 12 == 0 ? 12 : hour % 12;
        var part = hour == 12 ? " ظهرا" : hour == 0 ? " ليلا" : hour < 12 ? " صباحا" : " مساء";
        return prefix + (worded ? worded(twelve, minute) : twelve + (minute == 0 ? "" : ":" + Idiom.two(minute))) + part;
    }

    private static String worded(int hour, int minute) {
        var past = switch (minute) {
            case 0 -> "";
            case 15 -> " والربع";
            case 30 -> " والنصف";
            default -> " و" + minute + " دقيقة";
        };
        return HOURS[hour - 1] + past;
    }

    /// A number in words by ICU's rules.
    static String words(BigDecimal number) {
        return Idiom.words(new ULocale("ar"), number, "%spellout-cardinal-masculine");
    }
}
