package taiyaku.view.page;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Linking;

/// Links by hand: a sentence that is drawn onto one of another version is linked with it, a line showing the way.
final class DragLink {

    private final Desk desk;
    private final Pane sheet;
    private final Line line = new Line();
    private Linking.@Nullable Sentence drawn;
    private @Nullable Side over;

    /// @param sheet what the sides lie on
    DragLink(Desk desk, Pane sheet) {
        this.desk = desk;
        this.sheet = sheet;
        line.getStyleClass().add("drawn-link");
        line.setMouseTransparent(true);
        sheet.addEventHandler(MouseEvent.DRAG_DETECTED, this::begin);
        sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draw);
        sheet.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    private void begin(MouseEvent event) {
        var side = sideOf(event.getTarget() instanceof Node node ? node : null);
        if (side != null && event.getButton() == MouseButton.PRIMARY) {
            var pressed = point(event);
            drawn = side.sentenceAt(pressed);
            var from = sheet.sceneToLocal(pressed);
            line.setStartX(from.getX());
            line.setStartY(from.getY());
        }
    }

    private void draw(MouseEvent event) {
        if (drawn == null) {
            return;
        }
        var to = sheet.sceneToLocal(point(event));
        line.setEndX(to.getX());
        line.setEndY(to.getY());
        if (!sheet.getChildren().contains(line)) {
            sheet.getChildren().add(line);
        }
        line.toFront();
        light(sideOf(event.getPickResult().getIntersectedNode()));
    }

    private void light(@Nullable Side side) {
        if (over != null) {
            over.getStyleClass().remove("aimed");
        }
        over = side;
        if (side != null) {
            side.getStyleClass().add("aimed");
        }
    }

    private void drop(MouseEvent event) {
        var one = drawn;
        if (one == null) {
            return;
        }
        drawn = null;
        sheet.getChildren().remove(line);
        light(null);
        var side = sideOf(event.getPickResult().getIntersectedNode());
        var other = side == null ? null : side.sentenceAt(point(event));
        if (other != null && other.edition() != one.edition()) {
            desk.linking().tie(one, other);
        }
    }

    private static Point2D point(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    private static @Nullable Side sideOf(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Side side) {
                return side;
            }
        }
        return null;
    }
}
