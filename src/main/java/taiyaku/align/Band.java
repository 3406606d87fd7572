package taiyaku.align;

import java.util.Arrays;

/// The part of the table of all pairs of places that is looked at: for each place of the left side a stretch of the right.
///
/// A place is a border between sentences, so there is one more than sentences. The stretches start at the first corner,
/// end at the last one, and never go back.
final class Band {

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
    static Band whole(int lefts, int rights) {
        var low = new int[lefts + 1];
        var high = new int[lefts + 1];
        Arrays.fill(high, rights);
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
