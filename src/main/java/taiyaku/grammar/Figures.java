package taiyaku.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.LargeNumbers;
import taiyaku.grammar.arabic.ArabicGrammar;
import taiyaku.grammar.digits.DigitGrammar;
import taiyaku.grammar.english.EnglishGrammar;
import taiyaku.grammar.german.GermanGrammar;
import taiyaku.grammar.japanese.JapaneseGrammar;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Grammar;
import taiyaku.grammar.writing.Writer;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// The door of this package: reads the figures of a text, and writes a figure as a native would.
public final class Figures {

    /// The grammars read so far: their tables are read once.
    private static final Map<Language, Grammar> GRAMMARS = new ConcurrentHashMap<>();

    private Figures() {}

    /// Every figure of an edition, in order, none overlapping another.
    public static List<Figure> of(Edition edition) {
        return of(GRAMMARS.computeIfAbsent(edition.language(), Figures::grammar), edition.text());
    }

    /// The grammar of a language.
    static Grammar grammar(Language language) {
        return switch (language.code()) {
            case "de" -> new GermanGrammar();
            case "ja" -> new JapaneseGrammar();
            case "en" -> new EnglishGrammar();
            case "ar" -> new ArabicGrammar();
            default -> DigitGrammar.of(language);
        };
    }

    /// The scan: at each place the grammar either reads a figure or says where to look next.
    static List<Figure> of(Grammar grammar, String text) {
        var figures = new ArrayList<Figure>();
        var cursor = new Cursor(text);
        while (grammar.seek(cursor)) {
            int from = cursor.at();
            var figure = grammar.figure(cursor);
            if (figure != null) {
                figures.add(figure);
                cursor.at(Math.max(figure.span().end(), from + 1));
            } else {
                cursor.at(from);
                grammar.skip(cursor);
                cursor.at(Math.max(cursor.at(), from + 1));
            }
        }
        return List.copyOf(figures);
    }

    /// Writes what `figure` says in `language`, in the style of the spelling it replaces.
    ///
    /// @param like the spelling to be replaced: `97,4億ドル`, `二人`; its counter, width, kanji or digits, unit sign or
    ///     unit word are kept; empty for the usual style of news prose
    /// @return null where nothing honest can stand in its place (three in four for `jede vierte`); never for the empty one
    public static @Nullable String write(Figure figure, Language language, String like) {
        return write(figure, language, like, LargeNumbers.SCALE);
    }

    /// The same, with large numbers written in a way of one's own choice.
    public static @Nullable String write(Figure figure, Language language, String like, LargeNumbers large) {
        return Writer.of(language, large).write(figure, like);
    }
}
