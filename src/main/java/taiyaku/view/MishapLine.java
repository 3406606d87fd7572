package taiyaku.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.mishap.Mishap;
import taiyaku.store.Settings;
import taiyaku.view.about.Particulars;
import taiyaku.view.card.Card;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// That the program itself failed at something, in a line above the page, with a report to be copied for those who make it.
final class MishapLine extends HBox {

    private final Desk desk;
    private final Labels labels;
    private final ObservableValue<Settings> settings;

    MishapLine(Desk desk, Labels labels, ObservableValue<Settings> settings) {
        this.desk = desk;
        this.labels = labels;
        this.settings = settings;
        setId("mishap");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        desk.mishaps().shown().subscribe(this::say);
    }

    private void say(@Nullable Mishap mishap) {
        setVisible(mishap != null);
        getChildren().clear();
        if (mishap == null) {
            return;
        }
        var sign = new HBox(Signs.of(Severity.CRITICAL));
        sign.getStyleClass().add("banner-sign");
        var words = new Words(labels.text(mishap.memory() ? "mishap.memory" : "mishap.bug"), 13, "ink");
        HBox.setHgrow(words, Priority.ALWAYS);
        var copy = new Button(labels.text("mishap.copy"));
        copy.setId("mishap-copy");
        copy.getStyleClass().setAll("keyed");
        copy.setOnAction(event -> {
            Card.copy(Particulars.report(settings.getValue(), desk.mishaps().all()));
            copy.setText(labels.text("mishap.copied"));
        });
        var close = new Button(null, Signs.icon(Signs.Icon.CLOSE));
        close.setId("mishap-close");
        close.getStyleClass().add("tool");
        close.setTooltip(new Tooltip(labels.text("action.close")));
        close.setAccessibleText(labels.text("action.close"));
        close.setOnAction(event -> desk.mishaps().dismiss());
        getChildren().addAll(sign, words, copy, close);
    }
}
