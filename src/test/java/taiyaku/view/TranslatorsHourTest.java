package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.desk.Facet;
import taiyaku.desk.Filing;
import taiyaku.desk.Opened;
import taiyaku.review.Decision;
import taiyaku.store.ProjectFile;
import taiyaku.store.Settings;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// A translator's hour: open, correct, take back, link anew, pin, dismiss, note, save; and open again: the same screen.
@ExtendWith(ApplicationExtension.class)
class TranslatorsHourTest {

    private static final String GERMAN = """
            Der Hafen von Lumen wird teuer
            Der Hafen von Lumen kostet 97,4 Milliarden Euro.
            Er hat drei Becken und zwölf Schleusen.
            Die Stadt zahlt 12 Millionen Euro.
            Den Rest zahlt der Bund in 15 Jahren.
            Im Hafen arbeiten 22.000 Menschen.
            """;

    private static final String JAPANESE = """
            ルーメン港、高額に
            ルーメン港には97,4億ユーロかかる。
            港には3つの泊地と12の水門がある。
            市は1200万ユーロを支払う。
            残りは国が51年かけて支払う。
            港ではXNUMX人が働いている。
            """;

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private Filing filing;

    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage shown) {
        stage = shown;
        sitDown();
    }

    /// A desk and a window on it, as when the program starts.
    private void sitDown() {
        desk = new Desk(Platform::runLater);
        filing = new Filing(desk);
        window = new ReaderWindow(
                desk,
                filing,
                new Labels(Messages.of(Locale.ENGLISH)),
                new SimpleObjectProperty<>(Settings.DEFAULT),
                new Canned(folder),
                files -> desk.open(() -> Opened.read(files)));
        Theme.colour(window, false);
        stage.setScene(new Scene(window, 980, 900));
        stage.setWidth(980);
        stage.setHeight(900);
        stage.show();
    }

    @AfterEach
    void close() {
        filing.close();
        desk.close();
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void settled() {
        until(() -> desk.review().get() != null
                && desk.work().get() == null
                && desk.review().get().article().equals(desk.manuscript().now().article()));
    }

    private boolean found(Category category) {
        var review = desk.review().get();
        return review != null && review.findings().stream().anyMatch(finding -> finding.category() == category);
    }

    private String japanese() {
        return desk.manuscript().now().article().editions().get(1).text();
    }

    private Image picture(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.snapshot(null, null));
    }

    @Test
    void theSameScreen(FxRobot robot) throws Exception {
        var german = Files.writeString(folder.resolve("hafen.de.txt"), GERMAN);
        Files.writeString(folder.resolve("hafen.ja.txt"), JAPANESE);
        robot.interact(() -> desk.open(() -> Opened.read(List.of(german, folder.resolve("hafen.ja.txt")))));
        settled();
        robot.interact(window.page()::requestFocus);

        // the garbled figure first: the suggestion is taken, taken back, and taken again
        until(() -> desk.where().finding() != null);
        robot.push(KeyCode.A);
        until(() -> japanese().contains("974億ユーロ"));
        settled();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> japanese().equals(JAPANESE));
        settled();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        until(() -> japanese().contains("974億ユーロ"));
        settled();

        // a number is written anew
        robot.interact(() -> desk.where().select(4, 1));
        robot.push(KeyCode.F2);
        var editor = robot.lookup("#editor").queryAs(TextArea.class);
        robot.interact(() -> editor.selectRange(editor.getText().indexOf("51"), editor.getText().indexOf("51") + 2));
        robot.write("15");
        until(() -> japanese().contains("15年"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settled();
        assertFalse(robot.lookup("#editor").tryQuery().isPresent());

        // links: two are merged, parted again, one is pinned, the rest linked anew around it
        robot.interact(() -> desk.where().select(2));
        robot.push(KeyCode.M);
        until(() -> desk.review().get().links().size() == 5);
        settled();
        robot.push(KeyCode.S);
        until(() -> desk.review().get().links().size() == 6);
        settled();
        robot.interact(() -> desk.where().select(1));
        robot.push(KeyCode.K);
        until(() -> desk.manuscript().now().pins().size() == 3);
        settled();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        settled();
        assertEquals(3, desk.manuscript().now().pins().size());
        assertEquals(6, desk.review().get().links().size());

        // the leaked mask is left for the editor, with a note; then it is dismissed
        until(() -> found(Category.PLACEHOLDER));
        robot.interact(() -> desk.where().select(desk.findings().visible().stream()
                .filter(finding -> finding.category() == Category.PLACEHOLDER)
                .findFirst()
                .orElseThrow()));
        robot.push(KeyCode.N);
        robot.write("ask the desk");
        robot.push(KeyCode.ENTER);
        robot.interact(window.page()::requestFocus);
        robot.push(KeyCode.D);
        assertTrue(desk.manuscript().now().decisions().byFinding().containsValue(
                new Decision(Decision.State.FALSE_ALARM, "ask the desk")), desk.manuscript().now().decisions().toString());
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertTrue(desk.findings().isShown(Facet.State.DISMISSED));

        // the window as one likes it
        robot.push(KeyCode.F);
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        robot.interact(() -> desk.where().select(3));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        var file = folder.resolve("hafen.taiyaku");
        until(() -> filing.written().get() != null);
        var saved = filing.written().get();
        assertNotNull(saved);
        assertTrue(Files.exists(saved), folder + " " + file);
        until(() -> !desk.manuscript().edited().get());
        settled();
        var project = desk.manuscript().now();
        var hidden = List.copyOf(desk.findings().hidden());
        var links = desk.review().get().links().stream().map(link -> link.sides()).toList();
        var page = picture(window.page());
        robot.interact(() -> {
            filing.close();
            desk.close();
        });

        robot.interact(this::sitDown);
        robot.interact(() -> desk.open(() -> Opened.read(List.of(saved))));
        settled();
        until(() -> desk.where().selection().get() != null);
        assertEquals(project.article(), desk.manuscript().now().article());
        assertEquals(project.asRead(), desk.manuscript().now().asRead());
        assertEquals(project.pins(), desk.manuscript().now().pins());
        assertEquals(project.decisions(), desk.manuscript().now().decisions());
        assertEquals(links, desk.review().get().links().stream().map(link -> link.sides()).toList());
        assertEquals(3, desk.where().selection().get().link());
        assertEquals(hidden, List.copyOf(desk.findings().hidden()));
        assertTrue(desk.findings().isShown(Facet.State.DISMISSED));
        assertTrue(window.instruments().ledgerShown().get());
        assertEquals(1.1, desk.zoom().get());
        assertEquals(List.of(1, 0), desk.layout().shown());
        assertTrue(desk.manuscript().now().decisions().byFinding().containsValue(
                new Decision(Decision.State.FALSE_ALARM, "ask the desk")));
        assertFalse(desk.manuscript().edited().get());
        robot.interact(window.page()::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        var again = picture(window.page());
        Snapshots.save(page, "hour-before");
        Snapshots.save(again, "hour-after");
        assertEquals(0, differing(page, again), "pixels of the page that differ");
        assertEquals(GERMAN, Files.readString(german), "the source is as it was");
        assertTrue(ProjectFile.named(saved));
    }

    private static int differing(Image one, Image other) {
        assertEquals(one.getWidth(), other.getWidth());
        assertEquals(one.getHeight(), other.getHeight());
        assertTrue(one instanceof WritableImage);
        int differing = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                differing += one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return differing;
    }
}
