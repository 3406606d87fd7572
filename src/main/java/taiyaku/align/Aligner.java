package taiyaku.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taiyaku.align.lexicon.Glossary;
import taiyaku.align.pair.Pairing;

/// The door of this package: links the sentences of the readings of one article.
///
/// Every version is aligned with every other ([Pairing]); then the links that share a sentence become one, those with the
/// original before those between two translations, and what is sure before what is not ([Rows]).
public final class Aligner {

    private Aligner() {}

    /// The links of an article's readings without a glossary.
    public static Alignment align(List<Reading> readings, int original, List<Pin> pins) {
        return align(readings, original, pins, Glossary.NONE);
    }

    /// The links of an article's readings, and what the editions are to each other.
    ///
    /// @param readings one per edition, at least one
    /// @param original the index of the edition the others are linked through
    /// @param pins what a person fixed; obeyed exactly, and all else is aligned around them
    /// @param glossary the user's own terms
    public static Alignment align(List<Reading> readings, int original, List<Pin> pins, Glossary glossary) {
        var relations = new ArrayList<>(Collections.nCopies(readings.size(), Relation.TRANSLATION));
        var through = new ArrayList<Rows.Joint>();
        var beside = new ArrayList<Rows.Joint>();
        for (int a = 0; a < readings.size(); a++) {
            for (int b = a + 1; b < readings.size(); b++) {
                var pairing = new Pairing(readings.get(a), readings.get(b), fixed(pins, a, b), glossary);
                boolean direct = a == original || b == original;
                for (var tie : pairing.ties()) {
                    (direct ? through : beside).add(new Rows.Joint(a, b, tie));
                }
                if (direct && pairing.isRetelling()) {
                    relations.set(a == original ? b : a, Relation.RETELLING);
                }
            }
        }
        var rows = new Rows(readings, original);
        pins.forEach(rows::fix);
        rows.join(through, beside);
        return new Alignment(rows.links(), relations);
    }

    private static List<Pairing.Fixed> fixed(List<Pin> pins, int a, int b) {
        var fixed = new ArrayList<Pairing.Fixed>();
        for (var pin : pins) {
            fixed.add(new Pairing.Fixed(pin.sides().get(a), pin.sides().get(b)));
        }
        return fixed;
    }
}
