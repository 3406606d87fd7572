package taiyaku.view.guide;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.search.Query;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Buttons;
import taiyaku.view.action.Overlay;
import taiyaku.view.sign.Labels;

/// The manual: its topics at the left, of those only the ones in which all stands that was typed; the chosen one beside.
public final class ManualPage extends Overlay {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 640;
    private static final double LIST = 250;
    private static final double MARGIN = 24;

    /// What the manual leads to.
    private static final List<String> LINKS = List.of("keys", "catalogue", "settings", "tour");

    private final Labels labels;
    private final Actions actions;
    private final List<Topic> topics;
    private final TextField field = new TextField();
    private final ListView<Topic> list = new ListView<>();
    private final VBox page = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(page);

    /// @param over is told when it is closed
    public ManualPage(Labels labels, Actions actions, Runnable over) {
        super(over);
        this.labels = labels;
        this.actions = actions;
        topics = Manual.of(labels.language());
        field.setId("manual-field");
        field.getStyleClass().add("field");
        field.setPromptText(labels.text("manual.prompt"));
        field.setAccessibleText(labels.text("manual.prompt"));
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("manual-list");
        list.getStyleClass().add("overlay-list");
        list.setPlaceholder(new Label(labels.text("manual.none")));
        list.setCellFactory(view -> new Titled());
        list.setPrefWidth(LIST);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        page.setId("manual-text");
        page.setPadding(new Insets(0, MARGIN, MARGIN, 0));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("catalogue-scroll");
        var links = new FlowPane(8, 8);
        LINKS.forEach(link -> links.getChildren().add(Buttons.keyed(actions.get(link), labels)));
        var sheet = new BorderPane(scroll, new VBox(14, title(labels.text("action.manual")), field), null, links, list);
        BorderPane.setMargin(list, new Insets(16, MARGIN, 16, 0));
        BorderPane.setMargin(scroll, new Insets(16, 0, 16, 0));
        lay("manual-page", sheet, WIDTH, HEIGHT);
    }

    /// Puts the focus into the field.
    public void focus() {
        field.requestFocus();
    }

    /// Arrows walk through the topics, and the page turns, while one types.
    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case PAGE_DOWN -> turn(1);
            case PAGE_UP -> turn(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int by) {
        double hidden = page.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double step = scroll.getViewportBounds().getHeight() / hidden;
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by * step, 0, 1));
        }
    }

    private void find(String typed) {
        var before = list.getSelectionModel().getSelectedItem();
        var fitting = topics.stream()
                .filter(topic -> Query.fits(typed, topic.told(this::call)))
                .toList();
        list.getItems().setAll(fitting);
        // a topic named so comes before one that only mentions it
        var named = fitting.stream().filter(topic -> Query.fits(typed, topic.title())).findFirst();
        list.getSelectionModel().select(
                typed.isBlank() && before != null ? before : named.or(() -> fitting.stream().findFirst()).orElse(null));
    }

    private String call(String action) {
        return actions.call(action, labels);
    }

    private void show(@Nullable Topic topic) {
        page.getChildren().clear();
        scroll.setVvalue(0);
        if (topic == null) {
            return;
        }
        var title = new Label(topic.title());
        title.getStyleClass().add("catalogue-title");
        page.getChildren().add(title);
        topic.passages().forEach(passage -> page.getChildren().add(passage.command() ? command(passage) : flow(passage)));
    }

    private TextFlow flow(Topic.Passage passage) {
        var flow = new TextFlow();
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setLineSpacing(5);
        for (var piece : passage.pieces()) {
            flow.getChildren().add(switch (piece) {
                case Topic.Piece.Words words -> {
                    var text = new Text(words.text());
                    text.getStyleClass().add("manual-words");
                    yield text;
                }
                case Topic.Piece.Key key -> {
                    var told = new Label(call(key.action()));
                    told.getStyleClass().add("key");
                    told.setMinWidth(USE_PREF_SIZE);
                    yield told;
                }
            });
        }
        return flow;
    }

    private static Label command(Topic.Passage passage) {
        var line = new Label(new Topic("", "", List.of(passage)).told(action -> action).strip());
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("manual-command");
        return line;
    }

    private static final class Titled extends ListCell<Topic> {

        @Override
        protected void updateItem(@Nullable Topic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(topic == null || empty ? null : topic.title());
        }
    }
}
