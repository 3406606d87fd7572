package taiyaku.grammar.writing;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.LargeNumbers;
import taiyaku.text.Language;

/// Writes figures as one language spells them, in the style of a spelling to be replaced.
///
/// The unit is the figure's; how it is spelt, and how the number is written, is taken from the other spelling where that
/// has the same unit.
public interface Writer {

    /// Writes the figure so that it can stand exactly where `like` stood.
    ///
    /// @param like the spelling to be replaced; empty for the usual style of news prose
    /// @return null where nothing honest can stand in its place; never for the empty one
    @Nullable String write(Figure figure, String like);

    /// The writer of a language.
    ///
    /// @param large how it writes large numbers
    static Writer of(Language language, LargeNumbers large) {
        return switch (language.code()) {
            case "ja" -> new JapaneseWriter(large);
            default -> new LocalWriter(language, large);
        };
    }
}
