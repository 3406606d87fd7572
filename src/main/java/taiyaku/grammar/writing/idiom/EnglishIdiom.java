package taiyaku.grammar.writing.idiom;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;

/// English: 12.5%, the third quarter as Q3, 2:30 p.m.
final class EnglishIdiom implements Idiom {

    private static final String[] VAGUE = {
        "dozens", "hundreds", "thousands", "tens of thousands", "hundreds of thousands", "millions", "tens of millions",
        "hundreds of millions", "billions", "tens of billions", "hundreds of billions", "trillions"
    };

    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    @Override
    public @Nullable Echo echo(Figure figure, String like) {
        return EnglishEcho.of(figure, like);
    }

    @Override
    public @Nullable String vague(BigDecimal magnitude) {
        int power = magnitude.precision() - magnitude.scale() - 1;
        return power < 1 || power >= VAGUE.length + 1 ? null : VAGUE[power - 1];
    }

    @Override
    public String cents(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0 ? " cent" : " cents";
    }

    @Override
    public String percent() {
        return "%";
    }

    @Override
    public String points() {
        return " percentage points";
    }

    @Override
    public String ordinal(BigDecimal number, String like) {
        return new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.ORDINAL)
                .format(number.longValueExact())
                .replace(",", "");
    }

    @Override
    public String multiple(BigDecimal number, String written) {
        return switch (written) {
            case "2" -> "twofold";
            case "3" -> "threefold";
            case "4" -> "fourfold";
            default -> written + "-fold";
        };
    }

    @Override
    public String age(BigDecimal years) {
        return " years old";
    }

    @Override
    public String between(String like) {
        return Idiom.mark(like, " to ", " and ", "–", "-");
    }

    @Override
    public String century(int ordinal) {
        return ordinal(BigDecimal.valueOf(ordinal), "") + " century";
    }

    @Override
    public String quarter(int year, int quarter) {
        return "Q" + quarter + (year > 0 ? " " + year : "");
    }

    @Override
    public String half(int year, int half) {
        return "H" + half + " " + year;
    }

    @Override
    public String season(int year, int season) {
        return SEASONS[season - 21] + " " + year;
    }

    @Override
    public String decade(int year) {
        return year + "s";
    }

    @Override
    public String fiscal(int year) {
        return "fiscal year " + year;
    }

    @Override
    public String time(int hour, int minute, boolean open, String like) {
        boolean clock = !open && !like.isEmpty() && like.chars().noneMatch(Character::isLetter) && hour > 12;
        if (clock) {
            return hour + ":" + Idiom.two(minute);
        }
        int half = hour % 12 == 0 ? 12 : hour % 12;
        return half + (minute == 0 && !open ? "" : ":" + Idiom.two(minute)) + (open ? "" : hour < 12 ? " a.m." : " p.m.");
    }
}
