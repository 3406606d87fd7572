package taiyaku.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import taiyaku.desk.Desk;
import taiyaku.desk.Opened;
import taiyaku.intake.Samples;

/// A reading without a reader: the window opens, is drawn, is gone through, and closes.
///
/// The packages are made with it: a first run from which Java remembers what it loaded, so that later ones start
/// sooner. It is also how the start is measured. The property `taiyaku.rehearse` asks for it: `open` closes the window
/// as soon as it is drawn with what it was opened on, `read` goes through every sample first. Either way one line on
/// standard error says how long it took from the start of the process until then.
final class Rehearsal extends AnimationTimer {

    /// One pulse lays a change out, the next one finds it drawn.
    private static final int PULSES = 2;

    /// What a reader does first: from finding to finding, back to the text, down the page and to its end, the findings away
    /// and back, the ledger and the plot, each shown and folded away.
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.F8,
            KeyCode.F8,
            KeyCode.ESCAPE,
            KeyCode.DOWN,
            KeyCode.PAGE_DOWN,
            KeyCode.END,
            KeyCode.F9,
            KeyCode.F9,
            KeyCode.F,
            KeyCode.P,
            KeyCode.P,
            KeyCode.F);

    /// What a reader looks for: a value, then nothing.
    private static final List<String> QUERIES = List.of("3", "");

    private final Desk desk;
    private final Queue<Runnable> steps = new ArrayDeque<>();
    private int pulses;

    private Rehearsal(Desk desk) {
        this.desk = desk;
        steps.add(Rehearsal::tellTime);
    }

    /// Whether this start is a rehearsal.
    static boolean asked() {
        return System.getProperty("taiyaku.rehearse") != null;
    }

    /// Begins a rehearsal where the property asks for one; whether it does.
    static boolean whereAsked(Desk desk, ReaderWindow window) {
        var asked = System.getProperty("taiyaku.rehearse");
        if (asked == null) {
            return false;
        }
        var rehearsal = new Rehearsal(desk);
        if (asked.equals("read")) {
            rehearsal.reading(window);
        }
        rehearsal.steps.add(() -> {
            rehearsal.stop();
            Platform.exit();
        });
        rehearsal.start();
        return true;
    }

    private void reading(ReaderWindow window) {
        for (var sample : Samples.folders()) {
            steps.add(() -> desk.open(() -> Opened.read(List.of(sample))));
            KEYS.forEach(key -> steps.add(() -> press(window, key)));
            steps.add(window.field()::begin);
            QUERIES.forEach(query -> steps.add(() -> window.search().query().set(query)));
        }
        steps.add(() -> Theme.colour(window, true));
        steps.add(() -> Theme.colour(window, false));
    }

    private static void press(ReaderWindow window, KeyCode key) {
        Event.fireEvent(
                window.page(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Override
    public void handle(long now) {
        pulses = desk.work().get() == null ? pulses + 1 : 0;
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
