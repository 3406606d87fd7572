package taiyaku.check.ledger;

import taiyaku.check.meaning.Meaning;
import taiyaku.check.meaning.Digits;
import taiyaku.check.meaning.Outcome;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// A figure of one side of a link, as the pairing sees it.
///
/// @param figure the figure, as read
/// @param meant what it means here: `68` of `68, 72 und 75 Prozent` is a percentage
/// @param text its spelling
/// @param loose whether it is no figure at all, only digits of a name or a number to dial (`Bellator 206`)
/// @param weak whether it may be left out without saying less (`die beiden`, `ein`)
/// @param aside whether it repeats the figure before it in another unit, in brackets: `(100 Fuß)`
/// @param zone the time zone named beside a time of day, or null
record Mention(Figure figure, Figure meant, String text, boolean loose, boolean weak, boolean aside, @Nullable Zone zone) {

    private static final Set<String> WEIGHTS = Set.of("gram", "kilogram", "tonne", "ton", "pound", "ounce", "stone");

    /// What comes out when `other` is held against this one.
    Outcome against(Mention other) {
        if (loose || other.loose) {
            return sameDigits(other) || sameFigure(other) ? Outcome.SAME : Outcome.VALUE;
        }
        if (isOtherMoney(other) || other.isOtherMoney(this)) {
            return Outcome.UNIT;
        }
        if (zone != null
                && other.zone != null
                && !zone.equals(other.zone)
                && meant.value() instanceof Value.Time time
                && other.meant.value() instanceof Value.Time otherTime) {
            return Zone.sameMoment(time, zone, otherTime, other.zone) ? Outcome.SAME : Outcome.TIME;
        }
        var outcome = Meaning.compare(asWeightBeside(other), other.asWeightBeside(this));
        boolean kin = isPlainPoints(other) || other.isPlainPoints(this) || isPartOf(other) || other.isPartOf(this);
        return outcome.agrees() || !(kin || isYearOfSchool(other) || other.isYearOfSchool(this)) ? outcome : Outcome.SAME;
    }

    /// 高校2年 is the eleventh class and the second year of that school.
    private boolean isYearOfSchool(Mention other) {
        int before = text.startsWith("中学") ? 6 : text.startsWith("高校") ? 9 : 0;
        var year = other.meant.value() instanceof Value.Ordinal(var nth) ? nth : null;
        return before > 0
                && year != null
                && meant.value() instanceof Value.Ordinal(var all)
                && all.subtract(BigDecimal.valueOf(before)).compareTo(year) == 0;
    }

    /// The same amount in a currency that this one's name excludes: 3000 جنيه and 3000 euros.
    private boolean isOtherMoney(Mention other) {
        return meant.value() instanceof Value.Money(var amount, var currency)
                && other.meant.value() instanceof Value.Money(var otherAmount, var otherCurrency)
                && currency.equals("XXX")
                && !otherCurrency.equals("XXX")
                && amount.compareTo(otherAmount) == 0
                && Currencies.excludes(text, otherCurrency);
    }

    /// キロ are kilometres unless the other side weighs.
    private Figure asWeightBeside(Mention other) {
        return text.endsWith("キロ")
                        && other.meant.value() instanceof Value.Measure(_, var unit)
                        && WEIGHTS.contains(unit)
                        && meant.value() instanceof Value.Measure(var amount, _)
                ? new Figure(meant.span(), new Value.Measure(amount, "kilogram"), null, meant.qualifier())
                : meant;
    }

    /// ポイント are the points of a game as well as percentage points.
    private boolean isPlainPoints(Mention other) {
        boolean points = meant.value() instanceof Value.Points && other.meant.value() instanceof Value.Count;
        var amount = meant.value().amount();
        return points
                && (isJustPoints(text) || isJustPoints(other.text))
                && amount != null
                && amount.compareTo(((Value.Count) other.meant.value()).amount()) == 0;
    }

    private static boolean isJustPoints(String text) {
        return text.endsWith("ポイント") && !text.contains("パーセント") && !text.contains("%");
    }

    /// `drei von vier` may be told as two counts, a vote of 218 to 213 too: each of them is part of it.
    private boolean isPartOf(Mention other) {
        if (!(meant.value() instanceof Value.Count(var amount))) {
            return false;
        }
        if (other.meant.value() instanceof Value.Ratio(var left, var right)) {
            return amount.compareTo(left) == 0 || amount.compareTo(right) == 0;
        }
        return other.meant.value() instanceof Value.Fraction(var numerator, var denominator)
                && (other.text.contains(" von ") || other.text.contains(" of ") || other.text.contains("中"))
                && (amount.compareTo(numerator) == 0 || amount.compareTo(denominator) == 0);
    }

    /// Whether two loose rows are the same, or what stands loose here is read there as a score, date or time with the
    /// same digits: `18-7` and 18対7.
    private boolean sameDigits(Mention other) {
        if (loose && other.loose) {
            return text.equals(other.text);
        }
        var value = loose ? other.figure.value() : figure.value();
        var digits = loose ? text : other.text;
        return value.amount() == null && (digits.equals(Digits.of(value.normal())) || isFiscal(digits, value));
    }

    /// `2023/24` for the business year that began in 2023.
    private static boolean isFiscal(String digits, Value value) {
        if (!(value instanceof Value.Date date) || !date.normal().startsWith("FY") || date.normal().length() != 6) {
            return false;
        }
        int year = Integer.parseInt(date.normal().substring(2));
        return digits.equals(year + String.format(Locale.ROOT, "%02d", (year + 1) % 100))
                || digits.equals(Integer.toString(year) + (year + 1));
    }

    private boolean sameFigure(Mention other) {
        return !(loose && other.loose) && Meaning.compare(meant, other.meant).agrees();
    }

    boolean broken() {
        return figure.value() instanceof Value.Debris;
    }
}
