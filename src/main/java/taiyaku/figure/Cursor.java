package taiyaku.figure;

/// A place in a text from which a grammar reads on; going back is setting [#at] again.
///
/// Nothing here allocates while it looks, so a grammar may try and go back as often as it likes.
final class Cursor {

    /// What [#peek] gives behind the end of the text.
    static final char END = '\uFFFF';

    /// More letters than this in a row are no word to look up.
    private static final int LONGEST_WORD = 120;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /// The offset of the next code unit.
    int at() {
        return at;
    }

    /// Goes to an offset, back or forth.
    void at(int offset) {
        at = offset;
    }

    /// Goes to an offset and gives this cursor.
    Cursor moved(int offset) {
        at = offset;
        return this;
    }

    boolean ended() {
        return at >= text.length();
    }

    /// The next code unit, not taken; [#END] at the end.
    char peek() {
        return peek(0);
    }

    /// The code unit `ahead` of the next one (0 is the next, -1 the one before); [#END] outside the text.
    char peek(int ahead) {
        int i = at + ahead;
        return i >= 0 && i < text.length() ? text.charAt(i) : END;
    }

    /// Takes one code unit.
    char next() {
        return text.charAt(at++);
    }

    /// Takes `wanted` if it comes next.
    boolean accept(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    /// Takes `wanted` if it comes next, letter by letter.
    boolean accept(String wanted) {
        if (!text.startsWith(wanted, at)) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    /// Takes `wanted` if it comes next in any case.
    boolean acceptIgnoringCase(String wanted) {
        if (!text.regionMatches(true, at, wanted, 0, wanted.length())) {
            return false;
        }
        at += wanted.length();
        return true;
    }

    /// Whether the cursor stands at the border of a word: not between two letters or digits.
    boolean atWordBorder() {
        return !(Character.isLetterOrDigit(peek(-1)) && Character.isLetterOrDigit(peek()));
    }

    /// Takes blanks of one line: space, no-break, narrow and ideographic spaces; gives how many.
    int blanks() {
        int from = at;
        while (!ended() && isBlank(peek())) {
            at++;
        }
        return at - from;
    }

    /// Takes up to `most` digits as a number; -1, the cursor anywhere, when there are none or more.
    int digits(int most) {
        int from = at;
        int value = 0;
        while (peek() >= '0' && peek() <= '9' && at - from <= most) {
            value = value * 10 + (next() - '0');
        }
        int length = at - from;
        return length == 0 || length > most ? -1 : value;
    }

    /// The letters that come next, not taken; empty when none do, or more than any word has.
    String word() {
        return wordAt(at);
    }

    /// The letters at an offset; empty when none stand there, or more than any word has.
    String wordAt(int offset) {
        int end = offset;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - offset <= LONGEST_WORD) {
            end++;
        }
        return end - offset > LONGEST_WORD ? "" : text.substring(Math.min(offset, text.length()), end);
    }

    /// The word before an offset, blanks between; empty when something else stands there.
    String wordBefore(int offset) {
        int end = offset;
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start <= LONGEST_WORD) {
            start--;
        }
        return end - start > LONGEST_WORD ? "" : text.substring(start, end);
    }

    /// The offset behind the blanks that stand at an offset.
    int afterBlanks(int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The code unit at an offset; [#END] outside the text.
    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : END;
    }

    static boolean isBlank(char c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
