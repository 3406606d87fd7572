package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.export.Export;

/// Ctrl+E shows what would go out, in every form, before a file is asked for.
@ExtendWith(ApplicationExtension.class)
class ExportPageTest {

    private final Desk desk = new Desk(Platform::runLater);
    private final Canned chooser = new Canned();

    @Start
    void start(Stage stage) {
        Windows.show(stage, desk, HandArticles.lumen(), chooser);
    }

    @Test
    void everyFormHasItsFirstLinesAndTheFilterCounts(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ListView<?> list = robot.lookup("#export-list").queryAs(ListView.class);
        assertEquals(Export.all().size(), list.getItems().size());
        var preview = robot.lookup("#export-preview").queryAs(TextArea.class);
        for (int i = 0; i < list.getItems().size(); i++) {
            int form = i;
            robot.interact(() -> list.getSelectionModel().select(form));
            assertFalse(preview.getText().isBlank(), list.getItems().get(i).toString());
        }
        var going = robot.lookup("#export-going").queryAs(Label.class).getText();
        assertTrue(going.startsWith(desk.findings().visible().size() + " of " + desk.findings().all().size() + " finding"), going);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#export-page").tryQuery().isEmpty());
        assertTrue(chooser.proposals.isEmpty());
    }

    @Test
    void theChosenFormAsksForItsFile(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertTrue(chooser.proposals.getLast().toString().endsWith(".xlsx"), chooser.proposals.toString());
        assertTrue(robot.lookup("#export-page").tryQuery().isEmpty());
    }
}
