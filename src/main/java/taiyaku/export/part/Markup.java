package taiyaku.export.part;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML and XML in which nothing that comes from an article can become markup: text and attributes are always
/// escaped, and what XML cannot hold (control characters, halves of surrogate pairs) becomes U+FFFD.
public final class Markup {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /// @param out stays open
    public Markup(Writer out) {
        this.out = out;
    }

    /// The declaration every XML file of ours begins with.
    public Markup declaration() throws IOException {
        return raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    public Markup open(String element, String... attributes) throws IOException {
        tag(">", element, attributes);
        open.push(element);
        return this;
    }

    /// An element without content: `meta`, `input`.
    public Markup empty(String element, String... attributes) throws IOException {
        tag("/>", element, attributes);
        return this;
    }

    /// Closes the element opened last.
    public Markup close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /// Text, escaped.
    public Markup text(String text) throws IOException {
        out.write(escaped(text));
        return this;
    }

    /// An element with text alone.
    public Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /// What is ours and needs no escaping: the document type, the style sheet, a drawing.
    public Markup raw(String ours) throws IOException {
        out.write(ours);
        return this;
    }

    private void tag(String end, String element, String... attributes) throws IOException {
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
        out.write(end);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isHeld(text, i) ? c : '\uFFFD');
            }
        }
        return escaped.toString();
    }

    /// Whether XML can hold the code unit there.
    private static boolean isHeld(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF');
    }
}
