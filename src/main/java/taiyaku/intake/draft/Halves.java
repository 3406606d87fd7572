package taiyaku.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;
import taiyaku.text.Script;

/// Two languages in one text: paragraphs that take turns, or two columns parted by tabs.
///
/// A text is taken apart only where every paragraph keeps to its turn; one that quotes another language is left whole.
public final class Halves {

    /// So many turns may not be chance.
    private static final int TURNS = 2;

    /// Of two languages in one script, a paragraph must have so many of the commonest words of its own more.
    private static final int WORDS = 2;

    /// A longer text, in code units, is left whole.
    private static final int LONGEST = 4 << 20;

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private Halves() {}

    /// The two versions in a text; nothing where it is one text.
    public static Optional<Draft> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var lines = LINE_ENDS.splitAsStream(text).filter(line -> !line.isBlank()).toList();
        return lines.size() < TURNS ? Optional.empty() : columns(lines).or(() -> turns(lines));
    }

    private static Optional<Draft> columns(List<String> lines) {
        var rows = new ArrayList<List<String>>();
        for (var line : lines) {
            var cells = List.of(line.split("\t+", -1));
            if (cells.size() != 2 || cells.getFirst().isBlank()) {
                return Optional.empty();
            }
            rows.add(cells);
        }
        return Choice.of(rows, false);
    }

    private static Optional<Draft> turns(List<String> lines) {
        if (lines.size() % 2 != 0 || lines.size() < 2 * TURNS) {
            return Optional.empty();
        }
        var first = language(lines, 0);
        var second = language(lines, 1);
        if (first.equals(second)) {
            return Optional.empty();
        }
        var columns = new Columns(List.of(first, second));
        for (int i = 0; i < lines.size(); i += 2) {
            if (!is(lines.get(i), first, second) || !is(lines.get(i + 1), second, first)) {
                return Optional.empty();
            }
            columns.segments(lines.subList(i, i + 2));
        }
        return Optional.of(columns.draft());
    }

    private static Language language(List<String> lines, int from) {
        var half = new StringBuilder();
        for (int i = from; i < lines.size() && half.length() < 20_000; i += 2) {
            half.append(lines.get(i)).append('\n');
        }
        return LanguageGuess.of(half.toString());
    }

    /// Whether a paragraph is in its own language and not in the other.
    private static boolean is(String paragraph, Language own, Language other) {
        if (Script.of(own) != Script.of(other)) {
            return Script.of(LanguageGuess.of(paragraph)) == Script.of(own);
        }
        return LanguageGuess.words(paragraph, own) >= LanguageGuess.words(paragraph, other) + WORDS;
    }
}
