package taiyaku.view.setting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import taiyaku.store.Settings;
import taiyaku.view.action.Actions;
import taiyaku.view.action.KeyMap;
import taiyaku.view.sign.Labels;

/// The keys of all actions, to be changed. A key that is another action's is not taken without asking: the two may
/// exchange their keys.
final class KeySettings {

    private static final double NAME = 330;

    private final Labels labels;
    private final ObjectProperty<Settings> settings;
    private final KeyMap natural;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /// An action, its key, and below what is to be said of the last combination.
    private record Entry(String name, KeyField field, VBox node, HBox saying) {}

    KeySettings(Labels labels, Actions actions, ObjectProperty<Settings> settings) {
        this.labels = labels;
        this.settings = settings;
        natural = actions.keys();
        actions.menus().forEach((menu, list) -> list.stream()
                .filter(action -> KeyMap.isChangeable(action.key()))
                .forEach(action -> entries.put(action.key(), entry(menu, action.key()))));
        tell();
    }

    /// The keys as a section of the page.
    Section section() {
        var section = new Section(labels.text("action.keys"));
        entries.forEach((action, entry) -> section.add(() -> entry.name() + " " + told(action), entry.node()));
        section.addNatural("keys-natural", labels.text("typefaces.natural"), () -> change(Map.of()));
        return section;
    }

    private Entry entry(String menu, String action) {
        var name = labels.text("menu." + menu) + ": " + labels.text("action." + action);
        var field = new KeyField(labels, key -> choose(action, key), () -> change(action, List.of()));
        field.setId("key-" + action);
        var label = new Label(name);
        label.setPrefWidth(NAME);
        label.setMinWidth(NAME);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        var line = new HBox(12, label, field);
        line.setAlignment(Pos.CENTER_LEFT);
        var saying = new HBox(10);
        saying.setAlignment(Pos.CENTER_LEFT);
        saying.managedProperty().bind(saying.visibleProperty());
        saying.setVisible(false);
        return new Entry(name, field, new VBox(6, line, saying), saying);
    }

    private KeyMap now() {
        return natural.changed(settings.get().keys());
    }

    private String told(String action) {
        var keys = now().of(action);
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    private void tell() {
        entries.forEach((action, entry) -> {
            entry.field().tell(told(action));
            entry.field().setAccessibleText(entry.name() + " " + told(action));
            entry.saying().setVisible(false);
        });
    }

    private void choose(String action, KeyCodeCombination key) {
        var owner = now().owner(key, action);
        if (!KeyMap.isPossible(key)) {
            say(action, labels.text("settings.key.alone", Map.of("key", key.getDisplayText())));
        } else if (owner == null) {
            change(action, List.of(key));
        } else {
            var sentence = labels.text(
                    "settings.key.taken",
                    Map.of("key", key.getDisplayText(), "action", labels.text("action." + owner)));
            if (KeyMap.isChangeable(owner)) {
                var exchange = new Button(labels.text("settings.key.exchange"));
                exchange.setId("exchange-" + action);
                exchange.getStyleClass().setAll("keyed");
                exchange.setOnAction(event -> exchange(action, owner, key));
                say(action, sentence, exchange);
                exchange.requestFocus();
            } else {
                say(action, sentence);
            }
        }
    }

    private void say(String action, String sentence, Button... buttons) {
        tell();
        var entry = entries.get(action);
        if (entry != null) {
            var label = new Label(sentence);
            label.setWrapText(true);
            label.getStyleClass().add("key-saying");
            entry.saying().getChildren().setAll(label);
            entry.saying().getChildren().addAll(buttons);
            entry.saying().setVisible(true);
        }
    }

    /// The key goes to the action, and the action's key to the one that had it.
    private void exchange(String action, String owner, KeyCodeCombination key) {
        var all = new HashMap<>(settings.get().keys());
        put(all, owner, now().of(action).stream().limit(1).toList());
        put(all, action, List.of(key));
        focus(action);
        change(all);
    }

    private void change(String action, List<KeyCodeCombination> keys) {
        var all = new HashMap<>(settings.get().keys());
        put(all, action, keys);
        change(all);
    }

    private void put(Map<String, String> all, String action, List<KeyCodeCombination> keys) {
        boolean asItComes = natural.natural().getOrDefault(action, List.of()).stream().limit(1).toList().equals(keys);
        if (asItComes) {
            all.remove(action);
        } else {
            all.put(action, keys.isEmpty() ? "" : keys.getFirst().getName());
        }
    }

    private void focus(String action) {
        var entry = entries.get(action);
        if (entry != null) {
            entry.field().requestFocus();
        }
    }

    private void change(Map<String, String> all) {
        settings.set(settings.get().called(all));
        tell();
    }
}
