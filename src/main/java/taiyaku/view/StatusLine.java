package taiyaku.view;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.Work;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;

/// The line at the foot: what was counted, how far work has come, languages and size.
final class StatusLine extends HBox {

    private static final Duration PATIENCE = Duration.millis(300);
    private static final Duration READABLE = Duration.seconds(8);

    private final Desk desk;
    private final Labels labels;
    private final Label counts = new Label();
    private final ReadProgress read;
    private final Label zoom = new Label();
    private final HBox progress = new HBox(8);
    private final ProgressBar bar = new ProgressBar();
    private final Label step = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final Label written = new Label();
    private final PauseTransition fading = new PauseTransition(READABLE);

    StatusLine(Desk desk, Filing filing, Labels labels, Actions actions) {
        this.desk = desk;
        this.labels = labels;
        read = new ReadProgress(desk, labels);
        getStyleClass().add("status");
        setId("status");
        counts.setId("counts");
        var stop = new Button(labels.text("action.stop"));
        stop.setId("stop");
        stop.getStyleClass().add("link");
        stop.setOnAction(event -> desk.stop());
        progress.getChildren().addAll(step, bar, stop);
        progress.getStyleClass().add("progress");
        progress.setVisible(false);
        progress.managedProperty().bind(progress.visibleProperty());
        patience.setOnFinished(event -> progress.setVisible(true));
        written.setId("written");
        var origins = new OriginLine(desk, filing, labels);
        var versions = new VersionMenus(desk, labels);
        // only the reasons of the link give way where the window is narrow
        Stream.of(counts, read, progress, written, origins, versions, zoom)
                .forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(counts, read, progress, written, new LinkLine(desk, labels, actions), origins, versions, zoom);
        filing.written().subscribe(this::written);
        fading.setOnFinished(event -> written.setText(""));
        desk.review().subscribe(now -> count());
        desk.decided().subscribe(now -> count());
        desk.work().subscribe(this::work);
        desk.zoom().subscribe(size -> zoom.setText(Math.round(size.doubleValue() * 100) + " %"));
    }

    /// Says for a while that a file was written.
    private void written(@Nullable Path file) {
        if (file != null) {
            written.setText(labels.text("status.written", Map.of("file", String.valueOf(file.getFileName()))));
            fading.playFromStart();
        }
    }

    private void count() {
        var review = desk.review().get();
        if (review == null) {
            counts.setText(labels.text("status.local"));
            return;
        }
        int figures = review.readings().stream().mapToInt(Reading::figureCount).sum();
        counts.setText(labels.text(
                "status.counts",
                Map.of(
                        "figures", figures,
                        "links", review.links().size(),
                        "findings", review.findings().size())));
    }

    /// Progress shows after a moment only: what is done at once needs none.
    private void work(@Nullable Work work) {
        if (work == null) {
            patience.stop();
            progress.setVisible(false);
            return;
        }
        if (!progress.isVisible() && patience.getStatus() != Animation.Status.RUNNING) {
            patience.playFromStart();
        }
        step.setText(labels.text("step." + work.step().name().toLowerCase(Locale.ROOT)));
        bar.setProgress(work.part() > 0 ? work.part() : ProgressBar.INDETERMINATE_PROGRESS);
    }
}
