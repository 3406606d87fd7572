package taiyaku.align.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// All alignments within a band at once: the best of them, and how sure each of its beads is.
///
/// Dynamic programming over places (i, j). A place is reached by a step ([Step]), by leaving out a left sentence, or by
/// leaving out a right one; the first omission costs more than the next, so the three ways are told apart, and the right
/// ones of a gap come behind the left ones, so that no gap is counted twice. The best path is Viterbi's; a bead's
/// confidence is the share of all paths, each weighed by its odds, that go through it. Time and memory grow with the
/// cells of the band.
public final class Lattice {

    private static final int LINKED = 0;
    private static final int LEFT_OUT = 1;
    private static final int RIGHT_OUT = 2;
    private static final int STATES = 3;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private static final Step[] STEPS = Step.ALL.toArray(Step[]::new);

    private final Band band;
    private final int i0;
    private final int j0;
    private final int lefts;
    private final int rights;
    private final float[][] table = new float[Odds.SLOTS][];
    private final double[] best;
    private final byte[] came;
    private final double[] forward;
    private final double[] reached;
    private final byte[] leading;
    private final double[] backward;

    /// @param odds what speaks for a bead
    /// @param band where to look
    /// @param i0 the left sentence of the band's first place
    /// @param j0 the right one
    public Lattice(Odds odds, Band band, int i0, int j0) {
        this.band = band;
        this.i0 = i0;
        this.j0 = j0;
        lefts = band.lefts();
        rights = band.rights();
        fill(odds);
        best = new double[STATES * band.size()];
        came = new byte[STATES * band.size()];
        forward = new double[STATES * band.size()];
        reached = new double[band.size()];
        leading = new byte[band.size()];
        backward = new double[STATES * band.size()];
        walkForward();
        walkBackward();
    }

    /// What is laid out beyond the band's end is never asked for: [#odds] first looks whether a step ends in the band.
    private void fill(Odds odds) {
        for (int k = 0; k < table.length; k++) {
            table[k] = new float[band.size()];
        }
        for (int i = 0; i < lefts; i++) {
            odds.lay(i0 + i, j0 + band.low(i), j0 + band.high(i), table, band.cell(i, band.low(i)));
        }
    }

    /// The log-odds of a step that starts at a place; [#NEVER] when it leaves the band.
    private double odds(Step step, int i, int j) {
        if (!band.holds(i + step.di(), j + step.dj())) {
            return NEVER;
        }
        double sum = step.prior();
        for (int k = 0; k < step.parts().size(); k++) {
            var part = step.parts().get(k);
            if (!band.holds(i + part.i(), j + part.j())) {
                return NEVER;
            }
            sum += table[part.slot()][band.cell(i + part.i(), j + part.j())];
        }
        return sum;
    }

    private int at(int i, int j, int state) {
        return STATES * band.cell(i, j) + state;
    }

    private static double omission(int from, int to) {
        return from == to ? Step.FURTHER_OMISSION : Step.OMISSION;
    }

    /// Whether an omission of kind `to` may follow a place reached by `from`.
    private static boolean follows(int from, int to) {
        return !(from == RIGHT_OUT && to == LEFT_OUT);
    }

    private void walkForward() {
        Arrays.fill(best, NEVER);
        Arrays.fill(forward, NEVER);
        best[at(0, 0, LINKED)] = 0;
        forward[at(0, 0, LINKED)] = 0;
        for (int i = 0; i <= lefts; i++) {
            for (int j = band.low(i); j <= band.high(i); j++) {
                reachLinked(i, j);
                reachOmission(i, j, i - 1, j, LEFT_OUT);
                reachOmission(i, j, i, j - 1, RIGHT_OUT);
                sumUp(i, j);
            }
        }
    }

    private void reachLinked(int i, int j) {
        int here = at(i, j, LINKED);
        for (int s = 0; s < STEPS.length; s++) {
            var step = STEPS[s];
            int fromI = i - step.di();
            int fromJ = j - step.dj();
            if (!band.holds(fromI, fromJ)) {
                continue;
            }
            double odds = odds(step, fromI, fromJ);
            if (odds == NEVER) {
                continue;
            }
            int from = band.cell(fromI, fromJ);
            double score = best[STATES * from + leading[from]] + odds;
            if (score > best[here]) {
                best[here] = score;
                came[here] = (byte) (STATES * s + leading[from]);
            }
            forward[here] = LogSum.of(forward[here], reached[from] + odds);
        }
    }

