package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import taiyaku.review.Decisions;

/// The packed forms, part by part.
class PackedTest {

    private static Map<String, Document> parts(byte[] content) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var parts = new LinkedHashMap<String, Document>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        return parts;
    }

    private static List<Element> elements(Map<String, Document> parts, String part, String name) {
        var found = Objects.requireNonNull(parts.get(part)).getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /// Every part has a type, and every relation leads to a part.
    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void thePartsBelongTogether(String code) throws Exception {
        var parts = parts(Sample.written(code));
        assertEquals("[Content_Types].xml", parts.keySet().iterator().next());
        var typed = elements(parts, "[Content_Types].xml", "Override").stream()
                .map(type -> type.getAttribute("PartName").substring(1))
                .toList();
        assertEquals(parts.keySet().stream().filter(name -> !name.endsWith(".rels") && !name.startsWith("[")).toList(), typed);
        for (var name : parts.keySet()) {
            if (name.endsWith(".rels")) {
                var folder = name.substring(0, name.indexOf("_rels/"));
                elements(parts, name, "Relationship").forEach(relation -> assertTrue(parts.containsKey(folder + relation.getAttribute("Target")), name));
            }
        }
        assertArrayEquals(Sample.written(code), Sample.written(code));
    }

    private static Map<String, String> cells(Map<String, Document> parts) {
        var cells = new LinkedHashMap<String, String>();
        elements(parts, "xl/worksheet.xml", "c").forEach(cell -> cells.put(cell.getAttribute("r"), cell.getTextContent()));
        return cells;
    }

    @Test
    void theSpreadsheetListsTheFindings() throws Exception {
        var review = Sample.review();
        var parts = parts(Sample.written(new XlsxExport(), review, Sample.dismissed(review)));
        var cells = cells(parts);
        assertEquals("No.", cells.getOrDefault("A1", ""));
        assertEquals("Note", cells.getOrDefault("L1", ""));
        assertEquals(List.of("1", "2", "critical"), List.of(cells.getOrDefault("A2", ""), cells.getOrDefault("B2", ""), cells.getOrDefault("C2", "")));
        assertEquals("Es kostet 97,4 Milliarden Dollar.", cells.getOrDefault("E2", ""));
        assertEquals("値段は97,4億ドルだ。", cells.getOrDefault("F2", ""));
        assertEquals("97,4億ドル", cells.getOrDefault("G2", ""));
        assertEquals("974億ドル", cells.getOrDefault("H2", ""));
        assertEquals("open", cells.getOrDefault("K2", ""));
        assertEquals(List.of("2", "5", "major"), List.of(cells.getOrDefault("A3", ""), cells.getOrDefault("B3", ""), cells.getOrDefault("C3", "")));
        assertEquals("dismissed: intended", cells.getOrDefault("K3", ""));
        assertEquals("<gekürzt>", cells.getOrDefault("L3", ""));
        assertFalse(cells.containsKey("A4"));
        assertEquals("A1:L3", elements(parts, "xl/worksheet.xml", "autoFilter").getFirst().getAttribute("ref"));
    }

    /// No cell holds a formula; what looks like an escape of Excel's stays what it is.
    @Test
    void textStaysText() throws Exception {
        var parts = parts(Sample.written(new XlsxExport(), HtmlExportTest.review("=1+1 sind 97,4 <v>.", "=cmd|x _x0041_ 97,4億ドルだ。", "97,4億ドル"), Decisions.NONE));
        assertEquals(List.of(), elements(parts, "xl/worksheet.xml", "f"));
        assertEquals("=1+1 sind 97,4 <v>.", cells(parts).getOrDefault("E2", ""));
        assertEquals("=cmd|x _x005F_x0041_ 97,4億ドルだ。", cells(parts).getOrDefault("F2", ""));
        elements(parts, "xl/worksheet.xml", "c").stream()
                .filter(cell -> !cell.getAttribute("r").matches("[AB][2-9]"))
                .forEach(cell -> assertEquals("inlineStr", cell.getAttribute("t")));
    }

    @Test
    void theDocumentHasATableAndCommentsAtTheirPlaces() throws Exception {
        var parts = parts(Sample.written("docx"));
        assertEquals(7, elements(parts, "word/document.xml", "tr").size());
        var comments = elements(parts, "word/comments.xml", "comment");
        assertEquals(2, comments.size());
        assertTrue(comments.getFirst().getTextContent().contains("right: 974億ドル"), comments.getFirst().getTextContent());
        var start = elements(parts, "word/document.xml", "commentRangeStart").getFirst();
        assertEquals(comments.getFirst().getAttributeNS(start.getNamespaceURI(), "id"), start.getAttributeNS(start.getNamespaceURI(), "id"));
        assertEquals("97,4億ドル", start.getNextSibling().getTextContent());
        assertEquals(2, elements(parts, "word/document.xml", "commentReference").size());
    }

    @Test
    void aDismissedFindingHasNoComment() throws Exception {
        var review = Sample.review();
        var parts = parts(Sample.written(new DocxExport(), review, Sample.dismissed(review)));
        assertEquals(1, elements(parts, "word/comments.xml", "comment").size());
        assertEquals(1, elements(parts, "word/document.xml", "commentReference").size());
    }
}
