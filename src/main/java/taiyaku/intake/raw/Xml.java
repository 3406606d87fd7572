package taiyaku.intake.raw;

import java.util.Map;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// Reads XML from front to back. A DOCTYPE is passed over, its entities are not known, and nothing it names is fetched.
public final class Xml {

    /// Elements in one another, and attributes of one: no document has a tenth of them.
    private static final int DEEPEST = 500;

    private static final int ATTRIBUTES = 500;

    /// What the JDK's messages begin with when a limit is passed.
    private static final String LIMIT = "JAXP0001";

    private final RawFile file;
    private final XMLStreamReader reader;
    private int depth;

    private Xml(RawFile file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /// A file that is XML itself, in the encoding it declares.
    ///
    /// @param decoded its text
    /// @throws UnusableFileException when it is no XML
    public static Xml of(RawFile file, Decoded decoded) throws UnusableFileException {
        return of(file, decoded.text());
    }

    /// A document inside a packed file.
    static Xml of(RawFile file, String text) throws UnusableFileException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setProperty("jdk.xml.elementAttributeLimit", ATTRIBUTES);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        try {
            return new Xml(file, factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
    }

    private static UnusableFileException broken(RawFile file, XMLStreamException e) {
        if (String.valueOf(e.getMessage()).contains(LIMIT)) {
            return file.unusable(Refusal.XML_SWOLLEN);
        }
        int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        return file.unusable(Refusal.XML_BROKEN, Map.of("line", String.valueOf(line)));
    }

    /// Goes on to the next piece; false at the end.
    ///
    /// @throws UnusableFileException when it is not well-formed, or nested absurdly
    public boolean next() throws UnusableFileException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw file.unusable(Refusal.XML_ENTITY, Map.of("name", String.valueOf(reader.getLocalName())));
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        } catch (XMLStreamException e) {
            throw broken(file, e);
        }
        return true;
    }

    /// Whether this piece opens an element.
    public boolean starts() {
        return reader.isStartElement();
    }

    /// Whether this piece opens an element of that name.
    public boolean starts(String name) {
        return starts() && name().equals(name);
    }

    /// Whether this piece closes an element of that name.
    public boolean ends(String name) {
        return reader.isEndElement() && name().equals(name);
    }

    /// Whether this piece closes an element.
    public boolean ends() {
        return reader.isEndElement();
    }

    /// The name of the element, without its prefix.
    public String name() {
        return reader.getLocalName();
    }

    /// How many elements are open.
    public int depth() {
        return depth;
    }

    /// The words of this piece; empty when it is no text.
    public String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /// An attribute by its name without prefix; null when the element has none.
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The language the element is said to be in: `xml:lang`, or a plain `lang`; null when nothing is said.
    public @Nullable String language() {
        var tag = reader.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return tag != null ? tag : reader.getAttributeValue(null, "lang");
    }

    /// Passes over the element that this piece opens, with all in it.
    ///
    /// @throws UnusableFileException when it is not well-formed
    public void skip() throws UnusableFileException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // all of it
        }
    }
}
