package taiyaku.align;

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
final class Lattice {

    private static final int LINKED = 0;
    private static final int LEFT_OUT = 1;
    private static final int RIGHT_OUT = 2;
    private static final int STATES = 3;
    private static final int NEGLIGIBLE = 16;
    private static final int FINENESS = 4096;
    private static final double[] LOGS = logs();
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private static final Step[] STEPS = Step.ALL.toArray(Step[]::new);

    private final Band band;
    private final int lefts;
    private final int rights;
    private final float[][] odds = new float[Affinity.SLOTS][];
    private final double[] best;
    private final byte[] came;
    private final double[] forward;
    private final double[] reached;
    private final byte[] leading;
    private final double[] backward;

    /// @param affinity what speaks for a bead
    /// @param band where to look
    /// @param i0 the left sentence of the band's first place
    /// @param j0 the right one
    Lattice(Affinity affinity, Band band, int i0, int j0) {
        this.band = band;
        lefts = band.lefts();
        rights = band.rights();
        fill(affinity, i0, j0);
        best = new double[STATES * band.size()];
        came = new byte[STATES * band.size()];
        forward = new double[STATES * band.size()];
        reached = new double[band.size()];
        leading = new byte[band.size()];
        backward = new double[STATES * band.size()];
        walkForward();
        walkBackward();
    }

    private void fill(Affinity affinity, int i0, int j0) {
        for (int k = 0; k < odds.length; k++) {
            odds[k] = new float[band.size()];
            Arrays.fill(odds[k], Float.NEGATIVE_INFINITY);
        }
        for (int i = 0; i < lefts; i++) {
            affinity.row(i0 + i, j0 + band.low(i), j0 + band.high(i));
            for (int j = band.low(i); j <= band.high(i); j++) {
                int cell = band.cell(i, j);
                for (int m = 1; m <= Bead.LONGEST && i + m <= lefts; m++) {
                    for (int n = 1; n <= Bead.LONGEST && j + n <= rights; n++) {
                        if (Step.allows(m, n)) {
                            odds[Affinity.slot(m, n)][cell] = (float) affinity.odds(i0 + i, m, j0 + j, n);
                        }
                    }
                }
            }
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
            sum += odds[Affinity.slot(part.m(), part.n())][band.cell(i + part.i(), j + part.j())];
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
            forward[here] = add(forward[here], reached[from] + odds);
        }
    }

    /// What the three ways to a place come to together, and which of them is the best.
    private void sumUp(int i, int j) {
        int cell = band.cell(i, j);
        reached[cell] = NEVER;
        for (int state = 0; state < STATES; state++) {
            reached[cell] = add(reached[cell], forward[STATES * cell + state]);
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
                forward[here] = add(forward[here], forward[from] + odds);
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
                    linked = add(linked, odds + backward[at(i + step.di(), j + step.dj(), LINKED)]);
                }
            }
        }
        for (int state = 0; state < STATES; state++) {
            double sum = add(backward[at(i, j, state)], linked);
            if (follows(state, LEFT_OUT) && band.holds(i + 1, j)) {
                sum = add(sum, omission(state, LEFT_OUT) + backward[at(i + 1, j, LEFT_OUT)]);
            }
            if (band.holds(i, j + 1)) {
                sum = add(sum, omission(state, RIGHT_OUT) + backward[at(i, j + 1, RIGHT_OUT)]);
            }
            backward[at(i, j, state)] = sum;
        }
    }

    /// log(exp(a) + exp(b)), to four digits: what [#LOGS] has for their distance on top of the higher.
    private static double add(double a, double b) {
        double high = Math.max(a, b);
        double low = Math.min(a, b);
        return low <= high - NEGLIGIBLE ? high : high + LOGS[(int) ((high - low) * FINENESS + 0.5)];
    }

    private static double[] logs() {
        var logs = new double[NEGLIGIBLE * FINENESS + 1];
        for (int k = 0; k < logs.length; k++) {
            logs[k] = Math.log1p(Math.exp(-(double) k / FINENESS));
        }
        return logs;
    }

    /// The log-odds of everything together: how much better than chance all alignments are.
    double total() {
        return reached[band.cell(lefts, rights)];
    }

    /// The best alignment, every sentence of the band in one bead, in order.
    List<Bead> best() {
        var beads = new ArrayList<Bead>();
        double total = total();
        int i = lefts;
        int j = rights;
        int state = LINKED;
        for (int s = 1; s < STATES; s++) {
            if (best[at(i, j, s)] > best[at(i, j, state)]) {
                state = s;
            }
        }
        while (i > 0 || j > 0) {
            int from = came[at(i, j, state)];
            switch (state) {
                case LEFT_OUT -> {
                    beads.add(new Bead(i - 1, 1, j, 0, false, share(i, j, LEFT_OUT, total)));
                    i--;
                }
                case RIGHT_OUT -> {
                    beads.add(new Bead(i, 0, j - 1, 1, false, share(i, j, RIGHT_OUT, total)));
                    j--;
                }
                default -> {
                    var step = STEPS[from / STATES];
                    from = from % STATES;
                    i -= step.di();
                    j -= step.dj();
                    double confidence = share(step, i, j, total);
                    for (var part : step.parts().reversed()) {
                        beads.add(new Bead(
                                i + part.i(), part.m(), j + part.j(), part.n(), step.crosses(), confidence));
                    }
                }
            }
            state = from;
        }
        Collections.reverse(beads);
        return beads;
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
