package taiyaku.view.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Words;

/// One cause, one stroke: every place it would repair is shown, and can be left out, before it is done.
public final class RepairPane extends BorderPane {

    private final Map<Finding, CheckBox> boxes = new LinkedHashMap<>();
    private final Button repair = new Button();
    private final Labels labels;

    /// @param findings those that share a cause
    /// @param over is told when it is over, either way
    public RepairPane(Desk desk, Labels labels, List<Finding> findings, Runnable over) {
        this.labels = labels;
        setId("repair");
        getStyleClass().addAll("panel", "repair");
        setMinWidth(FindingsPanel.WIDTH);
        setPrefWidth(FindingsPanel.WIDTH);
        setMaxWidth(FindingsPanel.WIDTH);
        var title = new Label(labels.text("repair.title"));
        title.getStyleClass().add("panel-title");
        var head = new HBox(title);
        head.getStyleClass().add("panel-head");
        setTop(head);
        var list = new VBox(4);
        list.getStyleClass().add("repair-list");
        var cause = labels.findings().cause(findings.getFirst());
        if (cause != null) {
            var words = new Words(cause, 12.5, "ink2");
            words.setPrefWidth(FindingsPanel.WIDTH - 40);
            list.getChildren().add(words);
        }
        findings.forEach(finding -> list.getChildren().add(line(desk, finding)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("repair-scroll");
        setCenter(scroll);
        repair.setId("repair-now");
        repair.getStyleClass().setAll("keyed", "primary");
        repair.setDefaultButton(true);
        repair.setOnAction(event -> {
            var chosen = boxes.entrySet().stream()
                    .filter(entry -> entry.getValue().isSelected())
                    .map(Map.Entry::getKey)
                    .toList();
            over.run();
            desk.repair(chosen);
        });
        var leave = new Button(labels.text("action.cancel"));
        leave.setId("repair-cancel");
        leave.getStyleClass().setAll("keyed");
        leave.setOnAction(event -> over.run());
        var foot = new HBox(8, repair, leave);
        foot.getStyleClass().add("repair-foot");
        setBottom(foot);
        count();
    }

    /// Puts the focus on what is done by Enter.
    public void focus() {
        repair.requestFocus();
    }

    private HBox line(Desk desk, Finding finding) {
        var box = new CheckBox();
        box.setSelected(true);
        box.selectedProperty().subscribe(this::count);
        boxes.put(finding, box);
        var place = finding.suspectPlace();
        var before = place == null ? "" : place.text().strip();
        var words = new Words(before + " → " + finding.suggestion(), 12.5, "ink");
        words.setPrefWidth(FindingsPanel.WIDTH - 110);
        words.setOnMouseClicked(event -> desk.where().select(finding));
        var number = new Label(String.valueOf(finding.link() + 1));
        number.getStyleClass().add("caption");
        var line = new HBox(8, box, words, number);
        line.getStyleClass().add("repair-line");
        return line;
    }

    private void count() {
        long chosen = boxes.values().stream().filter(CheckBox::isSelected).count();
        repair.setText(labels.text("repair.now", Map.of("count", chosen)));
        repair.setDisable(chosen == 0);
    }
}
