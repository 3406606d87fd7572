package taiyaku.view;

import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;

/// The bar at the top: open, the editions, the title, the severities with their counts, and the way to the next finding.
final class Toolbar extends HBox {

    private final Desk desk;
    private final Labels labels;
    private final HBox editions = new HBox();
    private final HBox title = new HBox();

    /// @param open what the open button does
    /// @param panel whether the findings are shown
    Toolbar(Desk desk, Labels labels, Runnable open, BooleanProperty panel) {
        this.desk = desk;
        this.labels = labels;
        getStyleClass().add("toolbar");
        editions.getStyleClass().add("segments");
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(tool(Signs.Icon.OPEN, "action.open", open), rule(), editions, title, gap);
        for (var severity : Severity.values()) {
            getChildren().add(chip(severity));
        }
        var side = new ToggleButton(null, Signs.icon(Signs.Icon.PANEL));
        side.setId("panel-toggle");
        side.getStyleClass().setAll("tool", "toggle");
        side.setTooltip(new Tooltip(labels.text("action.panel")));
        side.selectedProperty().bindBidirectional(panel);
        getChildren()
                .addAll(
                        tool(Signs.Icon.UP, "action.previous", desk::previous),
                        tool(Signs.Icon.DOWN, "action.next", desk::next),
                        rule(),
                        side);
        desk.review().subscribe(this::name);
    }

    private void name() {
        editions.getChildren().clear();
        title.getChildren().clear();
        var review = desk.review().get();
        if (review == null) {
            return;
        }
        for (var reading : review.readings()) {
            var edition = new HBox(new Words(reading.edition().language().ownName(), 13, "ink"));
            edition.getStyleClass().add("segment");
            editions.getChildren().add(edition);
        }
        title.getChildren().add(new Words(review.article().title(), 13, true, "ink"));
    }

    private Button tool(Signs.Icon icon, String key, Runnable action) {
        var button = new Button(null, Signs.icon(icon));
        button.setId(key.substring(key.indexOf('.') + 1));
        button.getStyleClass().add("tool");
        button.setTooltip(new Tooltip(labels.text(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("upright");
        return rule;
    }

    private ToggleButton chip(Severity severity) {
        var count = new Label();
        count.getStyleClass().add("count");
        var name = new Label(labels.text("severity." + severity.code()));
        var sign = new StackPane(Signs.of(severity));
        sign.setMinWidth(12);
        var content = new HBox(6, sign, name, count);
        content.setAlignment(Pos.CENTER);
        var chip = new ToggleButton(null, content);
        chip.setId("chip-" + severity.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().setAll("chip");
        chip.setSelected(desk.shown().contains(severity));
        chip.setTooltip(new Tooltip(labels.text("chip.tooltip", Map.of("severity", name.getText()))));
        chip.setOnAction(event -> desk.show(severity, chip.isSelected()));
        Runnable told = () -> count.setText(String.valueOf(desk.count(severity)));
        desk.findings().addListener((ListChangeListener<Finding>) change -> told.run());
        told.run();
        return chip;
    }
}
