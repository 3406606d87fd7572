package taiyaku.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// The places one has been to, for going back and forward. Steps from one row to the next are one place.
final class Trail {

    private static final int LONGEST = 200;

    private final Deque<Selection> behind = new ArrayDeque<>();
    private final Deque<Selection> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();

    /// One left a place for another.
    void left(@Nullable Selection from, @Nullable Selection to) {
        if (from != null && to != null && Math.abs(from.link() - to.link()) > 1) {
            behind.push(from);
            if (behind.size() > LONGEST) {
                behind.removeLast();
            }
            ahead.clear();
            tell();
        }
    }

    /// The place before, or null; `from` is where one can come back to.
    @Nullable Selection back(@Nullable Selection from) {
        return step(behind, ahead, from);
    }

    /// The place gone back from, or null.
    @Nullable Selection forward(@Nullable Selection from) {
        return step(ahead, behind, from);
    }

    private @Nullable Selection step(Deque<Selection> to, Deque<Selection> other, @Nullable Selection from) {
        var place = to.poll();
        if (place != null && from != null) {
            other.push(from);
        }
        tell();
        return place;
    }

    /// Forgets all places.
    void clear() {
        behind.clear();
        ahead.clear();
        tell();
    }

    private void tell() {
        back.set(!behind.isEmpty());
        forward.set(!ahead.isEmpty());
    }

    ReadOnlyBooleanProperty canGoBack() {
        return back.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return forward.getReadOnlyProperty();
    }
}
