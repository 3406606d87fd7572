package taiyaku.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.pair.Tie;

/// Turns beads between pairs of editions into links with a side per edition.
///
/// Sentences are numbered through all editions, and beads that share a sentence flow together. Rows are then told in
/// reading order of the original; a sentence the original lacks comes where its own edition has it. A row that stands
/// out of order in any edition is marked moved.
final class Rows {

    /// From this confidence on what two versions share is held to be the same as what the original says.
    private static final double SURE = 0.9;

    private final int original;
    private final int[] first;
    private final int[] leader;
    private final int[] size;
    private final double[] confidence;
    private final boolean[] moved;
    private final boolean[] fixed;

    /// By row a bit for every edition that has a sentence in it.
    private final long[] told;

    private final double[] score;
    private final Map<Integer, List<Evidence>> evidence = new HashMap<>();

    Rows(List<Reading> readings, int original) {
        this.original = original;
        first = new int[readings.size() + 1];
        for (int e = 0; e < readings.size(); e++) {
            first[e + 1] = first[e] + readings.get(e).sentences().size();
        }
        int all = first[readings.size()];
        leader = new int[all];
        size = new int[all];
        confidence = new double[all];
        moved = new boolean[all];
        fixed = new boolean[all];
        told = new long[all];
        score = new double[all];
        for (int s = 0; s < all; s++) {
            leader[s] = s;
            size[s] = 1;
            confidence[s] = 1;
        }
        for (int e = 0; e < readings.size(); e++) {
            Arrays.fill(told, first[e], first[e + 1], 1L << e);
        }
    }

    private int leader(int sentence) {
        int s = sentence;
        while (leader[s] != s) {
            leader[s] = leader[leader[s]];
            s = leader[s];
        }
        return s;
    }

    /// Joins two groups, the earlier sentence leading.
    private int join(int a, int b) {
        int low = Math.min(leader(a), leader(b));
        int high = Math.max(leader(a), leader(b));
        if (low != high) {
            leader[high] = low;
            size[low] += size[high];
            told[low] |= told[high];
            confidence[low] = Math.min(confidence[low], confidence[high]);
            moved[low] |= moved[high];
            score[low] += score[high];
            var more = evidence.remove(high);
            if (more != null) {
                evidence.computeIfAbsent(low, _ -> new ArrayList<>()).addAll(more);
            }
        }
        return low;
    }

    /// Sets down what a person fixed.
    void fix(Pin pin) {
        int group = -1;
        for (int e = 0; e < pin.sides().size(); e++) {
            for (int s : pin.sides().get(e)) {
                fixed[first[e] + s] = true;
                group = group < 0 ? first[e] + s : join(group, first[e] + s);
            }
        }
    }

    /// Joins the sentences of each tie between editions `a` and `b`; what is fixed is in none.
    void join(int a, int b, List<Tie> ties) {
        ties.forEach(tie -> join(a, b, tie));
    }

    private void join(int a, int b, Tie tie) {
        int group = -1;
        for (int s : tie.left()) {
            group = group < 0 ? first[a] + s : join(group, first[a] + s);
        }
        for (int s : tie.right()) {
            group = group < 0 ? first[b] + s : join(group, first[b] + s);
        }
        group = leader(group);
        confidence[group] = Math.min(confidence[group], tie.confidence());
        moved[group] |= tie.moved();
        score[group] += tie.score();
        if (!tie.evidence().isEmpty()) {
            evidence.computeIfAbsent(group, _ -> new ArrayList<>()).addAll(tie.evidence());
        }
    }

