package taiyaku.view.action;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import taiyaku.view.sign.Labels;

/// The first lines of what goes out, put together beside the screen's thread.
///
/// The newest request alone counts: the one before it is interrupted, and so is the last one when the page is closed. Work
/// that takes longer than a moment shows a bar.
final class ExportPreview extends StackPane {

    private static final Duration MOMENT = Duration.millis(300);

    private final TextArea lines = new TextArea();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("preview").daemon().factory());
    private @Nullable Task<List<String>> task;

    ExportPreview(Labels labels) {
        lines.setId("export-preview");
        lines.getStyleClass().addAll("paste-text", "export-lines");
        lines.setEditable(false);
        lines.setAccessibleText(labels.text("export.preview"));
        bar.setId("export-progress");
        bar.setVisible(false);
        bar.setMaxWidth(240);
        moment.setOnFinished(event -> bar.setVisible(true));
        getChildren().setAll(lines, bar);
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                stop();
                thread.shutdown();
            }
        });
    }

    /// Shows other lines.
    void show(Callable<List<String>> work) {
        stop();
        var next = new Task<List<String>>() {
            @Override
            protected List<String> call() throws Exception {
                return work.call();
            }
        };
        next.setOnSucceeded(event -> {
            ended();
            lines.setText(String.join("\n", next.getValue()));
        });
        next.setOnFailed(event -> {
            ended();
            throw new IllegalStateException(next.getException());
        });
        task = next;
        moment.playFromStart();
        thread.execute(next);
    }

    private void stop() {
        if (task != null) {
            task.cancel();
        }
        ended();
        lines.clear();
    }

    private void ended() {
        moment.stop();
        bar.setVisible(false);
    }
}
