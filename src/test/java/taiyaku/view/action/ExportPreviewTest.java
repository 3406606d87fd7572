package taiyaku.view.action;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// Slow work shows that it goes on, and is dropped when something else is asked for or the page is closed.
@ExtendWith(ApplicationExtension.class)
class ExportPreviewTest {

    @SuppressWarnings("NullAway.Init")
    private ExportPreview preview;

    private final CountDownLatch stopped = new CountDownLatch(1);

    @Start
    void start(Stage stage) {
        preview = new ExportPreview(new Labels(Messages.of(Locale.ENGLISH)));
        stage.setScene(new Scene(new StackPane(preview), 400, 300));
        stage.show();
    }

    /// Work that has no end of its own.
    private List<String> endless() {
        assertFalse(Platform.isFxApplicationThread());
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException cancelled) {
            stopped.countDown();
        }
        return List.of("never shown");
    }

    @Test
    void slowWorkShowsABarUntilOtherLinesAreAskedFor(FxRobot robot) throws Exception {
        robot.interact(() -> preview.show(this::endless));
        Node bar = robot.lookup("#export-progress").query();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, bar::isVisible);
        robot.interact(() -> preview.show(() -> List.of("one", "two")));
        var lines = robot.lookup("#export-preview").queryAs(TextArea.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lines.getText().equals("one\ntwo"));
        assertFalse(bar.isVisible());
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
    }

    @Test
    void whenThePageIsClosedTheWorkIsStopped(FxRobot robot) throws Exception {
        robot.interact(() -> preview.show(this::endless));
        robot.interact(() -> ((StackPane) preview.getParent()).getChildren().clear());
        assertTrue(stopped.await(10, TimeUnit.SECONDS));
    }
}
