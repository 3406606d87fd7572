package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Facet;
import taiyaku.desk.Filing;
import taiyaku.desk.Linking;
import taiyaku.desk.Opened;
import taiyaku.desk.worklog.Worklog;
import taiyaku.store.Project;
import taiyaku.store.Settings;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.view.action.Action;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// A monkey at the window: every action there is, in any order, faster than the checks can follow; nothing breaks, and
/// when all is taken back the article is what it was. More of it: `-Dtaiyaku.monkey=20000`.
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {

    private static final String GERMAN = """
            Der Hafen von Lumen wird teuer

            Der Hafen von Lumen kostet 97,4 Milliarden Euro. Er hat drei Becken und zwölf Schleusen.
            Die Stadt zahlt 12 Millionen Euro. Den Rest zahlt der Bund in 15 Jahren.

            Im Hafen arbeiten 22.000 Menschen. Musk war nie dort. Um 14,30 Uhr ist Schluss.
            """;

    private static final String JAPANESE = """
            ルーメン港、高額に

            ルーメン港には97,4億ユーロかかる。港には3つの泊地と12の水門がある。
            市は1200万ユーロを支払う。残りは国が51年かけて支払う。

            港ではXNUMX人が働いている。麝香はそこに行ったことがない。午前14,30時XNUMX分に終わる。
            """;

    private static final String ENGLISH = """
            Lumen's port gets expensive

            The port of Lumen costs 97.4 billion euros. It has three basins and twelve locks.
            The city pays 12 million euros. The state pays the rest in 15 years.
            """;

    private static final List<String> TYPED =
            List.of("7", ",", ".", "。", " Er ging. ", "億", "万", "x", " 3 Millionen Euro", "\n", "「", "ع", "12時");

    /// What would leave the window, or ask somebody.
    private static final Set<String> LEFT_OUT = Set.of("undo", "library", "new", "open");

    private final Desk desk = new Desk(Platform::runLater);
    private final AtomicReference<@Nullable Throwable> bug = new AtomicReference<>();
    private final Queue<String> last = new ArrayDeque<>();

    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @SuppressWarnings("NullAway.Init")
    private Worklog worklog;

    /// A window of its own: the one that TestFX hands out remembers every event, and with it whatever it was sent to.
    private @Nullable Stage stage;

    @Start
    void start(Stage unused) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> bug.compareAndSet(null, thrown));
        window = new ReaderWindow(
                desk,
                new Filing(desk),
                new Labels(Messages.of(Locale.ENGLISH)),
                new SimpleObjectProperty<>(Settings.DEFAULT),
                new Canned(),
                files -> {});
        worklog = new Worklog(desk);
        Theme.colour(window, false);
        var own = new Stage();
        own.setScene(new Scene(window, 980, 700));
        own.setWidth(980);
        own.setHeight(700);
        own.show();
        stage = own;
    }

    @AfterEach
    void close() throws Exception {
        screen(Objects.requireNonNull(stage)::hide);
        desk.close();
    }

    @Test
    void nothingBreaksAndAllIsTakenBack() throws Exception {
        int steps = Integer.getInteger("taiyaku.monkey", 500);
        var random = new Random(Long.getLong("taiyaku.seed", 1));
        var article = new Article(
                "Hafen", List.of(new Edition(Language.GERMAN, GERMAN, ""), new Edition(Language.JAPANESE, JAPANESE, "")));
        screen(() -> desk.open(() -> Opened.of(article)));
        rest();
        var first = bare();
        var actions = window.actions().menus().values().stream()
                .flatMap(List::stream)
                .filter(action -> !LEFT_OUT.contains(action.key()))
                .toList();
        for (int i = 0; i < steps && bug.get() == null; i++) {
            screen(() -> act(actions, random));
            if (random.nextInt(12) == 0) {
                rest();
            }
            // now and then all of it is taken back on the way
            if (random.nextInt(400) == 0) {
                takeBack(first);
            }
        }
        takeBack(first);
    }

    private void takeBack(Project first) throws Exception {
        rest();
        screen(window.level()::requestFocus);
        screen(() -> window.actions().get("close").perform());
        while (screen(() -> desk.manuscript().undoable().get())) {
            screen(desk::undo);
        }
        rest();
        told();
        assertEquals(first, bare());
    }

    /// What can be taken back: what was only looked at cannot.
    private Project bare() throws Exception {
        return screen(() -> {
            var now = desk.manuscript().now();
            return now.with(now.decisions().withRead(Set.of())).with(Map.of());
        });
    }

    private boolean act(List<Action> actions, Random random) {
        var review = desk.review().get();
        int rows = review == null ? 0 : review.links().size();
        int versions = review == null ? 1 : review.readings().size();
        switch (random.nextInt(10)) {
            case 0, 1, 2 -> {
                var action = actions.get(random.nextInt(actions.size()));
                remember(action.key());
                action.perform();
            }
            case 3 -> {
                int row = random.nextInt(Math.max(1, rows));
                remember("select " + row);
                if (rows > 0) {
                    desk.where().select(row, random.nextInt(versions + 1) - 1);
                }
            }
            case 4 -> write(random);
            case 5 -> {
                var visible = desk.findings().visible();
                if (!visible.isEmpty()) {
                    remember("finding");
                    desk.where().select(visible.get(random.nextInt(visible.size())));
                }
            }
            case 6 -> version(random, versions);
            case 7 -> {
                remember("filter");
                var facets = desk.findings().facets();
                if (!facets.isEmpty()) {
                    desk.findings().show(facets.get(random.nextInt(facets.size())), random.nextBoolean());
                }
                if (random.nextInt(4) == 0) {
                    desk.findings().showAll();
                    desk.findings().showOnly(new Facet.Grade(Severity.CRITICAL));
                    desk.findings().showAll();
                }
            }
            case 8 -> {
                var entries = List.copyOf(worklog.entries());
                if (!entries.isEmpty()) {
                    remember("take back");
                    worklog.takeBack(List.of(entries.get(random.nextInt(entries.size()))));
                }
            }
            default -> {
                if (review != null && versions > 1) {
                    int one = random.nextInt(versions);
                    int other = (one + 1) % versions;
                    int left = review.readings().get(one).size();
                    int right = review.readings().get(other).size();
                    if (left > 0 && right > 0) {
                        remember("tie");
                        desk.linking().tie(
                                new Linking.Sentence(one, random.nextInt(left)),
                                new Linking.Sentence(other, random.nextInt(right)));
                    }
                }
            }
        }
        return true;
    }

    private void write(Random random) {
        if (window.level().lookup("#editor") instanceof TextArea editor) {
            var typed = TYPED.get(random.nextInt(TYPED.size()));
            int at = random.nextInt(editor.getLength() + 1);
            remember("write " + typed);
            if (random.nextInt(4) == 0) {
                editor.deleteText(at, Math.min(editor.getLength(), at + random.nextInt(9)));
            } else {
                editor.insertText(at, typed);
            }
        } else {
            remember("edit");
            window.commands().editSentence();
        }
    }

    private void version(Random random, int versions) {
        int version = random.nextInt(versions);
        switch (random.nextInt(12)) {
            case 0 -> {
                remember("language");
                desk.versions().in(version, random.nextBoolean() ? Language.ENGLISH : Language.JAPANESE);
            }
            case 1 -> {
                if (versions < 4) {
                    remember("add version");
                    desk.versions().add(new Edition(Language.ENGLISH, ENGLISH, ""));
                }
            }
            case 2 -> {
                remember("remove version");
                desk.versions().remove(random.nextInt(desk.versions().count()));
            }
            case 3 -> {
                remember("original");
                desk.versions().original(random.nextInt(desk.versions().count()));
            }
            default -> {
                remember("cut");
                int count = desk.versions().count();
                var text = desk.manuscript().now().article().editions().get(Math.min(version, count - 1)).text();
                desk.linking().cut(Math.min(version, count - 1), random.nextInt(text.length() + 1));
            }
        }
    }

    private void remember(String what) {
        last.add(what);
        if (last.size() > 30) {
            last.poll();
        }
    }

    private void told() {
        var thrown = bug.get();
        if (thrown != null) {
            thrown.printStackTrace();
            fail("after " + last, thrown);
        }
        assertNull(thrown);
    }

    /// Waits until the review has caught up with the text.
    private void rest() throws Exception {
        for (int i = 0; i < 2000; i++) {
            boolean done = screen(() -> {
                var review = desk.review().get();
                return desk.work().get() == null
                        && review != null
                        && review.article().equals(desk.manuscript().now().article());
            });
            told();
            if (done) {
                return;
            }
            Thread.sleep(5);
        }
        fail("the review never came, after " + last);
    }

    private void screen(Runnable action) throws Exception {
        screen(() -> {
            action.run();
            return true;
        });
    }

    private <T> T screen(Callable<T> action) throws Exception {
        var task = new FutureTask<T>(action);
        Platform.runLater(task);
        try {
            return Objects.requireNonNull(task.get(60, TimeUnit.SECONDS));
        } catch (ExecutionException thrown) {
            throw new AssertionError("after " + last, thrown.getCause());
        } catch (TimeoutException stuck) {
            throw new AssertionError("the window hangs after " + last, stuck);
        }
    }
}
