package taiyaku.grammar.english;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Units;
import taiyaku.text.Span;

/// English results of games and votes: won 3-1, passed 220-211, by a vote of 220 to 211, voted five to two.
final class EnglishResults {

    /// Words near two numbers that make them a result.
    private static final Set<String> RESULTS = Set.of(
            "won", "win", "wins", "beat", "beats", "beating", "lost", "lose", "losing", "defeat", "defeated", "victory", "draw",
            "drew", "led", "lead", "leading", "score", "scored", "set", "sets", "trailed", "trailing", "tied", "tie", "level",
            "up", "down", "finished", "finish", "final", "ended", "a", "by", "to", "record", "went", "loss", "triumph");

    /// Words of voting and of winning, behind which even a lower number may come first: failed 198-225.
    private static final Set<String> DECISIONS = Set.of(
            "passed", "pass", "failed", "voted", "vote", "votes", "rejected", "approved", "defeated", "ruled", "ruling",
            "decided", "adopted", "cleared", "acquitted", "confirmed", "beat", "beats", "beating", "lost", "losing", "won",
            "win", "victory", "loss", "defeat", "trailed", "trailing", "upheld");

    /// What may stand behind the lower number of a result that starts with it; a noun there is what is counted.
    private static final Set<String> AFTER = Set.of(
            "", "on", "in", "at", "to", "for", "against", "with", "after", "as", "and", "but", "last", "this", "vote", "votes",
            "margin", "along", "late", "early", "when", "while", "that", "over", "by", "during");

    /// How many words back a word of voting may stand: rejected *the last amendment* 45-54.
    private static final int WORDS_BACK = 5;

    private EnglishResults() {}

    /// Reads the result that starts at the cursor; null when none does.
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        int left = number(cursor);
        int end = cursor.at();
        if (left < 0) {
            return null;
        }
        char mark = cursor.peek();
        if (mark == ' ') {
            return cursor.accept(" to ") ? spoken(cursor, start, left) : null;
        }
        boolean digits = Numeral.isDigit(cursor.charAt(end - 1));
        if (!digits || !(cursor.accept(':') || cursor.accept('-') || cursor.accept('–'))) {
            return null;
        }
        int right = cursor.digits(3);
        if (right < 0 || !Context.free(cursor.text(), start, cursor.at())) {
            return null;
        }
        boolean listed = cursor.charAt(start - 2) == ',' && Numeral.isDigit(cursor.charAt(start - 3));
        boolean few = left < 100 && right < 100;
        var before = EnglishSpeech.lower(cursor.wordBefore(start));
        boolean known = mark == ':'
                || (few && (listed || left >= right || RESULTS.contains(before)))
                || decided(cursor, start, left, right);
        return known && !(left < right && mark != ':' && measured(cursor)) ? ratio(cursor, start, left, right) : null;
    }

    /// a 10-12 *hour* drive: a unit makes two numbers a range.
    private static boolean measured(Cursor cursor) {
        int end = cursor.at();
        if (!cursor.accept('-')) {
            cursor.blanks();
        }
        boolean unit = Units.of("en").take(cursor) != null;
        cursor.at(end);
        return unit;
    }

    private static int number(Cursor cursor) {
        if (Numeral.isDigit(cursor.peek())) {
            return Context.startsSpan(cursor.text(), cursor.at()) ? cursor.digits(3) : -1;
        }
        var word = EnglishSpeech.lower(cursor.word());
        cursor.at(cursor.at() + word.length());
        return EnglishWords.cardinal(word);
    }

    /// a vote of *220 to 211*, voted *five to two*, won *3 to 1*: a higher number to a lower one is no range.
    private static @Nullable Figure spoken(Cursor cursor, int start, int left) {
        int right = number(cursor);
        if (right < 0 || left <= right || left >= 1000 || !Context.endsSpan(cursor.text(), cursor.at())) {
            return null;
        }
        return decision(cursor, start, 2) ? ratio(cursor, start, left, right) : null;
    }

    /// Whether a word of voting or winning makes two numbers its result.
    private static boolean decided(Cursor cursor, int start, int left, int right) {
        if (!decision(cursor, start, WORDS_BACK)) {
            return false;
        }
        return left >= right || AFTER.contains(cursor.wordAt(cursor.afterBlanks(cursor.at())));
    }

    /// Whether a word of voting or winning stands among the last so many words of the clause.
    private static boolean decision(Cursor cursor, int start, int words) {
        int at = start;
        for (int i = 0; i < words; i++) {
            var word = cursor.wordBefore(at);
            if (word.isEmpty()) {
                return false;
            }
            if (DECISIONS.contains(EnglishSpeech.lower(word))) {
                return true;
            }
            while (Cursor.isBlank(cursor.charAt(at - 1))) {
                at--;
            }
            at -= word.length();
        }
        return false;
    }

    private static Figure ratio(Cursor cursor, int start, int left, int right) {
        return new Figure(
                new Span(start, cursor.at()), new Value.Ratio(BigDecimal.valueOf(left), BigDecimal.valueOf(right)));
    }
}
