package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/// XLIFF 2.1 as OASIS and the Okapi reader understand it.
class SchemaTest {

    private static String written() throws Exception {
        return new String(Sample.written("xliff2"), StandardCharsets.UTF_8);
    }

    /// By the schema of the core, in which ITS attributes are those of another namespace.
    private static void validate(String xliff) throws Exception {
        var core = Objects.requireNonNull(XLIFFReader.class.getResource("/net/sf/okapi/lib/xliff2/xliff_core_2.0.xsd"));
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "jar:file,file");
        factory.newSchema(core).newValidator().validate(new StreamSource(new StringReader(xliff)));
    }

    @Test
    void theSchemaOfTheCoreHolds() throws Exception {
        validate(written());
    }

    @Test
    void theSchemaRefusesWhatIsNone() throws Exception {
        var broken = written().replaceFirst("<segment id=", "<segment number=");
        assertThrows(SAXException.class, () -> validate(broken));
    }

    @Test
    void okapiReadsWhatWasWritten() throws Exception {
        var rows = new ArrayList<List<String>>();
        int notes = 0;
        try (var reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(written());
            while (reader.hasNext()) {
                var event = reader.next();
                if (event.isUnit()) {
                    notes += event.getUnit().getNoteCount();
                    for (var segment : event.getUnit().getSegments()) {
                        var target = segment.getTarget();
                        rows.add(List.of(segment.getSource().getPlainText(), target == null ? "" : target.getPlainText()));
                    }
                }
            }
        }
        assertEquals(Sample.ROWS, rows);
        assertEquals(2, notes);
    }
}
