package taiyaku.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;

/// What a person set, for all articles.
///
/// @param language the interface language, or null: the system's
/// @param theme light, dark, or as the system has it
/// @param zoom of the text, in per cent, 50 to 400
public record Settings(@Nullable Language language, Theme theme, int zoom) {

    /// As the program comes.
    public static final Settings DEFAULT = new Settings(null, Theme.SYSTEM, 100);

    public Settings {
        zoom = Math.clamp(zoom, 50, 400);
    }

    /// The colours of the window.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        /// black on white, with edges round every tint
        CONTRAST,
        /// white on black
        CONTRAST_DARK
    }

    /// The settings as last written; the defaults where the file is missing or broken.
    public static Settings read() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file(), StandardCharsets.UTF_8)));
            var language = properties.getProperty("language", "");
            return new Settings(
                    language.isEmpty() ? null : Language.of(language),
                    Theme.valueOf(properties.getProperty("theme", "system").toUpperCase(Locale.ROOT)),
                    Integer.parseInt(properties.getProperty("zoom", "100")));
        } catch (IOException | IllegalArgumentException e) {
            return DEFAULT;
        }
    }

    /// Writes these settings.
    ///
    /// @throws UnusableFileException when they cannot be written
    public void write() throws UnusableFileException {
        var properties = new Properties();
        properties.setProperty("language", language == null ? "" : language.code());
        properties.setProperty("theme", theme.name().toLowerCase(Locale.ROOT));
        properties.setProperty("zoom", Integer.toString(zoom));
        var text = new StringWriter();
        SafeFile.writeInState(file(), stream -> {
            properties.store(text, "Taiyaku");
            stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private static Path file() {
        return Folders.state().resolve("settings.properties");
    }
}
