package taiyaku.align.lattice;

/// A step of an alignment: `m` sentences of the left side from `i` with `n` of the right side from `j`.
///
/// @param i the first left sentence; with `m` 0 the one before which the right ones stand
/// @param m how many left sentences, 0 to [#LONGEST]
/// @param j the first right sentence
/// @param n how many right sentences
/// @param moved whether it stands out of order
/// @param prior the logarithm of how often beads of its shape happen
/// @param score its log-odds, prior included
/// @param confidence its posterior, 0 to 1
public record Bead(int i, int m, int j, int n, boolean moved, double prior, double score, double confidence) {

    /// The most sentences of one side in a bead.
    public static final int LONGEST = 3;

    /// Whether both sides have sentences.
    public boolean isLink() {
        return m > 0 && n > 0;
    }

    /// Its shape, to be shown: `2-1`.
    public String shape() {
        return m + "-" + n;
    }
}
