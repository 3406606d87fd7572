package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;

/// The catalogue: F1 on a finding explains its kind, and there it can be turned off.
@ExtendWith(ApplicationExtension.class)
class CatalogueTest {

    private final Desk desk = new Desk(Platform::runLater);

    @Start
    void start(Stage stage) {
        Windows.show(stage, desk, HandArticles.lumen(), new Canned());
    }

    @Test
    void f1ExplainsTheFindingAndEscapeGoesBack(FxRobot robot) {
        robot.press(KeyCode.F8).release(KeyCode.F8);
        robot.press(KeyCode.F1).release(KeyCode.F1);
        var text = robot.lookup("#catalogue-text").queryAs(VBox.class);
        var title = (Label) text.getChildren().getFirst();
        assertEquals("Another power of ten", title.getText());
        assertTrue(text.lookup(".catalogue-said") instanceof Label said && said.getText().contains("10 times too small"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#catalogue-page").tryQuery().isEmpty());
    }

    @Test
    void whatIsTurnedOffIsNotReported(FxRobot robot) {
        robot.press(KeyCode.F8).release(KeyCode.F8);
        robot.press(KeyCode.F1).release(KeyCode.F1);
        robot.interact(() -> {
            ChoiceBox<?> choice = robot.lookup("#catalogue-choice").queryAs(ChoiceBox.class);
            choice.getSelectionModel().selectLast();
        });
        assertTrue(desk.policy().get().off().contains(Category.NUMBER_MAGNITUDE));
    }

    @Test
    void lettersDoNotActOnWhatLiesBelow(FxRobot robot) {
        robot.press(KeyCode.F8).release(KeyCode.F8);
        robot.press(KeyCode.F1).release(KeyCode.F1);
        robot.press(KeyCode.D).release(KeyCode.D);
        assertEquals(7, desk.findings().visible().size());
    }
}
