package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// What translation tools and editors are given: well-formed, by the names of each format, and nothing of the article in it
/// has become markup.
class ExchangeTest {

    private static final String ITS = "http://www.w3.org/2005/11/its";

    private static Document xml(byte[] content) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /// The names of an element's children, in order.
    private static List<String> children(Element element) {
        var names = new ArrayList<String>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                names.add(inner.getLocalName());
            }
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource({"xliff,urn:oasis:names:tc:xliff:document:1.2,1.2", "xliff2,urn:oasis:names:tc:xliff:document:2.0,2.1"})
    void findingsAreMarkedAtTheirPlaceByIts(String code, String namespace, String version) throws Exception {
        var document = xml(Sample.written(code));
        var root = document.getDocumentElement();
        assertEquals(namespace, root.getNamespaceURI());
        assertEquals(version, root.getAttribute("version"));
        assertEquals("2.0", root.getAttributeNS(ITS, "version"));
        var marks = elements(document, "mrk");
        assertEquals(List.of("97,4億ドル", "Niemand wohnt dort, auch heute nicht."), marks.stream().map(Element::getTextContent).toList());
        var mark = marks.getFirst();
        assertEquals("target", mark.getParentNode().getLocalName());
        assertEquals("numbers", mark.getAttributeNS(ITS, "locQualityIssueType"));
        assertEquals("100", mark.getAttributeNS(ITS, "locQualityIssueSeverity"));
        assertEquals("yes", mark.getAttributeNS(ITS, "locQualityIssueEnabled"));
        assertTrue(mark.getAttributeNS(ITS, "locQualityIssueComment").contains("97,4億ドル"));
        assertEquals("omission", marks.get(1).getAttributeNS(ITS, "locQualityIssueType"));
        assertEquals("source", marks.get(1).getParentNode().getLocalName());
        var notes = elements(document, "note");
        assertEquals(2, notes.size());
        assertTrue(notes.getFirst().getTextContent().contains("974億ドル"), notes.getFirst().getTextContent());
        assertTrue(notes.getFirst().getTextContent().contains("Accuracy › Mistranslation"), notes.getFirst().getTextContent());
    }

    /// The order that each schema asks for, and what it requires.
    @Test
    void unitsHaveWhatTheSchemasRequire() throws Exception {
        var old = xml(Sample.written("xliff"));
        var file = elements(old, "file").getFirst();
        assertEquals("haus am fluss/a&b.de.txt", file.getAttribute("original"));
        assertEquals("plaintext", file.getAttribute("datatype"));
        assertEquals(List.of("de", "ja"), List.of(file.getAttribute("source-language"), file.getAttribute("target-language")));
        var units = elements(old, "trans-unit");
        assertEquals(6, units.size());
        assertEquals(List.of("source", "target", "note"), children(units.get(1)));
        assertEquals(List.of("source", "note"), children(units.get(4)));
        elements(old, "mrk").forEach(mark -> assertEquals("x-its", mark.getAttribute("mtype")));

        var fresh = xml(Sample.written("xliff2"));
        assertEquals("de", fresh.getDocumentElement().getAttribute("srcLang"));
        assertEquals("ja", fresh.getDocumentElement().getAttribute("trgLang"));
        var second = elements(fresh, "unit").get(1);
        assertEquals(List.of("notes", "segment"), children(second));
        assertEquals(List.of("source", "target"), children(elements(fresh, "segment").get(1)));
        assertEquals(6, elements(fresh, "unit").stream().map(unit -> unit.getAttribute("id")).distinct().count());
        elements(fresh, "mrk").forEach(mark -> assertTrue(mark.getAttribute("id").matches("m[st]\\d+"), mark.getAttribute("id")));
    }

    @Test
    void aMemoryHasAVariantForEachVersionThatSaysSomething() throws Exception {
        var document = xml(Sample.written("tmx"));
        assertEquals("1.4", document.getDocumentElement().getAttribute("version"));
        var header = elements(document, "header").getFirst();
        for (var required : List.of("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype")) {
            assertFalse(header.getAttribute(required).isEmpty(), required);
        }
        assertEquals("de", header.getAttribute("srclang"));
        var units = elements(document, "tu");
        assertEquals(List.of("note", "tuv", "tuv"), children(units.get(1)));
        assertEquals(List.of("note", "tuv"), children(units.get(4)));
        assertEquals("<b>家</b>と「川」&昨日。", elements(document, "seg").get(1).getTextContent());
        assertEquals(List.of(), children(elements(document, "seg").get(1)));
    }

    @Test
    void whatAPersonDismissedIsMarkedAsSuchOrLeftOut() throws Exception {
        var review = Sample.review();
        var decisions = Sample.dismissed(review);
        var memory = xml(Sample.written(new TmxExport(), review, decisions));
        assertEquals(List.of("tuv"), children(elements(memory, "tu").get(4)));
        var xliff = xml(Sample.written(new XliffExport(), review, decisions));
        assertEquals("no", elements(xliff, "mrk").get(1).getAttributeNS(ITS, "locQualityIssueEnabled"));
        assertTrue(elements(xliff, "note").get(1).getTextContent().endsWith("dismissed: intended · <gekürzt>"));
        var sarif = JsonParser.parseString(new String(Sample.written(new SarifExport(), review, decisions), StandardCharsets.UTF_8)).getAsJsonObject();
        var results = sarif.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
        assertFalse(results.get(0).getAsJsonObject().has("suppressions"));
        var suppression = results.get(1).getAsJsonObject().getAsJsonArray("suppressions").get(0).getAsJsonObject();
        assertEquals("external", suppression.get("kind").getAsString());
    }

