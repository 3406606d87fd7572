package taiyaku.check.meaning;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Conversion;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;

/// Holds two amounts against each other: counts, money, measures, shares, ages.
public final class Equivalence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /// A third is told as 33 percent or as 30: 0.7 points are allowed between a share in words and a whole percentage.
    private static final BigDecimal SHARE_TOLERANCE = new BigDecimal("0.7");

    /// Between two units of one quantity news prose rounds to two digits: 3 % (10 inches are told as 25 cm).
    private static final int CONVERSION_TOLERANCE = 30;

    /// A figure that says that it rounds may be off by half a digit of its own, at most 5 %.
    private static final int ROUNDING_TOLERANCE = 50;

    private static final String PER_HOUR = "-per-hour";
    private static final Set<String> TEMPERATURES = Set.of("celsius", "fahrenheit", "kelvin");
    private static final Set<String> TONS = Set.of("ton", "tonne");

    private Equivalence() {}

    static Outcome compare(Figure right, Figure other) {
        var a = right.value();
        var b = other.value();
        var x = a.amount();
        var y = b.amount();
        if (x == null || y == null) {
            return Outcome.VALUE;
        }
        if (right.qualifier() == Qualifier.SEVERAL || other.qualifier() == Qualifier.SEVERAL) {
            return vague(x, right.qualifier(), y, other.qualifier());
        }
        if (converted(a, x, b, y)) {
            return Outcome.SAME;
        }
        if (x.compareTo(y) == 0 && !(a instanceof Value.Fraction ^ b instanceof Value.Fraction)) {
            return sameNumber(a, b);
        }
        if (asShares(a, x, b, y) || asShares(b, y, a, x)) {
            return Outcome.SAME;
        }
        if (rounds(x, y, right.qualifier() != Qualifier.EXACT || other.qualifier() != Qualifier.EXACT)) {
            return Outcome.ROUNDED;
        }
        if (a instanceof Value.Measure from && b instanceof Value.Measure to && !from.unit().equals(to.unit())) {
            return power(from, to) == null ? Outcome.VALUE : Outcome.MAGNITUDE;
        }
        return sameDigits(x, y) ? Outcome.MAGNITUDE : Outcome.VALUE;
    }

    /// The power of ten that one measure is of another, whatever their units: 12万kW is a tenth of 1.2 GW; null when it is
    /// none, or one of them is nothing or of something else.
    public static @Nullable BigDecimal power(Value.Measure right, Value.Measure other) {
        var x = right.unit().equals(other.unit())
                ? right.amount()
                : Conversion.convert(right.amount(), perHour(right, other), perHour(other, right));
        if (x == null || x.signum() == 0 || x.signum() != other.amount().signum()) {
            return null;
        }
        double exponent = Math.log10(other.amount().doubleValue() / x.doubleValue());
        var factor = BigDecimal.ONE.scaleByPowerOfTen((int) Math.rint(exponent));
        return near(x.multiply(factor), other.amount()) ? factor : null;
    }

    /// One number under two names: is it the same thing?
    private static Outcome sameNumber(Value a, Value b) {
        if (a.kind() == b.kind()) {
            return sameUnit(a, b) ? Outcome.SAME : Outcome.UNIT;
        }
        if (isShare(a) || isShare(b) || (isNamed(a) && isNamed(b))) {
            return Outcome.UNIT;
        }
        return Outcome.SAME;
    }

    private static boolean sameUnit(Value a, Value b) {
        var x = a.unit();
        var y = b.unit();
        if (x == null || y == null || x.equals(y)) {
            return true;
        }
        if (a instanceof Value.Money) {
            return x.equals("XXX") || y.equals("XXX");
        }
        return (TONS.contains(x) && TONS.contains(y))
                || (x.equals("degree") && TEMPERATURES.contains(y))
                || (y.equals("degree") && TEMPERATURES.contains(x));
    }

    private static boolean isShare(Value value) {
        return value instanceof Value.Percent || value instanceof Value.Points;
    }

    /// Kinds whose unit is said, so that one cannot stand for another.
    private static boolean isNamed(Value value) {
        return value instanceof Value.Money || value instanceof Value.Measure || value instanceof Value.Age;
    }

    /// Three quarters are 75 percent, doubled is 200 percent or 100 percent more, a half is 0.5.
    private static boolean asShares(Value a, BigDecimal x, Value b, BigDecimal y) {
        if (a instanceof Value.Fraction) {
            if (b instanceof Value.Percent) {
                return x.multiply(HUNDRED).subtract(y).abs().compareTo(SHARE_TOLERANCE) <= 0;
            }
            return x.subtract(y).abs().compareTo(new BigDecimal("0.0000001")) <= 0;
        }
        if (a instanceof Value.Multiple && b instanceof Value.Percent) {
            var percent = x.multiply(HUNDRED);
            return percent.compareTo(y) == 0 || percent.subtract(HUNDRED).compareTo(y) == 0;
        }
        return false;
    }

    private static boolean converted(Value a, BigDecimal x, Value b, BigDecimal y) {
        if (!(a instanceof Value.Measure from) || !(b instanceof Value.Measure to) || from.unit().equals(to.unit())) {
            return false;
        }
        var unit = scale(from, to);
        var otherUnit = scale(to, from);
        return near(Conversion.convert(x, perHour(from, to), perHour(to, from)), y)
                || (TEMPERATURES.contains(unit)
                        && (near(Conversion.convert(x, unit, otherUnit), y)
                                || near(Conversion.convertDifference(x, unit, otherUnit), y)));
    }

    /// Degrees without a scale are of Celsius beside Fahrenheit.
    private static String scale(Value.Measure measure, Value.Measure other) {
        return measure.unit().equals("degree") && TEMPERATURES.contains(other.unit()) ? "celsius" : measure.unit();
    }

    /// A speed is often told without its hour: 風速85マイル.
    private static String perHour(Value.Measure measure, Value.Measure other) {
        return measure.unit().endsWith(PER_HOUR) && !other.unit().endsWith(PER_HOUR)
                ? measure.unit().substring(0, measure.unit().length() - PER_HOUR.length())
                : measure.unit();
    }

    private static boolean near(@Nullable BigDecimal converted, BigDecimal told) {
        return converted != null && within(converted, told, CONVERSION_TOLERANCE);
    }

    /// Some hundreds and hundreds are the same; some thousands may be told as 5000.
    private static Outcome vague(BigDecimal x, Qualifier a, BigDecimal y, Qualifier b) {
        if (x.signum() <= 0 || y.signum() <= 0) {
            return x.compareTo(y) == 0 ? Outcome.SAME : Outcome.VALUE;
        }
        boolean agrees;
        if (a == b) {
            agrees = x.compareTo(y.multiply(TWO)) <= 0 && y.compareTo(x.multiply(TWO)) <= 0;
        } else {
            var some = a == Qualifier.SEVERAL ? x : y;
            var exact = a == Qualifier.SEVERAL ? y : x;
            agrees = exact.compareTo(some) >= 0 && exact.compareTo(some.multiply(TEN)) < 0;
        }
        return agrees ? Outcome.SAME : sameDigits(x, y) ? Outcome.MAGNITUDE : Outcome.VALUE;
    }

    /// Whether `other` rounds `right`: it has fewer digits, is near, and one of them says that it is not exact. The other
    /// way round it would claim more than the original says.
    static boolean rounds(BigDecimal right, BigDecimal other, boolean about) {
        int digits = Digits.significant(right).length();
        return about && Digits.significant(other).length() < digits && within(right, other, ROUNDING_TOLERANCE);
    }

    /// Whether two amounts differ by at most so many thousandths of the larger.
    static boolean within(BigDecimal x, BigDecimal y, int thousandths) {
        var difference = x.subtract(y).abs().movePointRight(3);
        return difference.compareTo(x.abs().max(y.abs()).multiply(BigDecimal.valueOf(thousandths))) <= 0;
    }

    /// Whether two amounts differ by a power of ten only.
    public static boolean sameDigits(BigDecimal x, BigDecimal y) {
        return x.signum() != 0
                && x.signum() == y.signum()
                && Digits.significant(x).equals(Digits.significant(y));
    }
}
