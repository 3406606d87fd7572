package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.store.Settings;
import taiyaku.text.Language;
import taiyaku.view.guide.Manual;
import taiyaku.view.guide.Topic;
import taiyaku.wording.Messages;

/// The manual: the same topics in every language, found by typing, with the keys as they are now, and nothing cut off.
@ExtendWith(ApplicationExtension.class)
class ManualPageTest {

    private final Desk desk = new Desk(Platform::runLater);
    @SuppressWarnings("NullAway.Init")
    private ReaderWindow window;

    @Start
    void start(Stage stage) {
        var settings = new SimpleObjectProperty<>(Settings.DEFAULT.called(Map.of("next", "Ctrl+F7", "palette", "")));
        window = Windows.show(stage, desk, HandArticles.lumen(), settings);
    }

    private static List<String> ids(Language language) {
        return Manual.of(language).stream().map(Topic::id).toList();
    }

    private static ListView<Topic> list(FxRobot robot) {
        return robot.lookup("#manual-list").queryListView();
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#manual-text").queryAs(VBox.class).lookupAll("*").stream()
                .map(node -> node instanceof Text text && !(node.getParent() instanceof Label)
                        ? text.getText()
                        : node instanceof Label label ? label.getText() : "")
                .collect(Collectors.joining(" "));
    }

    private void open(FxRobot robot) {
        robot.interact(() -> window.actions().get("manual").perform());
    }

    @Test
    void everyLanguageHasTheSameTopicsWithTheSameActions() {
        assertEquals(
                List.of("first-steps", "findings", "correcting", "links", "decisions", "files", "ledger", "free-flow",
                        "settings", "command-line", "privacy"),
                ids(Language.ENGLISH));
        for (var language : Messages.LANGUAGES) {
            assertEquals(ids(Language.ENGLISH), ids(language));
            for (int i = 0; i < Manual.of(language).size(); i++) {
                assertEquals(
                        actions(Manual.of(Language.ENGLISH).get(i)),
                        actions(Manual.of(language).get(i)),
                        language + " " + ids(language).get(i));
            }
        }
    }

    private static List<String> actions(Topic topic) {
        return topic.passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .flatMap(piece -> switch (piece) {
                    case Topic.Piece.Key key -> Stream.of(key.action());
                    case Topic.Piece.Words words -> Stream.empty();
                })
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void everyActionNamedIsThereAndNoBraceIsLeft() {
        for (var language : Messages.LANGUAGES) {
            for (var topic : Manual.of(language)) {
                actions(topic).forEach(action -> assertEquals(action, window.actions().get(action).key()));
                var told = topic.told(action -> "key");
                assertFalse(told.contains("{") || told.contains("}"), told);
            }
        }
    }

    @Test
    void itIsFoundByTypingWhateverTheCaseAndWidth(FxRobot robot) {
        open(robot);
        assertEquals(11, list(robot).getItems().size());
        robot.write("sarif");
        assertEquals(List.of("command-line"), list(robot).getItems().stream().map(Topic::id).toList());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("ＤＩＡＧＯＮＡＬ　dot");
        assertEquals(List.of("ledger"), list(robot).getItems().stream().map(Topic::id).toList());
        assertTrue(text(robot).contains("diagonal"));
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write("zzz");
        assertTrue(list(robot).getItems().isEmpty());
        assertEquals("", text(robot).strip());
    }

    @Test
    void aTopicNamedSoComesFirstToTheEye(FxRobot robot) {
        open(robot);
        robot.write("links");
        assertTrue(list(robot).getItems().size() > 1);
        assertEquals("links", list(robot).getSelectionModel().getSelectedItem().id());
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertEquals("files", list(robot).getSelectionModel().getSelectedItem().id());
    }

    @Test
    void keysAreToldAsTheyAreNow(FxRobot robot) {
        open(robot);
        var text = text(robot);
        assertTrue(text.contains("Ctrl+F7") && !text.contains("F8"), text);
        assertTrue(text.contains("All actions…") && !text.contains("Ctrl+Shift+P"), text);
        robot.write("Ctrl+F7");
        assertEquals(List.of("first-steps", "findings"), list(robot).getItems().stream().map(Topic::id).toList());
    }

    @Test
    void f1WithoutAFindingOpensItAndEscapeCloses(FxRobot robot) {
        robot.press(KeyCode.F1).release(KeyCode.F1);
        assertTrue(robot.lookup("#manual-page").tryQuery().isPresent());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#manual-page").tryQuery().isEmpty());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F1).release(KeyCode.F1, KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(robot.lookup("#manual-page").tryQuery().isPresent());
    }

    @Test
    void itLeadsToTheCatalogueAndTheKeys(FxRobot robot) {
        for (var link : List.of("catalogue", "keys", "settings")) {
            open(robot);
            robot.clickOn("#manual-page #" + link);
            assertTrue(robot.lookup("#" + link + "-page").tryQuery().isPresent(), link);
            assertTrue(robot.lookup("#manual-page").tryQuery().isEmpty(), link);
            robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        }
    }

    @Test
    void nothingIsCutOff(FxRobot robot) {
        for (var language : Messages.LANGUAGES) {
            robot.interact(() -> {
                var scene = window.getScene();
                window = Windows.of(desk, language.locale().toLocale(), new Canned(), files -> {});
                Theme.colour(window, false);
                scene.setRoot(window);
                window.commands().manual();
            });
            for (var topic : List.copyOf(list(robot).getItems())) {
                robot.interact(() -> list(robot).getSelectionModel().select(topic));
                robot.sleep(30);
                var scroll = (ScrollPane) robot.lookup("#manual-page .catalogue-scroll").query();
                var page = robot.lookup("#manual-text").queryAs(VBox.class);
                for (Node passage : page.getChildren()) {
                    double right = passage.getBoundsInParent().getMaxX();
                    assertTrue(right <= scroll.getViewportBounds().getWidth() + 0.5, topic.title() + " " + right);
                    double wanted = passage.prefHeight(passage.getLayoutBounds().getWidth());
                    assertTrue(passage.getLayoutBounds().getHeight() >= wanted - 1, topic.title() + " " + passage);
                }
            }
            for (var node : list(robot).lookupAll(".list-cell")) {
                var cell = (ListCell<?>) node;
                if (!cell.isEmpty()) {
                    assertTrue(cell.prefWidth(-1) <= list(robot).getWidth(), cell.getText());
                }
            }
        }
    }
}
