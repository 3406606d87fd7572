package taiyaku.align.lattice;

import java.util.List;

/// A way to go on in an alignment: one bead, or two that cross.
///
/// @param di how many left sentences it takes
/// @param dj how many right ones
/// @param prior the logarithm of how often it happens
/// @param parts its beads, in the order of the left side
public record Step(int di, int dj, double prior, List<Part> parts) {

    /// A bead of a step, relative to where the step starts.
    ///
    /// @param slot its [Odds#slot]
    record Part(int i, int m, int j, int n, int slot) {

        Part(int i, int m, int j, int n) {
            this(i, m, j, n, Odds.slot(m, n));
        }
    }

    /// Every step but the omissions, which depend on the step before.
    static final List<Step> ALL = List.of(
            straight(1, 1, -0.1),
            straight(1, 2, -3),
            straight(2, 1, -3),
            straight(2, 2, -6),
            straight(1, 3, -5.5),
            straight(3, 1, -5.5),
            crossing(1, 1, 1, 1, -5),
            crossing(1, 2, 1, 1, -8),
            crossing(1, 1, 1, 2, -8),
            crossing(2, 1, 1, 1, -8),
            crossing(1, 1, 2, 1, -8));

    /// The first sentence without counterpart, and each further one on the same side.
    static final double OMISSION = -3;

    static final double FURTHER_OMISSION = -1.5;

    /// Whether there is a bead of these sizes.
    public static boolean allows(int m, int n) {
        return m >= 1 && n >= 1 && m + n <= 4;
    }

    private static Step straight(int m, int n, double prior) {
        return new Step(m, n, prior, List.of(new Part(0, m, 0, n)));
    }

    /// The first left sentences go with the second right ones, and the other way round.
    private static Step crossing(int m1, int n1, int m2, int n2, double prior) {
        return new Step(m1 + m2, n1 + n2, prior, List.of(new Part(0, m1, n2, n1), new Part(m1, m2, 0, n2)));
    }

    boolean crosses() {
        return parts.size() > 1;
    }
}
