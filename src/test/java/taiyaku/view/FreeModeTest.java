package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.align.Relation;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.review.Review;

/// Versions that flow freely, and columns hidden, moved and drawn wider.
@ExtendWith(ApplicationExtension.class)
class FreeModeTest {

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.freely(), new Canned());
    }

    /// The upper edges of the grounds behind the selected sentences, one per column, in the scene.
    private static List<Double> levels(FxRobot robot) {
        var tops = new TreeSet<Double>();
        robot.lookup(".side").queryAll().forEach(side -> side.lookupAll(".ground").stream()
                .mapToDouble(ground -> ground.localToScene(ground.getBoundsInLocal()).getMinY())
                .min()
                .ifPresent(tops::add));
        return List.copyOf(tops);
    }

    @Test
    void aKeyLetsTheVersionsFlowAndBack(FxRobot robot) {
        robot.push(KeyCode.V);
        assertTrue(robot.lookup("#free-page").tryQuery().isPresent());
        assertFalse(robot.lookup(".row").tryQuery().isPresent());
        assertTrue(window.page().isFocused());
        robot.push(KeyCode.V);
        assertTrue(robot.lookup(".row").tryQuery().isPresent());
    }

    @Test
    void whatIsSelectedStandsLevelInAllColumns(FxRobot robot) {
        robot.push(KeyCode.V);
        robot.push(KeyCode.F8);
        robot.push(KeyCode.F8);
        assertEquals(4, desk.where().selection().get().link());
        assertTrue(robot.lookup(".small-card").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        var level = levels(robot);
        assertFalse(level.isEmpty());
        assertTrue(level.getLast() - level.getFirst() < 6, level.toString());
        robot.push(KeyCode.DOWN);
        assertEquals(5, desk.where().selection().get().link());
    }

    @Test
    void aClickSelectsASentenceInsideAParagraph(FxRobot robot) {
        robot.push(KeyCode.V);
        robot.clickOn(robot.lookup(".tint.critical").queryAll().iterator().next());
        assertNotNull(desk.where().finding());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F8);
        assertTrue(robot.lookup(".gutter.on").tryQuery().isPresent());
    }

    @Test
    void letGoTheColumnsNoLongerFollow(FxRobot robot) {
        robot.interact(() -> window.getScene().getWindow().setHeight(420));
        robot.push(KeyCode.V);
        robot.push(KeyCode.SHIFT, KeyCode.L);
        assertFalse(desk.layout().together().get());
        var japanese = robot.lookup(".side").queryAll().stream()
                .filter(side -> side.getLayoutX() > window.page().columns().right(0)
                        && side.getLayoutX() < window.page().columns().right(1))
                .map(Node::getLayoutY)
                .toList();
        robot.interact(() -> window.page().scroll().set(60));
        var after = robot.lookup(".side").queryAll().stream()
                .filter(side -> side.getLayoutX() > window.page().columns().right(0)
                        && side.getLayoutX() < window.page().columns().right(1))
                .map(Node::getLayoutY)
                .toList();
        assertEquals(Collections.min(japanese), Collections.min(after));
        robot.push(KeyCode.SHIFT, KeyCode.L);
        robot.interact(() -> window.page().scroll().set(90));
        assertNotEquals(Collections.min(japanese), robot.lookup(".side").queryAll().stream()
                .filter(side -> side.getLayoutX() > window.page().columns().right(0)
                        && side.getLayoutX() < window.page().columns().right(1))
                .mapToDouble(Node::getLayoutY)
                .min()
                .orElseThrow());
    }

    @Test
    void retellingsFlowFreelyByThemselves(FxRobot robot) {
        var laid = HandArticles.freely();
        robot.interact(() -> desk.lay(new Review(
                laid.article(),
                laid.readings(),
                laid.links(),
                Collections.nCopies(3, Relation.RETELLING),
                laid.quantities(),
                laid.findings())));
        assertTrue(desk.layout().free().get());
        robot.push(KeyCode.F8);
        robot.push(KeyCode.F2);
        assertFalse(desk.layout().free().get(), "text is written where sentences stand level");
        assertTrue(robot.lookup("#editor").tryQuery().isPresent());
    }

    @Test
    void versionsAreHiddenMovedAndDrawnWider(FxRobot robot) {
        robot.clickOn("#version-1");
        assertEquals(List.of(0, 2), desk.layout().shown());
        robot.push(KeyCode.F8);
        assertTrue(robot.lookup(".card").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertEquals(List.of(0, 1, 2), desk.layout().shown());
        robot.interact(() -> desk.where().select(0, 2));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(List.of(0, 2, 1), window.page().columns().editions());
        double before = window.page().columns().width(0);
        robot.moveTo("#handle-0").press(MouseButton.PRIMARY).moveBy(40, 0).release(MouseButton.PRIMARY);
        assertTrue(window.page().columns().width(0) > before, "wider");
        robot.doubleClickOn("#handle-0");
        assertEquals(before, window.page().columns().width(0), 1);
    }
}
