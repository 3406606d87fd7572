package taiyaku.view.action;

import java.util.EnumMap;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import taiyaku.store.Settings;
import taiyaku.wording.Messages;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;

/// The menu: every action with its key, the language of the interface and the colours.
///
/// Keys are shown and not registered here: a menu item's accelerator would fire while one types the letter A.
public final class MainMenu extends MenuButton {

    private static final double WIDTH = 300;

    private final Labels labels;

    public MainMenu(Labels labels, Actions actions, ObjectProperty<Settings> settings) {
        this.labels = labels;
        setId("menu");
        setGraphic(Signs.icon(Signs.Icon.OPEN));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("main-menu");
        setAccessibleText(labels.text("menu.file"));
        for (var entry : actions.menus().entrySet()) {
            var items = entry.getValue().stream().map(this::item).toList();
            if (entry.getKey().equals("file")) {
                getItems().addAll(items);
            } else {
                var menu = menu(entry.getKey());
                menu.getItems().addAll(items);
                getItems().add(menu);
            }
        }
        getItems().addAll(languages(settings), themes(settings));
    }

    /// A submenu; its name is as wide as an item, so that the arrow stands at the edge.
    private Menu menu(String key) {
        var name = new Label(labels.text("menu." + key));
        name.setPrefWidth(WIDTH - 12);
        return new Menu(null, name);
    }

    private MenuItem item(Action action) {
        var name = new Label(labels.text("action." + action.key()));
        var key = new Label(action.told());
        key.getStyleClass().add("menu-key");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(24, name, gap, key);
        line.setPrefWidth(WIDTH);
        var item = new CustomMenuItem(line);
        item.setId("menu-" + action.key());
        item.setOnAction(event -> action.perform());
        item.disableProperty().bind(Bindings.not(action.enabled()));
        return item;
    }

    private Menu languages(ObjectProperty<Settings> settings) {
        var menu = menu("language");
        for (var language : Messages.LANGUAGES) {
            var item = new RadioMenuItem(language.ownName());
            item.setSelected(labels.language().equals(language));
            item.setOnAction(event -> settings.set(settings.get().in(language)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu themes(ObjectProperty<Settings> settings) {
        var menu = menu("theme");
        var items = new EnumMap<Settings.Theme, RadioMenuItem>(Settings.Theme.class);
        for (var theme : Settings.Theme.values()) {
            var item = new RadioMenuItem(labels.text("theme." + theme.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            item.setOnAction(event -> settings.set(settings.get().in(theme)));
            items.put(theme, item);
        }
        menu.getItems().addAll(items.values());
        setOnShowing(event -> items.forEach((theme, item) -> item.setSelected(theme == settings.get().theme())));
        return menu;
    }
}
