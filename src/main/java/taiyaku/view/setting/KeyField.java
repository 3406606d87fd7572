package taiyaku.view.setting;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import taiyaku.view.action.KeyMap;
import taiyaku.view.sign.Labels;

/// The key of an action, to be changed: Enter or a click, then the new combination is pressed; Esc leaves it as it was,
/// Del takes the key away.
final class KeyField extends Button {

    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");

    private final Labels labels;
    private final Consumer<KeyCodeCombination> pressed;
    private final Runnable removed;
    private final EventHandler<KeyEvent> taking = this::take;
    private String told = "";
    private @Nullable Scene heard;

    /// @param pressed is told the combination that was pressed
    /// @param removed is told that no key is wanted
    KeyField(Labels labels, Consumer<KeyCodeCombination> pressed, Runnable removed) {
        this.labels = labels;
        this.pressed = pressed;
        this.removed = removed;
        getStyleClass().setAll("key-field");
        setOnAction(event -> begin());
        setOnKeyPressed(event -> {
            if (isAway(event)) {
                event.consume();
                removed.run();
            }
        });
        focusedProperty().addListener((all, before, now) -> {
            if (!now) {
                end();
            }
        });
    }

    /// Shows a key; empty where there is none.
    void tell(String key) {
        told = key;
        end();
    }

    /// What is pressed next is meant, whatever else it would call: the scene hears of it first.
    private void begin() {
        end();
        heard = getScene();
        heard.addEventFilter(KeyEvent.ANY, taking);
        pseudoClassStateChanged(TAKING, true);
        setText(labels.text("settings.press"));
    }

    private void end() {
        if (heard != null) {
            heard.removeEventFilter(KeyEvent.ANY, taking);
            heard = null;
        }
        pseudoClassStateChanged(TAKING, false);
        setText(told.isEmpty() ? labels.text("settings.no-key") : told);
    }

    private void take(KeyEvent event) {
        event.consume();
        if (event.getEventType() != KeyEvent.KEY_PRESSED || event.getCode().isModifierKey()) {
            return;
        }
        end();
        if (isAway(event)) {
            removed.run();
        } else if (event.getCode() != KeyCode.ESCAPE) {
            pressed.accept(KeyMap.of(event));
        }
    }

    private static boolean isAway(KeyEvent event) {
        return event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
    }
}
