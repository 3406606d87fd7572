package taiyaku.align.lattice;

/// What speaks for the beads of a table, laid out row by row.
public interface Odds {

    /// How many sizes of beads there are, see [#slot].
    int SLOTS = 6;

    /// The place of a size in a table of sizes: 1-1, 1-2, 1-3, 2-1, 2-2, 3-1.
    ///
    /// @param m how many left sentences, at least 1, `m + n` at most 4
    /// @param n how many right ones
    static int slot(int m, int n) {
        return m == 1 ? n - 1 : m == 2 ? 2 + n : 5;
    }

    /// Lays out the log-odds of the beads that start with left sentence `i` and a right one from `low` to `high`.
    ///
    /// @param into by [#slot] a table; beads that would leave the texts are left as they are
    /// @param at where in each table the bead with right sentence `low` belongs; the next ones follow
    void lay(int i, int low, int high, float[][] into, int at);
}
