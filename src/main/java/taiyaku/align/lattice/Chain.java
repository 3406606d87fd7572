package taiyaku.align.lattice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The heaviest chain of points that goes forward in both texts: where a long text is to be looked at.
///
/// A point is a pair of sentences that share something rare, weighed by how rare it is; of all rows of points that
/// ascend on both sides the heaviest is taken, with a Fenwick tree, in n log n of the points. One false point cannot bend
/// the chain, since it would cost the true ones around it.
public final class Chain {

    /// A pair of sentences on the chain.
    public record Point(int i, int j) {}

    /// Points as they come, the left sentence in the upper half of a number, the right one in the lower.
    private long[] points = new long[64];

    private double[] weights = new double[64];
    private int size;

    /// Adds a point; what is added twice weighs as both.
    public void add(int i, int j, double weight) {
        if (size == points.length) {
            points = Arrays.copyOf(points, 2 * size + 1);
            weights = Arrays.copyOf(weights, 2 * size + 1);
        }
        points[size] = (long) i << 32 | j;
        weights[size++] = weight;
    }

    /// The points of the heaviest chain, ascending on both sides.
    ///
    /// @param rights how many sentences the right text has
    public List<Point> heaviest(int rights) {
        sort();
        var total = new double[size];
        var before = new int[size];
        var tree = new int[rights + 1];
        Arrays.fill(tree, -1);
        int best = -1;
        int planted = 0;
        for (int k = 0; k < size; k++) {
            if (k > 0 && left(k) != left(k - 1)) {
                planted = plant(total, tree, planted, k);
            }
            before[k] = -1;
            for (int node = right(k); node > 0; node -= node & -node) {
                before[k] = heavier(total, before[k], tree[node]);
            }
            total[k] = weights[k] + (before[k] < 0 ? 0 : total[before[k]]);
            best = heavier(total, best, k);
        }
        var chain = new ArrayList<Point>();
        for (int at = best; at >= 0; at = before[at]) {
            chain.add(new Point(left(at), right(at)));
        }
        Collections.reverse(chain);
        return chain;
    }

    private int left(int point) {
        return (int) (points[point] >>> 32);
    }

    private int right(int point) {
        return (int) points[point];
    }

    /// Puts the points of a finished row into the tree, so that no point follows one of its own row.
    private int plant(double[] total, int[] tree, int from, int to) {
        for (int k = from; k < to; k++) {
            for (int node = right(k) + 1; node < tree.length; node += node & -node) {
                tree[node] = heavier(total, tree[node], k);
            }
        }
        return to;
    }

    /// Brings the points in order, equal ones together.
    private void sort() {
        var order = new Integer[size];
        Arrays.setAll(order, k -> k);
        Arrays.sort(order, (a, b) -> Long.compare(points[a], points[b]));
        var sorted = new long[size];
        var weighed = new double[size];
        int kept = 0;
        for (int k : order) {
            if (kept == 0 || sorted[kept - 1] != points[k]) {
                sorted[kept++] = points[k];
            }
            weighed[kept - 1] += weights[k];
        }
        points = sorted;
        weights = weighed;
        size = kept;
    }

    /// The heavier of two chains by their ends, of equals the first; -1 is none.
    private static int heavier(double[] total, int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return total[b] > total[a] ? b : a;
    }
}
