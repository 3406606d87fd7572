package taiyaku.intake;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Glossary.Term;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;

/// Reads the terms of a TBX or the sentences of a TMX file.
///
/// Both have an element per entry, in it one per language, in that the text. The DOCTYPE that TMX carries is passed over
/// and nothing it names is ever fetched.
final class TermXml {

    private static final Set<String> ENTRIES = Set.of("tu", "termEntry", "conceptEntry");
    private static final Set<String> LANGUAGES = Set.of("tuv", "langSet", "langSec");
    private static final Set<String> TEXTS = Set.of("seg", "term");

    /// Elements inside a sentence that hold codes of its layout, not words.
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");

    private final XMLStreamReader xml;
    private final List<List<Term>> entries = new ArrayList<>();
    private List<Term> entry = new ArrayList<>();
    private @Nullable Language language;

    private TermXml(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// The entries with terms in two languages or more.
    ///
    /// @param name of the file, for what is said when it cannot be used
    static List<List<Term>> entries(byte[] bytes, String name) throws UnusableFileException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        try {
            var terms = new TermXml(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
            terms.read();
            return terms.entries;
        } catch (XMLStreamException e) {
            var where = e.getLocation() == null ? "" : ", line " + e.getLocation().getLineNumber();
            throw new UnusableFileException(name + " is not well-formed XML" + where);
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                var element = xml.getLocalName();
                if (ENTRIES.contains(element)) {
                    entry = new ArrayList<>();
                } else if (LANGUAGES.contains(element)) {
                    language = language();
                } else if (TEXTS.contains(element)) {
                    add(text(element));
                }
            } else if (xml.isEndElement() && ENTRIES.contains(xml.getLocalName()) && entry.size() > 1) {
                entries.add(entry);
            }
        }
    }

    private void add(String text) {
        if (language != null && !text.isEmpty()) {
            entry.add(new Term(language, text));
        }
    }

    /// The language an element names; null when it names none we can tell.
    private @Nullable Language language() {
        var tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        tag = tag == null ? xml.getAttributeValue(null, "lang") : tag;
        try {
            return tag == null ? null : Language.of(tag);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The words of an element, in one line, up to its end.
    private String text(String element) throws XMLStreamException {
        var text = new StringBuilder();
        int codes = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
            if (xml.isStartElement() && CODES.contains(xml.getLocalName())) {
                codes++;
            } else if (xml.isEndElement() && CODES.contains(xml.getLocalName())) {
                codes--;
            } else if (xml.isCharacters() && codes == 0) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
