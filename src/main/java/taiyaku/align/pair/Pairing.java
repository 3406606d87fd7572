package taiyaku.align.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.evidence.Clue;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.evidence.Side;
import taiyaku.align.lattice.Band;
import taiyaku.align.lattice.Bead;
import taiyaku.align.lattice.Lattice;
import taiyaku.align.lexicon.Glossary;

/// Links two texts: gathers the evidence, aligns once with the usual rates, learns the rates from what is sure, and
/// aligns again. Two texts that turn out to be no translations of each other are linked as a [Retelling].
///
/// What a person fixed is taken out first. Where a fixed link is in order with the others it is a fence as well: what
/// stands before it on one side is only looked for before it on the other. The beads count the sentences that are left.
/// A long text is cut into blocks along its [Route], and within a block only a band around the route is looked at; so
/// time grows with the text, and all processors help.
public final class Pairing {

    /// A bead at least this sure teaches the rates.
    private static final double SURE = 0.9;

    /// Up to so many cells a table is looked at whole.
    private static final long SMALL = 40_000;

    /// From so many sentences on the work is shared among the processors.
    private static final int LARGE = 500;

    /// How far around the route by rare anchors the first pass looks, and the second around the first.
    private static final int MARGIN = 20;

    private static final int MARGIN_AROUND_PATH = 10;

    /// Sentences of both sides that a person linked; either side may be empty.
    public record Fixed(List<Integer> left, List<Integer> right) {}

    private final Part left;
    private final Part right;
    private final Affinity affinity;
    private final boolean retold;
    private final List<Bead> beads;

    /// @param fixed what a person linked
    /// @param glossary the user's own terms
    public Pairing(Side leftSide, Side rightSide, List<Fixed> fixed, Glossary glossary) {
        left = Part.without(leftSide, fixed.stream().map(Fixed::left).toList());
        right = Part.without(rightSide, fixed.stream().map(Fixed::right).toList());
        var anchors = anchors(Clue.all(glossary));
        var lengths = new Lengths(left, right);
        var fields = fields(fixed);
        var guess = new Affinity(anchors, Rates.usual(), lengths, left.size(), right.size());
        var guessed = align(guess, fields, Route.of(anchors, left.size(), right.size()), MARGIN);
        var sure = guessed.stream()
                .filter(b -> b.isLink() && b.confidence() >= SURE)
                .toList();
        var rates = Rates.learned(anchors, sure, left.size(), right.size());
        var learned = new Affinity(anchors, rates, lengths, left.size(), right.size());
        var aligned = align(learned, fields, Route.along(guessed), MARGIN_AROUND_PATH);
        retold = Retelling.shows(aligned, learned, left.size() + right.size());
        if (retold) {
            var told = new ArrayList<>(Retelling.told(anchors));
            told.addAll(Retelling.told(anchors(Clue.ofRetellings())));
            affinity = new Affinity(told, Rates.usual(), lengths, left.size(), right.size());
            beads = Retelling.beads(affinity, left.size(), right.size());
        } else {
            affinity = learned;
            beads = aligned;
        }
    }

    private List<Anchor> anchors(List<Clue> clues) {
        return shared(clues)
                .flatMap(clue -> clue.anchors(left, right).stream())
                .filter(a -> a.left().length + a.right().length > 0)
                .toList();
    }

    /// A stream that is worked off by all processors when the texts are long.
    private <T> Stream<T> shared(List<T> things) {
        return left.size() + right.size() >= LARGE ? things.parallelStream() : things.stream();
    }

    /// Aligns each field, block by block along the route.
    private List<Bead> align(Affinity affinity, List<Field> fields, Route route, int margin) {
        var blocks = fields.stream().flatMap(field -> route.blocks(field).stream()).toList();
        return shared(blocks)
                .flatMap(block -> new Lattice(affinity, band(block, route, margin), block.i(), block.j()).best().stream())
                .toList();
    }

    private static Band band(Field field, Route route, int margin) {
        return (long) field.lefts() * field.rights() <= SMALL
                ? Band.whole(field.lefts(), field.rights())
                : Band.around(route.within(field), field.lefts(), field.rights(), margin);
    }

    /// The stretches between the fixed links that are in order; those out of order part nothing.
    private List<Field> fields(List<Fixed> fixed) {
        var fences = fixed.stream()
                .filter(f -> !f.left().isEmpty() && !f.right().isEmpty())
                .sorted(Comparator.comparing((Fixed f) -> f.left().getFirst()))
                .toList();
        var fields = new ArrayList<Field>();
        int i = 0;
        int j = 0;
        int[] least = leastFrom(fences);
        int most = -1;
        for (int k = 0; k < fences.size(); k++) {
            var fence = fences.get(k);
            int start = fence.right().getFirst();
            boolean inOrder = most < start && start < least[k + 1];
            most = Math.max(most, start);
            if (inOrder) {
                int toI = left.before(fence.left().getFirst());
                int toJ = right.before(start);
                fields.add(new Field(i, toI, j, toJ));
                i = toI;
                j = toJ;
            }
        }
        fields.add(new Field(i, left.size(), j, right.size()));
        return fields;
    }

    /// The least first sentence on the right of the links from each on; none is less than it behind the last.
    private static int[] leastFrom(List<Fixed> fences) {
        int[] least = new int[fences.size() + 1];
        least[fences.size()] = Integer.MAX_VALUE;
        for (int k = fences.size() - 1; k >= 0; k--) {
            least[k] = Math.min(least[k + 1], fences.get(k).right().getFirst());
        }
        return least;
    }

    /// Whether the two tell the same story independently, neither translating the other.
    public boolean isRetelling() {
        return retold;
    }

    /// Every free sentence of either side in exactly one, in order of the left side.
    public List<Tie> ties() {
        return shared(beads).map(this::tie).toList();
    }

    private Tie tie(Bead bead) {
        return new Tie(
                left.inWhole(bead.i(), bead.m()),
                right.inWhole(bead.j(), bead.n()),
                bead.moved(),
                bead.isLink() ? bead.score() : 0,
                bead.confidence(),
                () -> evidence(bead));
    }

    private List<Evidence> evidence(Bead bead) {
        var reasons = new Reasons();
        if (bead.isLink() && retold) {
            Retelling.explain(bead, affinity, reasons);
        } else if (bead.isLink()) {
            affinity.explain(bead, reasons);
        }
        return reasons.all();
    }
}
