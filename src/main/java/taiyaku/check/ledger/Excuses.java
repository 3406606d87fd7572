package taiyaku.check.ledger;

import taiyaku.check.meaning.Meaning;
import taiyaku.check.meaning.Day;
import taiyaku.check.meaning.Length;
import taiyaku.check.meaning.Outcome;
import com.ibm.icu.text.DateFormatSymbols;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.text.Language;

/// When a figure may be told by one side only.
final class Excuses {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// The longest stretch between a figure and its conversion: a blank, the bracket, `rund` or `約`.
    private static final int BRACKET = 9;

    /// The same for a time in another zone, whose name and day stand between.
    private static final int ZONED = 20;

    private static final List<String> CENTURY = List.of("jahrhundert", "century", "世紀", "قرن");
    private static final List<String> DECADE = List.of("jahrzehnt", "decade", "عقد");

    /// A third of a month, which German tells as ten days.
    private static final List<String> THIRDS = List.of("上旬", "中旬", "下旬");

    /// Children born together: their name holds a number that the other side may leave out.
    private static final List<String> BIRTHS = List.of("linge", "twins", "triplets", "quadruplets", "quintuplets", "つ子", "双子");

    private static final Set<String> MONTHS =
            Set.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12");

    /// How the languages say both; such a count never makes a finding by being absent.
    private static final List<String> BOTH = List.of(
            "beid", "both", "両", "二人", "2人", "２人", "2 人", "ふたり", "二つ", "2つ", "２つ", "二者", "2者", "2社", "二社", "2国",
            "二国", "2か国", "2カ国", "2ヵ国", "二か国", "二カ国", "كلا", "كلتا", "zweier");

    private Excuses() {}

    /// Whether a figure says so little that the other side need not tell it: one, both, another, some, half of something,
    /// an age in its tens (10代, the teens).
    static boolean weak(Figure figure, String text) {
        if (figure.qualifier() == Qualifier.SEVERAL) {
            return true;
        }
        return switch (figure.value()) {
            case Value.Count count -> isOne(count.amount(), text)
                    || (count.amount().signum() == 0 && !hasDigit(text))
                    || (isTwo(count.amount()) && saysBoth(text))
                    || BIRTHS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
            case Value.Ordinal ordinal -> isOne(ordinal.amount(), text)
                    || (isTwo(ordinal.amount()) && !hasDigit(text));
            // تضاعف, it doubled, also says that it multiplied
            case Value.Multiple multiple -> isOne(multiple.amount(), text) || text.contains("ضاعف");
            case Value.Fraction fraction ->
                isOne(fraction.numerator()) && isTwo(fraction.denominator()) && !hasDigit(text);
            // rund um die Uhr
            case Value.Duration duration ->
                isOneUnit(duration) || (duration.normal().equals("PT24H") && (text.endsWith("Uhr") || text.endsWith("clock")));
            case Value.Date date -> isSeason(date);
            case Value.Age _ -> text.equals("10代") || text.equals("十代") || text.equals("１０代");
            // the one of a price or a rate: 1バレル84ドル, 1ドル＝151円, ein Liter
            case Value.Measure measure -> isOne(measure.amount(), text);
            case Value.Money money -> isOne(money.amount(), text);
            case Value.Percent _,
                    Value.Points _,
                    Value.Time _,
                    Value.Ratio _,
                    Value.Debris _ -> false;
        };
    }

    /// Whether a figure that no figure was paired with is told by the other side all the same: once for two mentions,
    /// as the end of a range, as a part of a date.
    static boolean echoed(Mention mention, List<Mention> otherSide) {
        for (var other : otherSide) {
            if (!other.broken() && !other.loose() && isKin(mention, other) && mention.against(other).agrees()) {
                return true;
            }
        }
        return false;
    }

    /// A third time is no echo of three years.
    private static boolean isKin(Mention mention, Mention other) {
        return !(mention.meant().value() instanceof Value.Ordinal && other.meant().value() instanceof Value.Duration)
                && !(mention.meant().value() instanceof Value.Duration && other.meant().value() instanceof Value.Ordinal);
    }

    /// Whether the second of two figures repeats the first in another unit or time zone, in brackets: `300 km (190 miles)`,
    /// `2000億ドル（1500億ポンド）`, `20.15 Uhr (4.15 Uhr japanischer Zeit)`.
    static boolean converts(Figure first, Figure second, String text) {
        if (first.value() instanceof Value.Time && second.value() instanceof Value.Time) {
            return Zone.of(second.span(), text) != null && isBracketed(first, second, text, ZONED);
        }
        var a = first.value().unit();
        var b = second.value().unit();
        if (a == null
                || b == null
                || a.equals(b)
                || first.value().kind() != second.value().kind()
                || first.span().end() > second.span().start()) {
            return false;
        }
        return isBracketed(first, second, text, BRACKET)
                && (first.value() instanceof Value.Money || Meaning.compare(first, second) == Outcome.SAME);
    }

    private static boolean isBracketed(Figure first, Figure second, String text, int far) {
        if (first.span().end() > second.span().start()) {
            return false;
        }
        var between = text.substring(first.span().end(), second.span().start());
        return between.length() <= far && (between.indexOf('(') >= 0 || between.indexOf('（') >= 0);
    }

    /// Whether the other side says a figure inside a longer word, where no figure is read: `Oktoberhälfte` for 10月,
    /// `Jahrhundert` for 100年, 両首脳 for the two leaders; and two of something in Arabic, which has a dual.
    static boolean compounded(Figure figure, Language language, String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        if (figure.value() instanceof Value.Date date) {
            var day = Day.of(date.normal());
            // a quarter or a half of the year stands where the month does: Q1, H1
            boolean month = !day.hasYear() && day.day().isEmpty() && MONTHS.contains(day.month());
            return month && folded.contains(monthName(Integer.parseInt(day.month()), language));
        }
        if (figure.value() instanceof Value.Count count && isTwo(count.amount())) {
            return language.code().equals("ar") || (language.equals(Language.JAPANESE) && text.contains("両"));
        }
        return figure.value() instanceof Value.Duration duration
                && ((duration.normal().equals("P100Y") && CENTURY.stream().anyMatch(folded::contains))
                        || (duration.normal().equals("P10D") && THIRDS.stream().anyMatch(folded::contains))
                        || (duration.normal().equals("P10Y") && DECADE.stream().anyMatch(folded::contains)));
    }

    private static String monthName(int month, Language language) {
        return DateFormatSymbols.getInstance(language.locale()).getMonths()[month - 1].toLowerCase(Locale.ROOT);
    }

    private static boolean saysBoth(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return BOTH.stream().anyMatch(folded::contains);
    }

    private static boolean isOneUnit(Value.Duration duration) {
        var length = Length.of(duration.normal());
        return length != null && length.number() != null && isOne(length.number());
    }

    private static boolean isSeason(Value.Date date) {
        var day = Day.of(date.normal());
        return !day.hasYear() && day.day().isEmpty() && day.month().compareTo("21") >= 0 && day.month().compareTo("24") <= 0;
    }

    /// One, spelt as such: `1.000` is a garbled thousand.
    private static boolean isOne(BigDecimal amount, String text) {
        return isOne(amount) && text.chars().filter(Character::isDigit).count() < 2;
    }

    private static boolean isOne(BigDecimal amount) {
        return amount.compareTo(BigDecimal.ONE) == 0;
    }

    private static boolean isTwo(BigDecimal amount) {
        return amount.compareTo(TWO) == 0;
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
