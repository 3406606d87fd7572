package taiyaku.desk.mishap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import taiyaku.store.log.Entry;
import taiyaku.store.log.Log;
import taiyaku.store.log.Trace;

/// The mishaps of this run: each is told once and logged, however often it comes again, for one in the drawing of the
/// window comes sixty times a second.
public final class Mishaps {

    /// As many different ones are told; a program that has more of them has said enough.
    private static final int MOST = 20;

    private final Executor screen;
    private final Map<String, Mishap> byMark = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Mishap> shown = new ReadOnlyObjectWrapper<>();

    /// @param screen runs what touches the screen
    public Mishaps(Executor screen) {
        this.screen = screen;
    }

    /// Takes note of a bug, on whatever thread it showed itself; whether it is a new one.
    ///
    /// @param thread its name
    public boolean happened(Throwable bug, String thread) {
        Mishap mishap;
        synchronized (byMark) {
            var mark = Trace.mark(bug);
            var before = byMark.get(mark);
            if (before == null && byMark.size() == MOST) {
                return false;
            }
            mishap = before == null ? new Mishap(Trace.of(bug), thread, 1, isMemory(bug)) : before.again();
            byMark.put(mark, mishap);
        }
        if (isPowerOfTen(mishap.times())) {
            Log.note(new Entry.Failed(bug, thread, mishap.times()));
        }
        boolean fresh = mishap.times() == 1;
        if (fresh) {
            screen.execute(() -> shown.set(mishap));
        }
        return fresh;
    }

    /// The one to be told; null when there is none, or the last was dismissed.
    public ReadOnlyObjectProperty<@Nullable Mishap> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Tells it no more.
    public void dismiss() {
        shown.set(null);
    }

    /// All different ones, in the order in which they first showed themselves.
    public List<Mishap> all() {
        synchronized (byMark) {
            return List.copyOf(byMark.values());
        }
    }

    /// Whether memory was short.
    private static boolean isMemory(Throwable bug) {
        var cause = bug;
        for (int i = 0; i < 20 && cause != null; i++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isPowerOfTen(int times) {
        int left = times;
        while (left % 10 == 0) {
            left /= 10;
        }
        return left == 1;
    }
}
