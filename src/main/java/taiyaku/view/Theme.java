package taiyaku.view;

import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// The colours of the window: shapes from one style sheet, colours from another, light or dark as the system is.
final class Theme {

    private Theme() {}

    /// Colours a window as the system is coloured, now and when that changes.
    static void follow(Parent root) {
        ObservableValue<ColorScheme> scheme = Platform.getPreferences().colorSchemeProperty();
        scheme.subscribe(now -> colour(root, now == ColorScheme.DARK));
    }

    /// Colours a window.
    static void colour(Parent root, boolean dark) {
        for (var face : new Typeface[] {Typeface.SANS, Typeface.SANS_MEDIUM, Typeface.SANS_STRONG}) {
            face.load();
        }
        root.getStylesheets().setAll(sheet("reader.css"), sheet(dark ? "dark.css" : "light.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