    /// What the three ways to a place come to together, and which of them is the best.
    private void sumUp(int i, int j) {
        int cell = band.cell(i, j);
        reached[cell] = NEVER;
        for (int state = 0; state < STATES; state++) {
            reached[cell] = LogSum.of(reached[cell], forward[STATES * cell + state]);
            if (best[STATES * cell + state] > best[STATES * cell + leading[cell]]) {
                leading[cell] = (byte) state;
            }
        }
    }

    private void reachOmission(int i, int j, int fromI, int fromJ, int kind) {
        if (!band.holds(fromI, fromJ)) {
            return;
        }
        int here = at(i, j, kind);
        for (int state = 0; state < STATES; state++) {
            if (follows(state, kind)) {
                int from = at(fromI, fromJ, state);
                double odds = omission(state, kind);
                if (best[from] + odds > best[here]) {
                    best[here] = best[from] + odds;
                    came[here] = (byte) state;
                }
                forward[here] = LogSum.of(forward[here], forward[from] + odds);
            }
        }
    }

    private void walkBackward() {
        Arrays.fill(backward, NEVER);
        for (int state = 0; state < STATES; state++) {
            backward[at(lefts, rights, state)] = 0;
        }
        for (int i = lefts; i >= 0; i--) {
            for (int j = band.high(i); j >= band.low(i); j--) {
                leave(i, j);
            }
        }
    }

    private void leave(int i, int j) {
        double linked = NEVER;
        for (var step : STEPS) {
            if (band.holds(i + step.di(), j + step.dj())) {
                double odds = odds(step, i, j);
                if (odds > NEVER) {
                    linked = LogSum.of(linked, odds + backward[at(i + step.di(), j + step.dj(), LINKED)]);
                }
            }
        }
        for (int state = 0; state < STATES; state++) {
            double sum = LogSum.of(backward[at(i, j, state)], linked);
            if (follows(state, LEFT_OUT) && band.holds(i + 1, j)) {
                sum = LogSum.of(sum, omission(state, LEFT_OUT) + backward[at(i + 1, j, LEFT_OUT)]);
            }
            if (band.holds(i, j + 1)) {
                sum = LogSum.of(sum, omission(state, RIGHT_OUT) + backward[at(i, j + 1, RIGHT_OUT)]);
            }
            backward[at(i, j, state)] = sum;
        }
    }

    /// The log-odds of everything together: how much better than chance all alignments are.
    double total() {
        return reached[band.cell(lefts, rights)];
    }

    /// The best alignment, every sentence of the band in one bead, in order; counted as the texts count them.
    public List<Bead> best() {
        var beads = new ArrayList<Bead>();
        double total = total();
        int i = lefts;
        int j = rights;
        int state = leading[band.cell(i, j)];
        while (i > 0 || j > 0) {
            int from = came[at(i, j, state)];
            switch (state) {
                case LEFT_OUT -> {
                    double cost = omission(from, state);
                    beads.add(new Bead(i - 1, 1, j, 0, false, cost, cost, share(i, j, state, total)));
                    i--;
                }
                case RIGHT_OUT -> {
                    double cost = omission(from, state);
                    beads.add(new Bead(i, 0, j - 1, 1, false, cost, cost, share(i, j, state, total)));
                    j--;
                }
                default -> {
                    var step = STEPS[from / STATES];
                    from = from % STATES;
                    i -= step.di();
                    j -= step.dj();
                    double confidence = share(step, i, j, total);
                    for (var part : step.parts().reversed()) {
                        beads.add(bead(step, part, i, j, confidence));
                    }
                }
            }
            state = from;
        }
        Collections.reverse(beads);
        return beads.stream().map(bead -> bead.from(i0, j0)).toList();
    }

    /// One bead of a step that starts at a place; of a crossing each bears half of what it costs.
    private Bead bead(Step step, Step.Part part, int i, int j, double confidence) {
        double odds = table[part.slot()][band.cell(i + part.i(), j + part.j())];
        double prior = step.prior() / step.parts().size();
        return new Bead(
                i + part.i(), part.m(), j + part.j(), part.n(), step.crosses(), prior, prior + odds, confidence);
    }

    /// The share of all paths that take a step from a place.
    private double share(Step step, int i, int j, double total) {
        return Math.min(
                1,
                Math.exp(reached[band.cell(i, j)] + odds(step, i, j) + backward[at(i + step.di(), j + step.dj(), LINKED)] - total));
    }

    /// The share of all paths that come to a place by an omission.
    private double share(int i, int j, int kind, double total) {
        return Math.min(1, Math.exp(forward[at(i, j, kind)] + backward[at(i, j, kind)] - total));
    }
}
