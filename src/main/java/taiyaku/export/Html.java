package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML in which nothing that comes from an article can become markup: text and attributes are always escaped.
final class Html {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Writer out) {
        this.out = out;
    }

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Html open(String element, String... attributes) throws IOException {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /// An element without content and end: `meta`, `input`.
    Html empty(String element, String... attributes) throws IOException {
        tag(element, attributes);
        return this;
    }

    /// Closes the element opened last.
    Html close() throws IOException {
        out.write("</" + open.pop() + ">");
        return this;
    }

    /// Text, escaped.
    Html text(String text) throws IOException {
        out.write(escaped(text));
        return this;
    }

    /// An element with text alone.
    Html element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /// What is ours and needs no escaping: the document type, the style sheet, a drawing.
    Html raw(String ours) throws IOException {
        out.write(ours);
        return this;
    }

    private void tag(String element, String... attributes) throws IOException {
        out.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
        }
        out.write(">");
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
                default -> escaped.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return escaped.toString();
    }
}
