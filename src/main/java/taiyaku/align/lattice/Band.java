package taiyaku.align.lattice;

import java.util.Arrays;
import java.util.List;

/// The part of the table of all pairs of places that is looked at: for each place of the left side a stretch of the right.
///
/// A place is a border between sentences, so there is one more than sentences. The stretches start at the first corner,
/// end at the last one, and never go back.
public final class Band {

    /// How far from the diagonal between two points of a chain is still looked.
    private static final int WIDEST = 200;

    private final int[] low;
    private final int[] high;
    private final int[] offset;

    private Band(int[] low, int[] high) {
        this.low = low;
        this.high = high;
        offset = new int[low.length + 1];
        for (int i = 0; i < low.length; i++) {
            offset[i + 1] = offset[i] + high[i] - low[i] + 1;
        }
    }

    /// The whole table.
    public static Band whole(int lefts, int rights) {
        var low = new int[lefts + 1];
        var high = new int[lefts + 1];
        Arrays.fill(high, rights);
        return new Band(low, high);
    }

    /// A band around a chain: the rectangles between its points, and a margin on all sides.
    ///
    /// Where points are far apart the rectangle is wide, up to [#WIDEST]; beyond that it becomes a strip around its
    /// diagonal.
    ///
    /// @param chain points within the table, ascending on both sides
    public static Band around(List<Chain.Point> chain, int lefts, int rights, int margin) {
        var low = new int[lefts + 1];
        var high = new int[lefts + 1];
        int i = 0;
        int j = 0;
        for (int k = 0; k <= chain.size(); k++) {
            int toI = k < chain.size() ? chain.get(k).i() : lefts;
            int toJ = k < chain.size() ? chain.get(k).j() : rights;
            for (int row = i; row <= toI; row++) {
                int middle = (int) (j + (long) (toJ - j) * (row - i) / Math.max(1, toI - i));
                int below = Math.max(j, middle - WIDEST) - margin;
                int above = Math.min(toJ, middle + WIDEST) + margin;
                low[row] = Math.max(0, row == i && k > 0 ? Math.min(low[row], below) : below);
                high[row] = Math.min(rights, row == i && k > 0 ? Math.max(high[row], above) : above);
            }
            i = toI;
            j = toJ;
        }
        low[0] = 0;
        high[lefts] = rights;
        for (int row = lefts - 1; row >= 0; row--) {
            low[row] = Math.min(low[row], low[row + 1]);
            high[lefts - row] = Math.max(high[lefts - row], high[lefts - row - 1]);
        }
        return new Band(low, high);
    }

    int lefts() {
        return low.length - 1;
    }

    int rights() {
        return high[high.length - 1];
    }

    int low(int i) {
        return low[i];
    }

    int high(int i) {
        return high[i];
    }

    boolean holds(int i, int j) {
        return i >= 0 && i < low.length && j >= low[i] && j <= high[i];
    }

    /// The index of a cell among all cells of the band.
    int cell(int i, int j) {
        return offset[i] + j - low[i];
    }

    /// How many cells there are.
    int size() {
        return offset[low.length];
    }
}
