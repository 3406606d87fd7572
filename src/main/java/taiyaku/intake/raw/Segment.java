package taiyaku.intake.raw;

import java.util.Set;
import java.util.regex.Pattern;
import taiyaku.store.UnusableFileException;

/// The words of a segment in XLIFF or TMX, without the codes of its layout.
public final class Segment {

    /// Elements whose content is code of the layout and no words.
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private Segment() {}

    /// The words up to the end of the element that was just opened, in one line.
    ///
    /// @throws UnusableFileException when it is not well-formed
    public static String read(Xml xml) throws UnusableFileException {
        var text = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            append(xml, text);
        }
        return oneLine(text);
    }

    /// Appends what the piece that was just read says.
    ///
    /// @throws UnusableFileException when it is not well-formed
    public static void append(Xml xml, StringBuilder text) throws UnusableFileException {
        if (!xml.starts()) {
            text.append(xml.text());
            return;
        }
        if ("lb".equals(xml.attribute("ctype")) || "xlf:lb".equals(xml.attribute("subType"))) {
            text.append(' ');
        }
        if (CODES.contains(xml.name())) {
            xml.skip();
        }
    }

    /// A text with every stretch of white space made one blank, and none around it.
    public static String oneLine(CharSequence text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
