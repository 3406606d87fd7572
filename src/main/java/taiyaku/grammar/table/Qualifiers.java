package taiyaku.grammar.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Cursor;

/// The words before a figure that say how exact it is meant: rund, fast, mehr als.
public final class Qualifiers {

    private record Spelling(String text, Qualifier qualifier) {}

    private final List<Spelling> spellings = new ArrayList<>();
    private final Map<Character, List<Spelling>> byLast = new HashMap<>();
    private final List<String> between;

    private Qualifiers(List<String> between) {
        this.between = between;
    }

    /// The table of a language.
    ///
    /// @param between small words that may stand between the qualifier and the figure: mehr als *die* Hälfte
    public static Qualifiers of(String language, String... between) {
        var qualifiers = new Qualifiers(List.of(between));
        Tables.lines("qualifiers." + language + ".txt", (texts, meaning) -> {
            var qualifier = Qualifier.of(meaning);
            texts.forEach(text -> qualifiers.spellings.add(new Spelling(text, qualifier)));
        });
        qualifiers.spellings.sort(Comparator.comparingInt((Spelling s) -> -s.text.length()));
        for (var spelling : qualifiers.spellings) {
            char last = Character.toLowerCase(spelling.text.charAt(spelling.text.length() - 1));
            qualifiers.byLast.computeIfAbsent(last, c -> new ArrayList<>()).add(spelling);
        }
        return qualifiers;
    }

    /// The figure with what is said before it; as it is when nothing is, or when it has its qualifier already.
    ///
    /// More or less than a date compares with that year (mehr als 2022) and says nothing of the date.
    public Figure qualified(Figure figure, String text) {
        if (figure.qualifier() != Qualifier.EXACT) {
            return figure;
        }
        var qualifier = before(text, figure.span().start());
        boolean compares = figure.value() instanceof Value.Date
                && (qualifier == Qualifier.ABOVE || qualifier == Qualifier.BELOW || qualifier == Qualifier.SEVERAL);
        return qualifier == Qualifier.EXACT || compares
                ? figure
                : new Figure(figure.span(), figure.value(), figure.to(), qualifier);
    }

    /// What is said of the figure that starts at `start`; [Qualifier#EXACT] when nothing.
    public Qualifier before(String text, int start) {
        int end = blanksBefore(text, start);
        var direct = ending(text, end);
        if (direct != Qualifier.EXACT) {
            return direct;
        }
        for (var word : between) {
            if (ends(text, end, word)) {
                return ending(text, blanksBefore(text, end - word.length()));
            }
        }
        return Qualifier.EXACT;
    }

    /// The qualifier whose words end at an offset, the longest first.
    private Qualifier ending(String text, int end) {
        char last = end > 0 ? Character.toLowerCase(text.charAt(end - 1)) : Cursor.END;
        for (var spelling : byLast.getOrDefault(last, List.of())) {
            if (ends(text, end, spelling.text)) {
                return spelling.qualifier;
            }
        }
        return Qualifier.EXACT;
    }

    /// Takes a qualifier that stands at the cursor and the blank behind it, as inside a range: 5 bis *etwa* 7.
    public boolean take(Cursor cursor) {
        for (var spelling : spellings) {
            int end = cursor.at() + spelling.text.length();
            if (ends(cursor.text(), end, spelling.text)
                    && (end >= cursor.text().length() || !Character.isLetter(cursor.text().charAt(end)))) {
                cursor.at(end);
                cursor.blanks();
                return true;
            }
        }
        return false;
    }

    private static int blanksBefore(String text, int at) {
        int end = at;
        while (end > 0 && at - end < 4 && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean ends(String text, int end, String word) {
        int start = end - word.length();
        return start >= 0
                && text.regionMatches(true, start, word, 0, word.length())
                && (start == 0
                        || !Character.isLetterOrDigit(text.charAt(start - 1))
                        || !Character.isLetterOrDigit(word.charAt(0)));
    }
}
