package taiyaku.view;

import java.util.Locale;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import taiyaku.desk.Desk;
import taiyaku.desk.Whereabouts;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;

/// A word at the top of the page about the way one goes: that it was the last finding. It goes away by itself.
final class Hint extends Label {

    private final PauseTransition fading = new PauseTransition(Duration.seconds(5));

    Hint(Desk desk, Labels labels, Actions actions) {
        setId("hint");
        getStyleClass().add("hint");
        setMouseTransparent(true);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        fading.setOnFinished(event -> setVisible(false));
        desk.where().end().subscribe(end -> {
            if (end == Whereabouts.End.NONE) {
                setVisible(false);
            } else {
                var key = "hint." + end.name().toLowerCase(Locale.ROOT);
                var again = actions.call(end == Whereabouts.End.LAST ? "next" : "previous", labels);
                say(labels.text(key, Map.of("count", desk.findings().visible().size(), "key", again)));
            }
        });
    }

    private void say(String sentence) {
        setText(sentence);
        setVisible(true);
        fading.playFromStart();
    }
}
