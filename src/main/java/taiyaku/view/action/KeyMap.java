package taiyaku.view.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Which keys call which actions: as they come, and as a person changed them. A key calls one action at most.
///
/// @param natural the keys of each action as they come, by its key
/// @param changed the keys of those that were changed; none where no key is to call it
/// @param broken the actions whose change was passed over: there is no such action or key, or the key is another's
public record KeyMap(
        Map<String, List<KeyCodeCombination>> natural,
        Map<String, List<KeyCodeCombination>> changed,
        List<String> broken) {

    /// What leaves every page is always called by the same key.
    private static final String FIXED = "close";

    private static final boolean MAC =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");

    /// The keys of actions as they come.
    static KeyMap of(List<Action> actions) {
        var natural = new LinkedHashMap<String, List<KeyCodeCombination>>();
        actions.forEach(action -> natural.put(action.key(), action.keys()));
        return new KeyMap(natural, Map.of(), List.of());
    }

    /// The same with changes as settings tell them, and no others.
    ///
    /// @param told by an action's key a combination such as `Shortcut+K`, or nothing
    public KeyMap changed(Map<String, String> told) {
        var taken = new TreeMap<String, List<KeyCodeCombination>>();
        var passed = new TreeSet<String>();
        told.forEach((action, key) -> {
            var keys = read(key);
            if (keys == null || !isChangeable(action) || !natural.containsKey(action)) {
                passed.add(action);
            } else {
                taken.put(action, keys);
            }
        });
        for (var shared = shared(taken); shared != null; shared = shared(taken)) {
            taken.remove(shared);
            passed.add(shared);
        }
        return new KeyMap(natural, taken, List.copyOf(passed));
    }

    /// A changed action whose key calls another one too; null when there is none.
    private @Nullable String shared(TreeMap<String, List<KeyCodeCombination>> taken) {
        var map = new KeyMap(natural, taken, List.of());
        return taken.descendingKeySet().stream()
                .filter(action -> map.of(action).stream().anyMatch(key -> map.owner(key, action) != null))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable List<KeyCodeCombination> read(String key) {
        if (key.isEmpty()) {
            return List.of();
        }
        try {
            return KeyCombination.valueOf(key) instanceof KeyCodeCombination read && isPossible(read)
                    ? List.of(portable(read))
                    : null;
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    /// Ctrl is the platform's own modifier but on a Mac.
    private static KeyCodeCombination portable(KeyCodeCombination key) {
        boolean control = key.getControl() == ModifierValue.DOWN;
        return combination(
                key.getCode(),
                key.getShift() == ModifierValue.DOWN,
                key.getAlt() == ModifierValue.DOWN,
                key.getShortcut() == ModifierValue.DOWN || (control && !MAC),
                control && MAC);
    }

    /// The combination that was pressed.
    public static KeyCodeCombination of(KeyEvent event) {
        return combination(
                event.getCode(),
                event.isShiftDown(),
                event.isAltDown(),
                event.isShortcutDown(),
                MAC && event.isControlDown());
    }

    private static KeyCodeCombination combination(
            KeyCode code, boolean shift, boolean alt, boolean shortcut, boolean control) {
        var modifiers = new ArrayList<Modifier>();
        if (shift) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        if (alt) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (shortcut) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (control) {
            modifiers.add(KeyCombination.CONTROL_DOWN);
        }
        return new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new));
    }

    /// Whether a combination may call an action: alone, or with Shift, only letters and function keys may, since all
    /// others move in the page, or write.
    public static boolean isPossible(KeyCodeCombination key) {
        var code = key.getCode();
        boolean held = key.getShortcut() == ModifierValue.DOWN
                || key.getControl() == ModifierValue.DOWN
                || key.getAlt() == ModifierValue.DOWN;
        return held ? !code.isModifierKey() : code.isLetterKey() || code.isFunctionKey();
    }

    /// Whether an action may be called by another key.
    public static boolean isChangeable(String action) {
        return !action.equals(FIXED);
    }

    /// The keys of an action, the first being shown.
    public List<KeyCodeCombination> of(String action) {
        return changed.getOrDefault(action, natural.getOrDefault(action, List.of()));
    }

    /// The action but for one that a combination calls; null when there is none.
    public @Nullable String owner(KeyCodeCombination key, String but) {
        return natural.keySet().stream()
                .filter(action -> !action.equals(but) && of(action).contains(key))
                .findFirst()
                .orElse(null);
    }
}
