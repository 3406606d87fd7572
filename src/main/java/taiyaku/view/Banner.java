package taiyaku.view;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// What went wrong, in one sentence above the page; it never stands in the way.
final class Banner extends HBox {

    private final Labels labels;
    private final Desk desk;

    Banner(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
        setId("banner");
        getStyleClass().add("banner");
        managedProperty().bind(visibleProperty());
        desk.speak(labels.language());
        desk.trouble().subscribe(this::say);
    }

    private void say(@Nullable String sentence) {
        setVisible(sentence != null);
        getChildren().clear();
        if (sentence != null) {
            var sign = new HBox(Signs.of(Severity.MAJOR));
            sign.getStyleClass().add("banner-sign");
            var words = new Words(sentence, 13, "ink");
            HBox.setHgrow(words, Priority.ALWAYS);
            var close = new Button(null, Signs.icon(Signs.Icon.CLOSE));
            close.getStyleClass().add("tool");
            close.setTooltip(new Tooltip(labels.text("action.close")));
            close.setOnAction(event -> desk.tell(null));
            getChildren().addAll(sign, words, close);
        }
    }
}
