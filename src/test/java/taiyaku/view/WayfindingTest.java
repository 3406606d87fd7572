package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.view.search.SearchField;

/// Search, numbers, palette, back and forward under keys.
@ExtendWith(ApplicationExtension.class)
class WayfindingTest {

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.lumen(), new Canned());
    }

    private int link() {
        return desk.where().selection().get().link();
    }

    @Test
    void aValueIsFoundInAllVersions(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("0.5 million");
        assertTrue(robot.lookup("#search-hits").query().isVisible());
        assertEquals(2, window.search().hits().size());
        robot.push(KeyCode.ENTER);
        assertEquals(8, link());
        assertEquals(1, robot.lookup(".found.here").queryAll().size());
        assertEquals(1, robot.lookup(".found.there").queryAll().size());
        robot.push(KeyCode.F3);
        assertEquals(1, desk.where().selection().get().edition());
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertEquals(0, desk.where().selection().get().edition());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#search-hits").query().isVisible());
        assertFalse(robot.lookup(".found").tryQuery().isPresent());
        assertTrue(window.page().isFocused());
    }

    @Test
    void theKeyOfTheFieldNeverCoversItsPrompt(FxRobot robot) {
        var field = robot.lookup("#search").queryAs(SearchField.class);
        for (double width : new double[] {90, 130, 160, 200, 300}) {
            robot.interact(() -> {
                field.setMaxWidth(width);
                field.setPrefWidth(width);
                field.getScene().getRoot().layout();
            });
            robot.sleep(60);
            var key = robot.from(field).lookup(".search-told").queryAs(Label.class);
            var prompt = field.lookupAll("Text").stream()
                    .map(text -> (Text) text)
                    .filter(text -> text.getText().equals(field.getPromptText()))
                    .findFirst()
                    .orElseThrow();
            double end = prompt.localToScene(prompt.getLayoutBounds()).getMaxX();
            assertTrue(
                    !key.isVisible() || end <= key.localToScene(key.getLayoutBounds()).getMinX(), width + ": " + end);
            assertEquals(width >= 300, key.isVisible(), "at " + width);
        }
    }

    @Test
    void lettersBelongToTheFieldWhileOneTypes(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Dac");
        assertEquals(7, desk.findings().visible().size());
        assertEquals("Dac", window.search().query().get());
    }

    @Test
    void oneGoesToASentenceByItsNumber(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("9");
        robot.push(KeyCode.ENTER);
        assertEquals(8, link());
        assertFalse(robot.lookup("#go-to").tryQuery().isPresent());
        // the Japanese has a sentence more in row 3 and none in row 6
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("ja 5");
        robot.push(KeyCode.ENTER);
        assertEquals(3, link());
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write("99");
        robot.push(KeyCode.ENTER);
        assertEquals(3, link());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void backAndForward(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.interact(() -> desk.where().select(9));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(0, link());
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(9, link());
    }

    @Test
    void everyActionIsInThePalette(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        ListView<?> list = robot.lookup("#palette-list").queryListView();
        int all = window.actions().menus().values().stream().mapToInt(menu -> menu.size()).sum();
        assertEquals(all - 1, list.getItems().size());
        robot.write("plot val");
        assertEquals(1, list.getItems().size());
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#plot").tryQuery().isPresent());
    }

    @Test
    void whatCannotBeDoneNowIsShownButNotDone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("redo");
        robot.push(KeyCode.ENTER);
        assertTrue(robot.lookup("#palette").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#palette").tryQuery().isPresent());
    }

    @Test
    void theEndIsSaidBeforeOneGoesRound(FxRobot robot) {
        robot.interact(() -> desk.where().select(desk.findings().visible().getLast()));
        robot.push(KeyCode.F8);
        assertEquals(9, link());
        assertTrue(robot.lookup("#hint").query().isVisible());
        assertTrue(((Label) robot.lookup("#hint").query()).getText().contains("last of 7"));
        robot.push(KeyCode.F8);
        assertEquals(0, link());
        assertFalse(robot.lookup("#hint").query().isVisible());
    }

    @Test
    void allActionsOnTheSpot(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.PERIOD);
        assertEquals(2, robot.listWindows().size());
        robot.push(KeyCode.ESCAPE);
    }
}
