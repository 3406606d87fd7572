package taiyaku.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;

/// Text on a terminal: how wide it is, and how it is kept from steering the terminal.
final class Terminal {

    private Terminal() {}

    /// A text without line ends and control characters, so that an article or a file name cannot move the cursor or
    /// turn the line round.
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        boolean isolated = isIsolated(text);
        text.codePoints().forEach(c -> {
            boolean steers = Character.isISOControl(c)
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069 && !isolated)
                    || c == 0x2028
                    || c == 0x2029;
            plain.appendCodePoint(steers ? ' ' : c);
        });
        return plain.toString();
    }

    /// Whether every isolate is closed again: then none of them can turn what stands around it.
    private static boolean isIsolated(String text) {
        int open = 0;
        for (int i = 0; i < text.length() && open >= 0; i++) {
            char c = text.charAt(i);
            open += c >= 0x2066 && c <= 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
        }
        return open == 0;
    }

    /// How many columns a text takes: 2 for a wide character, 0 for a combining one.
    static int width(String text) {
        return text.codePoints().map(Terminal::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return List.of(UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH)
                        .contains(wide)
                ? 2
                : 1;
    }
}
