package taiyaku.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.align.pair.Tie;

/// Turns beads between pairs of editions into links with a side per edition.
///
/// Sentences are numbered through all editions, and beads that share a sentence flow together. Rows are then told in
/// reading order of the original; a sentence the original lacks comes where its own edition has it. A row that stands
/// out of order in any edition is marked moved.
final class Rows {

    /// From this confidence on a tie is held to be sure.
    private static final double SURE = 0.9;

    /// Log-odds from which more than their place between others ties two sentences.
    private static final double STRONG = 2;

    private final int original;
    private final int[] first;
    private final int[] leader;
    private final int[] size;
    private final double[] confidence;
    private final boolean[] moved;
    /// By row a bit for every edition that has a sentence in it.
    private final long[] told;

    private final double[] score;
    private final Map<Integer, List<Tie>> why = new HashMap<>();

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
            var more = why.remove(high);
            if (more != null) {
                why.computeIfAbsent(low, _ -> new ArrayList<>()).addAll(more);
            }
        }
        return low;
    }

    /// Sets down what a person fixed.
    void fix(Pin pin) {
        int group = -1;
        for (int e = 0; e < pin.sides().size(); e++) {
            for (int s : pin.sides().get(e)) {
                group = group < 0 ? first[e] + s : join(group, first[e] + s);
            }
        }
    }

    /// A tie between editions `a` and `b`.
    record Joint(int a, int b, Tie tie) {

        boolean isSure() {
            return !tie.isLink() || (tie.confidence() >= SURE && tie.score() >= STRONG);
        }
    }

    /// Joins the sentences of each tie; what is fixed is in none.
    ///
    /// First what surely belongs to the original; then what two translations surely share where one of them had nothing;
    /// then the rest of what belongs to the original, unless the row it comes to has found its sentences elsewhere; last
    /// what is left in two translations alone. So an unsure link gives way to a sure one of another version.
    ///
    /// @param through ties with the original
    /// @param beside ties between two others
    void join(List<Joint> through, List<Joint> beside) {
        for (var joint : through) {
            if (joint.isSure()) {
                join(joint.a(), joint.b(), joint.tie());
            }
        }
        for (var joint : beside) {
            if (joint.tie().isLink() && joint.isSure() && hasRoom(joint)) {
                join(joint.a(), joint.b(), joint.tie());
            }
        }
        for (var joint : through) {
            if (!joint.isSure() && (editions(joint.a(), joint.tie().left()) & editions(joint.b(), joint.tie().right())) == 0) {
                join(joint.a(), joint.b(), joint.tie());
            }
        }
        for (var joint : beside) {
            if (joint.tie().isLink() && areAlone(joint.a(), joint.tie().left()) && areAlone(joint.b(), joint.tie().right())) {
                join(joint.a(), joint.b(), joint.tie());
            }
        }
    }

    /// Whether one side of a tie is without counterpart, and the row of the other has none of its edition.
    private boolean hasRoom(Joint joint) {
        var left = joint.tie().left();
        var right = joint.tie().right();
        boolean leftAlone = areAlone(joint.a(), left);
        boolean rightAlone = areAlone(joint.b(), right);
        return (leftAlone && rightAlone)
                || (leftAlone && ((editions(joint.b(), right) >> joint.a()) & 1) == 0)
                || (rightAlone && ((editions(joint.a(), left) >> joint.b()) & 1) == 0);
    }

    /// A bit for every edition that has a sentence in the rows of some sentences.
    private long editions(int edition, List<Integer> sentences) {
        long bits = 0;
        for (int s : sentences) {
            bits |= told[leader(first[edition] + s)];
        }
        return bits;
    }

    private boolean areAlone(int edition, List<Integer> sentences) {
        return sentences.stream().allMatch(s -> size[leader(first[edition] + s)] == 1);
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
        if (tie.isLink()) {
            why.computeIfAbsent(group, _ -> new ArrayList<>(1)).add(tie);
        }
    }

    /// The links, every sentence in exactly one.
    List<Link> links() {
        var groups = groups();
        var links = new ArrayList<Link>();
        for (int group : inOrder(groups)) {
            var reasons = new Reasons(why.getOrDefault(group, List.of()));
            links.add(new Link(sides(groups.get(group)), confidence[group], moved[group], score[group], reasons));
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
