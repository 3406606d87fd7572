package taiyaku.intake.format;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.draft.Blocks;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.raw.Packed;
import taiyaku.intake.raw.RawFile;
import taiyaku.intake.raw.Xml;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// Reads DOCX (ISO/IEC 29500): the text as it stands with all changes accepted, without what is hidden.
final class WordDocument {

    private static final String RELATIONS = "_rels/.rels";

    private final Xml xml;
    private final Blocks blocks;

    /// The paragraphs that are open: one in a text box stands inside another.
    private final Deque<StringBuilder> open = new ArrayDeque<>();

    private boolean hidden;

    private WordDocument(RawFile file, Xml xml) {
        this.xml = xml;
        blocks = new Blocks(file);
    }

    /// The part that holds the text; null when the packed file is something else.
    ///
    /// @throws UnusableFileException when it is damaged
    static @Nullable String main(Packed packed) throws UnusableFileException {
        var relations = packed.xml(RELATIONS);
        while (relations != null && relations.next()) {
            var type = relations.starts("Relationship") ? relations.attribute("Type") : null;
            var target = type != null && type.endsWith("/officeDocument") ? relations.attribute("Target") : null;
            if (target != null) {
                var part = target.startsWith("/") ? target.substring(1) : target;
                return part.startsWith("word/") && packed.has(part) ? part : null;
            }
        }
        return null;
    }

    static Draft read(RawFile file, Packed packed) throws UnusableFileException {
        var part = main(packed);
        var xml = part == null ? null : packed.xml(part);
        if (xml == null) {
            throw file.unusable(Refusal.TEXT_MISSING);
        }
        var document = new WordDocument(file, xml);
        while (xml.next()) {
            if (xml.starts()) {
                document.opens();
            } else if (xml.ends()) {
                document.closes();
            }
        }
        return document.blocks.draft(null);
    }

    private void opens() throws UnusableFileException {
        switch (xml.name()) {
            case "p" -> open.add(new StringBuilder());
            case "r" -> hidden = false;
            case "vanish" -> hidden = !"0".equals(xml.attribute("val")) && !"false".equals(xml.attribute("val"));
            case "t" -> words();
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            case "softHyphen" -> append("\u00ad");
            case "tbl" -> blocks.table();
            case "tr" -> blocks.row();
            case "tc" -> blocks.cell();
            // properties have tabs and hidden marks of their own; what follows is deleted, told twice, or a reading aid
            case "pPr", "del", "moveFrom", "Fallback", "rt" -> xml.skip();
            default -> {}
        }
    }

    private void closes() throws UnusableFileException {
        switch (xml.name()) {
            case "p" -> {
                if (!open.isEmpty()) {
                    blocks.paragraph(open.removeLast().toString());
                }
            }
            case "tbl" -> blocks.endTable();
            default -> {}
        }
    }

    private void words() throws UnusableFileException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            append(xml.text());
        }
    }

    private void append(String text) {
        if (!hidden && !open.isEmpty()) {
            open.getLast().append(text);
        }
    }
}
