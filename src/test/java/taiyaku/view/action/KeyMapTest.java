package taiyaku.view.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;

/// Keys as settings tell them: what is broken, foreign or another action's is passed over and named.
class KeyMapTest {

    private static final KeyMap NATURAL = KeyMap.of(List.of(
            Action.of("save", () -> {}, Action.ctrl(KeyCode.S)),
            Action.of("replace", () -> {}, Action.key(KeyCode.A)),
            Action.of("redo", () -> {}, Action.ctrlShift(KeyCode.Z), Action.ctrl(KeyCode.Y)),
            Action.of("close", () -> {}, Action.key(KeyCode.ESCAPE))));

    private static String told(KeyMap keys, String action) {
        return String.join(" ", keys.of(action).stream().map(KeyCodeCombination::getName).toList());
    }

    @Test
    void aChangedActionHasThatKeyOnly() {
        var keys = NATURAL.changed(Map.of("redo", "Ctrl+K", "replace", ""));
        assertEquals("Shortcut+K", told(keys, "redo"));
        assertEquals("", told(keys, "replace"));
        assertEquals("Shortcut+S", told(keys, "save"));
        assertEquals(List.of(), keys.broken());
        assertNull(keys.owner(Action.ctrl(KeyCode.Y), "save"));
        assertEquals("redo", keys.owner(Action.ctrl(KeyCode.K), "save"));
    }

    @Test
    void brokenAndForeignLinesAreNamed() {
        var keys = NATURAL.changed(
                Map.of("save", "Ctrl+Nonsense", "fly", "F9", "replace", "Space", "close", "F9", "redo", "Ctrl+"));
        assertEquals(List.of("close", "fly", "redo", "replace", "save"), keys.broken());
        assertEquals("Shortcut+S", told(keys, "save"));
        assertEquals("A", told(keys, "replace"));
    }

    @Test
    void keysAreExchangedButNotShared() {
        var exchanged = NATURAL.changed(Map.of("save", "A", "replace", "Ctrl+S"));
        assertEquals("A", told(exchanged, "save"));
        assertEquals("Shortcut+S", told(exchanged, "replace"));
        assertEquals(List.of(), exchanged.broken());
        var shared = NATURAL.changed(Map.of("save", "Ctrl+Y"));
        assertEquals(List.of("save"), shared.broken());
        assertEquals("Shortcut+S", told(shared, "save"));
        // replace falls back to A, which save then may not have either
        var both = NATURAL.changed(Map.of("save", "A", "replace", "Ctrl+Z", "redo", "Ctrl+Z"));
        assertEquals(1, both.of("save").size());
        both.natural().keySet().forEach(action -> both.of(action).forEach(key -> assertNull(both.owner(key, action))));
    }

    /// What is written to the file is read again.
    @Test
    void everyNameIsReadAgain() {
        for (var key : List.of(
                Action.ctrl(KeyCode.PERIOD), Action.ctrlShift(KeyCode.LEFT), Action.alt(KeyCode.DOWN), Action.key(KeyCode.F11),
                Action.shift(KeyCode.K), Action.ctrl(KeyCode.DIGIT7), Action.ctrl(KeyCode.NUMPAD0), Action.ctrl(KeyCode.COMMA),
                Action.ctrl(KeyCode.PLUS), Action.ctrl(KeyCode.PAGE_DOWN), Action.ctrl(KeyCode.OPEN_BRACKET))) {
            var keys = NATURAL.changed(Map.of("save", key.getName()));
            assertEquals(List.of(key), keys.of("save"), key.getName());
        }
    }
}
