package taiyaku.view.page;

import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;

/// Work of the screen's thread that can wait: a few milliseconds of it with every pulse, until nothing is left.
final class Slices extends AnimationTimer {

    private static final long NANOS = 4_000_000;

    private final LongPredicate work;

    /// @param work works until a point in time (of [System#nanoTime]) and says whether something is left
    Slices(LongPredicate work) {
        this.work = work;
    }

    @Override
    public void handle(long pulse) {
        if (!work.test(System.nanoTime() + NANOS)) {
            stop();
        }
    }
}
