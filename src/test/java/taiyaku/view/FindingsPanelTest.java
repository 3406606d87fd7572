package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.FindingGroups;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
import taiyaku.review.Decision;
import taiyaku.view.findings.FindingsPanel;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// The list of findings under keys and clicks.
@ExtendWith(ApplicationExtension.class)
class FindingsPanelTest {

    private final Desk desk = new Desk(Platform::runLater);

    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.lumen(), new Canned());
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#findings-list").queryListView();
    }

    @Test
    void chipsHideAndShowWithTheirCounts(FxRobot robot) {
        assertFalse(robot.lookup("#filter-chips").query().isVisible());
        robot.clickOn("#findings-filter");
        robot.clickOn("#facet-number-magnitude");
        assertEquals(5, desk.findings().visible().size());
        assertTrue(robot.lookup("#findings-hidden").query().isVisible());
        robot.clickOn("#findings-hidden");
        assertEquals(7, desk.findings().visible().size());
        var masks = robot.lookup("#facet-placeholder").query();
        robot.interact(() -> masks.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_RELEASED, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, true, false, false, true, false,
                false, false, false, false, null)));
        assertEquals(1, desk.findings().visible().size());
    }

    @Test
    void whatWasNotCheckedYetIsNotSaidToBeFree(FxRobot robot) {
        var unread = new Desk(Platform::runLater);
        robot.interact(() -> {
            var panel = new FindingsPanel(unread, new Labels(Messages.of(Locale.ENGLISH)), window.actions());
            assertEquals("", said(panel));
            unread.lay(new HandReview("de", "ja").row("Der Hafen.", "港。").review("Hafen"));
            assertEquals("0 findings in 0 figures, 1 link.", said(panel));
        });
        unread.close();
    }

    private static String said(FindingsPanel panel) {
        var list = (ListView<?>) panel.getCenter();
        return list.getPlaceholder() instanceof Parent words
                ? words.getChildrenUnmodifiable().stream()
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining())
                : "";
    }

    @Test
    void theOrderIsChosen(FxRobot robot) {
        assertEquals(11, list(robot).getItems().size());
        robot.clickOn("#findings-order");
        robot.clickOn("#order-place");
        assertEquals(FindingGroups.Order.PLACE, desk.findings().order().get());
        assertEquals(7, list(robot).getItems().size());
    }

    @Test
    void severalAreDismissedAtOnceAndBroughtBack(FxRobot robot) {
        robot.interact(() -> {
            list(robot).requestFocus();
            list(robot).getSelectionModel().selectIndices(1, 3, 4);
        });
        assertEquals(4, desk.findings().chosen().size());
        robot.push(KeyCode.D);
        assertEquals(3, desk.findings().visible().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(7, desk.findings().visible().size());
    }

    @Test
    void enterGoesThroughThePlacesOfOneLine(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(1, desk.where().selection().get().link());
        robot.push(KeyCode.ENTER);
        assertEquals(0, desk.where().selection().get().link());
    }

    @Test
    void arrowsPassTheHeadsOver(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.DOWN);
        assertEquals(2, desk.where().selection().get().link());
        robot.push(KeyCode.UP);
        assertEquals(0, desk.where().selection().get().link());
    }

    @Test
    void emptyStatesSayWhatWasChecked(FxRobot robot) {
        robot.interact(() -> desk.lay(new HandReview("de", "ja")
                .row("Es waren [drei=3] Boote.", "船は[3隻=3]だった。")
                .review("Boote")));
        var said = robot.from(list(robot)).lookup(".words").queryAll().stream()
                .flatMap(words -> words.lookupAll("Text").stream())
                .map(text -> ((Text) text).getText())
                .reduce("", String::concat);
        assertEquals("0 findings in 2 figures, 1 link.", said);
        robot.interact(() -> desk.lay(HandArticles.lumen()));
        robot.interact(() -> {
            desk.findings().chosen().setAll(desk.findings().visible());
            desk.deciding().decide(Decision.State.FALSE_ALARM);
        });
        assertEquals(0, desk.findings().visible().size());
    }

    @Test
    void oneSeverityAloneByKey(FxRobot robot) {
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT1).release(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertTrue(desk.findings().visible().stream().allMatch(f -> f.severity() == Severity.CRITICAL));
        assertEquals(4, desk.findings().visible().size());
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT1).release(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertEquals(7, desk.findings().visible().size());
    }
}
