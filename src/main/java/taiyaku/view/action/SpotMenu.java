package taiyaku.view.action;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import taiyaku.view.sign.Labels;

/// Everything that can be done with what is selected, on the spot.
public final class SpotMenu extends ContextMenu {

    private static final double WIDTH = 280;

    public SpotMenu(Actions actions, Labels labels) {
        setId("spot-menu");
        for (var menu : List.of("finding", "edit", "links")) {
            var possible = actions.menus().get(menu);
            if (possible == null) {
                continue;
            }
            for (var action : possible) {
                if (action.enabled().get()) {
                    getItems().add(item(action, labels));
                }
            }
            if (!menu.equals("links")) {
                getItems().add(new SeparatorMenuItem());
            }
        }
    }

    private static CustomMenuItem item(Action action, Labels labels) {
        var key = new Label(action.told());
        key.getStyleClass().add("menu-key");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(24, new Label(labels.text("action." + action.key())), gap, key);
        line.setPrefWidth(WIDTH);
        var item = new CustomMenuItem(line);
        item.setId("spot-" + action.key());
        item.setOnAction(event -> action.perform());
        return item;
    }

    /// Opens it at a point of a node.
    public void open(Node node, Point2D at) {
        var point = node.localToScreen(at);
        if (point != null) {
            show(node, point.getX(), point.getY());
        }
    }
}
