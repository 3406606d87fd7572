package taiyaku.view;

import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import taiyaku.store.Settings;
import taiyaku.view.type.Typeface;

/// The colours of the window: shapes from one style sheet, colours from another, light or dark.
final class Theme {

    private Theme() {}

    /// Whether a setting means dark now; it may follow the system.
    static boolean dark(Settings.Theme theme) {
        return switch (theme) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
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
