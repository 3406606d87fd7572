package taiyaku.view.search;

import java.util.Map;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.controlsfx.control.textfield.CustomTextField;
import taiyaku.desk.search.Search;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;

/// The field of the toolbar in which one looks for words or a value, with how many places were found.
public final class SearchField extends CustomTextField {

    /// What stands beside the prompt: the glass, the key, and the room around them.
    private static final double BESIDE = 110;

    private final Search search;
    private final Labels labels;
    private final String key;
    private final Label told = new Label();

    /// @param key what calls it
    /// @param back takes the focus when one has done with the field
    public SearchField(Search search, Labels labels, String key, Runnable back) {
        this.search = search;
        this.key = key;
        this.labels = labels;
        setId("search");
        getStyleClass().addAll("field", "search");
        setPromptText(labels.text("search.prompt"));
        setAccessibleText(labels.text("action.search"));
        var glass = new StackPane(Signs.icon(Signs.Icon.SEARCH));
        glass.getStyleClass().add("search-glass");
        setLeft(glass);
        told.getStyleClass().add("search-told");
        told.setMinWidth(USE_PREF_SIZE);
        setRight(told);
        textProperty().bindBidirectional(search.query());
        search.hits().addListener((Observable change) -> tell());
        search.at().subscribe(now -> tell());
        widthProperty().subscribe(this::tell);
        focusedProperty().subscribe(now -> {
            if (now) {
                search.prepare();
            }
            tell();
        });
        // before the field's own handling, which would keep Enter and Escape
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShiftDown()) {
                    search.previous();
                } else {
                    search.next();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                back.run();
                event.consume();
            }
        });
        tell();
    }

    private void tell() {
        told.getStyleClass().remove("key");
        if (search.query().get().isBlank()) {
            told.setText(isFocused() || !hasRoom() ? "" : key);
            told.setVisible(!told.getText().isEmpty());
            told.getStyleClass().add("key");
            return;
        }
        told.setVisible(true);
        var at = search.at().get();
        told.setText(
                at == null
                        ? labels.text("search.count", Map.of("count", search.hits().size()))
                        : labels.text(
                                "card.position",
                                Map.of("at", search.hits().indexOf(at) + 1, "of", search.hits().size())));
    }

    /// Whether the prompt, the glass and the key stand side by side.
    private boolean hasRoom() {
        if (getWidth() <= BESIDE) {
            return false;
        }
        var prompt = new Text(getPromptText());
        prompt.setFont(getFont());
        return getWidth() >= prompt.getLayoutBounds().getWidth() + BESIDE;
    }

    /// Puts the focus into the field, with what was looked for last selected.
    public void begin() {
        requestFocus();
        selectAll();
    }
}
