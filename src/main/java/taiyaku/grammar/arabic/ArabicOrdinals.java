package taiyaku.grammar.arabic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicLexicon;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.scan.Cursor;
import taiyaku.text.Span;

/// Ordinals in words: الأول, الثالثة عشرة, الخامس والعشرون, العشرون.
final class ArabicOrdinals {

    private ArabicOrdinals() {}

    /// Reads the ordinal at the cursor and leaves the cursor behind it; null when none starts here.
    static @Nullable Figure read(Cursor cursor) {
        var word = ArabicText.word(cursor, cursor.at());
        for (var stem : word.stems()) {
            int ordinal = ordinal(stem);
            if (ordinal == 0) {
                continue;
            }
            cursor.at(word.end());
            int whole = rest(cursor, ordinal);
            boolean joined = cursor.at() > word.end();
            boolean weak = (!stem.definite() && stem.text().equals("ثانيه")) || (ordinal == 11 && !joined);
            if ((stem.text().equals("واحد") || stem.text().equals("احد") || stem.text().equals("احدي")
                            || stem.text().equals("اثني")) && !joined) {
                return null;
            }
            var span = new Span(stem.start(), cursor.at());
            var number = BigDecimal.valueOf(whole);
            boolean aged = ArabicText.before(cursor.text(), word.start()).folded().equals("سن") && stem.text().endsWith("ه");
            return weak ? null : new Figure(span, aged ? new Value.Age(number) : new Value.Ordinal(number));
        }
        return null;
    }

    /// An ordinal's stem, or a cardinal that stands in its place with the article (الأحد عشر, الواحد والعشرون).
    private static int ordinal(ArabicText.Stem stem) {
        int ordinal = ArabicLexicon.ordinal(stem.text());
        if (ordinal > 0 || !stem.definite()) {
            return ordinal;
        }
        return switch (stem.text()) {
            case "واحد", "احد", "احدي" -> 1;
            case "اثني" -> 2;
            default -> 0;
        };
    }

    /// What follows the ones: عشر makes 3 to 13, والعشرون to 23. حادي is 11 with عشر and 21 with والعشرون.
    static int rest(Cursor cursor, int first) {
        int end = cursor.at();
        int ones = first == 11 ? 1 : first;
        if (cursor.blanks() > 0) {
            var word = ArabicText.word(cursor, cursor.at());
            if (ArabicLexicon.isTen(word.folded()) && ones < 10) {
                cursor.at(word.end());
                return ones + 10;
            }
            boolean apart = word.folded().equals("و");
            if (apart) {
                cursor.at(word.end());
                cursor.blanks();
                word = ArabicText.word(cursor, cursor.at());
            }
            for (var stem : word.stems()) {
                int tens = stem.and() || apart ? ArabicLexicon.tens(stem.text()) : 0;
                if (tens > 0 && ones < 10) {
                    cursor.at(word.end());
                    return ones + tens;
                }
            }
        }
        cursor.at(end);
        return first;
    }
}
