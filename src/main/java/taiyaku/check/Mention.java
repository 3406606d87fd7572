package taiyaku.check;

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
record Mention(Figure figure, Figure meant, String text, boolean loose, boolean weak, boolean aside) {

    /// What comes out when `other` is held against this one.
    Outcome against(Mention other) {
        if (loose || other.loose) {
            return sameDigits(other) || sameFigure(other) ? Outcome.SAME : Outcome.VALUE;
        }
        var outcome = Meaning.compare(meant, other.meant);
        boolean kin = isPlainPoints(other) || other.isPlainPoints(this) || isPartOf(other) || other.isPartOf(this);
        return outcome.agrees() || !kin ? outcome : Outcome.SAME;
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

    /// `drei von vier` may be told as two counts: each of them is part of it.
    private boolean isPartOf(Mention other) {
        return meant.value() instanceof Value.Count count
                && other.meant.value() instanceof Value.Fraction fraction
                && (other.text.contains(" von ") || other.text.contains(" of ") || other.text.contains("中"))
                && (count.amount().compareTo(fraction.numerator()) == 0
                        || count.amount().compareTo(fraction.denominator()) == 0);
    }

    /// Whether two loose rows are the same, or what stands loose here is read there as a score, date or time with the
    /// same digits: `18-7` and 18対7.
    private boolean sameDigits(Mention other) {
        if (loose && other.loose) {
            return text.equals(other.text);
        }
        var value = loose ? other.figure.value() : figure.value();
        return value.amount() == null && (loose ? text : other.text).equals(Digits.of(value.normal()));
    }

    private boolean sameFigure(Mention other) {
        return !(loose && other.loose) && Meaning.compare(meant, other.meant).agrees();
    }

    boolean broken() {
        return figure.value() instanceof Value.Debris;
    }
}
