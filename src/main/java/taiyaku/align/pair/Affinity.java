package taiyaku.align.pair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.lattice.Bead;
import taiyaku.align.lattice.Odds;
import taiyaku.align.lattice.Step;

/// How much speaks for a bead: log-odds that its sentences say the same, against chance in these two documents.
///
/// Every anchor has two weights: answered on the other side it adds log(q/p), not answered log((1-q)/(1-p)), where q is
/// how often its kind survives translation and p the share of the other side's sentences that hold an answer. So what is
/// rare weighs much, and what stands everywhere weighs nothing, by itself. Both sides ask, and their mean counts.
/// Lengths come on top.
///
/// To be quick, what is missing on either side is summed beforehand, and what a row of the table shares with the other
/// side is laid out at once from the places of its anchors ([#lay]): the cost is that of what is shared, not of the cells.
final class Affinity implements Odds {

    /// How much of its rate an anchor keeps that the other side lacks altogether: it may be told in other words.
    private static final double LONELY = 0.8;

    /// Anchors that could move the odds by no more are not looked at.
    private static final double LITTLE = 0.1;

    /// By the sentences of a bead: how much likelier a meeting by chance is than between two.
    private static final double[] CHANCES = {0, 0, 0, Math.log(1.5), Math.log(2)};

    private static final int[] NONE = {};

    private final Lengths lengths;
    private final Anchor[] anchors;
    private final double[] match;
    private final double[] missLeft;
    private final double[] missRight;

    /// By distance 0 to 2 and by sentence, the anchors so far behind it that stand in no sentence between.
    private final int[][][] left;

    private final int[][][] right;

    /// By number of sentences less one and by the first of them, what it costs that they meet nothing.
    private final float[][] missingLeft;

    private final float[][] missingRight;

    Affinity(List<Anchor> anchors, Rates rates, Lengths lengths, int lefts, int rights) {
        this.anchors = anchors.toArray(Anchor[]::new);
        this.lengths = lengths;
        match = new double[this.anchors.length];
        missLeft = new double[this.anchors.length];
        missRight = new double[this.anchors.length];
        for (int f = 0; f < this.anchors.length; f++) {
            weigh(f, rates.of(this.anchors[f].kind()), lefts, rights);
        }
        left = features(lefts, true);
        right = features(rights, false);
        missingLeft = missing(left, missLeft);
        missingRight = missing(right, missRight);
    }

