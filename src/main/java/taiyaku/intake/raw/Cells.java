package taiyaku.intake.raw;

import taiyaku.store.UnusableFileException;

/// Reads a table written as text (RFC 4180): a cell in quotation marks may hold separators, line ends and, doubled,
/// quotation marks.
public final class Cells {

    private final String text;
    private final char separator;
    private int at;

    /// Whether a mark was found that nothing closes up to the end; so none behind it is closed either.
    private boolean unclosed;

    /// Hears what is in the table.
    public interface Listener {
        /// A row begins.
        ///
        /// @param line its number in the text, from 1
        void row(int line) throws UnusableFileException;

        /// A cell of it, without the white space around it.
        void cell(String text) throws UnusableFileException;
    }

    private Cells(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// Reads a whole table; blank lines say nothing.
    ///
    /// @param separator what parts the cells of a row
    /// @throws UnusableFileException when the listener does
    public static void read(String text, char separator, Listener listener) throws UnusableFileException {
        new Cells(text, separator).read(listener);
    }

    /// What parts the cells of a `.csv` file: a comma, or the semicolon or tab that its first line has more of; a
    /// spreadsheet in a country that writes 0,5 takes semicolons.
    public static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char most = ',';
        for (char c : new char[] {';', '\t'}) {
            if (count(first, c) > count(first, most)) {
                most = c;
            }
        }
        return most;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    private void read(Listener listener) throws UnusableFileException {
        int line = 1;
        while (at < text.length()) {
            int end = lineEnd();
            if (text.substring(at, end).isBlank()) {
                at = end;
            } else {
                int first = at;
                listener.row(line);
                listener.cell(cell());
                while (at < text.length() && text.charAt(at) == separator) {
                    at++;
                    listener.cell(cell());
                }
                line += lineEnds(first, at);
            }
            line++;
            at += at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 2 : 1;
        }
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            count += c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return count;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /// The next cell; what follows is its separator or the end of its line.
    private String cell() {
        int start = pastBlanks(at);
        int close = start < text.length() && text.charAt(start) == '"' ? closing(start) : -1;
        if (close >= 0) {
            at = pastBlanks(close + 1);
            return text.substring(start + 1, close).replace("\"\"", "\"").strip();
        }
        at = start;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at).strip();
    }

    /// The quotation mark that closes the cell opened at `open`; −1 where none does, so that the mark is one of the text.
    private int closing(int open) {
        for (int i = open + 1; i < text.length() && !unclosed; i++) {
            if (text.charAt(i) == '"') {
                if (!text.startsWith("\"", i + 1)) {
                    int next = pastBlanks(i + 1);
                    boolean ends = next >= text.length() || text.charAt(next) == separator || isLineEnd(text.charAt(next));
                    return ends ? i : -1;
                }
                i++;
            }
        }
        unclosed = true;
        return -1;
    }

    private int pastBlanks(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t') && text.charAt(i) != separator) {
            i++;
        }
        return i;
    }
}