    @Test
    void sarifHasWhatItsSchemaRequires() throws Exception {
        var sarif = JsonParser.parseString(new String(Sample.written("sarif"), StandardCharsets.UTF_8)).getAsJsonObject();
        assertEquals("2.1.0", sarif.get("version").getAsString());
        var run = sarif.getAsJsonArray("runs").get(0).getAsJsonObject();
        var driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("Taiyaku", driver.get("name").getAsString());
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        var results = run.getAsJsonArray("results");
        assertEquals(2, results.size());
        for (var each : results) {
            var result = each.getAsJsonObject();
            assertFalse(result.getAsJsonObject("message").get("text").getAsString().isEmpty());
            var rule = driver.getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertEquals(rule.get("id").getAsString(), result.get("ruleId").getAsString());
        }
        var first = results.get(0).getAsJsonObject();
        assertEquals("error", first.get("level").getAsString());
        var place = first.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        var uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
        assertEquals("haus%20am%20fluss/a%26b.ja.txt", uri);
        assertEquals("haus am fluss/a&b.ja.txt", URI.create(uri).getPath());
        region(place.getAsJsonObject("region"));
        var change = first.getAsJsonArray("fixes").get(0).getAsJsonObject().getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
        var replacement = change.getAsJsonArray("replacements").get(0).getAsJsonObject();
        region(replacement.getAsJsonObject("deletedRegion"));
        assertEquals("974億ドル", replacement.getAsJsonObject("insertedContent").get("text").getAsString());
        var second = results.get(1).getAsJsonObject();
        assertEquals("warning", second.get("level").getAsString());
        assertEquals(5, second.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation").getAsJsonObject("region").get("startLine").getAsInt());
    }

    /// `値段は97,4億ドルだ。` is the second line; the figure begins in its fourth column.
    private static void region(JsonObject region) {
        assertEquals(2, region.get("startLine").getAsInt());
        assertEquals(4, region.get("startColumn").getAsInt());
        assertEquals(2, region.get("endLine").getAsInt());
        assertEquals(11, region.get("endColumn").getAsInt());
        int start = region.get("charOffset").getAsInt();
        assertEquals("97,4億ドル", Sample.JAPANESE.substring(start, start + region.get("charLength").getAsInt()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a.txt                | a.txt",
        "b c/d#e?.txt         | b%20c/d%23e%3F.txt",
        "日本.txt              | %E6%97%A5%E6%9C%AC.txt",
        "c:x.txt              | c%3Ax.txt",
        "/tmp/a b.txt         | file:///tmp/a%20b.txt",
    })
    void namesBecomeReferences(String name, String uri) {
        assertEquals(uri, SarifExport.uri(name));
    }

    /// XLIFF holds the original and the version with most findings; what is wrong in a third is nothing said of these two.
    @ParameterizedTest
    @ValueSource(strings = {"xliff", "xliff2"})
    void findingsOfAThirdVersionAreNotToldOfTheOthers(String code) throws Exception {
        var editions = List.of(
                new Edition(Language.GERMAN, "Es sind 22 Euro.", "de.txt"),
                new Edition(Language.ENGLISH, "It is 33 euros.", "en.txt"),
                new Edition(Language.JAPANESE, "44ユーロだ。", "ja.txt"));
        var wrong = List.of(finding(1, "33 euros", 6), finding(2, "44ユーロ", 0), finding(2, "ユーロ", 2));
        var review = new Review(
                new Article("22", editions),
                editions.stream().map(Reading::of).toList(),
                List.of(new Link(List.of(List.of(0), List.of(0), List.of(0)), 1, false)),
                wrong);
        var document = xml(Sample.written(Export.of(code).orElseThrow(), review, Decisions.NONE));
        assertEquals("44ユーロだ。", elements(document, "target").getFirst().getTextContent());
        assertEquals(2, elements(document, "note").size());
        assertEquals(List.of("44ユーロ"), elements(document, "mrk").stream().map(Element::getTextContent).toList());
    }

    /// The German `22 Euro` is right, the suspect's text is not.
    private static Finding finding(int suspect, String text, int start) {
        var places = new ArrayList<@Nullable Place>();
        places.add(new Place(new Span(8, 15), "22 Euro", null));
        places.add(null);
        places.add(null);
        places.set(suspect, new Place(new Span(start, start + text.length()), text, null));
        return new Finding(
                Category.NUMBER_VALUE, Severity.MAJOR, 1, List.of(suspect), places, 0, null, null, null, List.of());
    }

    /// Control characters and halves of characters have no place in XML.
    @ParameterizedTest
    @ValueSource(strings = {"xliff", "xliff2", "tmx"})
    void whatXmlCannotHoldIsReplaced(String code) throws Exception {
        var review = HtmlExportTest.review("Es sind \u0001 97,4 \uD83D Dollar \uFFFF.", "\u001B[31m97,4億ドルだ。", "97,4億ドル");
        var document = xml(Sample.written(Export.of(code).orElseThrow(), review, Decisions.NONE));
        assertTrue(document.getDocumentElement().getTextContent().contains("\uFFFD[31m97,4億ドル"));
    }
}
