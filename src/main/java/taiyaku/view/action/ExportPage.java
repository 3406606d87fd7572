package taiyaku.view.action;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.export.Export;
import taiyaku.export.Preview;
import taiyaku.review.Review;
import taiyaku.view.sign.Labels;

/// Chooses the form in which a review leaves the window, of a form with one translation which one, and shows before what
/// will go out: how many findings and links, and the first lines.
public final class ExportPage extends Overlay {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 620;
    private static final double LIST = 268;
    private static final double MARGIN = 28;

    private final Desk desk;
    private final Labels labels;
    private final Review going;
    private final ListView<Export> list = new ListView<>();
    private final Label name = new Label();
    private final Label about = new Label();
    private final ComboBox<Integer> translation = new ComboBox<>();
    private final HBox which = new HBox(10);
    private final ExportPreview preview;

    /// @param going the review with the findings that go out
    /// @param chosen is told which form was chosen
    /// @param over is told when it is closed without a choice
    public ExportPage(Desk desk, Labels labels, Review going, Consumer<Export> chosen, Runnable over) {
        super(over);
        this.desk = desk;
        this.labels = labels;
        this.going = going;
        preview = new ExportPreview(labels);
        var go = new Button(labels.text("export.go"));
        go.setId("export-go");
        go.getStyleClass().setAll("keyed", "primary");
        Runnable choose = () -> chosen.accept(form());
        go.setOnAction(event -> choose.run());
        translations();
        fill(choose);
        var sheet = new BorderPane(page(), title(labels.text("export.title")), null, foot(go, over), list);
        BorderPane.setMargin(sheet.getCenter(), new Insets(18, 0, 0, MARGIN));
        BorderPane.setMargin(list, new Insets(18, 0, 0, 0));
        BorderPane.setMargin(sheet.getBottom(), new Insets(18, 0, 0, 0));
        lay("export-page", sheet, WIDTH, HEIGHT);
    }

    /// Offers the translations where there are several.
    private void translations() {
        var editions = going.article().editions();
        translation.setId("export-translation");
        translation.setConverter(new Names());
        translation.getItems().setAll(IntStream.range(0, editions.size())
                .filter(version -> version != going.article().original())
                .boxed()
                .toList());
        translation.setValue(Preview.translation(going));
        translation.valueProperty().subscribe(version -> {
            if (list.getSelectionModel().getSelectedItem() != null) {
                show();
            }
        });
        var words = new Label(labels.text("export.translation"));
        words.setLabelFor(translation);
        words.getStyleClass().add("catalogue-said");
        which.setAlignment(Pos.CENTER_LEFT);
        which.getChildren().setAll(words, translation);
        which.managedProperty().bind(which.visibleProperty());
    }

    private void fill(Runnable choose) {
        list.setId("export-list");
        list.getStyleClass().add("overlay-list");
        list.getItems().setAll(Export.all());
        list.setCellFactory(view -> new Named());
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(form -> {
            if (form != null) {
                show();
            }
        });
        list.getSelectionModel().selectFirst();
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                choose.run();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose.run();
            }
        });
    }

    private VBox page() {
        name.setId("export-name");
        name.getStyleClass().add("catalogue-title");
        about.setId("export-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("catalogue-words");
        var lines = new Label(labels.text("export.preview"));
        lines.getStyleClass().add("panel-title");
        VBox.setVgrow(preview, Priority.ALWAYS);
        return new VBox(8, name, about, which, lines, preview);
    }

    private HBox foot(Button go, Runnable over) {
        var amount = new Label(labels.text(
                "export.going",
                Map.of(
                        "findings", going.findings().size(),
                        "all", desk.findings().all().size(),
                        "links", going.links().size())));
        amount.setId("export-going");
        amount.setWrapText(true);
        amount.setMaxWidth(Double.MAX_VALUE);
        amount.getStyleClass().add("catalogue-said");
        HBox.setHgrow(amount, Priority.ALWAYS);
        var cancel = new Button(labels.text("action.cancel"));
        cancel.getStyleClass().setAll("keyed");
        cancel.setOnAction(event -> over.run());
        cancel.setMinWidth(USE_PREF_SIZE);
        go.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(10, amount, cancel, go);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /// Puts the focus into the list of forms.
    public void focus() {
        list.requestFocus();
    }

    private Export form() {
        var form = list.getSelectionModel().getSelectedItem();
        return form.holdsOne() && translation.getValue() != null ? form.holding(translation.getValue()) : form;
    }

    private void show() {
        var form = form();
        name.setText(labels.text("export." + form.code()));
        about.setText(labels.text("export." + form.code() + ".about"));
        which.setVisible(form.holdsOne() && translation.getItems().size() > 1);
        var decisions = desk.manuscript().now().decisions();
        preview.show(() -> Preview.of(form, going, decisions, labels.messages()));
    }

    /// A form by its name.
    private final class Named extends ListCell<Export> {
        @Override
        protected void updateItem(@Nullable Export form, boolean empty) {
            super.updateItem(form, empty);
            setText(form == null || empty ? null : labels.text("export." + form.code()));
        }
    }

    /// A version by the name of its language.
    private final class Names extends StringConverter<Integer> {
        @Override
        public String toString(@Nullable Integer version) {
            return version == null ? "" : labels.name(going.article().editions().get(version).language());
        }

        @Override
        public Integer fromString(String name) {
            return Objects.requireNonNull(translation.getValue());
        }
    }
}
