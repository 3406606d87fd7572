package taiyaku.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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
/// @param keys what calls an action, where that is not as it comes: by the action's key a combination such as
///     `Shortcut+K`, empty where no key is to call it; which actions and keys there are is the window's business
/// @param toured whether the tour round the window was shown
public record Settings(
        @Nullable Language language,
        Theme theme,
        int zoom,
        Map<Script, Type> types,
        @Nullable Frame frame,
        Map<String, String> keys,
        boolean toured) {

    /// As the program comes.
    public static final Settings DEFAULT = new Settings(null, Theme.SYSTEM, 100, Map.of(), null, Map.of(), false);

    public Settings {
        zoom = Math.clamp(zoom, 50, 400);
        types = Map.copyOf(types);
        keys = Map.copyOf(keys);
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
        return new Settings(language, theme, zoom, types, other, keys, toured);
    }

    /// These settings once the tour was shown, or is to be shown again.
    public Settings toured(boolean shown) {
        return new Settings(language, theme, zoom, types, frame, keys, shown);
    }

    /// What a script is read in.
    public Type type(Script script) {
        return types.getOrDefault(script, Type.NATURAL);
    }

    /// These settings with another interface language; the system's when null.
    public Settings in(@Nullable Language other) {
        return new Settings(other, theme, zoom, types, frame, keys, toured);
    }

    /// These settings in other colours.
    public Settings in(Theme other) {
        return new Settings(language, other, zoom, types, frame, keys, toured);
    }

    /// These settings with the text in another size, in per cent.
    public Settings zoomed(int other) {
        return new Settings(language, theme, other, types, frame, keys, toured);
    }

    /// These settings with a script read in another type.
    public Settings with(Script script, Type type) {
        var all = new EnumMap<Script, Type>(Script.class);
        all.putAll(types);
        all.put(script, type);
        all.values().removeIf(Type.NATURAL::equals);
        return new Settings(language, theme, zoom, all, frame, keys, toured);
    }

    /// These settings with every script read in its natural type.
    public Settings withNaturalTypes() {
        return new Settings(language, theme, zoom, Map.of(), frame, keys, toured);
    }

    /// These settings with an action called by another key, by none when that is empty.
    public Settings called(String action, String key) {
        var all = new HashMap<>(keys);
        all.put(action, key);
        return new Settings(language, theme, zoom, types, frame, all, toured);
    }

    /// These settings with other keys altogether.
    public Settings called(Map<String, String> other) {
        return new Settings(language, theme, zoom, types, frame, other, toured);
    }
}
