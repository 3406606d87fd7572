package taiyaku.grammar.scan;

import org.jspecify.annotations.Nullable;

/// A place in a text from which a grammar reads on; going back is setting [#at] again.
///
/// Going back costs nothing, and what was read last is kept, so a grammar may try one reading after the other.
public final class Cursor {

    /// What [#peek] gives behind the end of the text.
    public static final char END = '\uFFFF';

    /// More letters than this in a row are no word to look up.
    private static final int LONGEST_WORD = 120;

    /// So many pieces are kept, each by the last bits of its offset.
    private static final int KEPT = 16;

    private final String text;
    private int at;
    private int wordFrom = -1;
    private String word = "";
    private final @Nullable Piece[] kept = new Piece[KEPT];

    public Cursor(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /// The offset of the next code unit.
    public int at() {
        return at;
    }

    /// Goes to an offset, back or forth.
    public void at(int offset) {
        at = offset;
    }

    /// Goes to an offset and gives this cursor.
    public Cursor moved(int offset) {
        at = offset;
        return this;
    }

    public boolean ended() {
        return at >= text.length();
    }

    /// The next code unit, not taken; [#END] at the end.
    public char peek() {
        return peek(0);
    }

    /// The code unit `ahead` of the next one (0 is the next, -1 the one before); [#END] outside the text.
    public char peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < text.length() ? text.charAt(i) : END;
    }

    /// Takes one code unit.
    public char next() {
        return text.charAt(at++);
    }

    /// Takes `wanted` if it comes next.
    public boolean accept(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /// Takes `wanted` if it comes next, letter by letter.
    public boolean accept(String wanted) {
        if (!text.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    /// Takes `wanted` if it comes next in any case.
    public boolean acceptIgnoringCase(String wanted) {
        if (!text.regionMatches(true, at, wanted, 0, wanted.length())) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    /// Whether the cursor stands at the border of a word: not between two letters or digits.
    public boolean atWordBorder() {
        return !(Characters.isLetterOrDigit(peek(-1)) && Characters.isLetterOrDigit(peek()));
    }

    /// Takes blanks of one line: space, no-break, narrow and ideographic spaces; gives how many.
    public int blanks() {
        int from = at;
        while (!ended() && isBlank(peek())) {
            at++;
        }
        return at - from;
    }

    /// Takes up to `most` digits as a number; -1, the cursor anywhere, when there are none or more.
    public int digits(int most) {
        int from = at;
        int value = 0;
        while (peek() >= '0' && peek() <= '9' && at - from <= most) {
            value = value * 10 + (next() - '0');
        }
        int length = at - from;
        return length == 0 || length > most ? -1 : value;
    }

    /// The letters that come next, not taken; empty when none do, or more than any word has.
    public String word() {
        return wordAt(at);
    }

    /// The letters at an offset; empty when none stand there, or more than any word has.
    public String wordAt(int offset) {
        if (offset != wordFrom) {
            word = letters(offset);
            wordFrom = offset;
        }
        return word;
    }

    /// The piece that was kept last at an offset; null when there is none any more.
    public @Nullable Piece kept(int offset) {
        var piece = kept[offset & KEPT - 1];
        return piece != null && piece.start() == offset ? piece : null;
    }

    /// Keeps a piece of this text. One grammar reads with a cursor, so that whatever was kept was read by the same rules.
    public <P extends Piece> P keep(P piece) {
        kept[piece.start() & KEPT - 1] = piece;
        return piece;
    }

    private String letters(int offset) {
        int end = offset;
        while (end < text.length() && Characters.isLetter(text.charAt(end)) && end - offset <= LONGEST_WORD) {
            end++;
        }
        return end - offset > LONGEST_WORD ? "" : text.substring(Math.min(offset, text.length()), end);
    }

    /// The word before an offset, blanks between; empty when something else stands there.
    public String wordBefore(int offset) {
        int end = offset;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Characters.isLetter(text.charAt(start - 1)) && end - start <= LONGEST_WORD) {
            start--;
        }
        return end - start > LONGEST_WORD ? "" : text.substring(start, end);
    }

    /// The offset behind the blanks that stand at an offset.
    public int afterBlanks(int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The code unit at an offset; [#END] outside the text.
    public char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : END;
    }

    public static boolean isBlank(char c) {
        return Characters.isBlank(c);
    }
}
