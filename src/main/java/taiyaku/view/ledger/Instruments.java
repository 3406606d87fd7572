package taiyaku.view.ledger;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.ledger.Entries;
import taiyaku.view.action.Delivery;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;

/// The panel below the page: the ledger at the left, a picture of the article at the right, each of which can be folded
/// away.
public final class Instruments extends HBox {

    /// How high the panel is when it first opens.
    public static final double HEIGHT = 352;

    private static final double LEAST = 430;

    private final Desk desk;
    private final Labels labels;
    private final Filing filing;
    private final Delivery delivery;
    private final StackPane ledger = new StackPane();
    private @Nullable Entries entries;
    private final BorderPane picture = new BorderPane();
    private final Label title = new Label();
    private final Map<Shown, Node> pictures = new EnumMap<>(Shown.class);
    private final BooleanProperty ledgerShown = new SimpleBooleanProperty();
    private final ObjectProperty<Shown> pictureShown = new SimpleObjectProperty<>(Shown.NONE);

    /// Which picture is shown.
    public enum Shown {
        NONE,
        PLOT,
        BARS
    }

    /// @param delivery asks where a picture is saved
    public Instruments(Desk desk, Filing filing, Labels labels, Delivery delivery) {
        this.labels = labels;
        this.filing = filing;
        this.delivery = delivery;
        setId("instruments");
        getStyleClass().add("instruments");
        setMinHeight(120);
        this.desk = desk;
        HBox.setHgrow(ledger, Priority.ALWAYS);
        picture.getStyleClass().add("picture");
        picture.setMinWidth(LEAST);
        getChildren().addAll(ledger, picture);
        ledger.visibleProperty().bind(ledgerShown);
        ledger.managedProperty().bind(ledgerShown);
        ledger.setMinWidth(0);
        ledgerShown.subscribe(shown -> {
            if (shown && ledger.getChildren().isEmpty()) {
                ledger.getChildren().add(new LedgerPane(desk, labels, entries()));
            }
            share();
        });
        pictureShown.subscribe(this::show);
        desk.review().subscribe(now -> show());
    }

    /// What reads the whole article is made when it is first looked at.
    private Entries entries() {
        if (entries == null) {
            entries = new Entries(desk, labels.language());
            entries.watched().bind(ledgerShown.or(pictureShown.isEqualTo(Shown.PLOT)));
        }
        return entries;
    }

    private Node shown() {
        return pictures.computeIfAbsent(pictureShown.get(), which -> switch (which) {
            case NONE -> new Region();
            case PLOT -> new PlotPane(desk, labels, entries());
            case BARS -> new Bars(desk, labels);
        });
    }

    private void show() {
        boolean any = pictureShown.get() != Shown.NONE;
        picture.setVisible(any);
        picture.setManaged(any);
        picture.setCenter(shown());
        if (shown() instanceof Picture drawn) {
            title.setText(drawn.title());
            picture.setTop(head(drawn));
        }
        share();
    }

    /// The picture is as wide as it needs beside the ledger, else as wide as the window.
    private void share() {
        boolean alone = !ledgerShown.get();
        HBox.setHgrow(picture, alone ? Priority.ALWAYS : Priority.SOMETIMES);
        picture.prefWidthProperty().unbind();
        picture.prefWidthProperty().bind(widthProperty().multiply(alone ? 1 : pictureShown.get() == Shown.BARS ? 0.5 : 0.4));
    }

    private HBox head(Picture drawn) {
        var choice = new HBox(4);
        choice.setAlignment(Pos.CENTER);
        var group = new ToggleGroup();
        for (var each : new Shown[] {Shown.PLOT, Shown.BARS}) {
            var key = each.name().toLowerCase(Locale.ROOT);
            var toggle = new ToggleButton(labels.text("picture." + key));
            toggle.setId("picture-" + key);
            toggle.getStyleClass().setAll("pill");
            toggle.setToggleGroup(group);
            toggle.setSelected(each == pictureShown.get());
            toggle.setOnAction(event -> pictureShown.set(each));
            choice.getChildren().add(toggle);
        }
        title.getStyleClass().setAll("caption");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var save = tool("picture-save", Signs.Icon.SAVE, labels.text("action.save-picture"), this::save);
        var close = tool("picture-close", Signs.Icon.CLOSE, labels.text("action.close"), () -> pictureShown.set(Shown.NONE));
        var head = new HBox(8, choice, title, gap, drawn.choices(), save, close);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private static Button tool(String id, Signs.Icon icon, String name, Runnable action) {
        var button = new Button(null, Signs.icon(icon));
        button.setId(id);
        button.getStyleClass().setAll("tool");
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Saves the picture that is shown, twice as large as on the screen, where a person says.
    public void save() {
        if (shown() instanceof Picture drawn) {
            var file = delivery.ask("action.save-picture", "." + pictureShown.get().name().toLowerCase(Locale.ROOT) + ".png", ".png");
            if (file != null) {
                write(file, drawn.drawn());
            }
        }
    }

    private void write(Path file, Node node) {
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(2, 2));
        var shot = node.snapshot(parameters, null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        filing.write(file, stream -> ImageIO.write(image, "png", stream));
    }

    /// Whether the ledger is shown.
    public BooleanProperty ledgerShown() {
        return ledgerShown;
    }

    /// Which picture is shown.
    public ObjectProperty<Shown> pictureShown() {
        return pictureShown;
    }

    /// Shows a picture, or folds it away when it is the one shown.
    public void turn(Shown to) {
        pictureShown.set(pictureShown.get() == to ? Shown.NONE : to);
    }

    /// Puts the focus into what is shown, the ledger first.
    public void focus() {
        if (ledgerShown.get()) {
            ledger.getChildren().stream()
                    .filter(LedgerPane.class::isInstance)
                    .forEach(pane -> ((LedgerPane) pane).focus());
        } else {
            shown().requestFocus();
        }
    }
}
