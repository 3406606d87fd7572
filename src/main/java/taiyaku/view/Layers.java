package taiyaku.view;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The middle of the window: what is shown, and what lies on top of it for a while.
final class Layers extends StackPane {

    private @Nullable Node shown;
    private @Nullable Node cover;

    /// @param hits what was found, below the field in the toolbar
    /// @param hint a word at the top
    Layers(Node hits, Node hint) {
        StackPane.setAlignment(hits, Pos.TOP_LEFT);
        StackPane.setMargin(hits, new Insets(2, 0, 0, 0));
        StackPane.setAlignment(hint, Pos.TOP_CENTER);
        StackPane.setMargin(hint, new Insets(3, 0, 0, 0));
        getChildren().addAll(hits, hint);
    }

    /// Shows something in place of what was shown; nothing covers it.
    void show(Node node) {
        uncover();
        getChildren().remove(shown);
        shown = node;
        getChildren().addFirst(node);
    }

    /// What is shown.
    @Nullable Node shown() {
        return shown;
    }

    /// Puts something on top.
    void cover(Node node) {
        uncover();
        cover = node;
        getChildren().add(node);
    }

    /// Whether something lies on top.
    boolean isCovered() {
        return cover != null;
    }

    /// What lies on top.
    @Nullable Node cover() {
        return cover;
    }

    /// Whether something of that kind lies on top.
    boolean isCoveredBy(Class<?> kind) {
        return kind.isInstance(cover);
    }

    /// Takes away what lies on top; whether there was something.
    boolean uncover() {
        boolean covered = cover != null;
        getChildren().remove(cover);
        cover = null;
        return covered;
    }
}
