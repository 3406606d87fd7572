package taiyaku.grammar.writing;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/// English: 12.5%, the third quarter as Q3, 2:30 p.m.
final class EnglishIdiom implements Idiom {

    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};

    @Override
    public String percent() {
        return "%";
    }

    @Override
    public String points() {
        return " percentage points";
    }

    @Override
    public String ordinal(BigDecimal number) {
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
    public String between() {
        return " to ";
    }

    @Override
    public String century(int ordinal) {
        return ordinal(BigDecimal.valueOf(ordinal)) + " century";
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
