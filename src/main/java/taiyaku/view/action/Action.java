package taiyaku.view.action;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Something a person can do, with its name and its keys: what menus, buttons, tooltips and the page of keys are made of.
///
/// @param key its label is `action.` and this
/// @param keys what it is called by; the first is shown; none when it has no key
/// @param enabled whether it can be done now
/// @param run does it
public record Action(String key, List<KeyCodeCombination> keys, ObservableBooleanValue enabled, Runnable run) {

    private static final ObservableBooleanValue ALWAYS =
            Bindings.createBooleanBinding(() -> true);

    /// An action that can be done at any time.
    static Action of(String key, Runnable run, KeyCodeCombination... keys) {
        return new Action(key, List.of(keys), ALWAYS, run);
    }

    /// The same, possible only while that holds.
    Action when(ObservableBooleanValue possible) {
        return new Action(key, keys, possible, run);
    }

    /// The same, called by other keys.
    Action calledBy(List<KeyCodeCombination> others) {
        return new Action(key, others, enabled, run);
    }

    /// A key with Ctrl, or Cmd on a Mac.
    static KeyCodeCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /// A key with Ctrl and Shift.
    static KeyCodeCombination ctrlShift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /// A key with Shift.
    static KeyCodeCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    /// A key with Alt.
    static KeyCodeCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    /// A key alone.
    static KeyCodeCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /// Whether it is called by a single letter, which belongs to the text while one is typing.
    boolean letter() {
        return keys.stream()
                .anyMatch(key -> key.getCode().isLetterKey()
                        && key.getShortcut() != KeyCombination.ModifierValue.DOWN);
    }

    /// Its first key as it is told: `Ctrl+Z`; empty when it has none.
    public String told() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    /// Does it, if it can be done now.
    public void perform() {
        if (enabled.get()) {
            run.run();
        }
    }
}
