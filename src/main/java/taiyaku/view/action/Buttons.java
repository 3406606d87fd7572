package taiyaku.view.action;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;

/// Buttons that do an action: as an icon with a tooltip, or as words with their key.
public final class Buttons {

    private Buttons() {}

    /// An icon; its tooltip tells name and key.
    public static Button icon(Signs.Icon icon, Action action, Labels labels) {
        var button = new Button(null, Signs.icon(icon));
        button.setId(action.key());
        button.getStyleClass().setAll("tool");
        var told = action.told();
        var name = labels.text("action." + action.key());
        button.setTooltip(new Tooltip(told.isEmpty() ? name : name + "  " + told));
        button.setAccessibleText(name);
        enable(button, action);
        return button;
    }

    /// Its name, and its key in a frame.
    public static Button keyed(Action action, Labels labels) {
        var button = new Button(labels.text("action." + action.key()));
        button.setId(action.key());
        button.getStyleClass().setAll("keyed");
        if (!action.told().isEmpty()) {
            button.setGraphic(new Label(action.told()));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        enable(button, action);
        return button;
    }

    private static void enable(Button button, Action action) {
        button.disableProperty().bind(Bindings.not(action.enabled()));
        button.setOnAction(event -> action.perform());
    }
}
