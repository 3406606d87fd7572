package taiyaku.view.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.Pasted;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;
import taiyaku.view.sign.Labels;

/// One text of a new comparison and its language.
///
/// Where the clipboard holds a page, its article is taken; Ctrl+Shift+V takes the plain text, and so does the button of the
/// line that says what was taken.
final class PasteSide extends VBox {

    private static final List<Language> KNOWN =
            List.of(Language.GERMAN, Language.JAPANESE, Language.ENGLISH, Language.ARABIC);

    private final Labels labels;
    private final TextArea area = new Area();
    private final ComboBox<Language> language = new ComboBox<>();
    private final Label note = new Label();
    private final Button plain = new Button();
    private final HBox line = new HBox(12, note, plain);
    private final Consumer<Pasted.Version> other;

    /// The whole text right after a page was taken; once it is another, there is no telling what would be exchanged.
    private @Nullable String taken;

    /// @param number 0 for the original
    /// @param other gets the second text of a page that holds both
    PasteSide(int number, Labels labels, Consumer<Pasted.Version> other) {
        super(8);
        this.labels = labels;
        this.other = other;
        area.setId("paste-" + number);
        area.getStyleClass().add("paste-text");
        area.setPromptText(labels.text(number == 0 ? "paste.original" : "paste.translation"));
        area.setWrapText(true);
        language.setId("paste-language-" + number);
        language.getItems().setAll(KNOWN);
        language.setConverter(new Names());
        language.setValue(number == 0 ? Language.GERMAN : Language.JAPANESE);
        // JavaFX fails on Arabic that wraps: what runs from right to left is not wrapped
        area.setTextFormatter(new TextFormatter<>(change -> {
            area.setWrapText(!rightToLeft(change.getControlNewText()));
            return change;
        }));
        area.textProperty().subscribe(now -> {
            if (!now.equals(taken)) {
                line.setVisible(false);
            }
            if (!now.isBlank()) {
                choose(LanguageGuess.of(now));
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.V && event.isShortcutDown() && event.isShiftDown()) {
                area.replaceSelection(words());
                event.consume();
            }
        });
        note.setId("paste-note-" + number);
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        plain.setId("paste-plain-" + number);
        plain.setText(labels.text("paste.plain"));
        plain.getStyleClass().setAll("link");
        plain.setMinWidth(USE_PREF_SIZE);
        line.managedProperty().bind(line.visibleProperty());
        line.setVisible(false);
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().setAll(language, area, line);
    }

    TextArea area() {
        return area;
    }

    Language language() {
        return language.getValue();
    }

    String text() {
        return area.getText();
    }

    boolean isBlank() {
        return area.getText().isBlank();
    }

    /// Takes a text that came with the one beside it.
    void take(Pasted.Version version) {
        area.setText(version.text());
        choose(version.language());
    }

    private void choose(Language chosen) {
        if (!language.getItems().contains(chosen)) {
            language.getItems().add(chosen);
        }
        language.setValue(chosen);
    }

    private void insert(Pasted pasted) {
        var before = area.getText();
        var selected = area.getSelection();
        var words = words();
        var first = pasted.versions().getFirst();
        area.replaceSelection(first.text());
        if (selected.getLength() == before.length()) {
            choose(first.language());
        }
        pasted.versions().stream().skip(1).limit(1).forEach(other);
        taken = area.getText();
        note.setText(labels.text("paste.page", Map.of("lines", pasted.leftOut().size())));
        plain.setOnAction(event -> putPlainly(before, selected, words));
        line.setVisible(!words.isBlank());
    }

    private void putPlainly(String before, IndexRange selected, String words) {
        area.setText(before.substring(0, selected.getStart()) + words + before.substring(selected.getEnd()));
        area.positionCaret(selected.getStart() + words.length());
        area.requestFocus();
    }

    private static String words() {
        var words = Clipboard.getSystemClipboard().getString();
        return words == null ? "" : words;
    }

    private static boolean rightToLeft(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /// A text area that takes a page for what is written on it.
    private final class Area extends TextArea {
        @Override
        public void paste() {
            var clipboard = Clipboard.getSystemClipboard();
            var page = clipboard.hasHtml() ? Pasted.read(clipboard.getHtml()) : Optional.<Pasted>empty();
            page.ifPresentOrElse(PasteSide.this::insert, super::paste);
        }
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
