package taiyaku.grammar.scan;

import java.util.Locale;
import java.util.Set;

/// Masks that a machine put in place of a figure and did not take out again: `XNUMX`, `XXNUMXX`, `__NUM__`, `[NUM]`.
public final class Masks {

    /// What a mask says between its fences.
    private static final Set<String> WORDS = Set.of(
            "num", "number", "numeral", "digit", "digits", "numex", "zahl", "nummer", "figure", "date", "time", "year",
            "money", "amount", "percent", "cardinal", "ordinal", "quantity", "currency", "price");

    private Masks() {}

    /// Takes the mask at the cursor, fences and all.
    ///
    /// @return whether there is one; else the cursor stays
    public static boolean take(Cursor cursor) {
        int start = cursor.at();
        if (crosses(cursor) || fenced(cursor)) {
            return true;
        }
        cursor.at(start);
        return false;
    }

    /// `XNUMX`, `XXNUMXX`: the word between two rows of X, as some translation engines shield numbers.
    private static boolean crosses(Cursor cursor) {
        if (fence(cursor, 'Ｘ') > 0) {
            return cursor.accept("ＮＵＭ") && fence(cursor, 'Ｘ') > 0;
        }
        return fence(cursor, 'X') > 0 && cursor.accept("NUM") && fence(cursor, 'X') > 0;
    }

    /// `__NUM__`, `[NUM]`, `<num_1>`, `{{NUMBER}}`, `%NUM%`, `#NUM#`, `@NUM@`, `⟨NUM⟩`.
    private static boolean fenced(Cursor cursor) {
        char open = cursor.peek();
        char close =
                switch (open) {
                    case '_', '%', '#', '@', '$' -> open;
                    case '[' -> ']';
                    case '<' -> '>';
                    case '{' -> '}';
                    case '⟨' -> '⟩';
                    case '【' -> '】';
                    case '＿' -> '＿';
                    default -> Cursor.END;
                };
        if (close == Cursor.END) {
            return false;
        }
        int before = fence(cursor, open);
        int from = cursor.at();
        while (cursor.peek() < 128 && Character.isLetter(cursor.peek()) && cursor.at() - from < 10) {
            cursor.next();
        }
        var word = cursor.text().substring(from, cursor.at()).toLowerCase(Locale.ROOT);
        if (!WORDS.contains(word)) {
            return false;
        }
        int at = cursor.at();
        cursor.accept('_');
        if (!Numeral.isDigit(cursor.peek())) {
            cursor.at(at);
        }
        while (Numeral.isDigit(cursor.peek())) {
            cursor.next();
        }
        int behind = fence(cursor, close);
        return behind > 0 && (open != '_' || before > 1 || behind > 1 || !Character.isLetter(cursor.peek()));
    }

    private static int fence(Cursor cursor, char c) {
        int from = cursor.at();
        while (cursor.peek() == c && cursor.at() - from < 8) {
            cursor.next();
        }
        return cursor.at() - from;
    }
}
