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
        return outcome == Outcome.UNIT && (isPlainPoints(other) || other.isPlainPoints(this)) ? Outcome.SAME : outcome;
    }

    /// ポイント are the points of a game as well as percentage points.
    private boolean isPlainPoints(Mention other) {
        return meant.value() instanceof Value.Points
                && other.meant.value() instanceof Value.Count
                && text.endsWith("ポイント")
                && !text.contains("パーセント")
                && !text.contains("%");
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
