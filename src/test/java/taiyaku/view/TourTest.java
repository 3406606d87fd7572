package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.Opened;
import taiyaku.store.Settings;
import taiyaku.view.guide.Tour;

/// The tour: asked for or at the first start, three marks, Enter and → go on, Esc ends it, all else works as ever.
@ExtendWith(ApplicationExtension.class)
class TourTest {

    private final Desk desk = new Desk(Platform::runLater);
    private final ObjectProperty<Settings> settings =
            new SimpleObjectProperty<>(Settings.DEFAULT.called(Map.of("palette", "Ctrl+K")));
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.lumen(), settings);
    }

    private static boolean isShown(FxRobot robot) {
        return robot.lookup("#tour").tryQuery().isPresent();
    }

    private static int at(FxRobot robot) {
        return robot.lookup("#tour").queryAs(Tour.class).at();
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
    }

    @Test
    void nothingIsShownUnasked(FxRobot robot) {
        assertFalse(isShown(robot));
    }

    @Test
    void itGoesRoundAndEnds(FxRobot robot) {
        robot.interact(() -> window.actions().get("tour").perform());
        assertEquals(0, at(robot));
        assertTrue(desk.where().finding() != null, "a finding is selected, for its figure and its card to be shown");
        press(robot, KeyCode.ENTER);
        assertEquals(1, at(robot));
        press(robot, KeyCode.RIGHT);
        assertEquals(2, at(robot));
        press(robot, KeyCode.ENTER);
        assertFalse(isShown(robot));
        // Enter edits again
        press(robot, KeyCode.ENTER);
        assertTrue(robot.lookup("#editor").tryQuery().isPresent());
    }

    @Test
    void escapeEndsItAndLeavesTheCard(FxRobot robot) {
        robot.interact(() -> window.actions().get("tour").perform());
        press(robot, KeyCode.ESCAPE);
        assertFalse(isShown(robot));
        assertTrue(desk.where().card().get());
    }

    @Test
    void otherKeysDoWhatTheyAlwaysDo(FxRobot robot) {
        robot.interact(() -> window.actions().get("tour").perform());
        var first = desk.where().finding();
        press(robot, KeyCode.F8);
        assertTrue(isShown(robot));
        assertNotEquals(first, desk.where().finding());
        int findings = desk.findings().visible().size();
        press(robot, KeyCode.D);
        assertEquals(findings - 1, desk.findings().visible().size());
        // in a field Enter and → are the field's
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("Lumen");
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.RIGHT);
        assertEquals(0, at(robot));
    }

    @Test
    void theMouseDoesTheSame(FxRobot robot) {
        robot.interact(() -> window.actions().get("tour").perform());
        robot.clickOn("#tour-mark-3");
        assertEquals(2, at(robot));
        robot.clickOn("#tour-mark-2");
        assertEquals(1, at(robot));
    }

    @Test
    void itTellsTheKeysOneChose(FxRobot robot) {
        robot.interact(() -> window.actions().get("tour").perform());
        var words = robot.lookup(".tour-words .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertTrue(words.stream().anyMatch(text -> text.contains("Ctrl+K") && text.contains("F8")), words.toString());
        assertTrue(words.stream().noneMatch(text -> text.contains("Ctrl+Shift+P")), words.toString());
    }

    @Test
    void theFirstTimeOnly(FxRobot robot) {
        robot.interact(() -> Tours.firstTime(desk, settings, window.getScene()));
        robot.interact(() -> {});
        assertTrue(isShown(robot));
        assertTrue(settings.get().toured());
        press(robot, KeyCode.ESCAPE);
        robot.interact(() -> Tours.firstTime(desk, settings, window.getScene()));
        robot.interact(() -> {});
        assertFalse(isShown(robot));
    }

    /// As at a first start: the library, and then a sample.
    @Test
    void itWaitsForAnArticleWithFindings(FxRobot robot) throws Exception {
        robot.interact(desk::clear);
        robot.interact(() -> Tours.firstTime(desk, settings, window.getScene()));
        robot.interact(() -> {});
        assertFalse(isShown(robot));
        robot.interact(() -> desk.open(() -> Opened.read(List.of(Path.of("articles", "3-long-bridge-clean")))));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, desk.work().isNull());
        robot.interact(() -> {});
        assertFalse(isShown(robot), "there is nothing to show in an article without findings");
        robot.interact(() -> desk.open(() -> Opened.read(List.of(Path.of("articles", "1-takeover-bid")))));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> isShown(robot));
        robot.sleep(100);
        for (int mark = 1; mark <= 3; mark++) {
            assertTrue(robot.lookup("#tour-mark-" + mark).query().isVisible(), "mark " + mark);
        }
        assertTrue(window.page().isFocused());
    }

    @Test
    void itStandsInTheWindowInEveryLanguage(FxRobot robot) {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.JAPANESE}) {
            robot.interact(() -> {
                var scene = window.getScene();
                window = Windows.of(desk, locale, new Canned(), files -> {});
                Theme.colour(window, Theme.Colours.CONTRAST);
                scene.setRoot(window);
                window.page().requestFocus();
            });
            robot.interact(() -> window.actions().get("tour").perform());
            for (int i = 0; i < 3; i++) {
                robot.sleep(60);
                var box = robot.lookup(".tour-words").queryAll().stream().filter(node -> node.isVisible()).findFirst().orElseThrow();
                var bounds = box.localToScene(box.getLayoutBounds());
                assertTrue(window.getLayoutBounds().contains(bounds), locale + " " + i + " " + bounds);
                for (var node : box.lookupAll(".label")) {
                    var label = (Label) node;
                    assertTrue(label.getHeight() >= label.prefHeight(label.getWidth()) - 0.5, label.getText());
                }
                press(robot, KeyCode.ENTER);
            }
            assertFalse(isShown(robot));
        }
    }
}
