package taiyaku.view.type;

import javafx.scene.control.Tooltip;

/// What appears beside the pointer after a moment where it says text of an article: each script in its own typeface, for
/// a system may have none for it.
public final class Told extends Tooltip {

    private static final double SIZE = 11.5;
    private static final double WIDEST = 460;

    /// @param text what it says
    public Told(String text) {
        say(text);
    }

    /// Says something else.
    public void say(String text) {
        var words = new Words(text, SIZE, "on-ink");
        words.setPrefWidth(Math.min(WIDEST, Math.ceil(words.prefWidth(-1))));
        setGraphic(words);
    }
}
