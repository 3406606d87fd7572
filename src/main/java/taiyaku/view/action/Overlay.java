package taiyaku.view.action;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A sheet that lies over the window for a while. A click beside it closes it, and so does Esc, in its fields too, where
/// the window leaves the key to the text.
public abstract class Overlay extends StackPane {

    private final Runnable over;

    /// @param over is told when it is closed
    protected Overlay(Runnable over) {
        this.over = over;
    }

    /// Lays the sheet on it.
    protected final void lay(String id, Region sheet, double width, double height) {
        setId(id);
        getStyleClass().add("overlay");
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(width, height);
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (equals(event.getTarget())) {
                over.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.run();
                event.consume();
            }
        });
    }

    /// The title of a sheet.
    protected static Label title(String words) {
        var title = new Label(words);
        title.getStyleClass().add("overlay-title");
        return title;
    }
}
