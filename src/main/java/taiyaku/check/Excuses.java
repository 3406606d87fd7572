package taiyaku.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;

/// When a figure may be told by one side only.
final class Excuses {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// The longest stretch between a figure and its conversion: a blank, the bracket, `rund` or `約`.
    private static final int BRACKET = 9;

    /// How the languages say both; such a count never makes a finding by being absent.
    private static final List<String> BOTH =
            List.of("beid", "both", "両", "二人", "2人", "２人", "ふたり", "二つ", "2つ", "２つ", "كلا", "كلتا", "zweier");

    private Excuses() {}

    /// Whether a figure says so little that the other side need not tell it: one, both, some, half of something.
    static boolean weak(Figure figure, String text) {
        if (figure.qualifier() == Qualifier.SEVERAL) {
            return true;
        }
        return switch (figure.value()) {
            case Value.Count count -> isOne(count.amount(), text)
                    || (count.amount().signum() == 0 && !hasDigit(text))
                    || (isTwo(count.amount()) && saysBoth(text));
            case Value.Ordinal ordinal -> isOne(ordinal.amount(), text);
            case Value.Multiple multiple -> isOne(multiple.amount(), text);
            case Value.Fraction fraction ->
                isOne(fraction.numerator()) && isTwo(fraction.denominator()) && !hasDigit(text);
            case Value.Duration duration -> isOneUnit(duration);
            case Value.Date date -> isSeason(date);
            case Value.Percent _,
                    Value.Points _,
                    Value.Money _,
                    Value.Measure _,
                    Value.Age _,
                    Value.Time _,
                    Value.Ratio _,
                    Value.Debris _ -> false;
        };
    }

    /// Whether a figure that no figure was paired with is told by the other side all the same: once for two mentions,
    /// as the end of a range, as a part of a date.
    static boolean echoed(Mention mention, List<Mention> otherSide) {
        for (var other : otherSide) {
            if (!other.broken() && mention.against(other).agrees()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the second of two figures repeats the first in another unit, in brackets: `300 km (190 miles)`,
    /// `2000億ドル（1500億ポンド）`.
    static boolean converts(Figure first, Figure second, String text) {
        var a = first.value().unit();
        var b = second.value().unit();
        if (a == null
                || b == null
                || a.equals(b)
                || first.value().kind() != second.value().kind()
                || first.span().end() > second.span().start()) {
            return false;
        }
        var between = text.substring(first.span().end(), second.span().start());
        boolean bracket = between.indexOf('(') >= 0 || between.indexOf('（') >= 0;
        return bracket
                && between.length() <= BRACKET
                && (first.value() instanceof Value.Money || Meaning.compare(first, second) == Outcome.SAME);
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
        return !day.hasYear() && day.day().isEmpty() && day.month().compareTo("12") > 0;
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
