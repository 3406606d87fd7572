package taiyaku.check.meaning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;

/// Holds two figures against each other: do they say the same, and if not, what kind of difference is it?
///
/// Here stands everything that is equal in meaning though spelt or told otherwise: 12 and 24 hours, shares and
/// percentages, years and ages, a date told in part, a rounding that says that it rounds. Measures are in [Equivalence].
public final class Meaning {

    /// How many seconds, minutes, hours and days the next larger unit of time has, and the one after that.
    private static final List<Integer> UNITS = List.of(60, 24, 7, 3600, 1440, 168);

    private Meaning() {}

    /// What comes out when `other` is held against `right`.
    public static Outcome compare(Figure right, Figure other) {
        if (right.value() instanceof Value.Debris || other.value() instanceof Value.Debris) {
            return right.value() instanceof Value.Debris && other.value() instanceof Value.Debris
                    ? Outcome.SAME
                    : Outcome.DEBRIS;
        }
        var a = right.to();
        var b = other.to();
        if (a != null && b != null) {
            return ranges(right, a, other, b);
        }
        if (a != null) {
            return end(compare(bound(right, right.value()), other), compare(bound(right, a), other));
        }
        if (b != null) {
            return end(compare(right, bound(other, other.value())), compare(right, bound(other, b)));
        }
        return single(right, other);
    }

    private static Outcome ranges(Figure right, Value to, Figure other, Value otherTo) {
        var low = single(bound(right, right.value()), bound(other, other.value()));
        var high = single(bound(right, to), bound(other, otherTo));
        if (low.agrees() && high.agrees()) {
            return low == Outcome.SAME ? high : low;
        }
        if (single(bound(right, right.value()), bound(other, otherTo)).agrees()
                && single(bound(right, to), bound(other, other.value())).agrees()) {
            return Outcome.ORDER;
        }
        return low.agrees() ? high : low;
    }

    /// A range on one side, a plain figure on the other: it may be either end (the other end is told apart).
    private static Outcome end(Outcome low, Outcome high) {
        return high.agrees() ? high : low;
    }

    private static Figure bound(Figure range, Value end) {
        return new Figure(range.span(), end, null, range.qualifier());
    }

    private static Outcome single(Figure right, Figure other) {
        var a = right.value();
        var b = other.value();
        if (a instanceof Value.Date x && b instanceof Value.Date y) {
            return Day.of(x.normal()).agrees(Day.of(y.normal())) ? Outcome.SAME : Outcome.DATE;
        }
        if (a instanceof Value.Date date) {
            return dateAsNumber(date, b) ? Outcome.SAME : Outcome.DATE;
        }
        if (b instanceof Value.Date date) {
            return dateAsNumber(date, a) ? Outcome.SAME : Outcome.DATE;
        }
        if (a instanceof Value.Time || b instanceof Value.Time) {
            return times(a, b) ? Outcome.SAME : Outcome.TIME;
        }
        if (a instanceof Value.Ratio x && b instanceof Value.Ratio y) {
            return sameRatio(x, y) ? Outcome.SAME : Outcome.VALUE;
        }
        if ((a instanceof Value.Ratio x && isMinutes(x, b)) || (b instanceof Value.Ratio y && isMinutes(y, a))) {
            return Outcome.SAME;
        }
        if (a instanceof Value.Duration || b instanceof Value.Duration) {
            return durations(right, other);
        }
        return Equivalence.compare(right, other);
    }

    /// 2020 for the year 2020, the 16th for the 16th of February.
    private static boolean dateAsNumber(Value.Date date, Value number) {
        var amount = number.amount();
        if (amount == null || number instanceof Value.Money || number instanceof Value.Percent) {
            return false;
        }
        var day = Day.of(date.normal());
        var digits = amount.stripTrailingZeros().toPlainString();
        if (number instanceof Value.Ordinal || number instanceof Value.Count) {
            boolean year = day.isYear()
                    && (day.year().equals(digits) || (digits.length() == 2 && day.year().endsWith(digits)));
            return year || (!day.day().isEmpty() && same(new BigDecimal(day.day()), amount));
        }
        return false;
    }

    private static boolean times(Value a, Value b) {
        if (a instanceof Value.Time x && b instanceof Value.Time y) {
            var left = Clock.of(x.normal());
            var right = Clock.of(y.normal());
            return (left != null && right != null) ? left.agrees(right) : x.normal().equals(y.normal());
        }
        return a instanceof Value.Time x ? timeAsOther(x, b) : (b instanceof Value.Time y && timeAsOther(y, a));
    }

