package taiyaku.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import taiyaku.align.Relation;
import taiyaku.review.Review;

/// How the versions stand beside each other: in which order, which are hidden, how wide, level or each flowing freely.
public final class Layout {

    private static final double NARROWEST = 0.25;

    private final BooleanProperty free = new SimpleBooleanProperty();
    private final BooleanProperty together = new SimpleBooleanProperty(true);
    private final ReadOnlyLongWrapper changed = new ReadOnlyLongWrapper();
    private final List<Integer> order = new ArrayList<>(List.of(0));
    private final Set<Integer> hidden = new HashSet<>();
    private final List<Double> shares = new ArrayList<>(List.of(1.0));

    Layout() {}

    /// Takes the versions of another article: the original first, all of one width, flowing freely when they tell the
    /// story each in its own way. [#tell] when the review is there too.
    void take(Review review) {
        int count = review.readings().size();
        order.clear();
        order.add(review.article().original());
        IntStream.range(0, count).filter(i -> !order.contains(i)).forEach(order::add);
        hidden.clear();
        shares.clear();
        shares.addAll(Collections.nCopies(count, 1.0));
        together.set(true);
        free.set(review.relation() == Relation.RETELLING);
    }

    /// Has a place for so many versions: those that came stand last, those that went are forgotten.
    void fit(int count) {
        order.removeIf(edition -> edition >= count);
        hidden.removeIf(edition -> edition >= count);
        while (shares.size() > count) {
            shares.removeLast();
        }
        for (int edition = 0; edition < count; edition++) {
            if (!order.contains(edition)) {
                order.add(edition);
            }
            if (edition >= shares.size()) {
                shares.add(1.0);
            }
        }
        if (hidden.containsAll(order)) {
            hidden.clear();
        }
    }

    /// How the versions stand, in words: `1,0 / 0 / 1.0,1.25 / free`; what [#recall] understands.
    String told() {
        return join(order) + "/" + join(hidden) + "/" + join(shares) + "/" + (free.get() ? "free" : "level") + "/"
                + (together.get() ? "together" : "apart");
    }

    private static String join(Collection<?> things) {
        return things.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /// Has the versions stand as [#told] said; what does not fit them is left as it is.
    void recall(String told) {
        var parts = told.split("/", -1);
        if (parts.length != 5) {
            return;
        }
        try {
            var standing = parse(parts[0], Integer::valueOf);
            var away = parse(parts[1], Integer::valueOf);
            var wide = parse(parts[2], Double::valueOf);
            boolean fits = Set.copyOf(standing).equals(Set.copyOf(order))
                    && standing.size() == order.size()
                    && wide.size() == shares.size()
                    && wide.stream().allMatch(share -> share >= NARROWEST && share < 10);
            if (fits) {
                order.clear();
                order.addAll(standing);
                shares.clear();
                shares.addAll(wide);
                hidden.clear();
                away.stream().filter(order::contains).forEach(hidden::add);
                if (hidden.containsAll(order)) {
                    hidden.clear();
                }
                free.set(parts[3].equals("free"));
                together.set(parts[4].equals("together"));
                tell();
            }
        } catch (NumberFormatException foreign) {
            tell();
        }
    }

    private static <T> List<T> parse(String told, Function<String, T> reading) {
        return told.isEmpty() ? List.of() : Stream.of(told.split(",", -1)).map(reading).toList();
    }

    /// Tells that something changed.
    void tell() {
        changed.set(changed.get() + 1);
    }

    /// The versions that are shown, from left to right, by index; at least one.
    public List<Integer> shown() {
        return order.stream().filter(edition -> !hidden.contains(edition)).toList();
    }

    /// All versions, from left to right.
    public List<Integer> order() {
        return List.copyOf(order);
    }

    /// How much room each version takes beside the others, by index; 1 being usual.
    public List<Double> shares() {
        return List.copyOf(shares);
    }

    /// Whether a version is shown.
    public boolean isShown(int edition) {
        return order.contains(edition) && !hidden.contains(edition);
    }

    /// Shows a version, or hides it; the last one stays.
    public void show(int edition, boolean on) {
        if (on) {
            hidden.remove(edition);
        } else if (shown().size() > 1 && isShown(edition)) {
            hidden.add(edition);
        }
        tell();
    }

    /// Moves a version by so many places to the right, or to the left when negative, past hidden ones too.
    public void move(int edition, int by) {
        int at = order.indexOf(edition);
        int to = Math.clamp(at + by, 0, order.size() - 1);
        if (at >= 0 && to != at) {
            Collections.rotate(order.subList(Math.min(at, to), Math.max(at, to) + 1), to > at ? -1 : 1);
            tell();
        }
    }

    /// Gives room of one version to another.
    ///
    /// @param part how much, in parts of both together: 0.1 makes halves six tenths and four
    public void give(int from, int to, double part) {
        double both = shares.get(from) + shares.get(to);
        double left = Math.clamp(shares.get(from) - part * both, NARROWEST, both - NARROWEST);
        shares.set(from, left);
        shares.set(to, both - left);
        tell();
    }

    /// Makes all of one width again.
    public void even() {
        Collections.fill(shares, 1.0);
        tell();
    }

    /// Whether each version flows by itself, instead of linked sentences standing level.
    public BooleanProperty free() {
        return free;
    }

    /// Whether versions that flow freely are scrolled together, along their links.
    public BooleanProperty together() {
        return together;
    }

    /// Changes whenever order, widths or what is hidden changed.
    public ReadOnlyLongProperty changed() {
        return changed.getReadOnlyProperty();
    }
}
