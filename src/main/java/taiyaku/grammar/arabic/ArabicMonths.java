package taiyaku.grammar.arabic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Tables;

/// The names of the months in Arabic, read from `months.ar.txt`.
final class ArabicMonths {

    private static final Map<String, Integer> MONTHS = read();
    private static final Set<String> FIRST_OF_TWO = MONTHS.keySet().stream()
            .filter(name -> name.indexOf(' ') > 0)
            .map(name -> name.substring(0, name.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private ArabicMonths() {}

    /// The words a month may begin with, folded.
    static Stream<String> starts() {
        return Stream.concat(Stream.of("شهر"), MONTHS.keySet().stream().map(ArabicText::fold));
    }

    /// Takes the month at the cursor, شهر before it and a second name behind a slash (شباط/فبراير); 0, the cursor unmoved,
    /// when none comes.
    ///
    /// @param sure whether names that are other words as well count too
    static int take(Cursor cursor, boolean sure) {
        int start = cursor.at();
        var first = ArabicText.word(cursor, start);
        boolean said = first.folded().equals("شهر");
        if (said) {
            cursor.at(first.end());
            cursor.blanks();
        }
        int month = name(cursor, sure || said);
        if (month == 0) {
            cursor.at(start);
            return 0;
        }
        int end = cursor.at();
        cursor.blanks();
        if (cursor.accept('/') || cursor.accept('(')) {
            boolean bracket = cursor.peek(-1) == '(';
            cursor.blanks();
            if (name(cursor, true) == month && (!bracket || cursor.accept(')'))) {
                return month;
            }
        }
        cursor.at(end);
        return month;
    }

    private static int name(Cursor cursor, boolean sure) {
        int start = cursor.at();
        var word = ArabicText.word(cursor, start);
        cursor.at(word.end());
        cursor.blanks();
        if (FIRST_OF_TWO.contains(word.folded())) {
            var second = ArabicText.word(cursor, cursor.at());
            var both = MONTHS.get(word.folded() + " " + second.folded());
            if (both != null) {
                cursor.at(second.end());
                return both;
            }
        }
        var folded = MONTHS.get(word.folded());
        int month = folded == null ? MONTHS.getOrDefault(cursor.text().substring(start, word.end()), 0) : folded;
        boolean open = month < 0 && !sure;
        cursor.at(month == 0 || open ? start : word.end());
        return open ? 0 : Math.abs(month);
    }

    /// Names by their folded spelling; those that are other words as well by their exact one, with a negative number.
    private static Map<String, Integer> read() {
        var months = new HashMap<String, Integer>();
        Tables.lines("months.ar.txt", (names, meaning) -> {
            int month = Integer.parseInt(meaning);
            for (var name : names) {
                if (name.endsWith("!")) {
                    months.put(name.substring(0, name.length() - 1).strip(), -month);
                } else {
                    months.put(ArabicText.fold(name), month);
                }
            }
        });
        return Map.copyOf(months);
    }
}
