package taiyaku.check.ledger;

import taiyaku.check.meaning.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Link;
import taiyaku.align.Reading;

/// Finds for every figure of the original its counterpart in each other edition.
///
/// The link decides, not the value alone: `97,4億` three paragraphs on is not the counterpart of `9,74 Milliarden`,
/// though it equals it. Three rounds, each over what the one before has left:
///
/// 1. inside a link the cheapest assignment of figures that agree, or differ as kin do (a power of ten, a unit, debris);
/// 2. between neighbouring links figures that say the same: a figure that crossed the border of a sentence;
/// 3. inside a link the cheapest assignment of the rest, by kind, digits and order.
///
/// In a text of few sentences, where the aligner has little to go by, a fourth round looks at all that is left together.
///
/// An assignment is cubic in the figures of one link; a link with more than [#CROWD] of them (a table run together) is
/// paired in stretches of that many, so that the whole stays linear in the text.
public final class Pairing {

    private static final int CROWD = 60;

    /// A text of fewer links with sentences on both sides is short.
    private static final int FEW = 4;

    /// What standing at opposite ends of a link costs: enough to keep equal figures in order.
    private static final int ORDER = 18;

    private final List<List<Mention>> left = new ArrayList<>();
    private final List<List<Mention>> right = new ArrayList<>();

    /// For each link and mention of the original the link and index of its counterpart, or null.
    private final List<List<@Nullable Spot>> found = new ArrayList<>();

    private final List<boolean[]> taken = new ArrayList<>();

    private final boolean brief;

    private Pairing(Reading original, Reading other, List<Link> links, int originalIndex, int otherIndex) {
        brief = isShort(links, originalIndex, otherIndex);
        for (var link : links) {
            left.add(Mentions.of(original, link.sides().get(originalIndex)));
            right.add(Mentions.of(other, link.sides().get(otherIndex)));
            found.add(new ArrayList<>(java.util.Collections.nCopies(left.getLast().size(), null)));
            taken.add(new boolean[right.getLast().size()]);
        }
    }

    /// A mention by its link and its place among the mentions of one side.
    record Spot(int link, int index) {}

    /// Pairs the figures of two editions.
    public static Pairing of(Reading original, Reading other, List<Link> links, int originalIndex, int otherIndex) {
        var pairing = new Pairing(original, other, links, originalIndex, otherIndex);
        for (int link = 0; link < links.size(); link++) {
            pairing.assign(link, true);
        }
        for (int link = 0; link < links.size(); link++) {
            pairing.lookNear(link);
        }
        for (int link = 0; link < links.size(); link++) {
            pairing.assign(link, false);
        }
        if (pairing.brief) {
            pairing.assign(pairing.openLeft(), pairing.openRight(), false);
        }
        return pairing;
    }

    /// Whether so few sentences of two editions are linked that the aligner had little to go by.
    public static boolean isShort(List<Link> links, int original, int other) {
        return links.stream()
                        .filter(l -> !l.sides().get(original).isEmpty()
                                && !l.sides().get(other).isEmpty())
                        .limit(FEW)
                        .count()
                < FEW;
    }

    public boolean isShort() {
        return brief;
    }

    /// What the original mentions in a link.
    public List<Mention> left(int link) {
        return left.get(link);
    }

    /// What the other edition mentions in a link.
    public List<Mention> right(int link) {
        return right.get(link);
    }

    /// What the original mentions where an echo of a link's figure may stand: in the link, in a short text anywhere.
    List<Mention> leftNear(int link) {
        return brief ? left.stream().flatMap(List::stream).toList() : left.get(link);
    }

    /// What the other edition mentions where an echo of a link's figure may stand.
    List<Mention> rightNear(int link) {
        return brief ? right.stream().flatMap(List::stream).toList() : right.get(link);
    }

    /// The counterpart of a mention of the original, or null.
    @Nullable Spot counterpart(int link, int index) {
        return found.get(link).get(index);
    }

    Mention at(Spot spot) {
        return right.get(spot.link()).get(spot.index());
    }

    /// Whether a mention of the other edition has a counterpart.
    boolean isPaired(Spot spot) {
        return taken.get(spot.link())[spot.index()];
    }

    private void assign(int link, boolean sure) {
        var rows = spots(link, open(found.get(link)));
        var columns = spots(link, open(taken.get(link)));
        int from = 0;
        while (from < rows.size()) {
            int to = Math.min(from + CROWD, rows.size());
            int start = Math.min(columns.size(), from);
            int stop = to == rows.size() ? Math.min(columns.size(), start + 2 * CROWD) : Math.min(columns.size(), to);
            assign(rows.subList(from, to), columns.subList(start, stop), sure);
            from = to;
        }
    }

    private void assign(List<Spot> rows, List<Spot> columns, boolean sure) {
        if (rows.isEmpty() || columns.isEmpty()) {
            return;
        }
        int[][] cost = new int[rows.size()][columns.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                int price = Fit.price(in(left, rows.get(i)), in(right, columns.get(j)), sure);
                int away = Math.abs(ORDER * (2 * i + 1) / (2 * rows.size()) - ORDER * (2 * j + 1) / (2 * columns.size()));
                cost[i][j] = price >= Assignment.NEVER ? Assignment.NEVER : price + away;
            }
        }
        int[] alone = rows.stream().mapToInt(s -> Fit.alone(in(left, s))).toArray();
        int[] otherAlone = columns.stream().mapToInt(s -> Fit.alone(in(right, s))).toArray();
        int[] assigned = Assignment.cheapest(cost, alone, otherAlone);
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0) {
                pair(rows.get(i).link(), rows.get(i).index(), columns.get(assigned[i]));
            }
        }
    }

    private static Mention in(List<List<Mention>> side, Spot spot) {
        return side.get(spot.link()).get(spot.index());
    }

    private static List<Spot> spots(int link, List<Integer> indexes) {
        return indexes.stream().map(i -> new Spot(link, i)).toList();
    }

    private List<Spot> openLeft() {
        var spots = new ArrayList<Spot>();
        for (int link = 0; link < found.size(); link++) {
            spots.addAll(spots(link, open(found.get(link))));
        }
        return spots;
    }

    private List<Spot> openRight() {
        var spots = new ArrayList<Spot>();
        for (int link = 0; link < taken.size(); link++) {
            spots.addAll(spots(link, open(taken.get(link))));
        }
        return spots;
    }

    /// Looks in the links before and behind for what a link's figures have lost.
    private void lookNear(int link) {
        for (int index : open(found.get(link))) {
            var mention = left.get(link).get(index);
            if (mention.weak() || mention.broken()) {
                continue;
            }
            for (int near : new int[] {link + 1, link - 1, link + 2, link - 2}) {
                if (near >= 0 && near < right.size() && lookIn(near, link, index, mention)) {
                    break;
                }
            }
        }
    }

    private boolean lookIn(int near, int link, int index, Mention mention) {
        for (int i : open(taken.get(near))) {
            var other = right.get(near).get(i);
            if (!other.weak() && !other.broken() && mention.against(other) == Outcome.SAME) {
                pair(link, index, new Spot(near, i));
                return true;
            }
        }
        return false;
    }

    private void pair(int link, int index, Spot spot) {
        found.get(link).set(index, spot);
        taken.get(spot.link())[spot.index()] = true;
    }

    private static List<Integer> open(List<@Nullable Spot> spots) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i) == null) {
                open.add(i);
            }
        }
        return open;
    }

    private static List<Integer> open(boolean[] taken) {
        var open = new ArrayList<Integer>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                open.add(i);
            }
        }
        return open;
    }
}
