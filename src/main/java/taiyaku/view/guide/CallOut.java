package taiyaku.view.guide;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import taiyaku.view.sign.Labels;

/// The words of one halt of the tour, with a beak that points at what they speak of.
final class CallOut extends VBox {

    /// The mark that is explained now.
    static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private static final double WIDTH = 330;
    private static final double BEAK = 8;

    private final Polygon beak = new Polygon();

    /// @param told which of how many it is
    /// @param last whether the tour ends with it
    /// @param on goes to the next one
    /// @param over ends the tour
    CallOut(Labels labels, String told, String words, boolean last, Runnable on, Runnable over) {
        super(10);
        getStyleClass().add("tour-words");
        setPrefWidth(WIDTH);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(told + ": " + words);
        var text = new Label(words);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var position = new Label(told);
        position.getStyleClass().add("caption");
        position.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, position, gap);
        if (!last) {
            line.getChildren().add(button("tour-end", labels.text("tour.end"), over));
        }
        var next = button("tour-next", labels.text(last ? "tour.done" : "tour.next"), on);
        next.getStyleClass().add("primary");
        line.getChildren().add(next);
        line.setAlignment(Pos.CENTER_LEFT);
        beak.setManaged(false);
        beak.getStyleClass().add("tour-beak");
        getChildren().addAll(text, line, beak);
    }

    /// Buttons take no focus, so that what one works in keeps it: the keys do the same.
    private static Button button(String id, String name, Runnable run) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().setAll("keyed");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        return button;
    }

    /// Points the beak.
    ///
    /// @param x where, from the left edge
    /// @param down whether what it points at is below the words
    void point(double x, boolean down) {
        double foot = Math.clamp(x, 2 * BEAK, getWidth() - 2 * BEAK);
        double edge = down ? getHeight() - 1 : 1;
        double tip = down ? edge + BEAK : edge - BEAK;
        beak.getPoints().setAll(foot - BEAK, edge, foot, tip, foot + BEAK, edge);
    }
}
