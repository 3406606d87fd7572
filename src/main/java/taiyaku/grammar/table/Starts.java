package taiyaku.grammar.table;

import java.util.Collection;
import java.util.function.UnaryOperator;
import taiyaku.grammar.scan.Characters;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;

/// Where a figure can start: digits, and the signs and words with which the figures of a language begin.
///
/// Most places of a text are none, and a grammar that tries all its readings there is a hundred times slower than one that
/// looks here first. Whatever a grammar can read must begin with something named here; a test holds that.
public final class Starts {

    /// What stands before a number in any language: a minus, a mask, a sign of money, a fraction in one sign.
    private static final String SIGNS = "-−–.,_[<{%#@⟨½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞$€£¥";

    private final Phrases words;
    private final long[] first = new long[1 << 10];

    private Starts(Phrases words, Collection<String> starts) {
        this.words = words;
        starts.forEach(words::add);
        // masks: XNUMX, XXNUMXX
        for (var mask : new String[] {"xn*", "xx*", "ｘｎ*", "ｘｘ*"}) {
            words.add(mask);
        }
        for (int i = 0; i < 1 << 16; i++) {
            char c = (char) i;
            boolean sign = Character.getType(c) == Character.CURRENCY_SYMBOL || SIGNS.indexOf(c) >= 0;
            if (sign || Numeral.isDigit(c) || words.begins(c)) {
                first[c >> 6] |= 1L << (c & 63);
            }
        }
    }

    /// The starts of a language, as [Phrases#add] takes them.
    public static Starts of(Collection<String> starts) {
        return of(starts, UnaryOperator.identity());
    }

    /// The same for a language that writes a letter in several ways; see [Phrases#Phrases].
    public static Starts of(Collection<String> starts, UnaryOperator<String> fold) {
        return new Starts(new Phrases(fold), starts);
    }

    /// Moves the cursor on to the next place where a figure can start, where words are parted by blanks.
    ///
    /// @return whether there is one; else the cursor is at the end
    public boolean seek(Cursor cursor) {
        while (!cursor.ended()) {
            if (starts(cursor)) {
                return true;
            }
            Context.skip(cursor);
        }
        return false;
    }

    /// Whether a figure can start at the cursor, where words are parted by blanks.
    public boolean starts(Cursor cursor) {
        char c = cursor.peek();
        if (!first(c)) {
            return false;
        }
        return Characters.isLetter(c) ? cursor.atWordBorder() && word(cursor.text(), cursor.at()) : sign(cursor);
    }

    /// Whether the digit or the sign at the cursor may start a figure: a dash, a point, an apostrophe only before digits.
    public static boolean sign(Cursor cursor) {
        return switch (cursor.peek()) {
            case '-', '−', '–', '－', '+', '.', ',', '٫', '\'', '’' -> {
                char next = cursor.peek(1);
                yield Numeral.isDigit(next) || "$€£¥.٫,".indexOf(next) >= 0 || (cursor.at() == 0 && next == ' ');
            }
            default -> true;
        };
    }

    /// Whether a figure can start with this character.
    public boolean first(char c) {
        return (first[c >> 6] >>> (c & 63) & 1) != 0;
    }

    /// Whether one of the words stands at an offset.
    public boolean word(String text, int at) {
        return words.stands(text, at);
    }
}
