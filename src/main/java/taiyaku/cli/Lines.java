package taiyaku.cli;

import java.util.Arrays;
import taiyaku.text.Span;

/// Where the lines of a text begin, for "line 3, column 12".
final class Lines {

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        var found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /// `3:12`: line and column of where a span begins, both from 1, the column in characters as people count them.
    String place(Span span) {
        int found = Arrays.binarySearch(starts, span.start());
        int line = found >= 0 ? found : -found - 2;
        int column = text.codePointCount(starts[line], span.start()) + 1;
        return (line + 1) + ":" + column;
    }
}
