package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Cursor;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.ledger.Entry;
import taiyaku.view.ledger.Instruments;

/// The ledger, the plot and the bars under keys and clicks.
@ExtendWith(ApplicationExtension.class)
class InstrumentsTest {

    @TempDir
    private static Path folder;

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, HandArticles.lumen(), new Canned(folder));
    }

    private static TableView<Entry> table(FxRobot robot) {
        return robot.lookup("#ledger-table").queryTableView();
    }

    @Test
    void aKeyOpensTheLedgerAndSelectionFollowsBothWays(FxRobot robot) {
        robot.push(KeyCode.F);
        assertEquals(16, table(robot).getItems().size());
        robot.interact(() -> desk.where().next());
        assertEquals(0, table(robot).getSelectionModel().getSelectedIndex());
        robot.push(KeyCode.DOWN);
        assertEquals(1, desk.where().selection().get().link());
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertEquals(3, desk.where().selection().get().link());
        assertNotNull(desk.where().selection().get().spot());
        robot.push(KeyCode.F);
        assertFalse(window.instruments().ledgerShown().get());
        assertTrue(window.page().isFocused());
    }

    @Test
    void theLedgerIsFilteredSortedAndCopied(FxRobot robot) {
        robot.push(KeyCode.F);
        robot.clickOn("#ledger-differing");
        assertEquals(7, table(robot).getItems().size());
        robot.clickOn("#ledger-filter").write("zwei");
        assertEquals(1, table(robot).getItems().size());
        robot.push(KeyCode.ESCAPE);
        assertEquals(7, table(robot).getItems().size());
        robot.clickOn("#ledger-differing");
        robot.interact(() -> {
            var difference = table(robot).getColumns().getLast();
            table(robot).getSortOrder().setAll(List.of(difference));
        });
        var first = table(robot).getItems().getFirst();
        assertTrue(first.differs());
        assertFalse(table(robot).getItems().getLast().differs());
        robot.clickOn("#ledger-copy");
        robot.interact(() -> {
            var lines = Clipboard.getSystemClipboard().getString().split("\n", -1);
            assertEquals(18, lines.length, "with the empty one behind the last");
            assertEquals("#\tKind\tGerman\tJapanese\tValue\tDifference", lines[0]);
            assertTrue(Clipboard.getSystemClipboard().getHtml().contains("<th>German</th>"));
        });
    }

    @Test
    void whatIsMissingStandsOut(FxRobot robot) {
        robot.push(KeyCode.F);
        robot.interact(() -> window.instruments().getScene().getRoot().applyCss());
        robot.interact(() -> table(robot).scrollTo(10));
        assertEquals(2, robot.lookup(".hole").queryAll().size());
    }

    @Test
    void aDotIsAPlaceFound(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.P);
        assertEquals(Instruments.Shown.PLOT, window.instruments().pictureShown().get());
        var dot = robot.lookup(".plot-dot").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith("97,4 Milliarden Dollar"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(dot);
        assertNotNull(desk.where().finding());
        assertTrue(robot.lookup(".plot-way").tryQuery().isPresent());
        robot.push(KeyCode.RIGHT);
        assertEquals(1, desk.where().selection().get().link());
        robot.push(KeyCode.SHIFT, KeyCode.P);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            try (var files = Files.list(folder)) {
                return files.anyMatch(file -> file.toString().endsWith(".plot.png"));
            }
        });
        robot.push(KeyCode.P);
        assertEquals(Instruments.Shown.NONE, window.instruments().pictureShown().get());
    }

    @Test
    void whatIsRightIsFoundByPointingToo(FxRobot robot) {
        robot.push(KeyCode.P);
        javafx.scene.shape.Path rings = robot.lookup("#plot .plot-right").queryAllAs(javafx.scene.shape.Path.class).iterator().next();
        var first = (MoveTo) rings.getElements().getFirst();
        robot.moveTo(rings.localToScreen(first.getX() + 4, first.getY() - 1));
        assertEquals(Cursor.HAND, robot.lookup("#plot").query().getCursor());
        robot.clickOn(rings.localToScreen(first.getX() + 4, first.getY() - 1));
        var selection = desk.where().selection().get();
        assertNotNull(selection, "a figure that is right is a place too");
        assertNull(selection.finding());
        robot.moveTo(rings.localToScreen(-60, 2));
        assertNull(robot.lookup("#plot").query().getCursor());
    }

    @Test
    void omissionsAreHolesInTheBars(FxRobot robot) {
        robot.push(KeyCode.B);
        assertTrue(robot.lookup("#bars .cross").tryQuery().isPresent());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertEquals(2, desk.where().selection().get().link());
    }

    @Test
    void oneGoesFromRegionToRegion(FxRobot robot) {
        robot.push(KeyCode.F);
        robot.interact(() -> window.page().requestFocus());
        robot.push(KeyCode.F6);
        assertTrue(robot.lookup("#findings-list").query().isFocused());
        robot.push(KeyCode.F6);
        assertTrue(robot.lookup("#ledger-table").query().isFocused());
        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        assertTrue(window.page().isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        assertFalse(window.page().isFocused());
    }
}
