package taiyaku.view.findings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import taiyaku.check.Finding;
import taiyaku.review.Fingerprint;
import taiyaku.desk.Desk;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Buttons;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Words;

/// One cause, told once: the selected finding's when it struck several times, else the most frequent; with the way to
/// repair all it led to. Hidden when no cause struck twice.
final class CauseBox extends VBox {

    private static final double TEXT = FindingsPanel.WIDTH - 52;
    private static final int NUMBERS = 6;

    private final Desk desk;
    private final Labels labels;
    private final Actions actions;

    CauseBox(Desk desk, Labels labels, Actions actions) {
        this.desk = desk;
        this.labels = labels;
        this.actions = actions;
        setId("cause");
        getStyleClass().add("cause-box");
        managedProperty().bind(visibleProperty());
        desk.findings().visible().addListener((ListChangeListener<Finding>) change -> fill());
        desk.review().subscribe(now -> fill());
        desk.where().selection().subscribe(now -> fill());
    }

    private void fill() {
        var print = desk.findings().fingerprint(desk.where().finding());
        setVisible(print != null);
        getChildren().clear();
        if (print != null) {
            fill(print);
        }
    }

    private void fill(Fingerprint print) {
        var title = new Words(labels.findings().fingerprint(print), 13, true, "ink");
        title.setPrefWidth(TEXT);
        var why = new Words(Objects.requireNonNullElse(labels.findings().cause(print.findings().getFirst()), ""), 12, "ink2");
        why.setPrefWidth(TEXT);
        var numbers = new Label(numbers(print.findings()));
        numbers.getStyleClass().add("caption");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var repair = Buttons.keyed(actions.get("repair-all"), labels);
        repair.setText(labels.text("cause.repair-all"));
        repair.setId("cause-repair-all");
        var foot = new HBox(8, repair, gap, numbers);
        foot.getStyleClass().add("cause-foot");
        getChildren().setAll(title, why, foot);
    }

    private static String numbers(List<Finding> findings) {
        var numbers = findings.stream()
                .map(finding -> finding.link() + 1)
                .distinct()
                .limit(NUMBERS)
                .map(String::valueOf)
                .collect(Collectors.joining("  "));
        return findings.stream().mapToInt(Finding::link).distinct().count() > NUMBERS ? numbers + " …" : numbers;
    }
}
