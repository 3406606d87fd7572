package taiyaku.view.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import taiyaku.desk.search.Query;

/// Settings that belong together, under a title; of those only the ones that fit what was typed show.
final class Section extends VBox {

    private static final double NAME = 330;

    private final String title;
    private final List<Line> lines = new ArrayList<>();

    /// One setting.
    ///
    /// @param told its name and its values, in words
    private record Line(Supplier<String> told, Node node) {}

    Section(String title) {
        super(8);
        this.title = title;
        var head = new Label(title);
        head.getStyleClass().add("panel-title");
        getChildren().add(head);
        managedProperty().bind(visibleProperty());
    }

    /// Adds a setting: its name, and beside it what sets it.
    ///
    /// @param values its values in words, asked each time something is typed
    void add(String name, Supplier<String> values, Control control) {
        var label = new Label(name);
        label.setMinWidth(NAME);
        label.setPrefWidth(NAME);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(name);
        var line = new HBox(12, label, control);
        line.setAlignment(Pos.CENTER_LEFT);
        add(() -> name + " " + values.get(), line);
    }

    /// Adds a setting that brings its own looks.
    void add(Supplier<String> told, Node node) {
        node.managedProperty().bind(node.visibleProperty());
        lines.add(new Line(told, node));
        getChildren().add(node);
    }

    /// Adds the way back to how all of it comes.
    void addNatural(String id, String name, Runnable back) {
        var button = new Button(name);
        button.setId(id);
        button.getStyleClass().setAll("keyed");
        button.setAccessibleText(title + ": " + name);
        button.setOnAction(event -> back.run());
        add(() -> name, button);
    }

    /// Shows what fits, all of it where the title does; whether there was any.
    boolean show(String typed) {
        boolean any = false;
        for (var line : lines) {
            boolean fits = Query.fits(typed, title + " " + line.told().get());
            line.node().setVisible(fits);
            any |= fits;
        }
        setVisible(any);
        return any;
    }
}
