package taiyaku.grammar.writing.idiom;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;

/// German: 12,5 Prozent, das 3. Quartal, 14.30 Uhr; halb drei where the half of the day is unsaid.
final class GermanIdiom implements Idiom {

    private static final String[] VAGUE = {
        "Dutzende", "Hunderte", "Tausende", "Zehntausende", "Hunderttausende", "Millionen", "Dutzende Millionen",
        "Hunderte Millionen", "Milliarden", "Dutzende Milliarden", "Hunderte Milliarden", "Billionen"
    };

    private static final String[] SEASONS = {"Frühling", "Sommer", "Herbst", "Winter"};
    private static final int HALF_PAST = 30;

    @Override
    public @Nullable Echo echo(Figure figure, String like) {
        return GermanEcho.of(figure, like);
    }

    @Override
    public @Nullable String vague(BigDecimal magnitude) {
        int power = magnitude.precision() - magnitude.scale() - 1;
        return power < 1 || power >= VAGUE.length + 1 ? null : VAGUE[power - 1];
    }

    @Override
    public String cents(BigDecimal number) {
        return " Cent";
    }

    @Override
    public String percent() {
        return " Prozent";
    }

    @Override
    public String points() {
        return " Prozentpunkte";
    }

    @Override
    public String ordinal(BigDecimal number, String like) {
        return number.toPlainString() + ".";
    }

    @Override
    public String multiple(BigDecimal number, String written) {
        boolean small = number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(12)) <= 0;
        return small && number.compareTo(BigDecimal.ONE) > 0 ? words(number) + "fach" : written + "-fach";
    }

    @Override
    public String age(BigDecimal years) {
        return " Jahre alt";
    }

    @Override
    public String between(String like) {
        return Idiom.mark(like, " bis ", " und ", "–", "-");
    }

    @Override
    public String century(int ordinal) {
        return ordinal + ". Jahrhundert";
    }

    @Override
    public String quarter(int year, int quarter) {
        return quarter + ". Quartal" + (year > 0 ? " " + year : "");
    }

    @Override
    public String half(int year, int half) {
        return half + ". Halbjahr" + (year > 0 ? " " + year : "");
    }

    @Override
    public String season(int year, int season) {
        return SEASONS[season - 21] + " " + year;
    }

    @Override
    public String decade(int year) {
        return year + "er";
    }

    @Override
    public String fiscal(int year) {
        return "Geschäftsjahr " + year;
    }

    @Override
    public String time(int hour, int minute, boolean open, String like) {
        if (open && minute % 5 == 0) {
            return spoken(hour, minute);
        }
        boolean dotted = like.contains(".") || like.contains(",");
        return hour + (minute == 0 ? "" : (dotted ? "." : ":") + Idiom.two(minute)) + " Uhr";
    }

    /// zehn nach drei, Viertel vor vier, fünf vor halb vier.
    private static String spoken(int hour, int minute) {
        var next = words(BigDecimal.valueOf(hour % 12 + 1));
        var now = words(BigDecimal.valueOf(hour));
        return switch (minute) {
            case 0 -> (hour == 1 ? "ein" : now) + " Uhr";
            case 15 -> "Viertel nach " + now;
            case HALF_PAST -> "halb " + next;
            case 45 -> "Viertel vor " + next;
            case 25 -> "fünf vor halb " + next;
            case 35 -> "fünf nach halb " + next;
            default -> minute < HALF_PAST
                    ? words(BigDecimal.valueOf(minute)) + " nach " + now
                    : words(BigDecimal.valueOf(60L - minute)) + " vor " + next;
        };
    }

    private static String words(BigDecimal number) {
        return Idiom.words(ULocale.GERMAN, number, "%spellout-numbering");
    }
}
