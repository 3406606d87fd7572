package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
import taiyaku.desk.Selection;
import taiyaku.desk.ledger.Entry;
import taiyaku.review.Review;
import taiyaku.view.ledger.Instruments;

/// Ledger, plot and search of an article so long that they are filled while one uses them.
@ExtendWith(ApplicationExtension.class)
class LongInstrumentsTest {

    private static final int ROWS = 4_000;

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.show(stage, desk, review(), new Canned());
    }

    /// Row n, from 1, tells of n boats; the Japanese of row 3000 of ten times as many.
    private static Review review() {
        var made = new HandReview("de", "ja");
        for (int i = 1; i <= ROWS; i++) {
            int told = i == 3000 ? 10 * i : i;
            made.row("Am Kai lagen am Abend [" + i + " Boote=" + i + "].", "夕方の岸壁に[" + told + "隻=" + told + "]の船がいた。");
        }
        return made.review("Hafen");
    }

    private static TableView<Entry> table(FxRobot robot) {
        return robot.lookup("#ledger-table").queryTableView();
    }

    private void picture(FxRobot robot, String name) throws IOException {
        var shot = new Image[1];
        robot.interact(() -> shot[0] = window.snapshot(null, null));
        Snapshots.save(shot[0], name);
    }

    private static void soon(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds).get());
    }

    @Test
    void theLedgerIsUsedWhileItFills(FxRobot robot) throws TimeoutException, IOException {
        // all in one go: nothing comes to the screen's thread in between
        robot.interact(() -> {
            window.instruments().ledgerShown().set(true);
            window.applyCss();
            window.layout();
            assertTrue(table(robot).getItems().size() < ROWS);
            assertTrue(robot.lookup("#ledger-table .table-row-cell").queryAll().size() > 5, "rows are there");
            table(robot).getSelectionModel().select(3);
            assertEquals(3, desk.where().selection().get().link());
        });
        soon(() -> table(robot).getItems().size() == ROWS);
        robot.interact(() -> assertEquals(3, table(robot).getSelectionModel().getSelectedIndex()));
        assertTrue(robot.lookup("#ledger .caption").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("4,000")));
        picture(robot, "long-ledger");
    }

    @Test
    void whatIsSelectedIsSelectedInTheLinesThatFollow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            window.instruments().ledgerShown().set(true);
            desk.where().select(2_999, new Selection.Spot(
                    0, desk.review().get().readings().get(0).figures().get(2_999).getFirst()));
        });
        soon(() -> table(robot).getSelectionModel().getSelectedIndex() == 2_999);
    }

    @Test
    void allLinesAreCopiedHoweverSoon(FxRobot robot) {
        robot.interact(() -> {
            window.instruments().ledgerShown().set(true);
            robot.lookup("#ledger-copy").queryButton().fire();
            assertEquals(ROWS + 2, Clipboard.getSystemClipboard().getString().split("\n", -1).length);
        });
    }

    @Test
    void thePlotIsDrawnWhenItsDotsAreKnown(FxRobot robot) throws TimeoutException, IOException {
        robot.push(KeyCode.F);
        robot.push(KeyCode.P);
        soon(() -> robot.lookup("#plot .plot-right").tryQueryAs(Path.class).isPresent());
        soon(() -> robot.lookup(".plot-dot").queryAll().size() == 1);
        robot.interact(() -> assertTrue(robot.lookup(".plot-dot").query().getAccessibleText().startsWith("3000 Boote")));
        picture(robot, "long-plot");
        robot.clickOn(".plot-dot");
        robot.interact(() -> assertEquals(2_999, desk.where().selection().get().link()));
    }

    @Test
    void foldedAwayWhileTheyFillTheyAreWholeWhenTheyComeBack(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            for (boolean shown : new boolean[] {true, false}) {
                window.instruments().ledgerShown().set(shown);
                window.instruments().turn(Instruments.Shown.PLOT);
                window.layout();
            }
            assertFalse(window.instruments().ledgerShown().get());
            assertEquals(Instruments.Shown.NONE, window.instruments().pictureShown().get());
        });
        robot.push(KeyCode.F);
        robot.push(KeyCode.P);
        soon(() -> table(robot).getItems().size() == ROWS);
        soon(() -> robot.lookup(".plot-dot").queryAll().size() == 1);
    }

    @Test
    void closedWhileTheyFillNothingOfItIsLeft(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            window.instruments().ledgerShown().set(true);
            window.instruments().turn(Instruments.Shown.PLOT);
            desk.clear();
            desk.lay(HandArticles.lumen());
        });
        // behind all that was begun before it
        var rested = new AtomicBoolean();
        robot.interact(() -> desk.aside(() -> true, rested::set));
        soon(rested::get);
        robot.interact(() -> assertEquals(16, table(robot).getItems().size()));
        assertTrue(robot.lookup(".plot-dot").queryAll().stream()
                .noneMatch(dot -> dot.getAccessibleText().startsWith("3000 Boote")));
        assertTrue(robot.lookup(".plot-dot").tryQuery().isPresent());
    }

    @Test
    void aPlaceIsFoundAndGoneTo(FxRobot robot) {
        robot.interact(() -> {
            window.field().begin();
            window.search().query().set("3999 Boote");
        });
        robot.push(KeyCode.ENTER);
        robot.interact(() -> assertEquals(3_998, desk.where().selection().get().link()));
    }
}
