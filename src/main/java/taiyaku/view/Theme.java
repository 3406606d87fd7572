package taiyaku.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import taiyaku.store.Settings;
import taiyaku.view.type.Typeface;

/// The colours of the window: shapes from one style sheet, colours from another, light or dark.
final class Theme {

    private Theme() {}

    /// The colours a setting means now; it may follow the system, its wish for high contrast too.
    static Colours of(Settings.Theme theme) {
        return switch (theme) {
            case LIGHT -> Colours.LIGHT;
            case DARK -> Colours.DARK;
            case CONTRAST -> Colours.CONTRAST;
            case CONTRAST_DARK -> Colours.CONTRAST_DARK;
            case SYSTEM -> {
                boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                boolean high = wantsContrast();
                yield dark
                        ? high ? Colours.CONTRAST_DARK : Colours.DARK
                        : high ? Colours.CONTRAST : Colours.LIGHT;
            }
        };
    }

    /// Whether the system is set to high contrast: told by name on Windows, by the theme's name under GTK.
    private static boolean wantsContrast() {
        var preferences = Platform.getPreferences();
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || String.valueOf(preferences.get("GTK.theme_name")).contains("HighContrast");
    }

    /// A set of colours.
    enum Colours {
        LIGHT("light.css"),
        DARK("dark.css"),
        CONTRAST("light.css contrast.css"),
        CONTRAST_DARK("dark.css contrast-dark.css");

        private final String sheets;

        /// @param sheets laid one over the other, parted by blanks
        Colours(String sheets) {
            this.sheets = sheets;
        }
    }

    /// Colours a window light or dark.
    static void colour(Parent root, boolean dark) {
        colour(root, dark ? Colours.DARK : Colours.LIGHT);
    }

    /// Colours a window.
    static void colour(Parent root, Colours colours) {
        for (var face : new Typeface[] {Typeface.SANS, Typeface.SANS_MEDIUM, Typeface.SANS_STRONG}) {
            face.load();
        }
        var sheets = new ArrayList<String>(List.of(sheet("reader.css")));
        for (var name : colours.sheets.split(" ", -1)) {
            sheets.add(sheet(name));
        }
        if (!root.getStylesheets().equals(sheets)) {
            root.getStylesheets().setAll(sheets);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
