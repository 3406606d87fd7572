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
/// cells of the band, which are gone through row by row: of a step from row `i` only where it starts and ends has to be
/// looked up, not every cell.
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

    /// By [Odds#slot] and cell.
    private final float[][] table = new float[Odds.SLOTS][];

    /// By state and cell: the best way there, where it came from, and what all ways there and from there come to.
    private final double[][] best = new double[STATES][];

    private final byte[][] came = new byte[STATES][];
    private final double[][] forward = new double[STATES][];
    private final double[][] backward = new double[STATES][];

    /// By cell: all ways there in whatever state, and in which of them the best comes.
    private final double[] reached;

    private final byte[] leading;

    /// The log-odds of one step along one row.
    private final double[] odds;

    /// @param evidence what speaks for a bead
    /// @param band where to look
    /// @param i0 the left sentence of the band's first place
    /// @param j0 the right one
    public Lattice(Odds evidence, Band band, int i0, int j0) {
        this.band = band;
        this.i0 = i0;
        this.j0 = j0;
        lefts = band.lefts();
        rights = band.rights();
        for (int k = 0; k < table.length; k++) {
            table[k] = new float[band.size()];
        }
        for (int i = 0; i < lefts; i++) {
            evidence.lay(i0 + i, j0 + band.low(i), j0 + band.high(i), table, band.cell(i, band.low(i)));
        }
        for (int state = 0; state < STATES; state++) {
            best[state] = never();
            came[state] = new byte[band.size()];
            forward[state] = never();
            backward[state] = never();
        }
        reached = never();
        leading = new byte[band.size()];
        odds = new double[rights + 1];
        walkForward();
        walkBackward();
    }

    private double[] never() {
        var cells = new double[band.size()];
        Arrays.fill(cells, NEVER);
        return cells;
    }

    /// The first right place a step may start from in row `i`, without leaving the band.
    private int firstStart(Step step, int i) {
        int first = Math.max(band.low(i), band.low(i + step.di()) - step.dj());
        for (var part : step.parts()) {
            first = Math.max(first, band.low(i + part.i()) - part.j());
        }
        return first;
    }

    private int lastStart(Step step, int i) {
        int last = Math.min(band.high(i), band.high(i + step.di()) - step.dj());
        for (var part : step.parts()) {
            last = Math.min(last, band.high(i + part.i()) - part.j());
        }
        return last;
    }

    /// Sets [#odds] for a step from row `i`, from its first start on.
    private void oddsAlong(Step step, int i, int first, int last) {
        Arrays.fill(odds, 0, last - first + 1, step.prior());
        for (var part : step.parts()) {
            var laid = table[part.slot()];
            int cell = band.cell(i + part.i(), first + part.j());
            for (int k = 0; k <= last - first; k++) {
                odds[k] += laid[cell + k];
            }
        }
    }

    private static double omission(int from, int to) {
        return from == to ? Step.FURTHER_OMISSION : Step.OMISSION;
    }

    private void walkForward() {
        best[LINKED][0] = 0;
        forward[LINKED][0] = 0;
        for (int i = 0; i <= lefts; i++) {
            finishRow(i);
            for (int s = 0; s < STEPS.length; s++) {
                if (i + STEPS[s].di() <= lefts) {
                    stepForward(s, i);
                }
            }
            if (i < lefts) {
                for (int j = band.low(i + 1); j <= band.high(i); j++) {
                    leaveOut(band.cell(i, j), band.cell(i + 1, j), LEFT_OUT);
                }
            }
        }
    }

    /// Leaves out right sentences along a row to which all other ways have come, and sums its places up.
    private void finishRow(int i) {
        for (int j = band.low(i); j <= band.high(i); j++) {
            int cell = band.cell(i, j);
            if (j > band.low(i)) {
                leaveOut(cell - 1, cell, RIGHT_OUT);
            }
            for (int state = 0; state < STATES; state++) {
                reached[cell] = LogSum.of(reached[cell], forward[state][cell]);
                if (best[state][cell] > best[leading[cell]][cell]) {
                    leading[cell] = (byte) state;
                }
            }
        }
    }

    private void stepForward(int s, int i) {
        var step = STEPS[s];
        int first = firstStart(step, i);
        int last = lastStart(step, i);
        if (first > last) {
            return;
        }
        oddsAlong(step, i, first, last);
        int from = band.cell(i, first);
        int to = band.cell(i + step.di(), first + step.dj());
        for (int k = 0; k <= last - first; k++, from++, to++) {
            double score = best[leading[from]][from] + odds[k];
            if (score > best[LINKED][to]) {
                best[LINKED][to] = score;
                came[LINKED][to] = (byte) (STATES * s + leading[from]);
            }
            forward[LINKED][to] = LogSum.of(forward[LINKED][to], reached[from] + odds[k]);
        }
    }

    private void leaveOut(int from, int to, int kind) {
        for (int state = 0; state < STATES; state++) {
            if (kind == RIGHT_OUT || state != RIGHT_OUT) {
                double cost = omission(state, kind);
                if (best[state][from] + cost > best[kind][to]) {
                    best[kind][to] = best[state][from] + cost;
                    came[kind][to] = (byte) state;
                }
                forward[kind][to] = LogSum.of(forward[kind][to], forward[state][from] + cost);
            }
        }
    }

    private void walkBackward() {
        for (int state = 0; state < STATES; state++) {
            backward[state][band.size() - 1] = 0;
        }
        for (int i = lefts; i >= 0; i--) {
            for (var step : STEPS) {
                if (i + step.di() <= lefts) {
                    stepBackward(step, i);
                }
            }
            for (int j = band.high(i); j >= band.low(i); j--) {
                leaveBackward(i, j);
            }
        }
    }

    /// Notes under [#LINKED] what a step from row `i` leads to; [#leaveBackward] makes it what every state does.
    private void stepBackward(Step step, int i) {
        int first = firstStart(step, i);
        int last = lastStart(step, i);
        if (first > last) {
            return;
        }
        oddsAlong(step, i, first, last);
        int from = band.cell(i, first);
        int to = band.cell(i + step.di(), first + step.dj());
        for (int k = 0; k <= last - first; k++, from++, to++) {
            backward[LINKED][from] = LogSum.of(backward[LINKED][from], backward[LINKED][to] + odds[k]);
        }
    }

    private void leaveBackward(int i, int j) {
        int cell = band.cell(i, j);
        double linked = backward[LINKED][cell];
        for (int state = 0; state < STATES; state++) {
            double sum = linked;
            if (state != RIGHT_OUT && band.holds(i + 1, j)) {
                sum = LogSum.of(sum, omission(state, LEFT_OUT) + backward[LEFT_OUT][band.cell(i + 1, j)]);
            }
            if (j < band.high(i)) {
                sum = LogSum.of(sum, omission(state, RIGHT_OUT) + backward[RIGHT_OUT][cell + 1]);
            }
            backward[state][cell] = sum;
        }
    }

    /// The log-odds of everything together: how much better than chance all alignments are.
    double total() {
        return reached[band.size() - 1];
    }

    /// The best alignment, every sentence of the band in one bead, in order; counted as the texts count them.
    public List<Bead> best() {
        var beads = new ArrayList<Bead>();
        int i = lefts;
        int j = rights;
        int state = leading[band.cell(i, j)];
        while (i > 0 || j > 0) {
            int from = came[state][band.cell(i, j)];
            if (state == LINKED) {
                var step = STEPS[from / STATES];
                from = from % STATES;
                i -= step.di();
                j -= step.dj();
                addBeads(step, i, j, beads);
            } else {
                double cost = omission(from, state);
                int cell = band.cell(i, j);
                double share = share(forward[state][cell] + backward[state][cell]);
                i -= state == LEFT_OUT ? 1 : 0;
                j -= state == RIGHT_OUT ? 1 : 0;
                int m = state == LEFT_OUT ? 1 : 0;
                beads.add(new Bead(i0 + i, m, j0 + j, 1 - m, false, cost, cost, share));
            }
            state = from;
        }
        Collections.reverse(beads);
        return beads;
    }

    /// Adds the beads of a step that starts at a place, the last one first; of a crossing each bears half of its cost.
    private void addBeads(Step step, int i, int j, List<Bead> beads) {
        double odds = step.prior();
        for (var part : step.parts()) {
            odds += table[part.slot()][band.cell(i + part.i(), j + part.j())];
        }
        int to = band.cell(i + step.di(), j + step.dj());
        double share = share(reached[band.cell(i, j)] + odds + backward[LINKED][to]);
        double prior = step.prior() / step.parts().size();
        for (var part : step.parts().reversed()) {
            double score = prior + table[part.slot()][band.cell(i + part.i(), j + part.j())];
            beads.add(new Bead(
                    i0 + i + part.i(), part.m(), j0 + j + part.j(), part.n(), step.crosses(), prior, score, share));
        }
    }

    /// What share of all paths the ones are that come to these log-odds together.
    private double share(double odds) {
        return Math.min(1, Math.exp(odds - total()));
    }
}
