package taiyaku.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How much speaks for a bead: log-odds that its sentences say the same, against chance in these two documents.
///
/// Every anchor has two weights: answered on the other side it adds log(q/p), not answered log((1-q)/(1-p)), where q is
/// how often its kind survives translation and p the share of the other side's sentences that hold an answer. So what is
/// rare weighs much, and what stands everywhere weighs nothing, by itself. Both sides ask, and their mean counts.
/// Lengths come on top.
///
/// To be quick, what is missing on either side is summed beforehand, and the gain of a meeting is laid out along one
/// row at a time ([#row]).
final class Affinity {

    /// How much of its rate an anchor keeps that the other side lacks altogether: it may be told in other words.
    private static final double LONELY = 0.8;

    private final Lengths lengths;
    private final List<Anchor> anchors;
    private final int[][][] left;
    private final int[][][] right;
    private final double[][] missingLeft;
    private final double[][] missingRight;
    private final double[] match;
    private final double[] missLeft;
    private final double[] missRight;
    private final double[][] marks = new double[Bead.LONGEST + Bead.LONGEST][];
    private int row = -1;

    Affinity(List<Anchor> anchors, Rates rates, Lengths lengths, int lefts, int rights) {
        this.anchors = anchors;
        this.lengths = lengths;
        match = new double[anchors.size()];
        missLeft = new double[anchors.size()];
        missRight = new double[anchors.size()];
        for (int f = 0; f < anchors.size(); f++) {
            weigh(f, rates.of(anchors.get(f).kind()), lefts, rights);
        }
        left = features(lefts, true);
        right = features(rights, false);
        missingLeft = missing(left, missLeft);
        missingRight = missing(right, missRight);
        for (int k = 0; k < marks.length; k++) {
            marks[k] = new double[anchors.size()];
        }
    }

    /// The weights of an anchor: the mean of what both sides say, or half of it for an anchor of one side.
    private void weigh(int f, double rate, int lefts, int rights) {
        var anchor = anchors.get(f);
        double q = anchor.isLonely() ? rate * LONELY : rate;
        double inLeft = Math.min(0.98, (double) anchor.left().length / Math.max(1, lefts));
        double inRight = Math.min(0.98, (double) anchor.right().length / Math.max(1, rights));
        if (anchor.whose() != Anchor.Whose.RIGHT) {
            match[f] += anchor.isLonely() ? 0 : 0.5 * Math.max(0, Math.log(q / inRight));
            missLeft[f] = 0.5 * Math.min(0, Math.log((1 - q) / (1 - inRight)));
        }
        if (anchor.whose() != Anchor.Whose.LEFT) {
            match[f] += anchor.isLonely() ? 0 : 0.5 * Math.max(0, Math.log(q / inLeft));
            missRight[f] = 0.5 * Math.min(0, Math.log((1 - q) / (1 - inLeft)));
        }
    }

    /// By how many sentences and by sentence, the anchors that stand there.
    private int[][][] features(int sentences, boolean ofLeft) {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < sentences; i++) {
            lists.add(new ArrayList<>());
        }
        for (int f = 0; f < anchors.size(); f++) {
            if (gain(f, 0) == 0) {
                continue; // it stands everywhere and says nothing
            }
            for (int i : ofLeft ? anchors.get(f).left() : anchors.get(f).right()) {
                lists.get(i).add(f);
            }
        }
        var features = new int[Bead.LONGEST][][];
        features[0] = lists.stream().map(Anchors::array).toArray(int[][]::new);
        for (int m = 2; m <= Bead.LONGEST; m++) {
            features[m - 1] = new int[Math.max(0, sentences - m + 1)][];
            for (int i = 0; i + m <= sentences; i++) {
                features[m - 1][i] = union(features[m - 2][i], features[0][i + m - 1]);
            }
        }
        return features;
    }

    private static int[] union(int[] a, int[] b) {
        var all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        Arrays.sort(all);
        int size = 0;
        for (int f : all) {
            if (size == 0 || all[size - 1] != f) {
                all[size++] = f;
            }
        }
        return Arrays.copyOf(all, size);
    }

    private static double[][] missing(int[][][] features, double[] miss) {
        var sums = new double[features.length][];
        for (int m = 0; m < features.length; m++) {
            sums[m] = new double[features[m].length];
            for (int i = 0; i < features[m].length; i++) {
                for (int f : features[m][i]) {
                    sums[m][i] += miss[f];
                }
            }
        }
        return sums;
    }

    /// Goes to row `i`: the next scores asked for have beads that start there.
    private void row(int i) {
        if (row == i) {
            return;
        }
        if (row >= 0) {
            lay(row, false);
        }
        lay(i, true);
        row = i;
    }

    /// Lays out (or takes away) what meeting each anchor of row `i` is worth, by the sizes of both sides.
    private void lay(int i, boolean on) {
        for (int m = 1; m <= Bead.LONGEST && i + m <= left[0].length; m++) {
            for (int n = 1; n <= Bead.LONGEST; n++) {
                if (!Step.allows(m, n)) {
                    continue;
                }
                double chances = Math.log((m + n) / 2.0);
                var mark = marks[slot(m, n)];
                for (int f : left[m - 1][i]) {
                    mark[f] = on ? gain(f, chances) : 0;
                }
            }
        }
    }

    /// What an anchor's meeting adds to its missing, the more sentences the likelier by chance.
    private double gain(int f, double chances) {
        double share = anchors.get(f).whose() == Anchor.Whose.BOTH ? 1 : 0.5;
        return Math.max(0, match[f] - share * chances) - missLeft[f] - missRight[f];
    }

    static int slot(int m, int n) {
        return m == 1 ? n - 1 : m == 2 ? 2 + n : 5;
    }

    /// What speaks for `m` left sentences from `i` with `n` right ones from `j`.
    double odds(int i, int m, int j, int n) {
        row(i);
        double sum = missingLeft[m - 1][i] + missingRight[n - 1][j] + lengths.odds(i, m, j, n);
        var mark = marks[slot(m, n)];
        for (int f : right[n - 1][j]) {
            sum += mark[f];
        }
        return sum;
    }

    /// The reasons for a bead, the strongest first.
    List<Evidence> evidence(Bead bead) {
        var evidence = new ArrayList<Evidence>();
        if (bead.isLink()) {
            var there = right[bead.n() - 1][bead.j()];
            for (int f : left[bead.m() - 1][bead.i()]) {
                if (Arrays.binarySearch(there, f) >= 0 && match[f] > 0) {
                    evidence.add(new Evidence(anchors.get(f).kind(), anchors.get(f).text(), match[f]));
                }
            }
            double ratio = lengths.ratio(bead.i(), bead.m(), bead.j(), bead.n());
            evidence.add(new Evidence(
                    Evidence.Kind.LENGTH,
                    String.format(Locale.ROOT, "%.2f", ratio),
                    lengths.odds(bead.i(), bead.m(), bead.j(), bead.n())));
        }
        evidence.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
        return evidence;
    }
}
