package taiyaku.grammar.scan;

/// What stands around a number, in any language written with blanks between words.
public final class Context {

    private Context() {}

    /// Whether `c` is a letter of the Latin script, of any width.
    public static boolean isLatin(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        boolean near = c < 0x250 || (c >= 0x1E00 && c < 0x1F00) || (c >= 'Ａ' && c <= 'ｚ');
        return near && Characters.isLetter(c);
    }

    /// Whether the number at an offset names a share index or a paragraph of law: S&P 500, § 218.
    public static boolean named(String text, int start) {
        int end = start;
        while (end > 0 && start - end < 3 && Cursor.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return (end > 2 && text.startsWith("S&P", end - 3)) || (end > 0 && text.charAt(end - 1) == '§');
    }

    /// Whether nothing but an opening mark, a line end or the end of a sentence stands before an offset.
    public static boolean opensSentence(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (Cursor.isBlank(text.charAt(i)) || "\"'„“”‚‘’«»(•*-–".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i < 0 || ".!?:\n\r…".indexOf(text.charAt(i)) >= 0;
    }

    /// Whether a number stands free: not joined to a word, an address, a key on either side.
    public static boolean free(String text, int start, int end) {
        boolean footnote = start > 0 && text.charAt(start - 1) == '[' && end < text.length() && text.charAt(end) == ']';
        return !footnote && startsSpan(text, start) && endsSpan(text, end);
    }

    /// Whether a figure may start at an offset: `GPT-4`, `#4`, `§4` and `a_4` hold none.
    public static boolean startsSpan(String text, int start) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (Characters.isLetterOrDigit(before)) {
            return false;
        }
        return switch (before) {
            case '#', '@', '_', '§', '\\', '=', '&' -> false;
            case '.', ',', ':' -> start < 2 || !Numeral.isDigit(text.charAt(start - 2));
            case '-', '\u2011', '/' -> start < 2 || !Characters.isLetterOrDigit(text.charAt(start - 2));
            default -> true;
        };
    }

    /// Whether a figure may end at an offset: `8VC`, `24/7` and `10:0:3` go on.
    public static boolean endsSpan(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        char after = end + 1 < text.length() ? text.charAt(end + 1) : Cursor.END;
        if (Characters.isLetterOrDigit(next)) {
            return false;
        }
        return switch (next) {
            case '/', ':', '.', ',' -> !Numeral.isDigit(after);
            case '-', '\u2011', '–' -> !Numeral.isDigit(after);
            case '_', '@', '\\', '=' -> false;
            default -> true;
        };
    }

    /// Whether a capitalised word is glued on: 2015Musk.
    public static boolean gluedName(String text, int end) {
        return end + 1 < text.length()
                && Character.isUpperCase(text.charAt(end))
                && Character.isLowerCase(text.charAt(end + 1));
    }

    /// Whether a number stands alone between commas behind a capitalised name: Dyteon Simpson, *20*, wurde …
    public static boolean apposition(String text, int start, int end) {
        if (end >= text.length() || text.charAt(end) != ',' || !text.startsWith(", ", start - 2)) {
            return false;
        }
        int i = start - 3;
        while (i >= 0 && Characters.isLetter(text.charAt(i)) && start - i < 60) {
            i--;
        }
        boolean capital = i + 1 < start - 3 && Character.isUpperCase(text.charAt(i + 1));
        return capital && end + 1 < text.length() && Cursor.isBlank(text.charAt(end + 1));
    }

    /// Whether a number stands in brackets behind a name of two words: Max Muster (*54*).
    public static boolean bracketed(String text, int start, int end) {
        if (!text.startsWith(" (", start - 2) || end >= text.length() || text.charAt(end) != ')') {
            return false;
        }
        int at = start - 2;
        for (int words = 0; words < 2; words++) {
            int last = at;
            while (at > 0 && Characters.isLetter(text.charAt(at - 1)) && last - at < 40) {
                at--;
            }
            if (last - at < 2 || !Character.isUpperCase(text.charAt(at)) || Character.isUpperCase(text.charAt(at + 1))) {
                return false;
            }
            at = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
        }
        return true;
    }

    /// Whether there is nothing else in the text, as in a cell of a table: then a number is a number, whatever it looks like.
    public static boolean alone(String text, int start, int end) {
        boolean near = start < 8 && text.length() - end < 8;
        return near && text.substring(0, start).isBlank() && text.substring(end).isBlank();
    }

    /// The word before an offset, the dot of an abbreviation aside: Nr. 5.
    public static String wordBefore(Cursor cursor, int at) {
        int end = at;
        while (end > 0 && at - end < 2 && Cursor.isBlank(cursor.charAt(end - 1))) {
            end--;
        }
        var abbreviated = cursor.charAt(end - 1) == '.' ? cursor.wordBefore(end - 1) : "";
        return abbreviated.isEmpty() || abbreviated.length() > 4 ? cursor.wordBefore(at) : abbreviated;
    }

    /// Takes a year of four digits behind a blank; 0 when none follows.
    public static int year(Cursor cursor) {
        int end = cursor.at();
        cursor.accept(',');
        cursor.blanks();
        int from = cursor.at();
        int year = cursor.digits(4);
        boolean fits = cursor.at() - from == 4
                && year >= 1000
                && year < 2200
                && from > end
                && endsSpan(cursor.text(), cursor.at());
        if (!fits) {
            cursor.at(end);
            return 0;
        }
        return year;
    }

    /// Whether a line starts at an offset, blanks and marks aside.
    public static boolean opensLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < 8 && (Cursor.isBlank(text.charAt(i)) || text.charAt(i) == '(')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /// Whether the number at the cursor numbers a line: `1. Milch`, `2) Eier`, at most two digits, text behind it.
    public static boolean numbersLine(Cursor cursor) {
        int start = cursor.at();
        int end = start;
        while (Numeral.isDigit(cursor.charAt(end)) && end - start < 3) {
            end++;
        }
        char mark = cursor.charAt(end);
        boolean marked = end - start <= 2 && (mark == '.' || mark == ')') && Cursor.isBlank(cursor.charAt(end + 1));
        return marked && opensLine(cursor.text(), start) && cursor.afterBlanks(end + 1) < cursor.text().length();
    }

    /// mid-1990s, post-2020, mid-50s: a year or a decade behind a word in small letters, the cursor at the hyphen.
    private static boolean prefixed(Cursor cursor) {
        int digits = 1;
        while (Numeral.isDigit(cursor.peek(digits))) {
            digits++;
        }
        boolean period = digits == 5 || (digits == 3 && cursor.peek(digits) == 's');
        return cursor.peek() == '-' && period && Character.isLowerCase(cursor.peek(-1)) && Character.isLowerCase(cursor.peek(-2));
    }

    /// Takes blanks, a mark, or a word with nothing glued to it that could make it an address or a key: nearly all of a text.
    private static boolean plain(Cursor cursor) {
        int start = cursor.at();
        while (cursor.peek() == ' ') {
            cursor.next();
        }
        if (cursor.at() > start) {
            return true;
        }
        while (Characters.isLetter(cursor.peek())) {
            cursor.next();
        }
        char mark = cursor.peek();
        boolean ends = mark == ' ' || mark == '\n' || mark == Cursor.END || mark == ')' || mark == '”' || mark == '“';
        boolean apart = ends || ((mark == '.' || mark == ',' || mark == ':' || mark == ';' || mark == '?')
                && !Characters.isLetterOrDigit(cursor.peek(1)) && cursor.peek(1) != '/');
        if (cursor.at() > start && apart) {
            return true;
        }
        cursor.at(start);
        return false;
    }

    /// Moves behind the word, the address or the key at the cursor, so that no part of it is taken for a figure:
    /// `GPT-4o`, `A380`, `1.2.3`, `Covid-19`.
    public static void skip(Cursor cursor) {
        if (plain(cursor)) {
            return;
        }
        if (Addresses.take(cursor)) {
            return;
        }
        if (!Characters.isLetterOrDigit(cursor.peek())) {
            cursor.next();
            return;
        }
        while (true) {
            while (Characters.isLetterOrDigit(cursor.peek())) {
                cursor.next();
            }
            boolean joined = "-.,:/_'’\u2011".indexOf(cursor.peek()) >= 0 && Numeral.isDigit(cursor.peek(1));
            boolean key = joined && (cursor.peek() != ',' || Numeral.isDigit(cursor.peek(-1)));
            if (!key || prefixed(cursor)) {
                return;
            }
            cursor.next();
        }
    }
}
