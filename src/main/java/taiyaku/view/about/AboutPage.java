package taiyaku.view.about;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import taiyaku.store.Settings;
import taiyaku.view.action.Overlay;
import taiyaku.view.card.Card;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Typeface;
import taiyaku.view.type.Words;

/// What the program says of itself: which one it is, on what it runs, where it keeps what is its own, and whose parts it is
/// made of.
public final class AboutPage extends Overlay {

    private static final double WIDTH = 740;
    private static final double HEIGHT = 700;
    private static final double NAME = 190;
    private static final double COMPONENT = 360;

    private final Labels labels;
    private final Button copy;

    /// @param over is told when it is closed
    public AboutPage(Labels labels, Settings settings, Runnable over) {
        super(over);
        this.labels = labels;
        copy = button("about.copy");
        copy.setId("about-copy");
        copy.setOnAction(event -> {
            Card.copy(Particulars.text(labels, settings));
            copy.setText(labels.text("about.copied"));
        });
        var close = button("action.close");
        close.setId("about-close");
        close.setOnAction(event -> over.run());
        var feet = new HBox(8, copy, close);
        feet.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(22, particulars(settings), components());
        var scroll = new ScrollPane(body);
        scroll.setId("about-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("catalogue-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        lay("about-page", new VBox(18, head(), scroll, feet), WIDTH, HEIGHT);
    }

    /// Puts the focus on what copies the details.
    public void focus() {
        copy.requestFocus();
    }

    private Button button(String key) {
        var button = new Button(labels.text(key));
        button.getStyleClass().setAll("keyed");
        return button;
    }

    private VBox head() {
        var version = new Label(Particulars.version(labels));
        version.setId("about-version");
        version.getStyleClass().add("caption");
        Typeface.MINCHO.load();
        var meaning = new Label("対訳");
        meaning.getStyleClass().add("about-meaning");
        var name = new HBox(10, title("Taiyaku"), meaning, version);
        name.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(
                6,
                name,
                new Words(labels.text("about.what"), 13, "ink"),
                new Words(labels.text("about.local"), 13, "ink2"));
    }

    private GridPane particulars(Settings settings) {
        var grid = grid(NAME);
        grid.setId("about-particulars");
        int row = 0;
        for (var each : Particulars.of(labels, settings)) {
            grid.addRow(row++, told(each.name(), "about-name"), told(each.value(), "about-value"));
        }
        return grid;
    }

    private VBox components() {
        var head = new Label(labels.text("about.components"));
        head.getStyleClass().add("panel-title");
        var grid = grid(COMPONENT);
        grid.setId("about-components");
        int row = 0;
        for (var each : Component.all()) {
            grid.addRow(row++, told(each.name(), "about-value"), told(each.licence(), "about-name"));
        }
        return new VBox(8, head, told(labels.text("about.components.told"), "about-name"), grid);
    }

    /// A grid of two columns; the second takes what the first leaves.
    private static GridPane grid(double first) {
        var grid = new GridPane(16, 5);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(first), rest);
        return grid;
    }

    private static Label told(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
