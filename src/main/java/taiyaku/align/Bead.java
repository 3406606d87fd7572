package taiyaku.align;

/// A step of an alignment: `m` sentences of the left side from `i` with `n` of the right side from `j`.
///
/// @param i the first left sentence; with `m` 0 the one before which the right ones stand
/// @param m how many left sentences, 0 to [#LONGEST]
/// @param j the first right sentence
/// @param n how many right sentences
/// @param moved whether it is half of a crossing
/// @param confidence its posterior, 0 to 1
record Bead(int i, int m, int j, int n, boolean moved, double confidence) {

    /// The most sentences of one side in a bead.
    static final int LONGEST = 3;

    Bead with(double newConfidence) {
        return new Bead(i, m, j, n, moved, newConfidence);
    }

    boolean isLink() {
        return m > 0 && n > 0;
    }
}
