package taiyaku.view.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.Articles;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;
import taiyaku.view.sign.Labels;

/// A new comparison: two texts pasted side by side, their languages recognised as one types, and changeable.
public final class PastePane extends BorderPane {

    private static final List<Language> KNOWN =
            List.of(Language.GERMAN, Language.JAPANESE, Language.ENGLISH, Language.ARABIC);

    private final Labels labels;
    private final List<Pasted> sides = new ArrayList<>();
    private final Button compare = new Button();

    /// One text and its language.
    private record Pasted(TextArea text, ComboBox<Language> language) {}

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
        sides.getFirst().text.requestFocus();
    }

    private VBox side(int number) {
        var text = new TextArea();
        text.setId("paste-" + number);
        text.getStyleClass().add("paste-text");
        text.setPromptText(labels.text(number == 0 ? "paste.original" : "paste.translation"));
        text.setWrapText(true);
        var language = new ComboBox<Language>();
        language.setId("paste-language-" + number);
        language.getItems().setAll(KNOWN);
        language.setConverter(new Names());
        language.setValue(number == 0 ? Language.GERMAN : Language.JAPANESE);
        // JavaFX fails on Arabic that wraps: what runs from right to left is not wrapped
        text.setTextFormatter(new TextFormatter<>(change -> {
            text.setWrapText(!rightToLeft(change.getControlNewText()));
            return change;
        }));
        text.textProperty().subscribe(now -> {
            if (!now.isBlank()) {
                var guess = LanguageGuess.of(now);
                if (!language.getItems().contains(guess)) {
                    language.getItems().add(guess);
                }
                language.setValue(guess);
            }
            ready();
        });
        sides.add(new Pasted(text, language));
        VBox.setVgrow(text, Priority.ALWAYS);
        var side = new VBox(8, language, text);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private void ready() {
        compare.setDisable(sides.stream().allMatch(side -> side.text.getText().isBlank()));
    }

    private Article article() {
        var editions = sides.stream()
                .filter(side -> !side.text.getText().isBlank())
                .map(side -> new Edition(
                        side.language.getValue(),
                        side.text.getText(),
                        labels.text("paste.name") + "." + side.language.getValue().code() + ".txt"))
                .toList();
        return new Article(Articles.title(editions.getFirst()), editions);
    }

    private final class Names extends StringConverter<Language> {
        @Override
        public String toString(@Nullable Language language) {
            return language == null ? "" : labels.name(language);
        }

        @Override
        public Language fromString(String name) {
            return KNOWN.getFirst();
        }
    }
}
