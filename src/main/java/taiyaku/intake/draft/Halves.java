package taiyaku.intake.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;
import taiyaku.text.Script;

/// Two languages in one text: paragraphs that take turns, two columns parted by tabs, or one language whole and then the
/// other.
///
/// A text is taken apart only where every paragraph keeps to its turn; one that quotes another language is left whole,
/// unless a person says that there are two.
public final class Halves {

    /// So many turns may not be chance.
    private static final int TURNS = 2;

    /// Of two languages in one script, a paragraph must have so many of the commonest words of its own more.
    private static final int WORDS = 2;

    /// A longer text, in code units, is left whole.
    private static final int LONGEST = 4 << 20;

    /// The shorter half has so much of the letters of the longer one; Japanese needs few.
    private static final double SHARE = 0.2;

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private Halves() {}

    /// The two versions in a text; nothing where it is one text.
    public static Optional<Draft> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var lines = LINE_ENDS.splitAsStream(text).filter(line -> !line.isBlank()).toList();
        return lines.size() < TURNS ? Optional.empty() : columns(lines).or(() -> turns(lines)).or(() -> blocks(lines));
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

    /// One language whole and then the other: nothing says which paragraphs belong together.
    private static Optional<Draft> blocks(List<String> lines) {
        int quarter = (lines.size() + 3) / 4;
        var first = LanguageGuess.of(String.join("\n", lines.subList(0, quarter)));
        var second = LanguageGuess.of(String.join("\n", lines.subList(lines.size() - quarter, lines.size())));
        if (lines.size() < 2 * TURNS || first.equals(second)) {
            return Optional.empty();
        }
        int border = 0;
        while (border < lines.size() && is(lines.get(border), first, second)) {
            border++;
        }
        var one = lines.subList(0, border);
        var other = lines.subList(border, lines.size());
        boolean balanced = Math.min(letters(one), letters(other)) >= SHARE * Math.max(letters(one), letters(other));
        return border >= TURNS && other.size() >= TURNS && balanced && other.stream().allMatch(line -> is(line, second, first))
                ? Optional.of(versions(first, one, second, other))
                : Optional.empty();
    }

    /// The two versions in a text of which a person said that it holds two: each paragraph goes to the language it is most
    /// likely in, one that might be in either to that of the paragraph before. Nothing where all are in one.
    ///
    /// @param first the language of one version
    /// @param second the language of the other
    public static Optional<Draft> of(String text, Language first, Language second) {
        var one = new ArrayList<String>();
        var other = new ArrayList<String>();
        boolean inSecond = false;
        for (var line : LINE_ENDS.splitAsStream(text).filter(line -> !line.isBlank()).toList()) {
            boolean tells = is(line, first, second) != is(line, second, first);
            inSecond = tells ? is(line, second, first) : inSecond;
            (inSecond ? other : one).add(line);
        }
        return one.isEmpty() || other.isEmpty() ? Optional.empty() : Optional.of(versions(first, one, second, other));
    }

    /// The same where nobody said which languages.
    public static Optional<Draft> apart(String text) {
        var certain = of(text);
        if (certain.isPresent() || text.length() > LONGEST) {
            return certain;
        }
        Map<Language, Long> letters = new HashMap<>();
        LINE_ENDS.splitAsStream(text).forEach(line -> letters.merge(LanguageGuess.of(line), letters(List.of(line)), Long::sum));
        var languages = letters.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Language, Long>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        if (languages.size() < 2) {
            return Optional.empty();
        }
        boolean begins = is(text.stripLeading().lines().findFirst().orElse(""), languages.getLast(), languages.getFirst());
        var order = begins ? languages.reversed() : languages;
        return of(text, order.getFirst(), order.getLast());
    }

    private static Draft versions(Language first, List<String> one, Language second, List<String> other) {
        return new Draft(
                List.of(
                        new Draft.Version(first, String.join("\n", one) + "\n"),
                        new Draft.Version(second, String.join("\n", other) + "\n")),
                List.of(),
                List.of(),
                null,
                false);
    }

    private static long letters(List<String> lines) {
        return lines.stream().flatMapToInt(String::chars).filter(Character::isLetter).count();
    }

    private static Language language(List<String> lines, int from) {
        var half = new StringBuilder();
        for (int i = from; i < lines.size() && half.length() < 20_000; i += 2) {
            half.append(lines.get(i)).append('\n');
        }
        return LanguageGuess.of(half.toString());
    }

    /// Whether a paragraph is in its own language and not in the other; one without letters may be in any.
    private static boolean is(String paragraph, Language own, Language other) {
        if (paragraph.chars().noneMatch(Character::isLetter)) {
            return true;
        }
        if (Script.of(own) != Script.of(other)) {
            return Script.of(LanguageGuess.of(paragraph)) == Script.of(own);
        }
        return LanguageGuess.words(paragraph, own) >= LanguageGuess.words(paragraph, other) + WORDS;
    }
}
