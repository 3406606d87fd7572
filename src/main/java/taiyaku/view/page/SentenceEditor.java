package taiyaku.view.page;

import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import taiyaku.view.type.Face;

/// The sentences of one side, written anew where they stand: Ctrl+Enter takes it, Esc leaves it as it was,
/// Ctrl+Shift+Enter cuts the sentence in two where the caret stands.
///
/// What runs from right to left is not wrapped: JavaFX fails on Arabic that needs a second line.
final class SentenceEditor extends TextArea {

    /// Hears what is done.
    interface Listener {

        /// The text says something else now.
        void typed(String text);

        /// A sentence is to begin there.
        ///
        /// @param caret an offset into the text
        void cut(int caret);

        /// It is over, and stays as it was written.
        void done();

        /// It is over, and is to be as it was before.
        void dropped();
    }

    /// @param text what is written anew
    SentenceEditor(String text, Face face, boolean rightToLeft, Listener listener) {
        super(text);
        setId("editor");
        getStyleClass().add("sentence-editor");
        setFont(face.font());
        setWrapText(!rightToLeft);
        if (rightToLeft) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        textProperty().addListener((all, before, now) -> listener.typed(now));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                if (event.isShiftDown()) {
                    listener.cut(getCaretPosition());
                } else {
                    listener.done();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                listener.dropped();
                event.consume();
            }
        });
        Platform.runLater(this::requestFocus);
    }
}
