package taiyaku.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import taiyaku.desk.Desk;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.view.sign.Labels;

/// The versions at the foot of the window, each by its language: a menu says which language it is read in, and whether it
/// is the original.
final class VersionMenus extends HBox {

    private static final List<Language> KNOWN = List.of(
            Language.GERMAN,
            Language.ENGLISH,
            Language.JAPANESE,
            Language.ARABIC,
            Language.of("fr"),
            Language.of("es"),
            Language.of("it"),
            Language.of("zh"),
            Language.of("ko"));

    private final Desk desk;
    private final Labels labels;

    VersionMenus(Desk desk, Labels labels) {
        super(2);
        this.desk = desk;
        this.labels = labels;
        setId("versions");
        desk.decided().subscribe(now -> fill());
        desk.review().subscribe(now -> fill());
    }

    private void fill() {
        if (desk.review().get() == null) {
            getChildren().clear();
            return;
        }
        var article = desk.manuscript().now().article();
        var told = article.editions().stream().map(Edition::language).toList();
        // menus that are open stay while one types
        if (!List.of(told, article.original()).equals(getUserData())) {
            setUserData(List.of(told, article.original()));
            var menus = new ArrayList<MenuButton>();
            for (int e = 0; e < told.size(); e++) {
                menus.add(menu(e, article.editions().get(e), article.original() == e));
            }
            getChildren().setAll(menus);
        }
    }

    private MenuButton menu(int edition, Edition read, boolean original) {
        var menu = new MenuButton(read.language().code() + (original && desk.versions().count() > 1 ? "*" : ""));
        menu.setId("version-" + edition);
        menu.getStyleClass().add("version-menu");
        var name = read.name().isEmpty() ? labels.name(read.language()) : read.name();
        menu.setTooltip(new Tooltip(name));
        menu.setAccessibleText(labels.text("version.menu", Map.of("language", labels.name(read.language()))));
        var languages = new ArrayList<>(KNOWN);
        if (!languages.contains(read.language())) {
            languages.add(read.language());
        }
        var choices = new Menu(labels.text("version.language"));
        for (var language : languages) {
            var item = new RadioMenuItem(labels.name(language));
            item.setSelected(language.equals(read.language()));
            item.setOnAction(event -> desk.versions().in(edition, language));
            choices.getItems().add(item);
        }
        var held = new RadioMenuItem(labels.text("version.original"));
        held.setSelected(original);
        held.setOnAction(event -> desk.versions().original(edition));
        menu.getItems().addAll(choices, held);
        if (desk.versions().count() > 1) {
            var remove = new MenuItem(labels.text("version.remove"));
            remove.setOnAction(event -> desk.versions().remove(edition));
            menu.getItems().addAll(new SeparatorMenuItem(), remove);
        }
        return menu;
    }
}
