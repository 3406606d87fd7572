package taiyaku.grammar.arabic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicNumbers;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.scan.Cursor;
import taiyaku.text.Span;

/// The verb of doubling: تضاعف alone is twofold; with times behind it they say how often: تضاعف أربع مرات.
final class ArabicMultiples {

    /// The verb in the forms of news prose, folded.
    private static final Set<String> VERBS = Set.of(
            "تضاعف", "تضاعفت", "تضاعفا", "تضاعفوا", "يتضاعف", "تتضاعف", "سيتضاعف", "ستتضاعف");

    private static final Set<String> TIMES = Set.of("مرات", "مره", "مرتين", "اضعاف", "ضعفا", "ضعفين", "ضعفي", "ضعف");

    /// How many words the verb and its times may stand apart.
    private static final int REACH = 8;

    private ArabicMultiples() {}

    /// The words a multiple may begin with, numbers aside.
    static List<String> starts() {
        return List.copyOf(VERBS);
    }

    /// Reads the verb at the cursor, or the times behind one; null, the cursor anywhere, when neither stands here.
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var word = ArabicText.word(cursor, start);
        var verb = verb(word.folded());
        if (verb != null) {
            cursor.at(word.end());
            int from = start + word.folded().indexOf(verb);
            return timesFollow(cursor) ? null : new Figure(new Span(from, word.end()), new Value.Multiple(BigDecimal.TWO));
        }
        return times(cursor, start);
    }

    private static @Nullable String verb(String folded) {
        if (VERBS.contains(folded)) {
            return folded;
        }
        boolean joined = folded.startsWith("و") || folded.startsWith("ف");
        return joined && VERBS.contains(folded.substring(1)) ? folded.substring(1) : null;
    }

    /// أربع مرات, مرتين, behind the verb in its clause.
    private static @Nullable Figure times(Cursor cursor, int start) {
        if (!behindVerb(cursor.text(), start)) {
            return null;
        }
        var word = ArabicText.word(cursor, start);
        if (word.folded().equals("مرتين") || word.folded().equals("ضعفين")) {
            cursor.at(word.end());
            return new Figure(new Span(start, word.end()), new Value.Multiple(BigDecimal.TWO));
        }
        var amount = ArabicNumbers.read(cursor);
        if (amount == null || amount.several() || amount.share() != null) {
            return null;
        }
        var unit = ArabicText.word(cursor, cursor.afterBlanks(amount.end()));
        if (!unit.folded().equals("مرات") && !unit.folded().equals("مره")) {
            return null;
        }
        cursor.at(unit.end());
        return new Figure(new Span(amount.start(), unit.end()), new Value.Multiple(amount.value()));
    }

    private static boolean timesFollow(Cursor cursor) {
        int at = cursor.at();
        for (int i = 0; i < REACH; i++) {
            int next = cursor.afterBlanks(at);
            var word = ArabicText.word(cursor, next);
            int end = word.end();
            if (word.folded().isEmpty()) {
                while (Character.isDigit(cursor.charAt(end)) || cursor.charAt(end) == '.' || cursor.charAt(end) == ',') {
                    end++;
                }
                if (end == next) {
                    return false;
                }
            }
            if (TIMES.contains(word.folded())) {
                return true;
            }
            at = end;
        }
        return false;
    }

    private static boolean behindVerb(String text, int start) {
        int at = start;
        for (int i = 0; i < REACH; i++) {
            var word = ArabicText.before(text, at);
            if (word.folded().isEmpty()) {
                return false;
            }
            if (verb(word.folded()) != null) {
                return true;
            }
            at = word.start();
        }
        return false;
    }
}
