package taiyaku.view;

import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import taiyaku.store.Settings;

/// Where the window stands: as it was left, if that is still on a screen; kept whenever it rests, so that it stands there
/// again after a kill too.
final class Placement {

    /// How far down from its upper edge a window can be taken hold of.
    private static final double EDGE = 12;

    private final Stage stage;
    private final ObjectProperty<Settings> settings;
    private final PauseTransition rest = new PauseTransition(Duration.millis(500));

    Placement(Stage stage, ObjectProperty<Settings> settings) {
        this.stage = stage;
        this.settings = settings;
        var frame = settings.get().frame();
        if (frame != null) {
            place(frame);
        }
        rest.setOnFinished(event -> keep());
        for (Observable each : new Observable[] {
            stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty(), stage.maximizedProperty()
        }) {
            each.addListener(now -> rest.playFromStart());
        }
    }

    private void place(Settings.Frame frame) {
        boolean seen = Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds()
                        .contains(frame.x() + frame.width() / 2.0, frame.y() + EDGE));
        if (seen) {
            stage.setX(frame.x());
            stage.setY(frame.y());
        }
        stage.setWidth(Math.max(stage.getMinWidth(), frame.width()));
        stage.setHeight(Math.max(stage.getMinHeight(), frame.height()));
        stage.setMaximized(frame.full());
    }

    /// Keeps in the settings where it stands, if that changed.
    void keep() {
        rest.stop();
        var frame = frame();
        if (frame != null && !frame.equals(settings.get().frame())) {
            settings.set(settings.get().at(frame));
        }
    }

    /// Where the window stands; of one that fills its screen, where it stood before; null where that is not known.
    private Settings.@Nullable Frame frame() {
        var before = settings.get().frame();
        if (stage.isIconified() || Double.isNaN(stage.getX())) {
            return before;
        }
        if (stage.isMaximized() && before != null) {
            return new Settings.Frame(before.x(), before.y(), before.width(), before.height(), true);
        }
        return new Settings.Frame(
                (int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(), (int) stage.getHeight(), stage.isMaximized());
    }
}
