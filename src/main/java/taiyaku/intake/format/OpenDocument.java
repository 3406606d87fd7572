package taiyaku.intake.format;

import java.util.ArrayDeque;
import java.util.Deque;
import taiyaku.intake.draft.Blocks;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.raw.Packed;
import taiyaku.intake.raw.RawFile;
import taiyaku.intake.raw.Xml;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// Reads ODT (ISO/IEC 26300): the text with all changes accepted, without notes and remarks.
final class OpenDocument {

    /// Blanks in a row that stand for themselves; more are an attack.
    private static final int BLANKS = 100;

    private final Xml xml;
    private final Blocks blocks;

    /// The paragraphs that are open: one in a text frame stands inside another.
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private OpenDocument(RawFile file, Xml xml) {
        this.xml = xml;
        blocks = new Blocks(file);
    }

    static Draft read(RawFile file, Packed packed) throws UnusableFileException {
        if (packed.text("META-INF/manifest.xml").contains("encryption-data")) {
            throw file.unusable(Refusal.PASSWORD);
        }
        var xml = packed.xml("content.xml");
        if (xml == null) {
            throw file.unusable(Refusal.TEXT_MISSING);
        }
        var document = new OpenDocument(file, xml);
        while (xml.next()) {
            if (xml.starts()) {
                document.opens();
            } else if (xml.ends()) {
                document.closes();
            } else if (!document.open.isEmpty()) {
                document.open.getLast().append(xml.text());
            }
        }
        return document.blocks.draft(null);
    }

    private void opens() throws UnusableFileException {
        switch (xml.name()) {
            case "p", "h" -> open.add(new StringBuilder());
            case "s" -> append(" ".repeat(count()));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "table" -> blocks.table();
            case "table-row" -> blocks.row();
            case "table-cell", "covered-table-cell" -> blocks.cell();
            case "tracked-changes", "note", "annotation", "ruby-text", "forms" -> xml.skip();
            default -> {}
        }
    }

    private void closes() throws UnusableFileException {
        switch (xml.name()) {
            case "p", "h" -> {
                if (!open.isEmpty()) {
                    blocks.paragraph(open.removeLast().toString().replaceAll(" {2,}", " "));
                }
            }
            case "table" -> blocks.endTable();
            default -> {}
        }
    }

    private int count() {
        var count = xml.attribute("c");
        return count == null || !count.matches("[0-9]{1,3}") ? 1 : Math.min(BLANKS, Integer.parseInt(count));
    }

    private void append(String text) {
        if (!open.isEmpty()) {
            open.getLast().append(text);
        }
    }
}