    /// 13:10 minutes for 13分10秒, 6 for 6 o'clock, a score with a colon.
    private static boolean timeAsOther(Value.Time time, Value other) {
        var clock = Clock.of(time.normal());
        if (clock == null) {
            return false;
        }
        var amount = other.amount();
        if (other instanceof Value.Duration duration) {
            var length = Length.of(duration.normal());
            long hours = 3600L * clock.hour() + 60L * clock.minute();
            return length != null
                    && (length.seconds().compareTo(BigDecimal.valueOf(hours)) == 0
                            || length.seconds().multiply(BigDecimal.valueOf(60)).compareTo(BigDecimal.valueOf(hours))
                                    == 0);
        }
        if (other instanceof Value.Ratio ratio) {
            return ratio.left().compareTo(BigDecimal.valueOf(clock.hour())) == 0
                    && ratio.right().compareTo(BigDecimal.valueOf(clock.minute())) == 0;
        }
        return amount != null && clock.minute() == 0 && amount.compareTo(BigDecimal.valueOf(clock.hour())) == 0;
    }

    /// A score is the same from either team's side.
    private static boolean sameRatio(Value.Ratio a, Value.Ratio b) {
        return (same(a.left(), b.left()) && same(a.right(), b.right()))
                || (same(a.left(), b.right()) && same(a.right(), b.left()));
    }

    /// 27:37 on the clock of a game is 27分37秒.
    private static boolean isMinutes(Value.Ratio ratio, Value value) {
        var length = length(value);
        return length != null
                && same(length.seconds(), ratio.left().multiply(BigDecimal.valueOf(60)).add(ratio.right()));
    }

    private static Outcome durations(Figure right, Figure other) {
        var a = length(right.value());
        var b = length(other.value());
        if (a != null && b != null) {
            return lengths(a, b, right.qualifier() != Qualifier.EXACT || other.qualifier() != Qualifier.EXACT);
        }
        var length = a != null ? a : b;
        var number = a != null ? other.value() : right.value();
        var amount = number.amount();
        if (length == null || amount == null) {
            return Outcome.VALUE;
        }
        if (number instanceof Value.Age && length.isYears(amount)) {
            return Outcome.SAME;
        }
        var only = length.number();
        if (only != null && same(only, amount)) {
            boolean counted = !(number instanceof Value.Money)
                    && !(number instanceof Value.Percent)
                    && !(number instanceof Value.Measure);
            return counted ? Outcome.SAME : Outcome.UNIT;
        }
        return only != null && Equivalence.sameDigits(only, amount) ? Outcome.MAGNITUDE : Outcome.VALUE;
    }

    /// Two lengths of time; told in one unit each, but not the same, they may differ by a twelfth, or by a tenth where one
    /// says that it is not exact (four weeks for a month).
    private static Outcome lengths(Length a, Length b, boolean about) {
        if (same(a.seconds(), b.seconds())) {
            return Outcome.SAME;
        }
        var x = a.number();
        var y = b.number();
        boolean sameUnit = x != null && y != null && a.unit().equals(b.unit());
        boolean single = x != null && y != null;
        if (single && !sameUnit && Equivalence.within(a.seconds(), b.seconds(), about ? 100 : 80)) {
            return Outcome.SAME;
        }
        if (x == null || y == null) {
            return UNITS.stream().anyMatch(unit -> isTimes(a, b, unit) || isTimes(b, a, unit))
                    ? Outcome.UNIT
                    : Outcome.VALUE;
        }
        if (same(x, y)) {
            return Outcome.UNIT;
        }
        if (sameUnit && Equivalence.rounds(x, y, about)) {
            return Outcome.ROUNDED;
        }
        return sameUnit && Equivalence.sameDigits(x, y) ? Outcome.MAGNITUDE : Outcome.VALUE;
    }

    /// Three and a half days are three and a half hours in another unit.
    private static boolean isTimes(Length a, Length b, int unit) {
        return same(a.seconds(), b.seconds().multiply(BigDecimal.valueOf(unit)));
    }

    private static @Nullable Length length(Value value) {
        return value instanceof Value.Duration duration ? Length.of(duration.normal()) : null;
    }

    private static boolean same(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }
}
