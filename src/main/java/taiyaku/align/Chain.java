package taiyaku.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The heaviest chain of rare anchors that goes forward in both texts: where a long text is to be looked at.
///
/// Every pair of sentences that share something rare is a point, weighed by how rare it is; of all rows of points that
/// ascend on both sides the heaviest is taken, with a Fenwick tree, in n log n of the points. One false point cannot bend
/// the chain, since it would cost the true ones around it.
final class Chain {

    /// A pair of sentences on the chain.
    record Point(int i, int j) {}

    private record Weighed(int i, int j, double weight, int before) {}

    /// In how many sentences a thing may stand to be rare.
    private static final int RARE = 4;

    private Chain() {}

    /// The points of the chain, ascending on both sides.
    static List<Point> of(List<Anchor> anchors, int rights) {
        var weights = new HashMap<Point, Double>();
        for (var anchor : anchors) {
            int pairs = anchor.left().length * anchor.right().length;
            if (pairs > 0 && anchor.left().length <= RARE && anchor.right().length <= RARE) {
                for (int i : anchor.left()) {
                    for (int j : anchor.right()) {
                        weights.merge(new Point(i, j), 1.0 / pairs, Double::sum);
                    }
                }
            }
        }
        return heaviest(weights, rights);
    }

    private static List<Point> heaviest(Map<Point, Double> weights, int rights) {
        var points = new ArrayList<>(weights.keySet());
        points.sort(Comparator.comparingInt(Point::i).thenComparing(Comparator.comparingInt(Point::j).reversed()));
        var chains = new ArrayList<Weighed>();
        var tree = new int[rights + 1];
        int best = -1;
        for (var point : points) {
            int before = -1;
            for (int k = point.j(); k > 0; k -= k & -k) {
                before = heavier(chains, before, tree[k] - 1);
            }
            double weight = weights.getOrDefault(point, 0.0) + (before < 0 ? 0 : chains.get(before).weight());
            chains.add(new Weighed(point.i(), point.j(), weight, before));
            int here = chains.size() - 1;
            best = heavier(chains, best, here);
            for (int k = point.j() + 1; k <= rights; k += k & -k) {
                tree[k] = heavier(chains, tree[k] - 1, here) + 1;
            }
        }
        var chain = new ArrayList<Point>();
        for (int at = best; at >= 0; at = chains.get(at).before()) {
            chain.add(new Point(chains.get(at).i(), chains.get(at).j()));
        }
        Collections.reverse(chain);
        return chain;
    }

    /// The heavier of two chains by their ends, of equals the first; -1 is none.
    private static int heavier(List<Weighed> chains, int a, int b) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return chains.get(b).weight() > chains.get(a).weight() ? b : a;
    }
}
