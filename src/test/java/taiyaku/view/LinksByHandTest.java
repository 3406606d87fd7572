package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.Opened;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Links made and sentences written in the window, by keys and by the mouse, with the program's own engine behind it.
@ExtendWith(ApplicationExtension.class)
class LinksByHandTest {

    private static final String GERMAN = HandArticles.HARBOUR_GERMAN;
    private static final String JAPANESE = HandArticles.HARBOUR_JAPANESE;

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        window = Windows.of(desk, Locale.ENGLISH, new Canned(), files -> {});
        Theme.colour(window, false);
        stage.setScene(new Scene(window, 980, 900));
        stage.setWidth(980);
        stage.setHeight(900);
        stage.show();
        desk.open(() -> Opened.of(new Article(
                "", List.of(new Edition(Language.GERMAN, GERMAN, ""), new Edition(Language.JAPANESE, JAPANESE, "")))));
    }

    @BeforeEach
    void read() {
        until(() -> desk.review().get() != null && desk.work().get() == null);
        Platform.runLater(window.page()::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get());
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void links(String expected) {
        until(() -> links().equals(expected));
    }

    private String links() {
        var review = desk.review().get();
        assertNotNull(review);
        return review.links().stream()
                .map(link -> link.sides().stream()
                        .map(side -> side.stream().map(String::valueOf).collect(Collectors.joining("+")))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining(" "));
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#link-line").query().getAccessibleText();
    }

    private void select(int link) {
        robotless(() -> desk.where().select(link));
    }

    private static void robotless(Runnable action) {
        Platform.runLater(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void linksAreMergedAndSplitByKey(FxRobot robot) {
        select(1);
        robot.push(KeyCode.M);
        links("0=0 1+2=1+2 3=3");
        assertTrue(told(robot).contains("by hand"), told(robot));
        robot.push(KeyCode.S);
        links("0=0 1=1 2=2 3=3");
        robot.push(KeyCode.SHIFT, KeyCode.M);
        links("0+1=0+1 2=2 3=3");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        links("0=0 1+2=1+2 3=3");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        links("0=0 1=1 2=2 3=3");
    }

    @Test
    void aBorderMovesByKey(FxRobot robot) {
        select(1);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        links("0=0 1=1+2 2= 3=3");
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        links("0=0 1=1 2=2 3=3");
    }

    @Test
    void farSentencesAreLinkedByKey(FxRobot robot) {
        select(0);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.L);
        assertTrue(told(robot).contains("press L"), told(robot));
        select(3);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.L);
        until(() -> List.of(links().split(" ")).contains("0=3"));
    }

    @Test
    void aSentenceIsDrawnOntoAnother(FxRobot robot) {
        var from = side(robot, "市は");
        var to = side(robot, "Er hat");
        robot.moveTo(from).press(MouseButton.PRIMARY).moveBy(-20, -4).moveTo(to);
        assertTrue(robot.lookup(".drawn-link").tryQuery().isPresent());
        robot.release(MouseButton.PRIMARY);
        links("0=0 1=1+2 2= 3=3");
        assertFalse(robot.lookup(".drawn-link").tryQuery().isPresent());
    }

    private static Node side(FxRobot robot, String beginning) {
        return robot.lookup(".side").queryAll().stream()
                .filter(side -> String.valueOf(side.getAccessibleText()).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void pinsAreSetReleasedAndCleared(FxRobot robot) {
        select(2);
        robot.push(KeyCode.K);
        until(() -> desk.manuscript().now().pins().size() == 1);
        assertTrue(robot.lookup(".number.pinned").tryQuery().isPresent());
        robot.push(KeyCode.K);
        until(() -> desk.manuscript().now().pins().isEmpty());
        robot.push(KeyCode.K);
        select(0);
        robot.push(KeyCode.K);
        until(() -> desk.manuscript().now().pins().size() == 2);
        robot.push(KeyCode.SHIFT, KeyCode.K);
        until(() -> desk.manuscript().now().pins().isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        links("0=0 1=1 2=2 3=3");
    }

    @Test
    void aLinkSaysWhyItStands(FxRobot robot) {
        select(2);
        var told = told(robot);
        assertTrue(told.contains("de 3 = ja 3"), told);
        assertTrue(told.contains("12") && told.contains("Stadt ~ 市"), told);
        assertTrue(told.contains("% sure"), told);
    }

    private boolean found(Category category) {
        var review = desk.review().get();
        return review != null && review.findings().stream().anyMatch(finding -> finding.category() == category);
    }

    @Test
    void whatIsWrittenIsCheckedAtOnceAndTheEditorStays(FxRobot robot) {
        robotless(() -> desk.where().select(0, 1));
        robot.push(KeyCode.F2);
        var editor = robot.lookup("#editor").queryAs(TextArea.class);
        robotless(() -> editor.positionCaret(editor.getText().indexOf("974") + 2));
        robot.write(",");
        until(() -> found(Category.NUMBER_MAGNITUDE));
        assertEquals(editor, robot.lookup("#editor").query());
        assertTrue(editor.isFocused());
        robot.push(KeyCode.BACK_SPACE);
        until(() -> !found(Category.NUMBER_MAGNITUDE));
        robot.write("5");
        until(() -> found(Category.NUMBER_VALUE));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertFalse(robot.lookup("#editor").tryQuery().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !found(Category.NUMBER_VALUE));
        assertFalse(desk.manuscript().undoable().get(), "all strokes were one step");
    }

    @Test
    void escapeLeavesTheSentenceAsItWas(FxRobot robot) {
        robotless(() -> desk.where().select(1, 0));
        robot.push(KeyCode.F2);
        robot.write("Halt ");
        until(() -> desk.manuscript().now().article().editions().getFirst().text().contains("Halt"));
        robot.push(KeyCode.ESCAPE);
        until(() -> desk.work().get() == null);
        assertEquals(GERMAN, desk.manuscript().now().article().editions().getFirst().text());
        assertFalse(desk.manuscript().undoable().get());
        assertFalse(robot.lookup("#editor").tryQuery().isPresent());
    }

    @Test
    void aSentenceIsCutWhereTheCaretStands(FxRobot robot) {
        robotless(() -> desk.where().select(1, 1));
        robot.push(KeyCode.F2);
        var editor = robot.lookup("#editor").queryAs(TextArea.class);
        robotless(() -> editor.positionCaret(editor.getText().indexOf("12")));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        links("0=0 1=1+2 2=3 3=4");
        robotless(() -> desk.where().select(1, 1, 1));
        robot.push(KeyCode.J);
        links("0=0 1=1 2=2 3=3");
    }

    @Test
    void whatIsTakenBackBesideTheEditorClosesIt(FxRobot robot) {
        robotless(() -> desk.where().select(0, 1));
        robot.push(KeyCode.F2);
        robot.write("x");
        until(() -> desk.manuscript().undoable().get() && desk.work().get() == null);
        robotless(desk::undo);
        until(() -> robot.lookup("#editor").tryQuery().isEmpty());
        assertEquals(JAPANESE, desk.manuscript().now().article().editions().get(1).text());
    }

    @Test
    void aStrokeOverATextThatJustWentIsNone(FxRobot robot) {
        select(2);
        robotless(() -> desk.edit(1, new Span(0, 0), "まず、この長い文が先頭に置かれる。"));
        until(() -> desk.work().get() == null);
        robotless(() -> desk.where().select(desk.review().get().links().size() - 1));
        robot.push(KeyCode.F2);
        var editor = robot.lookup("#editor").queryAs(TextArea.class);
        robotless(() -> {
            desk.undo();
            // the page has not heard of it yet
            editor.insertText(0, "港");
        });
        until(() -> desk.work().get() == null);
        assertEquals(JAPANESE, desk.manuscript().now().article().editions().get(1).text());
        assertFalse(robot.lookup("#editor").tryQuery().isPresent());
    }
}
