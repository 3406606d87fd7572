package taiyaku.view.action;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import taiyaku.view.sign.Labels;

/// The page of keys: every action with what calls it, made from the actions themselves.
public final class KeysPage extends StackPane {

    /// How many moves on the page are told.
    private static final int MOVES = 7;

    /// @param over is told when it is closed
    public KeysPage(Labels labels, Actions actions, Runnable over) {
        setId("keys-page");
        getStyleClass().add("overlay");
        var groups = new FlowPane(48, 24);
        actions.menus().forEach((menu, list) -> {
            var grid = new GridPane(24, 6);
            for (int i = 0; i < list.size(); i++) {
                var key = new Label(list.get(i).told());
                key.getStyleClass().add("key");
                key.setVisible(!key.getText().isEmpty());
                grid.addRow(i, new Label(labels.text("action." + list.get(i).key())), key);
            }
            group(groups, labels.text("menu." + menu), grid);
        });
        var moves = new GridPane(24, 6);
        for (int i = 0; i < MOVES; i++) {
            var key = new Label(labels.text("move." + i + ".key"));
            key.getStyleClass().add("key");
            moves.addRow(i, new Label(labels.text("move." + i)), key);
        }
        group(groups, labels.text("menu.page"), moves);
        var title = new Label(labels.text("action.keys"));
        title.getStyleClass().add("overlay-title");
        var sheet = new VBox(20, title, groups);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxHeight(USE_PREF_SIZE);
        var scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(scroll);
        setFocusTraversable(true);
        setOnMouseClicked(event -> over.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                over.run();
                event.consume();
            }
        });
    }

    private static void group(FlowPane groups, String name, GridPane grid) {
        var title = new Label(name);
        title.getStyleClass().add("panel-title");
        groups.getChildren().add(new VBox(8, title, grid));
    }
}
