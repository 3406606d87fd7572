package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.check.Category;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.HandArticles;
import taiyaku.figure.LargeNumbers;
import taiyaku.review.Policy;
import taiyaku.store.Settings;
import taiyaku.store.SettingsFile;
import taiyaku.text.Language;
import taiyaku.text.Script;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// The page of settings: found by typing, applied and kept at once, the window made anew where it must be.
@ExtendWith(ApplicationExtension.class)
class SettingsPageTest {

    private final Desk desk = new Desk(Platform::runLater);
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(window(), 980, 900);
        new Appearance(scene, desk, settings, this::window);
        stage.setScene(scene);
        stage.setWidth(980);
        stage.setHeight(900);
        stage.show();
        desk.lay(HandArticles.lumen());
        shown().page().requestFocus();
    }

    private ReaderWindow window() {
        var language = settings.get().language();
        var messages = language == null ? Messages.of(Locale.ENGLISH) : Messages.of(language);
        return new ReaderWindow(desk, new Filing(desk), new Labels(messages), settings, new Canned(), files -> {});
    }

    private ReaderWindow shown() {
        return (ReaderWindow) scene.getRoot();
    }

    private static void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
    }

    private static void find(FxRobot robot, String typed) {
        robot.interact(() -> robot.lookup("#settings-field").queryAs(TextField.class).setText(typed));
    }

    private static boolean isShown(FxRobot robot, String id) {
        Node at = robot.lookup("#" + id).query();
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(FxRobot robot, String id, T value) {
        robot.interact(() -> ((ChoiceBox<T>) robot.lookup("#" + id).queryAs(ChoiceBox.class)).setValue(value));
    }

    private static void chooseNth(FxRobot robot, String id, int nth) {
        robot.interact(() -> robot.lookup("#" + id).queryAs(ChoiceBox.class).getSelectionModel().select(nth));
    }

    private static String focused(Scene scene) {
        var owner = scene.getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    @Test
    void itIsFoundByNameAndByValueWithoutRegardToCaseOrWidth(FxRobot robot) {
        open(robot);
        assertEquals("settings-field", focused(scene));
        robot.write("LARGE num");
        assertTrue(isShown(robot, "settings-large"));
        assertFalse(isShown(robot, "settings-theme"));
        assertFalse(isShown(robot, "key-undo"));
        find(robot, "日本");
        assertTrue(isShown(robot, "settings-language"));
        find(robot, "Ｄａｒｋ");
        assertTrue(isShown(robot, "settings-theme"));
        assertFalse(isShown(robot, "settings-language"));
        find(robot, "ctrl+e");
        assertTrue(isShown(robot, "key-export"));
        assertFalse(isShown(robot, "key-replace"));
        find(robot, "no such thing");
        assertTrue(isShown(robot, "settings-none"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#settings-page").tryQuery().isEmpty());
    }

    @Test
    void theLanguageChangesAndThePageStaysWhereItWas(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#settings-language").query().requestFocus());
        chooseNth(robot, "settings-language", Messages.LANGUAGES.indexOf(Language.GERMAN) + 1);
        assertEquals(Language.GERMAN, settings.get().language());
        assertTrue(robot.lookup("Einstellungen").tryQuery().isPresent());
        assertEquals("settings-language", focused(scene));
        assertEquals(Language.GERMAN, SettingsFile.read().value().language());
    }

    @Test
    void coloursTypefacesAndSizesAreAppliedAndKeptAtOnce(FxRobot robot) {
        open(robot);
        choose(robot, "settings-theme", Settings.Theme.DARK);
        assertTrue(scene.getRoot().getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("dark.css")));
        robot.interact(() -> robot.lookup("#size-latin").query().requestFocus());
        robot.push(KeyCode.UP);
        assertEquals(Map.of(Script.LATIN, new Settings.Type("", 105)), settings.get().types());
        robot.interact(() -> robot.lookup("#settings-zoom").query().requestFocus());
        robot.push(KeyCode.UP);
        assertEquals(1.1, desk.zoom().get(), 1e-9);
        assertEquals(settings.get(), SettingsFile.read().value());
        assertEquals(110, settings.get().zoom());
        robot.interact(() -> robot.lookup("#typefaces-natural").queryAs(Button.class).fire());
        assertEquals(Map.of(), SettingsFile.read().value().types());
    }

    @Test
    void whatIsReportedAndHowItIsSuggested(FxRobot robot) {
        open(robot);
        chooseNth(robot, "reported-name", 1);
        chooseNth(robot, "reported-number-format", Severity.values().length + 1);
        choose(robot, "settings-large", LargeNumbers.FULL);
        assertEquals(Map.of(Category.NAME, Severity.CRITICAL), desk.policy().get().severities());
        assertEquals(Set.of(Category.STYLE, Category.NUMBER_FORMAT), desk.policy().get().off());
        assertEquals(LargeNumbers.FULL, desk.policy().get().large());
        robot.interact(() -> robot.lookup("#reported-natural").queryAs(Button.class).fire());
        assertEquals(Policy.DEFAULT.suggesting(LargeNumbers.FULL), desk.policy().get());
    }

    private void press(FxRobot robot, String action, KeyCode... keys) {
        robot.interact(() -> robot.lookup("#key-" + action).query().requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(keys);
    }

    @Test
    void anActionIsCalledByAnotherKeyFromThenOn(FxRobot robot) {
        open(robot);
        find(robot, "findings view");
        press(robot, "panel", KeyCode.CONTROL, KeyCode.K);
        assertEquals(Map.of("panel", "Shortcut+K"), settings.get().keys());
        assertEquals(settings.get().keys(), SettingsFile.read().value().keys());
        assertEquals("Ctrl+K", robot.lookup("#key-panel").queryAs(Button.class).getText());
        assertEquals("key-panel", focused(scene));
        assertEquals("Ctrl+K", shown().actions().get("panel").told());
        robot.push(KeyCode.ESCAPE);
        boolean before = shown().panelShown().get();
        robot.push(KeyCode.F9);
        assertEquals(before, shown().panelShown().get());
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertEquals(!before, shown().panelShown().get());
    }

    @Test
    void aKeyOfAnotherActionIsNotTakenButMayBeExchanged(FxRobot robot) {
        open(robot);
        press(robot, "panel", KeyCode.A);
        assertEquals(Map.of(), settings.get().keys());
        assertEquals(
                "A already calls “Replace”.",
                robot.lookup(".key-saying").queryAs(Label.class).getText());
        assertEquals("exchange-panel", focused(scene));
        var seen = scene.getFocusOwner().localToScene(scene.getFocusOwner().getBoundsInLocal());
        var view = robot.lookup(".catalogue-scroll").query();
        assertTrue(view.localToScene(view.getBoundsInLocal()).contains(seen), "the way out is in view");
        robot.push(KeyCode.ENTER);
        assertEquals(Map.of("panel", "A", "replace", "F9"), settings.get().keys());
        assertEquals("F9", shown().actions().get("replace").told());
        assertEquals(List.of(), shown().actions().keys().broken());
        robot.interact(() -> robot.lookup("#keys-natural").queryAs(Button.class).fire());
        assertEquals(Map.of(), settings.get().keys());
        assertEquals("F9", shown().actions().get("panel").told());
    }

    @Test
    void whatMovesInThePageIsNoKeyOfAnAction(FxRobot robot) {
        open(robot);
        press(robot, "panel", KeyCode.SPACE);
        assertEquals(Map.of(), settings.get().keys());
        assertTrue(robot.lookup(".key-saying").queryAs(Label.class).getText().startsWith("Space alone moves"));
        press(robot, "panel", KeyCode.ESCAPE);
        assertEquals(Map.of(), settings.get().keys());
        assertTrue(robot.lookup("#settings-page").tryQuery().isPresent());
    }

    @Test
    void aKeyIsTakenAway(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#key-panel").query().requestFocus());
        robot.push(KeyCode.DELETE);
        assertEquals(Map.of("panel", ""), settings.get().keys());
        assertEquals("no key", robot.lookup("#key-panel").queryAs(Button.class).getText());
        assertEquals("", shown().actions().get("panel").told());
    }

    @Test
    void whatIsToldOfAKeyIsTheKeyOneChose(FxRobot robot) {
        open(robot);
        press(robot, "link", KeyCode.CONTROL, KeyCode.K);
        press(robot, "next", KeyCode.CONTROL, KeyCode.J);
        robot.interact(() -> robot.lookup("#key-previous").query().requestFocus());
        robot.push(KeyCode.DELETE);
        press(robot, "search", KeyCode.CONTROL, KeyCode.B);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            desk.where().select(0);
            shown().actions().get("link").perform();
        });
        assertEquals("Now go to its counterpart and press Ctrl+K", robot.lookup("#link-line").query().getAccessibleText());
        robot.interact(() -> {
            desk.where().select(desk.findings().visible().getLast());
            desk.where().next();
        });
        assertTrue(told(robot).endsWith("Ctrl+J again: from the first."), told(robot));
        robot.interact(() -> {
            desk.where().select(desk.findings().visible().getFirst());
            desk.where().previous();
        });
        assertTrue(told(robot).endsWith("Previous finding again: from the last."), told(robot));
        assertTrue(robot.lookup("Ctrl+B").tryQuery().isPresent(), "the field says what calls it");
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#hint").queryAs(Label.class).getText();
    }
}
