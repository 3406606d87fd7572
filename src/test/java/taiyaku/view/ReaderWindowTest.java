package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
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
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.text.Language;
import taiyaku.text.Edition;
import taiyaku.text.Article;
import taiyaku.desk.Facet;
import taiyaku.desk.Filing;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
import taiyaku.store.Settings;
import taiyaku.wording.Messages;
import taiyaku.view.card.Card;
import taiyaku.view.sign.Labels;

/// The window under keys and clicks.
@ExtendWith(ApplicationExtension.class)
class ReaderWindowTest {

    private final Desk desk = new Desk(Platform::runLater);
    private final List<Path> opened = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = window(Locale.ENGLISH);
        Theme.colour(window, false);
        stage.setScene(new Scene(window, 980, 700));
        stage.show();
        desk.lay(HandArticles.lumen());
        window.page().requestFocus();
    }

    private ReaderWindow window(Locale locale) {
        return new ReaderWindow(
                desk,
                new Filing(desk),
                new Labels(Messages.of(locale)),
                new SimpleObjectProperty<>(Settings.DEFAULT),
                new Canned(),
                opened::addAll);
    }

    @Test
    void keysGoFromFindingToFinding(FxRobot robot) {
        robot.push(KeyCode.F8);
        assertEquals(0, desk.where().selection().get().link());
        assertTrue(robot.lookup(".card").tryQuery().isPresent());
        robot.push(KeyCode.F8);
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertEquals(0, desk.where().selection().get().link());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup(".card").tryQuery().isPresent());
        robot.push(KeyCode.SPACE);
        assertTrue(robot.lookup(".card").tryQuery().isPresent());
    }

    @Test
    void keysGoFromUnsureLinkToUnsureLink(FxRobot robot) {
        var review = new HandReview("de", "ja");
        for (int row = 0; row < 6; row++) {
            review.row("Satz " + row + ".", "文" + row + "。");
            if (row == 2 || row == 4) {
                review.unsure();
            }
        }
        robot.interact(() -> desk.lay(review.review("Sätze")));
        assertEquals(2, robot.lookup(".row.unsure").queryAll().size());
        robot.push(KeyCode.F7);
        assertEquals(2, desk.where().selection().get().link());
        robot.push(KeyCode.F7);
        assertEquals(4, desk.where().selection().get().link());
        robot.push(KeyCode.F7);
        assertEquals(2, desk.where().selection().get().link());
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        assertEquals(4, desk.where().selection().get().link());
    }

    @Test
    void aClickOnAFigureOpensItsCard(FxRobot robot) {
        var tint = robot.lookup(".tint.critical").queryAll().iterator().next();
        robot.clickOn(tint);
        assertNotNull(desk.where().selection().get().finding());
        assertTrue(robot.lookup(".tint.filled").tryQuery().isPresent());
        assertTrue(robot.lookup(".tint.partner").tryQuery().isPresent());
        assertTrue(robot.lookup(".factor").tryQuery().isPresent());
    }

    @Test
    void aClickOnASentenceLightsItsRow(FxRobot robot) {
        robot.clickOn(robot.lookup(".prose").nth(0).queryText());
        assertEquals(0, desk.where().selection().get().link());
        assertTrue(robot.lookup(".ground").tryQuery().isPresent());
        assertTrue(robot.lookup(".gutter.on").tryQuery().isPresent());
    }

    @Test
    void theRightFigureIsCopied(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertEquals("974億ドル", Clipboard.getSystemClipboard().getString()));
        robot.interact(() -> Card.copy(""));
        robot.clickOn("#copy");
        robot.interact(() -> assertEquals("974億ドル", Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void chipsHideASeverity(FxRobot robot) {
        robot.clickOn("#chip-critical");
        assertEquals(3, desk.findings().visible().size());
        assertFalse(robot.lookup(".tint.critical").tryQuery().isPresent());
        robot.clickOn("#chip-critical");
        assertEquals(7, desk.findings().visible().size());
        assertTrue(desk.findings().isShown(new Facet.Grade(Severity.CRITICAL)));
    }

    @Test
    void theListFollowsAndLeads(FxRobot robot) {
        ListView<?> list = robot.lookup("#findings-list").queryListView();
        robot.push(KeyCode.F8);
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        robot.interact(() -> list.getSelectionModel().clearAndSelect(3));
        assertEquals(2, desk.where().selection().get().link());
    }

    @Test
    void zoomChangesTheTextAndKeepsTheWindow(FxRobot robot) {
        double before = robot.lookup(".prose").queryText().getFont().getSize();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertTrue(robot.lookup(".prose").queryText().getFont().getSize() > before);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(before, robot.lookup(".prose").queryText().getFont().getSize());
    }

    @Test
    void troubleIsABannerAndGoesAway(FxRobot robot) {
        robot.interact(() -> desk.tell("x.txt cannot be read"));
        assertTrue(robot.lookup("#banner").query().isVisible());
        robot.interact(() -> desk.tell(null));
        assertFalse(robot.lookup("#banner").query().isVisible());
    }

    @Test
    void aSentenceIsWrittenAnewAndLettersBelongToIt(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.push(KeyCode.F2);
        var before = desk.manuscript().now();
        var editor = robot.lookup("#editor").queryAs(TextArea.class);
        var written = editor.getText();
        robot.interact(() -> editor.positionCaret(0));
        robot.push(KeyCode.A);
        robot.push(KeyCode.D);
        assertEquals("ad" + written, editor.getText());
        assertEquals(before.decisions(), desk.manuscript().now().decisions(), "letters are no commands while one writes");
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#editor").tryQuery().isPresent());
        assertFalse(desk.manuscript().undoable().get());
        assertEquals(before.article(), desk.manuscript().now().article());
    }

    @Test
    void beingReadDisturbsNothing(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.push(KeyCode.F2);
        var editor = robot.lookup("#editor").query();
        var read = desk.review().get().readings().getFirst();
        robot.interact(() -> desk.deciding().tick(List.of(read.textOf(0), read.textOf(1)), true));
        assertEquals(editor, robot.lookup("#editor").query(), "writing goes on");
        assertTrue(robot.lookup(".tick").tryQuery().isPresent());
    }

    @Test
    void dismissingGoesOnAndUndoBringsItBack(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.push(KeyCode.D);
        assertEquals(6, desk.findings().visible().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(7, desk.findings().visible().size());
    }

    @Test
    void allOfAKindAreShownBeforeTheyAreRepaired(FxRobot robot) {
        robot.push(KeyCode.F8);
        robot.push(KeyCode.R);
        assertEquals(2, robot.lookup(".repair-line").queryAll().size());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#repair").tryQuery().isPresent());
    }

    @Test
    void theKeysAreListed(FxRobot robot) {
        robot.push(KeyCode.SHIFT, KeyCode.F1);
        assertTrue(robot.lookup("#keys-page").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#keys-page").tryQuery().isPresent());
    }

    @Test
    void droppedFilesAreOpened(FxRobot robot) {
        robot.interact(() -> assertTrue(window.dropped(List.of(new File("de.txt"), new File("ja.txt")))));
        assertEquals(List.of(Path.of("de.txt"), Path.of("ja.txt")), opened);
        robot.interact(() -> assertFalse(window.dropped(List.of())));
    }

    @Test
    void tenThousandRowsHaveFewNodesAndTheSelectedOneComesIntoView(FxRobot robot) {
        var many = new HandReview("de", "ja");
        for (int i = 0; i < 10_000; i++) {
            many.row("Satz mit [" + i + " Tagen=" + i + "] und noch einigen Wörtern.", "[" + i + "日間=" + i + "]の文。");
        }
        many.finding(Category.NUMBER_VALUE, Severity.MAJOR, null, null, null, "9999 Tagen", "9999日間");
        var page = window.page();
        robot.interact(() -> desk.lay(many.review("Viele")));
        assertNull(desk.where().selection().get());
        assertTrue(robot.lookup(".row").queryAll().size() < 40, "rows: " + robot.lookup(".row").queryAll().size());
        long start = System.nanoTime();
        robot.push(KeyCode.F8);
        assertEquals(9_999, desk.where().selection().get().link());
        assertTrue(robot.lookup(".row").queryAll().size() < 40, "rows: " + robot.lookup(".row").queryAll().size());
        assertTrue(page.scroll().get() > 100_000);
        assertTrue(robot.lookup(".card").query().isVisible());
        assertTrue(System.nanoTime() - start < 3_000_000_000L);
    }

    @Test
    void furnitureOfAPageIsGreyed(FxRobot robot) {
        var article = new Article(
                "Werk",
                List.of(
                        new Edition(Language.GERMAN, "Das Werk wächst.\n\nKommentieren Sie den Artikel\n", "de.txt"),
                        new Edition(Language.JAPANESE, "工場は拡大する。\n\n記事にコメントする\n", "ja.txt")));
        robot.interact(() -> desk.lay(Reviewer.review(article, List.of(), Progress.NONE)));
        assertEquals(2, robot.lookup(".side.furniture").queryAll().size());
    }
}
