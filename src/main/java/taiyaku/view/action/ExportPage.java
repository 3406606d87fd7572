package taiyaku.view.action;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.export.Export;
import taiyaku.export.Preview;
import taiyaku.review.Review;
import taiyaku.view.sign.Labels;

/// Chooses the form in which a review leaves the window, and shows before what will go out: how many findings and links,
/// and the first lines.
public final class ExportPage extends Overlay {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;
    private static final double LIST = 230;
    private static final double MARGIN = 24;

    private final Desk desk;
    private final Labels labels;
    private final Review going;
    private final ListView<Export> list = new ListView<>();
    private final Label about = new Label();
    private final TextArea preview = new TextArea();

    /// @param going the review with the findings that go out
    /// @param chosen is told which form was chosen
    /// @param over is told when it is closed without a choice
    public ExportPage(Desk desk, Labels labels, Review going, Consumer<Export> chosen, Runnable over) {
        super(over);
        this.desk = desk;
        this.labels = labels;
        this.going = going;
        var go = new Button(labels.text("export.go"));
        go.setId("export-go");
        go.getStyleClass().setAll("keyed");
        Runnable choose = () -> chosen.accept(list.getSelectionModel().getSelectedItem());
        go.setOnAction(event -> choose.run());
        fill(choose);
        var sheet = new BorderPane(page(go), title(labels.text("export.title")), null, null, list);
        BorderPane.setMargin(sheet.getCenter(), new Insets(16, 0, 0, MARGIN));
        BorderPane.setMargin(list, new Insets(16, 0, 0, 0));
        lay("export-page", sheet, WIDTH, HEIGHT);
    }

    private void fill(Runnable choose) {
        list.setId("export-list");
        list.getStyleClass().add("overlay-list");
        list.getItems().setAll(Export.all());
        list.setCellFactory(view -> new Named());
        list.setPrefWidth(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(form -> {
            if (form != null) {
                show(form);
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

    private VBox page(Button go) {
        about.setId("export-about");
        about.setWrapText(true);
        about.getStyleClass().add("catalogue-words");
        var amount = new Label(labels.text(
                "export.going",
                Map.of(
                        "findings", going.findings().size(),
                        "all", desk.findings().all().size(),
                        "links", going.links().size())));
        amount.setId("export-going");
        amount.setWrapText(true);
        amount.getStyleClass().add("catalogue-said");
        preview.setId("export-preview");
        preview.setEditable(false);
        preview.setAccessibleText(labels.text("export.preview"));
        var lines = new Label(labels.text("export.preview"));
        lines.getStyleClass().add("panel-title");
        VBox.setVgrow(preview, Priority.ALWAYS);
        return new VBox(10, about, amount, lines, preview, go);
    }

    /// Puts the focus into the list of forms.
    public void focus() {
        list.requestFocus();
    }

    private void show(Export form) {
        about.setText(labels.text("export." + form.code() + ".about"));
        List<String> lines = Preview.of(form, going, desk.manuscript().now().decisions(), labels.messages());
        preview.setText(String.join("\n", lines));
    }

    /// A form by its name.
    private final class Named extends ListCell<Export> {
        @Override
        protected void updateItem(@Nullable Export form, boolean empty) {
            super.updateItem(form, empty);
            setText(form == null || empty ? null : labels.text("export." + form.code()));
        }
    }
}
