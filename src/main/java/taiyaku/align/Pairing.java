package taiyaku.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Links two readings: gathers the evidence, aligns once with the usual rates, learns the rates from what is sure, and
/// aligns again. Two texts that turn out to be no translations of each other are linked as a [Retelling].
///
/// What a person fixed is taken out first. Where a fixed link is in order with the others it is a fence as well: what
/// stands before it on one side is only looked for before it on the other. The beads count the sentences that are left.
final class Pairing {

    /// A bead at least this sure teaches the rates.
    private static final double SURE = 0.9;

    /// Up to so many cells a table is looked at whole.
    private static final long SMALL = 40_000;

    /// How far around the chain of rare anchors the first pass looks, and the second around the first.
    private static final int MARGIN = 30;

    private static final int MARGIN_AROUND_PATH = 15;

    /// Sentences of both sides that a person linked; either side may be empty.
    record Fixed(List<Integer> left, List<Integer> right) {}

    /// A stretch between two fences: from left and right sentence `i`, `j` to before `toI`, `toJ`.
    private record Field(int i, int toI, int j, int toJ) {}

    private final int[] left;
    private final int[] right;
    private final Affinity affinity;
    private final Relation relation;
    private final List<Bead> beads;

    Pairing(Reading leftReading, Reading rightReading, List<Fixed> fixed) {
        left = free(leftReading, fixed.stream().map(Fixed::left).toList());
        right = free(rightReading, fixed.stream().map(Fixed::right).toList());
        var anchors = anchors(leftReading, rightReading);
        var lengths = new Lengths(pick(Lengths.of(leftReading), left), pick(Lengths.of(rightReading), right));
        var fields = fields(fixed);
        var guess = new Affinity(anchors, Rates.usual(), lengths, left.length, right.length);
        var guessed = align(guess, fields, Chain.of(anchors, right.length), MARGIN);
        var sure = guessed.stream()
                .filter(b -> b.isLink() && b.confidence() >= SURE)
                .toList();
        var rates = Rates.learned(anchors, sure, left.length, right.length);
        var path = guessed.stream()
                .filter(b -> b.isLink() && !b.moved())
                .map(b -> new Chain.Point(b.i(), b.j()))
                .toList();
        affinity = new Affinity(anchors, rates, lengths, left.length, right.length);
        var aligned = align(affinity, fields, path, MARGIN_AROUND_PATH);
        boolean retold = Retelling.shows(aligned, affinity, left.length + right.length);
        relation = retold ? Relation.RETELLING : Relation.TRANSLATION;
        beads = retold ? Retelling.beads(anchors, guess, left.length, right.length) : aligned;
    }

    /// Aligns each field, the whole of it when it is small, else within a margin around a chain.
    private static List<Bead> align(Affinity affinity, List<Field> fields, List<Chain.Point> chain, int margin) {
        var beads = new ArrayList<Bead>();
        for (var field : fields) {
            int lefts = field.toI() - field.i();
            int rights = field.toJ() - field.j();
            var band = (long) lefts * rights <= SMALL
                    ? Band.whole(lefts, rights)
                    : Band.around(within(chain, field), lefts, rights, margin);
            beads.addAll(new Lattice(affinity, band, field.i(), field.j()).best());
        }
        return beads;
    }

    /// The points of a chain inside a field, counted from its corner.
    private static List<Chain.Point> within(List<Chain.Point> chain, Field field) {
        return chain.stream()
                .filter(p -> p.i() >= field.i() && p.i() < field.toI() && p.j() >= field.j() && p.j() < field.toJ())
                .map(p -> new Chain.Point(p.i() - field.i(), p.j() - field.j()))
                .toList();
    }

    /// The sentences that are not fixed.
    private static int[] free(Reading reading, List<List<Integer>> fixed) {
        return IntStream.range(0, reading.sentences().size())
                .filter(s -> fixed.stream().noneMatch(side -> side.contains(s)))
                .toArray();
    }

    private static double[] pick(double[] values, int[] which) {
        return Arrays.stream(which).mapToDouble(s -> values[s]).toArray();
    }

    /// All evidence, counted in free sentences.
    private List<Anchor> anchors(Reading leftReading, Reading rightReading) {
        var anchors = new ArrayList<Anchor>();
        for (var clue : Clue.all()) {
            for (var anchor : clue.anchors(leftReading, rightReading)) {
                var here = among(anchor.left(), left);
                var there = among(anchor.right(), right);
                if (here.length + there.length > 0) {
                    anchors.add(new Anchor(anchor.kind(), anchor.text(), here, there, anchor.whose()));
                }
            }
        }
        return anchors;
    }

    /// The places of `sentences` in `free`, those that are not there left out.
    private static int[] among(int[] sentences, int[] free) {
        return Arrays.stream(sentences)
                .map(s -> Arrays.binarySearch(free, s))
                .filter(place -> place >= 0)
                .toArray();
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
        for (int k = 0; k < fences.size(); k++) {
            var fence = fences.get(k);
            int start = fence.right().getFirst();
            boolean inOrder = fences.subList(0, k).stream().allMatch(f -> f.right().getFirst() < start)
                    && fences.subList(k + 1, fences.size()).stream().allMatch(f -> f.right().getFirst() > start);
            if (inOrder) {
                int toI = before(left, fence.left().getFirst());
                int toJ = before(right, start);
                fields.add(new Field(i, toI, j, toJ));
                i = toI;
                j = toJ;
            }
        }
        fields.add(new Field(i, left.length, j, right.length));
        return fields;
    }

    /// How many free sentences stand before a fixed one.
    private static int before(int[] free, int sentence) {
        return -Arrays.binarySearch(free, sentence) - 1;
    }

    /// Whether one side translates the other.
    Relation relation() {
        return relation;
    }

    /// Every free sentence of either side in exactly one bead, in order of the left side.
    List<Bead> beads() {
        return beads;
    }

    /// The left sentences of a bead, as the reading counts them.
    List<Integer> left(Bead bead) {
        return Arrays.stream(left, bead.i(), bead.i() + bead.m()).boxed().toList();
    }

    /// The right sentences of a bead, as the reading counts them.
    List<Integer> right(Bead bead) {
        return Arrays.stream(right, bead.j(), bead.j() + bead.n()).boxed().toList();
    }

    /// The reasons for a bead.
    List<Evidence> evidence(Bead bead) {
        return affinity.evidence(bead);
    }
}
