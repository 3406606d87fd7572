package taiyaku.view;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.store.Settings;
import taiyaku.view.guide.Tour;
import taiyaku.view.sign.Labels;

/// Where the tour halts in this window, and when it is shown unasked.
final class Tours {

    private Tours() {}

    /// A tour of the figure that is wrong, the card that says so, and the way on.
    ///
    /// @param over is told when it ends
    static Tour of(ReaderWindow window, Desk desk, Labels labels, Runnable over) {
        var actions = window.actions();
        var keys = Map.of(
                "replace", actions.call("replace", labels),
                "dismiss", actions.call("dismiss", labels),
                "next", actions.call("next", labels),
                "palette", actions.call("palette", labels),
                "manual", actions.call("manual", labels));
        return new Tour(
                labels,
                List.of(
                        new Tour.Stop(labels.text("tour.figure", keys), () -> suspect(window, desk), true),
                        new Tour.Stop(labels.text("tour.card", keys), () -> window.page().lookup(".card"), false),
                        new Tour.Stop(labels.text("tour.on", keys), () -> window.toolbar().lookup("#next"), false)),
                window.middle()::isCovered,
                over);
    }

    /// The tint of the figure the selected finding is about.
    private static @Nullable Node suspect(ReaderWindow window, Desk desk) {
        var finding = desk.where().finding();
        return finding == null ? null : window.page().lookup(".tint.filled." + finding.severity().code());
    }

    /// Shows the tour when the first article with something to show lies open, unless it was shown at an earlier start.
    static void firstTime(Desk desk, ObjectProperty<Settings> settings, Scene scene) {
        // later, when the window shows what was opened
        desk.review().subscribe(review -> Platform.runLater(() -> {
            boolean ready = desk.review().get() != null && !desk.findings().visible().isEmpty();
            if (ready && !settings.get().toured() && scene.getRoot() instanceof ReaderWindow window) {
                settings.set(settings.get().toured(true));
                window.commands().tour();
            }
        }));
    }
}
