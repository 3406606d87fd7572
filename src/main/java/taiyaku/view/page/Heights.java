package taiyaku.view.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/// The heights of what stands one below the other, and where each begins: as long as its lines were not broken a height
/// is a guess.
final class Heights {

    private final double[] heights;
    private final double[] spaces;
    private final double[] tops;
    private final BitSet open = new BitSet();
    private final IntToDoubleFunction breaking;
    private boolean stale = true;

    /// @param spaces the space above each; behind the last that below it
    /// @param breaking breaks the lines of one and tells how high they stand
    Heights(double[] spaces, IntToDoubleFunction breaking) {
        this.breaking = breaking;
        this.spaces = spaces.clone();
        heights = new double[spaces.length - 1];
        tops = new double[spaces.length];
    }

    /// How many there are.
    int size() {
        return heights.length;
    }

    /// Takes a guess for a height.
    void guess(int index, double height) {
        heights[index] = height;
        open.set(index);
        stale = true;
    }

    /// Breaks the lines of all from one to another that were not broken yet; whether there was any.
    boolean settle(int from, int to) {
        boolean any = false;
        for (int i = open.nextSetBit(from); i >= 0 && i <= to; i = open.nextSetBit(i + 1)) {
            settle(i);
            any = true;
        }
        return any;
    }

    /// Breaks lines until a point in time (of [System#nanoTime]), those nearest to one first.
    void settle(int near, long until) {
        for (int i = openNear(near); i >= 0 && System.nanoTime() < until; i = openNear(near)) {
            settle(i);
        }
    }

    private void settle(int index) {
        double height = breaking.applyAsDouble(index);
        open.clear(index);
        if (heights[index] != height) {
            heights[index] = height;
            stale = true;
        }
    }

    /// A height, known or guessed.
    double height(int index) {
        return heights[index];
    }

    /// Where one begins; behind the last: where all ends.
    double top(int index) {
        if (stale) {
            double y = spaces[0];
            for (int i = 0; i < heights.length; i++) {
                tops[i] = y;
                y += heights[i] + spaces[i + 1];
            }
            tops[heights.length] = y;
            stale = false;
        }
        return tops[index];
    }

    /// The first that reaches below `y`, with the space under it; the last one beyond the end.
    int at(double y) {
        top(0);
        int found = Arrays.binarySearch(tops, 0, heights.length, y);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }

    /// Whether a height is a guess.
    boolean isOpen(int index) {
        return open.get(index);
    }

    /// Whether no height is a guess.
    boolean isSettled() {
        return open.isEmpty();
    }

    /// The nearest whose height is a guess; -1 when there is none.
    private int openNear(int near) {
        int after = open.nextSetBit(near);
        int before = near == 0 ? -1 : open.previousSetBit(near - 1);
        if (after < 0 || before < 0) {
            return Math.max(after, before);
        }
        return after - near <= near - before ? after : before;
    }
}
