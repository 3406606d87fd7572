package taiyaku.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.HandReview;
import taiyaku.review.Review;
import taiyaku.store.Settings;
import taiyaku.view.ledger.Instruments;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// How the window bears 10,000 sentences a side, in software rendering: the first screen, a jump to the end, style and
/// layout while scrolling, and the longest pause of the screen's thread; beside a bare list view whose rows are the same two
/// texts, wrapped by JavaFX.
///
/// In a real window where a display is named, which counts. Without one JavaFX copies each picture from Java, pixel by
/// pixel, on the very thread that is measured, and that takes longer than most of what is to be measured. In brackets
/// stands how long that thread worked, the least that it can take, whatever else the machine does.
public final class PageSpeed {

    private static final int ROWS = 10_000;
    private static final int STEPS = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /// the screen's thread
    private static long screen;

    private PageSpeed() {}

    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        screen = on(() -> Thread.currentThread().threadId());
        var review = review();
        // once to warm up, once to measure
        for (var round : List.of("cold", "warm")) {
            var desk = new Desk(Platform::runLater);
            window(desk, review, round);
            list(review, round);
            desk.close();
        }
        Platform.exit();
    }

    private static Review review() {
        var made = new HandReview("de", "ja");
        for (int i = 0; i < ROWS; i++) {
            made.row(
                    (i % 5 == 0 ? "¶" : "") + "Im Hafen lagen am Abend [" + (i % 90 + 3) + " Boote=" + (i % 90 + 3)
                            + "], und für [" + (i % 700 + 2) + " Millionen Dollar=" + (i % 700 + 2) + "000000 USD] wurde in der Nacht an der Mole gebaut.",
                    (i % 5 == 0 ? "¶" : "") + "夕方の港には[" + (i % 90 + 3) + "隻=" + (i % 90 + 3)
                            + "]の船がいて、突堤では夜のうちに[" + (i % 700 + 2) + "00万ドル=" + (i % 700 + 2) + "000000 USD]をかけた工事が進んだ。");
        }
        return made.review("Hafen");
    }

    private static void window(Desk desk, Review review, String round) throws Exception {
        var window = on(() -> {
            var made = new ReaderWindow(
                    desk,
                    new Filing(desk),
                    new Labels(Messages.of(Locale.ENGLISH)),
                    new SimpleObjectProperty<>(Settings.DEFAULT),
                    new Canned(),
                    files -> {});
            Theme.colour(made, false);
            return made;
        });
        var stage = show(window);
        var first = until(window, () -> desk.lay(review));
        var end = until(window, () -> window.page().scroll().set(window.page().total()));
        until(window, () -> window.page().scroll().set(0));
        var passes = new ArrayList<Long>();
        for (int i = 0; i < STEPS; i++) {
            passes.add(pass(window, () -> window.page().scroll().set(window.page().scroll().get() + 120)));
        }
        report(round + " window", first, end, passes);
        var pauses = new ArrayList<String>();
        pauses.add("ledger and plot " + pause(window, () -> {
            window.instruments().ledgerShown().set(true);
            window.instruments().turn(Instruments.Shown.PLOT);
        }, () -> window.lookup("#plot") != null));
        on(() -> {
            window.field().begin();
            return true;
        });
        drawn(window);
        pauses.add("search " + pause(window, () -> window.search().query().set("57 Boote"), () -> !window.search().hits().isEmpty()));
        pauses.add("zoom " + pause(window, () -> desk.zoom(1), () -> true));
        pauses.add("next row " + pause(window, () -> window.page().walk(1), () -> true));
        pauses.add("free " + pause(window, () -> desk.layout().free().set(true), () -> true));
        pauses.add("free, scrolled " + pause(window, () -> window.page().turn(1), () -> true));
        System.out.println(round + " longest pause, ms: " + String.join(", ", pauses));
        on(() -> {
            stage.close();
            return true;
        });
    }

    private static void list(Review review, String round) throws Exception {
        var list = on(() -> {
            var made = new ListView<Integer>();
            made.setCellFactory(view -> new Row(review));
            return made;
        });
        var stage = show(list);
        var rows = IntStream.range(0, ROWS).boxed().toList();
        var first = until(list, () -> list.getItems().setAll(rows));
        var end = until(list, () -> list.scrollTo(ROWS - 1));
        until(list, () -> list.scrollTo(0));
        var passes = new ArrayList<Long>();
        for (int i = 0; i < STEPS; i++) {
            int row = i * 2;
            passes.add(pass(list, () -> list.scrollTo(row)));
        }
        report(round + " bare list", first, end, passes);
        on(() -> {
            stage.close();
            return true;
        });
    }

    /// The same two texts, and nothing else.
    private static final class Row extends ListCell<Integer> {

        private final Review review;

        Row(Review review) {
            this.review = review;
        }

        @Override
        protected void updateItem(@Nullable Integer row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            var sides = new HBox(92);
            for (var reading : review.readings()) {
                var flow = new TextFlow(new Text(reading.textOf(row)));
                flow.setPrefWidth(448);
                sides.getChildren().add(flow);
            }
            setGraphic(sides);
        }
    }

    private static Stage show(Region root) throws Exception {
        return on(() -> {
            var stage = new Stage();
            stage.setScene(new Scene(root, 1440, 900));
            stage.show();
            return stage;
        });
    }

    private static void report(String name, Span first, Span end, List<Long> passes) {
        var sorted = passes.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: first screen %s ms, jump to the end %s ms, style and layout of a scroll step %.2f ms in the middle, %.2f at the 95th percentile, %.2f at most%n",
                name,
                first,
                end,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    /// A stretch of time, and what the screen's thread worked in it; in nanoseconds.
    private record Span(long time, long work) {

        static Span begin() {
            return new Span(System.nanoTime(), THREADS.getThreadCpuTime(screen));
        }

        Span end() {
            return new Span(System.nanoTime() - time, THREADS.getThreadCpuTime(screen) - work);
        }

        Span longest(Span other) {
            return new Span(Math.max(time, other.time), Math.max(work, other.work));
        }

        @Override
        public String toString() {
            return time / 1_000_000 + " (" + work / 1_000_000 + ")";
        }
    }

    /// From a change until it is laid out and styled.
    private static Span until(Parent root, Runnable change) throws Exception {
        rest(root);
        var start = Span.begin();
        on(() -> {
            change.run();
            return true;
        });
        drawn(root);
        return start.end();
    }

    /// Until what changed before is on the screen.
    private static void rest(Parent root) throws Exception {
        drawn(root);
        Thread.sleep(300);
        drawn(root);
    }

    /// Style and layout after a change, alone.
    private static long pass(Parent root, Runnable change) throws Exception {
        long time = on(() -> {
            change.run();
            long start = System.nanoTime();
            root.applyCss();
            root.layout();
            return System.nanoTime() - start;
        });
        drawn(root);
        return time;
    }

    /// The longest time in which the screen's thread answered nothing, and the most it worked at a stretch, from a change
    /// until its outcome is drawn.
    private static Span pause(Parent root, Runnable change, Callable<Boolean> outcome) throws Exception {
        rest(root);
        var longest = new AtomicReference<>(new Span(0, 0));
        var done = new CountDownLatch(1);
        var beat = Thread.ofPlatform().daemon().start(() -> {
            try {
                while (done.getCount() > 0) {
                    var asked = Span.begin();
                    on(() -> true);
                    longest.accumulateAndGet(asked.end(), Span::longest);
                    Thread.sleep(1);
                }
            } catch (InterruptedException ended) {
                return;
            } catch (Exception failed) {
                throw new IllegalStateException("what is measured failed", failed);
            }
        });
        Thread.sleep(20);
        on(() -> {
            change.run();
            return true;
        });
        while (!on(outcome)) {
            Thread.sleep(1);
        }
        rest(root);
        done.countDown();
        beat.join();
        return longest.get();
    }

    private static void drawn(Parent root) throws Exception {
        var pulse = new CountDownLatch(1);
        on(() -> {
            var scene = root.getScene();
            var listener = new Runnable[1];
            listener[0] = () -> {
                pulse.countDown();
                Platform.runLater(() -> scene.removePostLayoutPulseListener(listener[0]));
            };
            scene.addPostLayoutPulseListener(listener[0]);
            Platform.requestNextPulse();
            return true;
        });
        pulse.await();
    }

    private static <T> T on(Callable<T> work) throws Exception {
        var task = new FutureTask<T>(work);
        Platform.runLater(task);
        return task.get();
    }
}
