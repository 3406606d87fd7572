package taiyaku.view.page;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import taiyaku.view.type.Face;

/// The sentences of one side, written anew where they stand: Ctrl+Enter takes it, Esc leaves it.
///
/// What runs from right to left is not wrapped: JavaFX fails on Arabic that needs a second line.
final class SentenceEditor extends TextArea {

    /// @param text what is written anew
    /// @param done hears the new text
    /// @param left is told when it is over, either way
    SentenceEditor(String text, Face face, boolean rightToLeft, Consumer<String> done, Runnable left) {
        super(text);
        setId("editor");
        getStyleClass().add("sentence-editor");
        setFont(face.font());
        setWrapText(!rightToLeft);
        if (rightToLeft) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                left.run();
                done.accept(getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
                event.consume();
            }
        });
        Platform.runLater(this::requestFocus);
    }
}
