package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.text.Article;
import taiyaku.text.Language;
import taiyaku.view.sign.Labels;
import taiyaku.view.start.PastePane;
import taiyaku.wording.Messages;

/// A page in the clipboard is taken for the article on it, unless its plain text is asked for.
@ExtendWith(ApplicationExtension.class)
class PasteTest {

    private static final String WORDS = "Start Sport Das Haus Es kostet 97,4 Milliarden Dollar, und es ist alt.";

    private static final String PAGE = "<html><body><nav><p>Start</p><p>Sport</p></nav><article lang=de><h1>Das Haus</h1>"
            + "<p>Es kostet <b>97,4</b> Milliarden Dollar, und es ist alt.</p></article></body></html>";

    private final List<Article> compared = new ArrayList<>();

    @Start
    void start(Stage stage) {
        var pane = new PastePane(new Labels(Messages.of(Locale.ENGLISH)), compared::add, () -> {});
        stage.setScene(new Scene(pane, 980, 700));
        stage.show();
    }

    @BeforeEach
    void empty(FxRobot robot) {
        robot.interact(() -> {
            area(robot, 0).clear();
            area(robot, 1).clear();
        });
    }

    @Test
    void theArticleOfAPageIsTakenAndItsPlainTextCanBeHadInstead(FxRobot robot) {
        paste(robot, 0, PAGE, WORDS, KeyCode.CONTROL, KeyCode.V);
        assertEquals("Das Haus\nEs kostet 97,4 Milliarden Dollar, und es ist alt.", area(robot, 0).getText());
        assertTrue(plain(robot).getParent().isVisible());
        robot.clickOn(plain(robot));
        assertEquals(WORDS, area(robot, 0).getText());
        assertFalse(plain(robot).getParent().isVisible());
    }

    @Test
    void plainWordsAreTakenWithShift(FxRobot robot) {
        paste(robot, 0, PAGE, WORDS, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        assertEquals(WORDS, area(robot, 0).getText());
        assertFalse(plain(robot).getParent().isVisible());
    }

    @Test
    void aPageGoesWhereTheCaretStandsAndPlainWordsToTheSamePlace(FxRobot robot) {
        robot.interact(() -> {
            area(robot, 0).setText("davor danach");
            area(robot, 0).positionCaret(6);
        });
        pasteAtCaret(robot, 0, "<p>ein <i>Wort</i> ", "ein Wort plain ", KeyCode.CONTROL, KeyCode.V);
        assertEquals("davor ein Wortdanach", area(robot, 0).getText());
        robot.clickOn(plain(robot));
        assertEquals("davor ein Wort plain danach", area(robot, 0).getText());
    }

    @Test
    void theLanguageOfAPageIsHonoured(FxRobot robot) {
        paste(robot, 1, "<p lang=nl>Roma 1000.</p>", "Roma 1000.", KeyCode.CONTROL, KeyCode.V);
        var language = robot.lookup("#paste-language-1").queryAs(ComboBox.class);
        assertEquals(new Language("nl"), language.getValue());
    }

    @Test
    void aTableWithBothVersionsFillsBothSides(FxRobot robot) {
        paste(
                robot,
                0,
                "<table><tr><td>Das Haus ist alt.<td>家は古いです。<tr><td>Die Tür ist nicht zu.<td>戸は閉まっていません。</table>",
                "",
                KeyCode.CONTROL,
                KeyCode.V);
        assertEquals("Das Haus ist alt.\nDie Tür ist nicht zu.", area(robot, 0).getText());
        assertEquals("家は古いです。\n戸は閉まっていません。", area(robot, 1).getText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                List.of(Language.GERMAN, Language.JAPANESE),
                compared.getFirst().editions().stream().map(edition -> edition.language()).toList());
    }

    @Test
    void aPageWithoutAWordIsItsPlainText(FxRobot robot) {
        paste(robot, 0, "<img src=x.png>", "Das Bild", KeyCode.CONTROL, KeyCode.V);
        assertEquals("Das Bild", area(robot, 0).getText());
    }

    private static void paste(FxRobot robot, int side, String html, String words, KeyCode... keys) {
        robot.interact(() -> area(robot, side).selectAll());
        pasteAtCaret(robot, side, html, words, keys);
    }

    private static void pasteAtCaret(FxRobot robot, int side, String html, String words, KeyCode... keys) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putHtml(html);
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
            int caret = area(robot, side).getCaretPosition();
            var selected = area(robot, side).getSelection();
            area(robot, side).requestFocus();
            area(robot, side).selectRange(selected.getStart(), Math.max(selected.getEnd(), caret));
        });
        robot.push(keys);
    }

    private static TextArea area(FxRobot robot, int side) {
        return robot.lookup("#paste-" + side).queryAs(TextArea.class);
    }

    private static Node plain(FxRobot robot) {
        return robot.lookup("#paste-plain-0").query();
    }
}
