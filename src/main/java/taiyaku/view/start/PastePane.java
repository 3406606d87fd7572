package taiyaku.view.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import taiyaku.intake.Articles;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.view.sign.Labels;

/// A new comparison: two texts pasted side by side, their languages recognised as one types, and changeable.
public final class PastePane extends BorderPane {

    private final Labels labels;
    private final List<PasteSide> sides = new ArrayList<>();
    private final Button compare = new Button();

    /// @param done hears the article
    /// @param left is told when nothing comes of it
    public PastePane(Labels labels, Consumer<Article> done, Runnable left) {
        this.labels = labels;
        setId("paste");
        getStyleClass().add("paste");
        var title = new Label(labels.text("paste.title"));
        title.getStyleClass().add("overlay-title");
        setTop(title);
        var row = new HBox(24, side(0), side(1));
        row.getStyleClass().add("paste-row");
        setCenter(row);
        compare.setText(labels.text("action.compare"));
        compare.setId("compare");
        compare.getStyleClass().setAll("keyed", "primary");
        compare.setOnAction(event -> done.accept(article()));
        var cancel = new Button(labels.text("action.cancel"));
        cancel.getStyleClass().setAll("keyed");
        cancel.setOnAction(event -> left.run());
        setBottom(new HBox(8, compare, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !compare.isDisabled()) {
                done.accept(article());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        ready();
    }

    /// Puts the focus into the first text.
    public void focus() {
        sides.getFirst().area().requestFocus();
    }

    private PasteSide side(int number) {
        var side = new PasteSide(number, labels, second -> {
            var other = sides.get(1 - number);
            if (other.isBlank()) {
                other.take(second);
            }
        });
        side.area().textProperty().subscribe(this::ready);
        sides.add(side);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private void ready() {
        compare.setDisable(sides.stream().allMatch(side -> side.isBlank()));
    }

    private Article article() {
        var editions = sides.stream()
                .filter(side -> !side.isBlank())
                .map(side -> new Edition(
                        side.language(),
                        side.text(),
                        labels.text("paste.name") + "." + side.language().code() + ".txt"))
                .toList();
        return new Article(Articles.title(editions.getFirst()), editions);
    }
}
