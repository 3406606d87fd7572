package taiyaku.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;
import taiyaku.text.Script;

/// What a person set, for all articles.
///
/// @param language the interface language, or null: the system's
/// @param theme light, dark, or as the system has it
/// @param zoom of the text, in per cent, 50 to 400
/// @param types what each script is read in, where that is not as it comes
/// @param frame where the window stood last; null before the first time
public record Settings(
        @Nullable Language language, Theme theme, int zoom, Map<Script, Type> types, @Nullable Frame frame) {

    /// As the program comes.
    public static final Settings DEFAULT = new Settings(null, Theme.SYSTEM, 100, Map.of(), null);

    public Settings {
        zoom = Math.clamp(zoom, 50, 400);
        types = Map.copyOf(types);
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

    /// What a script is read in.
    ///
    /// @param family the name of a family of typefaces, empty for the script's natural one; it need not be installed
    /// @param size in per cent of the natural one, 50 to 200
    public record Type(String family, int size) {

        /// As the program comes.
        public static final Type NATURAL = new Type("", 100);

        public Type {
            size = Math.clamp(size, 50, 200);
        }
    }

    /// Where a window stands on the screens.
    ///
    /// @param x of its upper left corner, in the units of the screens
    /// @param y of the same
    /// @param width in the same units
    /// @param height in the same units
    /// @param full whether it fills its screen; then the rest is what it goes back to
    public record Frame(int x, int y, int width, int height, boolean full) {

        /// A frame of five words, as [#told] tells it.
        ///
        /// @throws IllegalArgumentException when it is none
        static Frame of(String told) {
            var words = told.split(" ", -1);
            if (words.length != 5) {
                throw new IllegalArgumentException(told);
            }
            return new Frame(
                    Integer.parseInt(words[0]),
                    Integer.parseInt(words[1]),
                    Integer.parseInt(words[2]),
                    Integer.parseInt(words[3]),
                    Boolean.parseBoolean(words[4]));
        }

        String told() {
            return x + " " + y + " " + width + " " + height + " " + full;
        }
    }

    /// These settings with the window elsewhere.
    public Settings at(Frame other) {
        return new Settings(language, theme, zoom, types, other);
    }

    /// What a script is read in.
    public Type type(Script script) {
        return types.getOrDefault(script, Type.NATURAL);
    }

    /// These settings with another interface language.
    public Settings in(Language other) {
        return new Settings(other, theme, zoom, types, frame);
    }

    /// These settings in other colours.
    public Settings in(Theme other) {
        return new Settings(language, other, zoom, types, frame);
    }

    /// These settings with the text in another size, in per cent.
    public Settings zoomed(int other) {
        return new Settings(language, theme, other, types, frame);
    }

    /// These settings with a script read in another type.
    public Settings with(Script script, Type type) {
        var all = new EnumMap<Script, Type>(Script.class);
        all.putAll(types);
        all.put(script, type);
        all.values().removeIf(Type.NATURAL::equals);
        return new Settings(language, theme, zoom, all, frame);
    }

    /// The settings as last written; a line that is missing or broken is as it comes.
    public static Settings read() {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file(), StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return DEFAULT;
        }
        var settings = new Settings(
                read(properties, "language", Language::of).orElse(null),
                read(properties, "theme", name -> Theme.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(Theme.SYSTEM),
                read(properties, "zoom", Integer::valueOf).orElse(100),
                Map.of(),
                read(properties, "window", Frame::of).orElse(null));
        for (var script : Script.values()) {
            settings = settings.with(
                    script,
                    new Type(
                            properties.getProperty(key(script, "family"), ""),
                            read(properties, key(script, "size"), Integer::valueOf).orElse(100)));
        }
        return settings;
    }

    private static <T> Optional<T> read(Properties properties, String key, Function<String, T> reading) {
        var written = properties.getProperty(key, "").strip();
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(reading.apply(written));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
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
        if (frame != null) {
            properties.setProperty("window", frame.told());
        }
        types.forEach((script, type) -> {
            properties.setProperty(key(script, "family"), type.family());
            properties.setProperty(key(script, "size"), Integer.toString(type.size()));
        });
        var text = new StringWriter();
        SafeFile.writeInState(file(), stream -> {
            properties.store(text, "Taiyaku");
            stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String key(Script script, String what) {
        return script.name().toLowerCase(Locale.ROOT) + "." + what;
    }

    private static Path file() {
        return Folders.state().resolve("settings.properties");
    }
}