    /// The weights of an anchor: the mean of what both sides say, or half of it for an anchor of one side.
    private void weigh(int f, double rate, int lefts, int rights) {
        var anchor = anchors[f];
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

    private int[][][] features(int sentences, boolean ofLeft) {
        var features = new int[Bead.LONGEST][sentences][];
        features[0] = singles(sentences, ofLeft);
        for (int i = 0; i < sentences; i++) {
            features[1][i] = i + 1 < sentences ? without(features[0][i + 1], features[0][i]) : NONE;
            features[2][i] = i + 2 < sentences
                    ? without(without(features[0][i + 2], features[0][i + 1]), features[0][i])
                    : NONE;
        }
        return features;
    }

    /// By sentence the anchors that stand in it, ascending; those that stand everywhere and say little left out.
    private int[][] singles(int sentences, boolean ofLeft) {
        var sizes = new int[sentences];
        for (int f = 0; f < anchors.length; f++) {
            if (gain(f, 0) > LITTLE) {
                for (int i : ofLeft ? anchors[f].left() : anchors[f].right()) {
                    sizes[i]++;
                }
            }
        }
        var singles = new int[sentences][];
        Arrays.setAll(singles, i -> new int[sizes[i]]);
        for (int f = anchors.length - 1; f >= 0; f--) {
            if (gain(f, 0) > LITTLE) {
                for (int i : ofLeft ? anchors[f].left() : anchors[f].right()) {
                    singles[i][--sizes[i]] = f;
                }
            }
        }
        return singles;
    }

    /// What stands in the first of two ascending lists alone.
    private static int[] without(int[] list, int[] other) {
        int size = 0;
        var alone = new int[list.length];
        int k = 0;
        for (int f : list) {
            while (k < other.length && other[k] < f) {
                k++;
            }
            if (k == other.length || other[k] != f) {
                alone[size++] = f;
            }
        }
        return size == list.length ? list : Arrays.copyOf(alone, size);
    }

    private static float[][] missing(int[][][] features, double[] miss) {
        var sums = new float[features.length][features[0].length];
        for (int i = 0; i < features[0].length; i++) {
            float sum = 0;
            for (int d = 0; d < features.length; d++) {
                for (int f : features[d][i]) {
                    sum += (float) miss[f];
                }
                sums[d][i] = sum;
            }
        }
        return sums;
    }

    @Override
    public void lay(int i, int low, int high, float[][] into, int at) {
        int lefts = Math.min(Bead.LONGEST, left[0].length - i);
        int rights = right[0].length;
        for (int m = 1; m <= lefts; m++) {
            for (int n = 1; Step.allows(m, n); n++) {
                var table = into[Odds.slot(m, n)];
                for (int j = low; j <= high && j + n <= rights; j++) {
                    table[at + j - low] = missingLeft[m - 1][i] + missingRight[n - 1][j] + lengths.odds(i, m, j, n);
                }
            }
        }
        for (int d = 0; d < lefts; d++) {
            for (int f : left[d][i]) {
                int[] places = anchors[f].right();
                int first = firstFrom(places, low);
                if (first == places.length || places[first] >= high + Bead.LONGEST) {
                    continue;
                }
                for (int m = d + 1; m <= lefts; m++) {
                    for (int n = 1; Step.allows(m, n); n++) {
                        float gain = (float) gain(f, CHANCES[m + n]);
                        lay(into[Odds.slot(m, n)], at - low, places, first, n, gain, low, Math.min(high, rights - n));
                    }
                }
            }
        }
    }

    /// Adds a gain wherever `n` right sentences on end hold one of `places`, once for each such stretch.
    private void lay(float[] table, int at, int[] places, int first, int n, float gain, int low, int high) {
        int last = low - 1;
        for (int k = first; k < places.length && places[k] < high + n; k++) {
            for (int start = Math.max(places[k] - n + 1, last + 1); start <= Math.min(places[k], high); start++) {
                table[at + start] += gain;
            }
            last = places[k];
        }
    }

    /// The index of the first place at or behind `sentence`.
    private static int firstFrom(int[] places, int sentence) {
        if (places.length == 0 || places[0] >= sentence) {
            return 0;
        }
        int found = Arrays.binarySearch(places, sentence);
        return found < 0 ? -found - 1 : found;
    }

    /// What an anchor's meeting adds to its missing, the more sentences the likelier by chance.
    private double gain(int f, double chances) {
        return met(f, chances) - missLeft[f] - missRight[f];
    }

    private double met(int f, double chances) {
        double share = anchors[f].whose() == Anchor.Whose.BOTH ? 1 : 0.5;
        return Math.max(0, match[f] - share * chances);
    }

    /// The anchors that both sides of a bead hold.
    IntStream common(Bead bead) {
        return of(left, bead.i(), bead.m())
                .filter(f -> holdsAny(anchors[f].right(), bead.j(), bead.n()));
    }

    /// The anchors of some sentences on end, each once.
    private static IntStream of(int[][][] features, int first, int count) {
        return IntStream.range(0, count).flatMap(d -> IntStream.of(features[d][first]));
    }

    /// The anchors of a left sentence.
    int[] anchorsOf(int i) {
        return left[0][i];
    }

    Anchor anchor(int f) {
        return anchors[f];
    }

    /// What an anchor weighs where both sides hold it.
    double match(int anchor) {
        return match[anchor];
    }

    /// Tells every reason for a link to `reasons`; their weights add up to its score.
    void explain(Bead bead, Reasons reasons) {
        reasons.shape(bead);
        reasons.length(lengths.ratio(bead.i(), bead.m(), bead.j(), bead.n()), lengths.odds(bead.i(), bead.m(), bead.j(), bead.n()));
        of(left, bead.i(), bead.m()).forEach(f -> {
            if (holdsAny(anchors[f].right(), bead.j(), bead.n())) {
                reasons.met(anchors[f], met(f, CHANCES[bead.m() + bead.n()]));
            } else {
                reasons.missed(anchors[f], missLeft[f]);
            }
        });
        of(right, bead.j(), bead.n()).forEach(f -> {
            if (!holdsAny(anchors[f].left(), bead.i(), bead.m())) {
                reasons.missed(anchors[f], missRight[f]);
            }
        });
    }

    private static boolean holdsAny(int[] places, int from, int count) {
        int first = firstFrom(places, from);
        return first < places.length && places[first] < from + count;
    }
}
