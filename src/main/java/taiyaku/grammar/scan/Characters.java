package taiyaku.grammar.scan;

/// What a character is, from one table: a scan asks this of every character of a text, and Java's own answer takes the way
/// through several planes.
public final class Characters {

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int BLANK = 4;

    private static final byte[] KINDS = kinds();

    private Characters() {}

    private static byte[] kinds() {
        var kinds = new byte[1 << 16];
        for (int c = 0; c < kinds.length; c++) {
            int type = Character.getType(c);
            kinds[c] = (byte) (Character.isLetter(c) ? LETTER
                    : type == Character.DECIMAL_DIGIT_NUMBER ? DIGIT
                    : type == Character.SPACE_SEPARATOR || c == '\t' ? BLANK
                    : 0);
        }
        return kinds;
    }

    /// As [Character#isLetter(char)].
    public static boolean isLetter(char c) {
        return (KINDS[c] & LETTER) != 0;
    }

    /// As [Character#isLetterOrDigit(char)].
    public static boolean isLetterOrDigit(char c) {
        return (KINDS[c] & (LETTER | DIGIT)) != 0;
    }

    /// Whether `c` is a decimal digit of any script.
    static boolean isDigit(char c) {
        return (KINDS[c] & DIGIT) != 0;
    }

    /// Whether `c` is a blank of one line.
    static boolean isBlank(char c) {
        return (KINDS[c] & BLANK) != 0;
    }
}
