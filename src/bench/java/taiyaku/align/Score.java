package taiyaku.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import taiyaku.text.Sentence;
import taiyaku.text.Span;

/// How well links agree with gold, summed over documents: linked pairs, sentences without counterpart, confidence.
final class Score {

    /// How many bins of confidence the reliability table has.
    static final int BINS = 10;

    private record Pair(int left, int right) {}

    private int right;
    private int found;
    private int wanted;
    private int rightAlone;
    private int foundAlone;
    private int wantedAlone;
    private final int[] links = new int[BINS];
    private final int[] rightLinks = new int[BINS];
    private final double[] confidence = new double[BINS];

    /// Adds the links of one document.
    void add(Gold gold, List<Reading> readings, List<Link> made) {
        var spans = readings.stream()
                .map(r -> r.sentences().stream().map(Sentence::span).toList())
                .toList();
        var rows = made.stream().map(Link::sides).toList();
        add(gold, spans, rows, made.stream().mapToDouble(Link::confidence).toArray());
    }

    /// Adds the links of one document.
    ///
    /// @param spans by side the sentences that were linked
    /// @param rows the links, by side the numbers of their sentences
    /// @param sureness the confidence of each link
    void add(Gold gold, List<List<Span>> spans, List<List<List<Integer>>> rows, double[] sureness) {
        var cells = List.of(gold.covered(0, spans.get(0)), gold.covered(1, spans.get(1)));
        var want = new HashSet<Pair>();
        var beads = new HashSet<List<Set<Integer>>>();
        for (var bead : gold.beads()) {
            want.addAll(pairs(bead.left(), bead.right()));
            beads.add(List.of(new TreeSet<>(bead.left()), new TreeSet<>(bead.right())));
        }
        var have = new HashSet<Pair>();
        for (int k = 0; k < rows.size(); k++) {
            var left = units(rows.get(k).get(0), cells.get(0));
            var rightUnits = units(rows.get(k).get(1), cells.get(1));
            have.addAll(pairs(left, rightUnits));
            if (!left.isEmpty() && !rightUnits.isEmpty()) {
                int bin = (int) Math.min(BINS - 1, Math.floor(sureness[k] * BINS));
                links[bin]++;
                confidence[bin] += sureness[k];
                rightLinks[bin] += beads.contains(List.of(left, rightUnits)) ? 1 : 0;
            }
        }
        found += have.size();
        wanted += want.size();
        right += (int) have.stream().filter(want::contains).count();
        for (int side = 0; side < 2; side++) {
            var linked = linked(have, side);
            var inGold = linked(want, side);
            for (int u = 0; u < gold.units().get(side).size(); u++) {
                foundAlone += linked.contains(u) ? 0 : 1;
                wantedAlone += inGold.contains(u) ? 0 : 1;
                rightAlone += linked.contains(u) || inGold.contains(u) ? 0 : 1;
            }
        }
    }

    private static Set<Integer> units(List<Integer> sentences, List<List<Integer>> cells) {
        var units = new TreeSet<Integer>();
        sentences.forEach(s -> units.addAll(cells.get(s)));
        return units;
    }

    private static List<Pair> pairs(Iterable<Integer> left, Iterable<Integer> right) {
        var pairs = new ArrayList<Pair>();
        left.forEach(i -> right.forEach(j -> pairs.add(new Pair(i, j))));
        return pairs;
    }

    private static Set<Integer> linked(Set<Pair> pairs, int side) {
        var linked = new HashSet<Integer>();
        pairs.forEach(p -> linked.add(side == 0 ? p.left() : p.right()));
        return linked;
    }

    /// F1 of linked pairs of sentences, 0 to 100.
    double links() {
        return f1(right, found, wanted);
    }

    /// F1 of sentences without counterpart, 0 to 100.
    double alone() {
        return f1(rightAlone, foundAlone, wantedAlone);
    }

    private static double f1(int both, int found, int wanted) {
        return found + wanted == 0 ? 100 : 200.0 * both / (found + wanted);
    }

    /// Ten lines: of the links whose confidence lies in a bin, what share is exactly a bead of the gold.
    String reliability() {
        var lines = new StringBuilder("confidence      links   said  right%n".formatted());
        for (int b = 0; b < BINS; b++) {
            if (links[b] > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f  %9d  %5.1f  %5.1f%n",
                        (double) b / BINS,
                        (b + 1.0) / BINS,
                        links[b],
                        100 * confidence[b] / links[b],
                        100.0 * rightLinks[b] / links[b]));
            }
        }
        return lines.toString();
    }

    /// How many links there are.
    int size() {
        return Arrays.stream(links).sum();
    }
}
