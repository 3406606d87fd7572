package taiyaku.export.part;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs the parts of an Office Open XML file (ISO/IEC 29500-2): what each is, how they belong together, then themselves.
///
/// A library for such files would be as large as this program; what is written here are tables and nothing else.
public final class Packing {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final String kind;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /// Writes one part.
    @FunctionalInterface
    public interface Content {
        void write(Markup xml) throws IOException;
    }

    private record Part(String type, Content content) {}

    /// @param kind `spreadsheetml` or `wordprocessingml`
    public Packing(String kind) {
        this.kind = kind;
    }

    /// Adds a part; the first is the main one, which the others belong to by the kind that their name tells.
    ///
    /// @param name `xl/workbook.xml`; all are in one folder
    /// @param type what it is, as its media type says it: `sheet.main`
    public Packing with(String name, String type, Content content) {
        parts.put(name, new Part("application/vnd.openxmlformats-officedocument." + kind + "." + type + "+xml", content));
        return this;
    }

    /// Writes the file; the stream stays open. The same parts make the same bytes.
    public void write(OutputStream out) throws IOException {
        var main = parts.keySet().iterator().next();
        int folder = main.indexOf('/') + 1;
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        part(zip, "[Content_Types].xml", this::types);
        part(zip, "_rels/.rels", xml -> {
            xml.open("Relationships", "xmlns", RELATIONS);
            xml.empty("Relationship", "Id", "r1", "Type", KINDS + "officeDocument", "Target", main).close();
        });
        part(zip, main.substring(0, folder) + "_rels/" + main.substring(folder) + ".rels", xml -> {
            xml.open("Relationships", "xmlns", RELATIONS);
            for (var name : parts.keySet()) {
                if (!name.equals(main)) {
                    var inside = name.substring(folder);
                    var bare = inside.substring(inside.lastIndexOf('/') + 1, inside.lastIndexOf('.'));
                    xml.empty("Relationship", "Id", bare, "Type", KINDS + bare, "Target", inside);
                }
            }
            xml.close();
        });
        for (var part : parts.entrySet()) {
            part(zip, part.getKey(), part.getValue().content());
        }
        zip.finish();
    }

    private void types(Markup xml) throws IOException {
        xml.open("Types", "xmlns", TYPES);
        xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (var part : parts.entrySet()) {
            xml.empty("Override", "PartName", "/" + part.getKey(), "ContentType", part.getValue().type());
        }
        xml.close();
    }

    private static void part(ZipOutputStream zip, String name, Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.write(new Markup(writer).raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"));
        writer.flush();
        zip.closeEntry();
    }
}
