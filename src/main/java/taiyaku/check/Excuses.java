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
            case Value.Count count -> isOne(count.amount())
                    || (count.amount().signum() == 0 && !hasDigit(text))
                    || (isTwo(count.amount()) && saysBoth(text));
            case Value.Ordinal ordinal -> isOne(ordinal.amount());
            case Value.Multiple multiple -> isOne(multiple.amount());
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

    /// Whether two figures that follow each other are one quantity in two units: `300 km (190 miles)`.
    static boolean converted(Mention first, Mention second, String text) {
        var a = first.figure();
        var b = second.figure();
        if (a.value().kind() != b.value().kind() || a.value().unit() == null || a.span().end() > b.span().start()) {
            return false;
        }
        var between = text.substring(a.span().end(), b.span().start());
        boolean bracket = between.indexOf('(') >= 0 || between.indexOf('（') >= 0;
        return bracket && between.length() <= 8 && !a.value().unit().equals(b.value().unit());
    }

    private static boolean saysBoth(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        return BOTH.stream().anyMatch(folded::startsWith);
    }

    private static boolean isOneUnit(Value.Duration duration) {
        var length = Length.of(duration.normal());
        return length != null && length.number() != null && isOne(length.number());
    }

    private static boolean isSeason(Value.Date date) {
        var day = Day.of(date.normal());
        return !day.hasYear() && day.day().isEmpty() && day.month().compareTo("12") > 0;
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
