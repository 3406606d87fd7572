package taiyaku.view;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import taiyaku.desk.Desk;
import taiyaku.store.Articles;

/// A reading without a reader: the window opens, is drawn, is gone through, and closes.
///
/// The packages are made with it: a first run from which Java remembers what it loaded, so that later ones start
/// sooner. It is also how the start is measured. The property `taiyaku.rehearse` asks for it: `open` closes the window
/// as soon as its article is drawn, `read` goes through every sample first. Either way one line on standard error says
/// how long it took from the start of the process until the article was drawn.
final class Rehearsal extends AnimationTimer {

    /// One pulse lays a change out, the next one finds it drawn.
    private static final int PULSES = 2;

    private final Desk desk;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private int pulses;

    private Rehearsal(Desk desk) {
        this.desk = desk;
        steps.add(Rehearsal::tellTime);
    }

    /// Begins a rehearsal where the property asks for one.
    ///
    /// @param samples the article folders to go through
    static void whereAsked(Desk desk, ReaderWindow window, List<Path> samples) {
        var asked = System.getProperty("taiyaku.rehearse");
        if (asked == null) {
            return;
        }
        var rehearsal = new Rehearsal(desk);
        if (asked.equals("read")) {
            rehearsal.reading(window, samples);
        }
        rehearsal.steps.add(Platform::exit);
        rehearsal.start();
    }

    private void reading(ReaderWindow window, List<Path> samples) {
        for (var sample : samples) {
            steps.addAll(List.of(
                    () -> desk.open(() -> Articles.read(List.of(sample), Articles.Reading.DEFAULT)),
                    desk::next,
                    desk::next,
                    desk::escape,
                    desk::previous,
                    () -> desk.select(0),
                    () -> desk.zoom(1),
                    () -> desk.zoom(0)));
        }
        steps.addAll(List.of(
                () -> window.panel().set(false),
                () -> Theme.colour(window, true),
                () -> window.panel().set(true),
                () -> Theme.colour(window, false)));
    }

    @Override
    public void handle(long now) {
        boolean answered = desk.review().get() != null || desk.trouble().get() != null;
        pulses = answered && desk.work().get() == null ? pulses + 1 : 0;
        if (pulses == PULSES) {
            pulses = 0;
            steps.remove().run();
        }
    }

    private static void tellTime() {
        var started = ProcessHandle.current().info().startInstant().orElseThrow();
        System.err.println("drawn after " + Duration.between(started, Instant.now()).toMillis() + " ms");
    }
}
