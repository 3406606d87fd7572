package taiyaku.store;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import taiyaku.text.Language;
import taiyaku.text.Script;

/// The file of the settings, in the program's own folder.
public final class SettingsFile {

    private static final String KEY = "key.";

    private SettingsFile() {}

    /// The settings as last written; a line that is missing or broken is as it comes.
    public static Understood<Settings> read() {
        return Understood.of(file(), Settings.DEFAULT, SettingsFile::taken);
    }

    private static Settings taken(Settings before, String key, String value) {
        if (key.startsWith(KEY)) {
            return before.called(key.substring(KEY.length()), value);
        }
        return switch (key) {
            case "language" -> before.in(value.isEmpty() ? null : Language.of(value));
            case "theme" -> before.in(Settings.Theme.valueOf(value.toUpperCase(Locale.ROOT)));
            case "zoom" -> before.zoomed(Integer.parseInt(value));
            case "toured" -> before.toured(Boolean.parseBoolean(value));
            case "window" -> before.at(Settings.Frame.of(value));
            default -> typed(before, key, value);
        };
    }

    /// `latin.family`, `arabic.size`.
    private static Settings typed(Settings before, String key, String value) {
        int dot = key.indexOf('.');
        var script = Script.valueOf(key.substring(0, Math.max(0, dot)).toUpperCase(Locale.ROOT));
        var type = before.type(script);
        return switch (key.substring(dot + 1)) {
            case "family" -> before.with(script, new Settings.Type(value, type.size()));
            case "size" -> before.with(script, new Settings.Type(type.family(), Integer.parseInt(value)));
            default -> throw new IllegalArgumentException(key);
        };
    }

    /// Writes settings.
    ///
    /// @throws UnusableFileException when they cannot be written
    public static void write(Settings settings) throws UnusableFileException {
        var properties = new Properties();
        var language = settings.language();
        properties.setProperty("language", language == null ? "" : language.code());
        properties.setProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        properties.setProperty("zoom", Integer.toString(settings.zoom()));
        properties.setProperty("toured", Boolean.toString(settings.toured()));
        var frame = settings.frame();
        if (frame != null) {
            properties.setProperty("window", frame.told());
        }
        settings.types().forEach((script, type) -> {
            properties.setProperty(name(script) + ".family", type.family());
            properties.setProperty(name(script) + ".size", Integer.toString(type.size()));
        });
        settings.keys().forEach((action, key) -> properties.setProperty(KEY + action, key));
        var text = new StringWriter();
        SafeFile.writeInState(file(), stream -> {
            properties.store(text, "Taiyaku");
            stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String name(Script script) {
        return script.name().toLowerCase(Locale.ROOT);
    }

    private static Path file() {
        return Folders.state().resolve("settings.properties");
    }
}
