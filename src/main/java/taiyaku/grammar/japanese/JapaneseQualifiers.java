package taiyaku.grammar.japanese;

import java.util.HashMap;
import java.util.Map;
import taiyaku.figure.Qualifier;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Tables;
import taiyaku.grammar.table.Words;

/// The words around a Japanese figure that say how exact it is meant: 約 before it, 以上 behind it; from `qualifiers.ja.txt`.
final class JapaneseQualifiers {

    private static final char FIGURE = '〜';

    /// Words before a figure are looked up from their end.
    private static final Map<String, Qualifier> BEFORE = new HashMap<>();

    private static final Map<String, Qualifier> BEHIND = new HashMap<>();
    private static final int LONGEST_BEFORE;
    private static final String LAST_BEFORE;
    private static final Words WORDS_BEHIND;

    static {
        Tables.lines("qualifiers.ja.txt", (words, code) -> words.forEach(word -> {
            if (word.charAt(0) == FIGURE) {
                BEHIND.put(word.substring(1), Qualifier.of(code));
            } else {
                BEFORE.put(word, Qualifier.of(code));
            }
        }));
        WORDS_BEHIND = Words.of(BEHIND.keySet());
        LONGEST_BEFORE = BEFORE.keySet().stream().mapToInt(String::length).max().orElse(0);
        var last = new StringBuilder();
        BEFORE.keySet().forEach(word -> last.append(word.charAt(word.length() - 1)));
        LAST_BEFORE = last.toString();
    }

    /// What makes 弱 and 強 the begin of another word: 5強い, 3強化.
    private static final String NOT_BEHIND_STRONG = "いくめまみさかけ化制力者気引奪盗姦調要点体火震烈敵豪";

    private JapaneseQualifiers() {}

    /// What the words around a stretch of text say of the figure there; behind goes before.
    static Qualifier around(String text, int start, int end) {
        if (text.startsWith("震度", start - 2)) {
            // 5強 and 6弱 are grades of their own
            return before(text, start - 2);
        }
        var behind = behind(text, end);
        return behind == Qualifier.EXACT ? before(text, start) : behind;
    }

    private static Qualifier before(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 2 && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        boolean may = end > 0 && LAST_BEFORE.indexOf(text.charAt(end - 1)) >= 0;
        for (int length = Math.min(LONGEST_BEFORE, end); may && length > 0; length--) {
            var found = BEFORE.get(text.substring(end - length, end));
            if (found != null) {
                return found;
            }
        }
        return Qualifier.EXACT;
    }

    private static Qualifier behind(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < 2 && Cursor.isBlank(text.charAt(at))) {
            at++;
        }
        int length = WORDS_BEHIND.length(text, at);
        if (length == 0) {
            return Qualifier.EXACT;
        }
        char word = text.charAt(at);
        boolean other = (word == '弱' || word == '強')
                && at + 1 < text.length()
                && NOT_BEHIND_STRONG.indexOf(text.charAt(at + 1)) >= 0;
        return other ? Qualifier.EXACT : BEHIND.getOrDefault(text.substring(at, at + length), Qualifier.EXACT);
    }
}