    /// Whether any sentence of an edition is without counterpart and not fixed so.
    boolean hasAlone(int edition) {
        for (int s = first[edition]; s < first[edition + 1]; s++) {
            if (isAlone(s)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlone(int sentence) {
        return !fixed[sentence] && size[leader(sentence)] == 1;
    }

    /// Joins what two editions have in common, where at least one of them is without counterpart so far.
    ///
    /// What both have and the original lacks makes a row of its own. Where one of them is linked already, the other
    /// comes to it if that row has none of its edition yet and the two are surely the same: so three versions agree.
    void mend(int a, int b, List<Tie> ties) {
        for (var tie : ties) {
            if (tie.isLink() && mends(a, b, tie)) {
                join(a, b, tie);
            }
        }
    }

    private boolean mends(int a, int b, Tie tie) {
        boolean left = tie.left().stream().allMatch(s -> isAlone(first[a] + s));
        boolean right = tie.right().stream().allMatch(s -> isAlone(first[b] + s));
        if (left && right) {
            return true;
        }
        boolean roomForLeft = tie.right().stream().noneMatch(s -> rowHas(first[b] + s, a));
        boolean roomForRight = tie.left().stream().noneMatch(s -> rowHas(first[a] + s, b));
        return tie.confidence() >= SURE && ((left && roomForLeft) || (right && roomForRight));
    }

    /// Whether the row of a sentence has one of an edition, or was fixed without.
    private boolean rowHas(int sentence, int edition) {
        return fixed[sentence] || ((told[leader(sentence)] >> edition) & 1) == 1;
    }

    /// The links, every sentence in exactly one.
    List<Link> links() {
        var groups = groups();
        var links = new ArrayList<Link>();
        for (int group : inOrder(groups)) {
            var why = new ArrayList<>(evidence.getOrDefault(group, List.of()));
            why.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
            links.add(new Link(sides(groups.get(group)), confidence[group], moved[group], score[group], why));
        }
        return markMoved(links);
    }

    /// By sentence the group it leads, empty when it leads none.
    private List<List<Integer>> groups() {
        var groups = new ArrayList<List<Integer>>();
        for (int s = 0; s < leader.length; s++) {
            groups.add(new ArrayList<>());
            groups.get(leader(s)).add(s);
        }
        return groups;
    }

    private List<List<Integer>> sides(List<Integer> sentences) {
        var sides = new ArrayList<List<Integer>>();
        for (int e = 0; e + 1 < first.length; e++) {
            int from = first[e];
            int to = first[e + 1];
            sides.add(sentences.stream().filter(s -> s >= from && s < to).map(s -> s - from).toList());
        }
        return sides;
    }

    /// The leaders of all groups, in reading order of the original, those it lacks where their own edition has them.
    private List<Integer> inOrder(List<List<Integer>> groups) {
        var order = new LinkedHashSet<Integer>();
        var next = first.clone();
        for (int s = first[original]; s < first[original + 1]; s++) {
            var group = groups.get(leader(s));
            for (int e = 0; e + 1 < first.length && !order.contains(leader(s)); e++) {
                Integer start = startIn(group, e);
                for (; e != original && start != null && next[e] < start; next[e]++) {
                    if (startIn(groups.get(leader(next[e])), original) == null) {
                        order.add(leader(next[e]));
                    }
                }
            }
            order.add(leader(s));
        }
        for (int e = 0; e + 1 < first.length; e++) {
            for (int s = next[e]; s < first[e + 1]; s++) {
                order.add(leader(s));
            }
        }
        return List.copyOf(order);
    }

    private @Nullable Integer startIn(List<Integer> group, int edition) {
        for (int s : group) {
            if (s >= first[edition] && s < first[edition + 1]) {
                return s;
            }
        }
        return null;
    }

    /// Marks what is out of order in any edition, so that the rest keeps it.
    private static List<Link> markMoved(List<Link> links) {
        var marked = new ArrayList<Link>();
        int editions = links.isEmpty() ? 0 : links.getFirst().sides().size();
        var last = new int[editions];
        Arrays.fill(last, -1);
        for (var link : links) {
            boolean behind = false;
            for (int e = 0; e < editions; e++) {
                behind |= !link.sides().get(e).isEmpty() && link.sides().get(e).getFirst() < last[e];
            }
            if (!link.moved() && !behind) {
                for (int e = 0; e < editions; e++) {
                    last[e] = link.sides().get(e).isEmpty() ? last[e] : link.sides().get(e).getLast();
                }
            }
            marked.add(link.moved(link.moved() || behind));
        }
        return marked;
    }
}
