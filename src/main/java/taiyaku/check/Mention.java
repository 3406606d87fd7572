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
record Mention(Figure figure, Figure meant, String text, boolean loose, boolean weak) {

    /// What comes out when `other` is held against this one.
    Outcome against(Mention other) {
        if (loose && other.loose) {
            return Digits.of(text).equals(Digits.of(other.text)) ? Outcome.SAME : Outcome.VALUE;
        }
        var outcome = Meaning.compare(meant, other.meant);
        return (loose || other.loose) && !outcome.agrees() ? Outcome.VALUE : outcome;
    }

    boolean broken() {
        return figure.value() instanceof Value.Debris;
    }
}
