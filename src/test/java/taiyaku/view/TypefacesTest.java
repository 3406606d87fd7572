package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.desk.Desk;
import taiyaku.desk.HandReview;
import taiyaku.review.Review;
import taiyaku.store.Settings;
import taiyaku.text.Script;
import taiyaku.view.type.Family;

/// The page of typefaces: what is chosen there is what the article is set in, and the place one reads stays.
@ExtendWith(ApplicationExtension.class)
class TypefacesTest {

    private final Desk desk = new Desk(Platform::runLater);
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);

    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, harbour(), settings);
    }

    /// More rows than the window shows.
    private static Review harbour() {
        var made = new HandReview("de", "ja");
        for (int i = 0; i < 60; i++) {
            made.row("Am Kai lagen damals schon [" + (i + 3) + " Boote=" + (i + 3) + "], und niemand sah nach ihnen.", "岸壁には[" + (i + 3) + "隻=" + (i + 3) + "]の船があった。");
        }
        return made.review("Kai");
    }

    /// The fonts of the lines that start so.
    private static List<Font> fonts(FxRobot robot, String start) {
        return robot.lookup(".prose").queryAllAs(Text.class).stream()
                .filter(text -> text.getText().startsWith(start))
                .map(Text::getFont)
                .distinct()
                .toList();
    }

    @Test
    void aFamilyAndASizeAreChosenByKeyboardAndAppliedToBothPages(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.UP);
        assertEquals(Map.of(Script.LATIN, new Settings.Type("Inter", 110)), settings.get().types());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#typefaces-page").tryQuery().isEmpty());
        var level = fonts(robot, "Am Kai");
        assertEquals(1, level.size());
        assertEquals("Inter", level.getFirst().getFamily());
        assertEquals("Noto Serif JP Medium", fonts(robot, "岸壁").getFirst().getName());
        robot.push(KeyCode.V);
        assertTrue(robot.lookup("#free-page").tryQuery().isPresent());
        assertEquals(level, fonts(robot, "Am Kai"));
    }

    @Test
    void theRowOneReadsKeepsItsPlace(FxRobot robot) {
        robot.interact(() -> desk.where().select(40));
        double before = rowTop(robot);
        robot.interact(() -> settings.set(settings.get().with(Script.LATIN, new Settings.Type("", 170))));
        assertEquals(before, rowTop(robot), 1.5);
        robot.interact(() -> desk.zoom(1));
        assertEquals(before, rowTop(robot), 1.5);
    }

    @Test
    void theSentenceOneReadsKeepsItsPlaceInFreeFlow(FxRobot robot) {
        robot.push(KeyCode.V);
        robot.interact(() -> desk.where().select(40));
        double before = groundTop(robot);
        robot.interact(() -> settings.set(settings.get().with(Script.LATIN, new Settings.Type("Inter", 120))));
        // a sentence begins somewhere in a line: what is kept is its beginning, to a line
        assertEquals(before, groundTop(robot), 40);
    }

    private static double rowTop(FxRobot robot) {
        return robot.lookup(".row .ground").queryAll().stream()
                .mapToDouble(ground -> ground.localToScene(ground.getBoundsInLocal()).getMinY())
                .min()
                .orElseThrow();
    }

    private static double groundTop(FxRobot robot) {
        return robot.lookup(".side .ground").queryAll().stream()
                .mapToDouble(ground -> ground.localToScene(ground.getBoundsInLocal()).getMinY())
                .min()
                .orElseThrow();
    }

    @Test
    void allIsAsItComesAgain(FxRobot robot) {
        robot.interact(() -> settings.set(settings.get().with(Script.LATIN, new Settings.Type("Inter", 110))));
        robot.interact(window.commands()::typefaces);
        robot.clickOn("#typefaces-natural");
        assertEquals(Map.of(), settings.get().types());
        assertEquals("Source Serif 4", robot.lookup("#family-latin").queryAs(ComboBox.class).getValue());
        assertEquals("Source Serif 4", fonts(robot, "Am Kai").getFirst().getFamily());
    }

    @Test
    void aFamilyThatIsGoneIsSetInTheNaturalOne(FxRobot robot) {
        robot.interact(() -> settings.set(settings.get().with(Script.LATIN, new Settings.Type("No Such Family", 100))));
        assertEquals("Source Serif 4", fonts(robot, "Am Kai").getFirst().getFamily());
    }

    /// DejaVu Sans, where it is installed, has Latin and Arabic letters and no kana.
    @Test
    void installedFamiliesAreOfferedForTheScriptsTheyCanShow() {
        for (var script : Script.values()) {
            var names = Family.installed(script);
            assertFalse(names.contains("Serif"), "a name for whichever font there is");
            assertFalse(script == Script.JAPANESE && names.contains("DejaVu Sans"));
            Family.bundled(script).forEach(family -> assertFalse(names.contains(family.name())));
        }
    }

    @Test
    void thePageSpeaksTheInterfacesLanguage(FxRobot robot) {
        robot.interact(() -> {
            var german = Windows.of(desk, Locale.GERMAN, new Canned(), files -> {});
            Theme.colour(german, false);
            window.getScene().setRoot(german);
            german.commands().typefaces();
        });
        assertTrue(robot.lookup("Schriften").tryQuery().isPresent());
        assertTrue(robot.lookup("Lateinisch").tryQuery().isPresent());
    }
}
