package taiyaku.align.pair;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.lattice.Bead;

/// How often a thing of each kind survives translation: q of the log-odds.
///
/// Learned from a document's own sure links: with fixed rates long documents lose recall, because some translators keep
/// paragraphs, quotation marks and spelt-out numbers, and some do not.
final class Rates {

    /// What is believed before a document is seen, and how many sightings that belief weighs.
    private static final double BELIEF = 6;

    private final Map<Evidence.Kind, Double> rates = new EnumMap<>(Evidence.Kind.class);

    private Rates() {}

    /// The rates of news, before anything is learned.
    static Rates usual() {
        return new Rates();
    }

    private static double usual(Evidence.Kind kind) {
        return switch (kind) {
            case SHAPE, LENGTH -> 1;
            case FIGURE -> 0.8;
            case NAME -> 0.75;
            case PLACE -> 0.75;
            case TOKEN -> 0.8;
            case WORD -> 0.4;
            case TERM -> 0.7;
            case PUNCTUATION -> 0.75;
            case PARAGRAPH -> 0.8;
        };
    }

    double of(Evidence.Kind kind) {
        return rates.getOrDefault(kind, usual(kind));
    }

    /// The rates seen in sure links: of all places where an anchor stands on one side, those where the other has it too.
    ///
    /// @param anchors of the document, those that stand on both sides somewhere
    /// @param beads links held to be sure
    static Rates learned(List<Anchor> anchors, List<Bead> beads, int lefts, int rights) {
        var beadOfLeft = new int[lefts];
        var beadOfRight = new int[rights];
        for (int k = 0; k < beads.size(); k++) {
            var bead = beads.get(k);
            for (int i = bead.i(); i < bead.i() + bead.m(); i++) {
                beadOfLeft[i] = k + 1;
            }
            for (int j = bead.j(); j < bead.j() + bead.n(); j++) {
                beadOfRight[j] = k + 1;
            }
        }
        var rates = new Rates();
        for (var kind : Evidence.Kind.values()) {
            double seen = BELIEF;
            double kept = BELIEF * usual(kind);
            for (var anchor : anchors) {
                if (anchor.kind() == kind && !anchor.isLonely()) {
                    if (anchor.whose() != Anchor.Whose.RIGHT) {
                        seen += linked(anchor.left(), beadOfLeft);
                        kept += kept(anchor.left(), beadOfLeft, anchor.right(), beadOfRight);
                    }
                    if (anchor.whose() != Anchor.Whose.LEFT) {
                        seen += linked(anchor.right(), beadOfRight);
                        kept += kept(anchor.right(), beadOfRight, anchor.left(), beadOfLeft);
                    }
                }
            }
            rates.rates.put(kind, Math.clamp(kept / seen, 0.05, 0.98));
        }
        return rates;
    }

    private static int linked(int[] places, int[] bead) {
        return (int) Arrays.stream(places).filter(i -> bead[i] > 0).count();
    }

    /// How many linked places of `here` share their bead with a place of `there`; both ascending.
    private static int kept(int[] here, int[] beadOfHere, int[] there, int[] beadOfThere) {
        var met = Arrays.stream(there).map(j -> beadOfThere[j]).sorted().toArray();
        return (int) Arrays.stream(here)
                .filter(i -> beadOfHere[i] > 0 && Arrays.binarySearch(met, beadOfHere[i]) >= 0)
                .count();
    }
}
