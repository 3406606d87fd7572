package taiyaku.align.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import taiyaku.align.evidence.Anchor;
import taiyaku.align.lattice.Bead;
import taiyaku.align.lattice.Chain;

/// The way a long text is gone through: points near which its sentences have their counterparts.
///
/// First by what is rare in the whole of both texts. Between such points the way is a straight line; along it what is
/// rare within some hundred sentences counts as well, since a long text repeats its names and figures, but seldom on
/// one page. What can be looked at whole needs no way.
///
/// @param points ascending on both sides
record Route(List<Chain.Point> points) {

    /// In how many sentences a thing may stand to be rare.
    private static final int RARE = 4;

    /// How near to each other on a page, in sentences to either side.
    private static final int PAGE = 300;

    /// From so many sentences on a text repeats itself.
    private static final int LONG = 2_000;

    /// How many left sentences a block has, as far as there is a point to cut at.
    private static final int SHORTEST_BLOCK = 150;

    private static final int LONGEST_BLOCK = 300;

    /// The neighbourhood in which points on one diagonal back each other up.
    private static final int NEIGHBOURS = 8;

    /// The way through two texts by the anchors they share.
    static Route of(List<Anchor> anchors, int lefts, int rights) {
        var chain = new Chain();
        for (var anchor : anchors) {
            if (anchor.left().length <= RARE && anchor.right().length <= RARE) {
                for (int i : anchor.left()) {
                    for (int j : anchor.right()) {
                        chain.add(i, j, 1.0 / (anchor.left().length * anchor.right().length));
                    }
                }
            }
        }
        var route = new Route(chain.heaviest(rights));
        if (Math.min(lefts, rights) < LONG) {
            return route;
        }
        int[] expected = route.line(lefts, rights);
        for (var anchor : anchors) {
            addPages(chain, anchor, expected);
        }
        return new Route(chain.heaviest(rights));
    }

    /// The pairs of an anchor that are near the line, where it stands rarely on that page.
    private static void addPages(Chain chain, Anchor anchor, int[] expected) {
        int[] left = anchor.left();
        int[] right = anchor.right();
        int from = 0;
        int to = 0;
        for (int k = 0; k < left.length; k++) {
            while (from < right.length && right[from] < expected[left[k]] - PAGE) {
                from++;
            }
            to = Math.max(to, from);
            while (to < right.length && right[to] <= expected[left[k]] + PAGE) {
                to++;
            }
            boolean alone = (k == 0 || left[k] - left[k - 1] > PAGE) && (k + 1 == left.length || left[k + 1] - left[k] > PAGE);
            if (alone && to - from == 1) {
                chain.add(left[k], right[from], 1);
            }
        }
    }

    /// For each left sentence the right one the straight lines between the points lead to.
    private int[] line(int lefts, int rights) {
        var line = new int[lefts];
        int i = 0;
        int j = 0;
        for (int k = 0; k <= points.size(); k++) {
            int toI = k < points.size() ? points.get(k).i() : lefts;
            int toJ = k < points.size() ? points.get(k).j() : rights;
            for (int row = i; row < toI; row++) {
                line[row] = (int) (j + (long) (toJ - j) * (row - i) / (toI - i));
            }
            i = toI;
            j = toJ;
        }
        return line;
    }

    /// The way that beads have gone, as far as they are in order.
    static Route along(List<Bead> beads) {
        var points = new ArrayList<Chain.Point>();
        for (var bead : beads) {
            if (bead.isLink() && !bead.moved()) {
                points.add(new Chain.Point(bead.i(), bead.j()));
            }
        }
        return new Route(points);
    }

    /// The points inside a field, counted from its corner.
    List<Chain.Point> within(Field field) {
        return inside(field)
                .map(p -> new Chain.Point(p.i() - field.i(), p.j() - field.j()))
                .toList();
    }

    private Stream<Chain.Point> inside(Field field) {
        return points.subList(firstFrom(field.i()), firstFrom(field.toI())).stream()
                .filter(p -> p.j() >= field.j() && p.j() < field.toJ());
    }

    /// The index of the first point at or behind a left sentence.
    private int firstFrom(int i) {
        int found = Collections.binarySearch(points, new Chain.Point(i, 0), Comparator.comparingInt(Chain.Point::i));
        return found < 0 ? -found - 1 : found;
    }

    /// Cuts a field into blocks at the surest points of the way, so that they can be looked at one by one.
    ///
    /// A point is the surer, the more points around it go on in step with it. Where none is, the block grows.
    List<Field> blocks(Field field) {
        var inside = inside(field).toArray(Chain.Point[]::new);
        var blocks = new ArrayList<Field>();
        int i = field.i();
        int j = field.j();
        int best = -1;
        int support = 0;
        for (int k = 0; k < inside.length; k++) {
            var point = inside[k];
            if (best >= 0 && point.i() - i > LONGEST_BLOCK) {
                blocks.add(new Field(i, inside[best].i(), j, inside[best].j()));
                i = inside[best].i();
                j = inside[best].j();
                k = best;
                best = -1;
                support = 0;
            } else if (point.i() - i >= SHORTEST_BLOCK && point.j() > j && support(inside, k) > support) {
                best = k;
                support = support(inside, k);
            }
        }
        blocks.add(new Field(i, field.toI(), j, field.toJ()));
        return blocks;
    }

    /// How many points near the point, before and behind, are in step with it; 0 when one side has none.
    private static int support(Chain.Point[] points, int k) {
        int before = 0;
        for (int b = k - 1; b >= 0 && points[k].i() - points[b].i() <= NEIGHBOURS; b--) {
            before += inStep(points[b], points[k]) ? 1 : 0;
        }
        int behind = 0;
        for (int b = k + 1; b < points.length && points[b].i() - points[k].i() <= NEIGHBOURS; b++) {
            behind += inStep(points[b], points[k]) ? 1 : 0;
        }
        return Math.min(before, behind);
    }

    private static boolean inStep(Chain.Point a, Chain.Point b) {
        return a.i() - a.j() == b.i() - b.j();
    }
}
