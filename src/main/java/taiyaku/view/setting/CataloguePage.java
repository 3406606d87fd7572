package taiyaku.view.setting;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.review.Example;
import taiyaku.text.Edition;
import taiyaku.view.action.Overlay;
import taiyaku.view.sign.Labels;
import taiyaku.wording.CatalogueText;

/// The catalogue: what each kind of finding means, a wrong and a right example, what it leaves in peace, how often it was
/// mistaken; and whether the house wants to hear of it, and how grave it is.
public final class CataloguePage extends Overlay {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;
    private static final double LIST = 230;
    private static final double MARGIN = 24;

    private final Desk desk;
    private final Labels labels;
    private final CatalogueText text;
    private final VBox page = new VBox(10);
    private final ListView<Category> list = new ListView<>();

    /// @param shown the category shown first
    /// @param over is told when it is closed
    public CataloguePage(Desk desk, Labels labels, Category shown, Runnable over) {
        super(over);
        this.desk = desk;
        this.labels = labels;
        text = new CatalogueText(labels.messages());
        list.setId("catalogue-list");
        list.getStyleClass().add("overlay-list");
        list.getItems().setAll(Category.values());
        list.setCellFactory(view -> new Named());
        list.setPrefWidth(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(category -> {
            if (category != null) {
                show(category);
            }
        });
        list.getSelectionModel().select(shown);
        list.scrollTo(shown);
        page.setId("catalogue-text");
        page.setMaxWidth(WIDTH - LIST - 3 * MARGIN);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("catalogue-scroll");
        var sheet = new BorderPane(scroll, title(labels.text("action.catalogue")), null, null, list);
        BorderPane.setMargin(scroll, new Insets(16, 0, 0, MARGIN));
        BorderPane.setMargin(list, new Insets(16, 0, 0, 0));
        lay("catalogue-page", sheet, WIDTH, HEIGHT);
    }

    /// Puts the focus into the list of kinds.
    public void focus() {
        list.requestFocus();
    }

    private void show(Category category) {
        page.getChildren().clear();
        put(text.title(category), "catalogue-title");
        put(text.asks(category), "catalogue-words");
        page.getChildren().add(choices(category));
        for (var example : Example.of(category)) {
            if (example.original() != null) {
                put("explain.original", example.original());
            }
            put("explain.wrong", example.wrong());
            var review = example.wrongReview();
            review.findings().forEach(finding -> put(labels.findings().message(finding, review), "catalogue-said"));
            put("explain.right", example.right());
        }
        put(labels.messages().text("explain.spares"), "panel-title");
        put(text.spares(category), "catalogue-words");
        var rate = text.rate(category);
        if (rate != null) {
            put(labels.messages().text("explain.measured"), "panel-title");
            put(rate, "catalogue-words");
        }
        put(category.code() + " · MQM " + category.mqm() + " · ITS " + category.its(), "caption");
    }

    private void put(String label, Edition edition) {
        put(labels.messages().text(label), "panel-title");
        put(edition.text(), "catalogue-example-" + edition.language().code());
    }

    private void put(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        page.getChildren().add(label);
    }

    private HBox choices(Category category) {
        var choice = ReportedChoice.of(category, desk, labels);
        choice.setId("catalogue-choice");
        var told = new Label(labels.text("catalogue.report"));
        told.setLabelFor(choice);
        var line = new HBox(10, told, choice);
        line.getStyleClass().add("catalogue-choices");
        return line;
    }

    private final class Named extends ListCell<Category> {

        @Override
        protected void updateItem(@Nullable Category category, boolean empty) {
            super.updateItem(category, empty);
            setText(category == null || empty ? null : text.title(category));
        }
    }
}
