package taiyaku.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// How much speaks for a bead: log-odds that its sentences say the same, against chance in these two documents.
///
/// Every anchor has two weights: answered on the other side it adds log(q/p), not answered log((1-q)/(1-p)), where q is
/// how often its kind survives translation and p the share of the other side's sentences that hold an answer. So what is
/// rare weighs much, and what stands everywhere weighs nothing, by itself. Both sides ask, and their mean counts.
/// Lengths come on top.
///
/// To be quick, what is missing on either side is summed beforehand, and what a row of the table shares with the other
/// side is laid out at once from the places of its anchors ([#row]): the cost is that of what is shared, not of the cells.
final class Affinity {

    /// How much of its rate an anchor keeps that the other side lacks altogether: it may be told in other words.
    private static final double LONELY = 0.8;

    /// By the sentences of a bead: how much likelier a meeting by chance is than between two.
    private static final double[] CHANCES = {0, 0, 0, Math.log(1.5), Math.log(2)};

    /// How many sizes of beads there are, see [#slot].
    static final int SLOTS = 6;

    private final Lengths lengths;
    private final List<Anchor> anchors;
    private final int[][][] left;
    private final double[][] missingLeft;
    private final double[][] missingRight;
    private final double[] match;
    private final double[] missLeft;
    private final double[] missRight;
    private final double[][] shared = new double[SLOTS][];
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
        missingLeft = missing(left, missLeft);
        missingRight = missing(features(rights, false), missRight);
        for (int k = 0; k < SLOTS; k++) {
            shared[k] = new double[rights];
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

    /// Goes to the beads that start with left sentence `i`, and lays out what they share with right sentences.
    ///
    /// @param low the first right sentence that will be asked for
    /// @param high the last one
    void row(int i, int low, int high) {
        row = i;
        for (var sums : shared) {
            Arrays.fill(sums, low, Math.min(high + 1, sums.length), 0);
        }
        for (int m = 1; m <= Bead.LONGEST && i + m <= left[0].length; m++) {
            for (int f : left[m - 1][i]) {
                int[] places = anchors.get(f).right();
                int first = firstFrom(places, low);
                for (int n = 1; first < places.length && places[first] <= high + 2 && n <= Bead.LONGEST; n++) {
                    if (Step.allows(m, n)) {
                        lay(shared[slot(m, n)], places, first, n, gain(f, CHANCES[m + n]), low, high);
                    }
                }
            }
        }
    }

    /// Adds a gain wherever `n` right sentences on end hold one of `places`, once for each such stretch.
    private static void lay(double[] sums, int[] places, int first, int n, double gain, int low, int high) {
        int last = low - 1;
        for (int k = first; k < places.length && places[k] < high + n; k++) {
            for (int start = Math.max(places[k] - n + 1, last + 1); start <= Math.min(places[k], high); start++) {
                sums[start] += gain;
            }
            last = places[k];
        }
    }

    /// The index of the first place at or behind `sentence`.
    private static int firstFrom(int[] places, int sentence) {
        int found = Arrays.binarySearch(places, sentence);
        return found < 0 ? -found - 1 : found;
    }

    /// What an anchor's meeting adds to its missing, the more sentences the likelier by chance.
    private double gain(int f, double chances) {
        double share = anchors.get(f).whose() == Anchor.Whose.BOTH ? 1 : 0.5;
        return Math.max(0, match[f] - share * chances) - missLeft[f] - missRight[f];
    }

    static int slot(int m, int n) {
        return m == 1 ? n - 1 : m == 2 ? 2 + n : 5;
    }

    /// What speaks for `m` left sentences from `i` with `n` right ones from `j`; `i` is the [#row].
    double odds(int i, int m, int j, int n) {
        if (i != row) {
            throw new IllegalStateException("row " + row + ", not " + i);
        }
        return missingLeft[m - 1][i] + missingRight[n - 1][j] + lengths.odds(i, m, j, n) + shared[slot(m, n)][j];
    }

    /// What the anchors that both sides of a bead hold weigh together, lengths and what is missing left aside.
    double common(Bead bead) {
        double sum = 0;
        for (int f : left[bead.m() - 1][bead.i()]) {
            if (holdsAny(anchors.get(f).right(), bead.j(), bead.j() + bead.n())) {
                sum += match[f];
            }
        }
        return sum;
    }

    /// What an anchor weighs where both sides hold it.
    double match(int anchor) {
        return match[anchor];
    }

    private static boolean holdsAny(int[] places, int from, int to) {
        int first = firstFrom(places, from);
        return first < places.length && places[first] < to;
    }

    /// The reasons for a bead, the strongest first; what both sides say of the same thing is one reason.
    List<Evidence> evidence(Bead bead) {
        var evidence = new ArrayList<Evidence>();
        if (!bead.isLink()) {
            return evidence;
        }
        var told = new LinkedHashMap<String, Evidence>();
        for (int f : left[bead.m() - 1][bead.i()]) {
            if (match[f] > 0 && holdsAny(anchors.get(f).right(), bead.j(), bead.j() + bead.n())) {
                var one = new Evidence(anchors.get(f).kind(), anchors.get(f).text(), match[f]);
                told.merge(
                        one.kind() + one.text(),
                        one,
                        (a, b) -> new Evidence(a.kind(), a.text(), a.weight() + b.weight()));
            }
        }
        evidence.addAll(told.values());
        evidence.add(new Evidence(
                Evidence.Kind.LENGTH,
                String.format(Locale.ROOT, "%.2f", lengths.ratio(bead.i(), bead.m(), bead.j(), bead.n())),
                lengths.odds(bead.i(), bead.m(), bead.j(), bead.n())));
        evidence.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
        return evidence;
    }
}
