package taiyaku.intake.format;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import taiyaku.intake.draft.Blocks;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;

/// The text of a part of a page as a browser sets it: a block is a paragraph, white space is one blank, `br` ends a line.
///
/// Letters stay in the order they are written in, which is the one they are read in. What `dir`, `bdi` and `bdo` say of
/// how a part is painted is left on the page: a mark for it in the text would part a figure from its unit, and the window
/// sets each version in the direction of its language.
final class PageText implements NodeVisitor {

    private static final Set<String> CELLS = Set.of("td", "th");

    private final Blocks blocks;
    private final StringBuilder paragraph = new StringBuilder();
    private int preformatted;

    /// Too large a table, told once the visit is over.
    private @org.jspecify.annotations.Nullable UnusableFileException refused;

    private PageText(RawFile file) {
        blocks = new Blocks(file);
    }

    /// The paragraphs and tables of an element.
    ///
    /// @throws UnusableFileException when a table is too large
    static Blocks of(RawFile file, Element element) throws UnusableFileException {
        var text = new PageText(file);
        element.traverse(text);
        text.end();
        if (text.refused != null) {
            throw text.refused;
        }
        return text.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && refused == null) {
            var name = element.normalName();
            try {
                if (name.equals("br")) {
                    paragraph.append('\n');
                } else if (element.isBlock() || CELLS.contains(name)) {
                    end();
                }
                switch (name) {
                    case "pre" -> preformatted++;
                    case "table" -> blocks.table();
                    case "tr" -> blocks.row();
                    case "td", "th" -> blocks.cell();
                    default -> {}
                }
            } catch (UnusableFileException tooLarge) {
                refused = tooLarge;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && refused == null) {
            var name = element.normalName();
            try {
                if (element.isBlock() || CELLS.contains(name)) {
                    end();
                }
                if (name.equals("table")) {
                    blocks.endTable();
                }
                preformatted -= name.equals("pre") ? 1 : 0;
            } catch (UnusableFileException tooLarge) {
                refused = tooLarge;
            }
        }
    }

    private void append(String words) {
        if (preformatted > 0) {
            paragraph.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!blank) {
                paragraph.append(c);
            } else if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) > ' ') {
                paragraph.append(' ');
            }
        }
    }

    private void end() throws UnusableFileException {
        blocks.paragraph(paragraph.toString());
        paragraph.setLength(0);
    }
}
