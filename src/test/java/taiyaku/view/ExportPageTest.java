package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
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
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
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
    void everyFormHasItsFirstLinesAndTheFilterCounts(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ListView<?> list = robot.lookup("#export-list").queryAs(ListView.class);
        assertEquals(Export.all().size(), list.getItems().size());
        var preview = robot.lookup("#export-preview").queryAs(TextArea.class);
        for (int i = 0; i < list.getItems().size(); i++) {
            int form = i;
            robot.interact(() -> list.getSelectionModel().select(form));
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !preview.getText().isBlank());
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

    @Test
    void ofSeveralTranslationsOneIsChosen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desk.lay(HandArticles.threeTellings()));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ListView<?> list = robot.lookup("#export-list").queryAs(ListView.class);
        ComboBox<?> translation = robot.lookup("#export-translation").queryAs(ComboBox.class);
        assertFalse(translation.getParent().isVisible(), "the report holds them all");
        robot.interact(() -> list.getSelectionModel().select(
                list.getItems().indexOf(Export.of("xliff2").orElseThrow())));
        assertTrue(translation.getParent().isVisible());
        var preview = robot.lookup("#export-preview").queryAs(TextArea.class);
        var editions = desk.manuscript().now().article().editions();
        for (int i = 0; i < translation.getItems().size(); i++) {
            int choice = i;
            robot.interact(() -> translation.getSelectionModel().select(choice));
            var code = editions.get((Integer) translation.getItems().get(i)).language().code();
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> preview.getText().contains("trgLang=\"" + code + "\""));
        }
    }

    /// A pulse that comes late says that something held the thread of the screen.
    @Test
    void aLongArticleDoesNotHoldTheScreen(FxRobot robot) throws TimeoutException {
        var made = new HandReview("de", "ja");
        for (int i = 0; i < 10_000; i++) {
            made.row("Nr " + i + " kostet 97,4 Milliarden Dollar.", i + "番は974億ドルです。");
        }
        robot.interact(() -> desk.lay(made.review("Lang")));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ListView<?> list = robot.lookup("#export-list").queryAs(ListView.class);
        var preview = robot.lookup("#export-preview").queryAs(TextArea.class);
        var gaps = Collections.synchronizedList(new ArrayList<Long>());
        var timer = new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (last > 0) {
                    gaps.add((now - last) / 1_000_000);
                }
                last = now;
            }
        };
        robot.interact(timer::start);
        for (int i = 0; i < list.getItems().size(); i++) {
            int form = i;
            gaps.clear();
            long begun = System.nanoTime();
            robot.interact(() -> list.getSelectionModel().select(form));
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !preview.getText().isBlank());
            System.out.printf(
                    "preview of %s: %d ms, longest pulse %d ms%n",
                    Export.all().get(i).code(),
                    (System.nanoTime() - begun) / 1_000_000,
                    List.copyOf(gaps).stream().mapToLong(gap -> gap).max().orElse(0));
        }
        robot.interact(timer::stop);
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#export-page").tryQuery().isEmpty());
    }
}
