package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.export.part.Issues;
import taiyaku.export.part.Markup;
import taiyaku.export.part.Pair;
import taiyaku.export.part.Remarks;
import taiyaku.export.part.Row;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// XLIFF 2.1 with its ITS module: a unit of one segment for each link of the original and one translation; each finding is
/// a note, and marked at its place.
///
/// @param version the translation's index; null for the one with most findings
record Xliff2Export(@Nullable Integer version) implements Export.Text {

    Xliff2Export() {
        this(null);
    }

    @Override
    public String code() {
        return "xliff2";
    }

    @Override
    public String ending() {
        return ".xliff";
    }

    @Override
    public boolean holdsOne() {
        return true;
    }

    @Override
    public Export holding(int chosen) {
        return new Xliff2Export(chosen);
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        var remarks = new Remarks(review, decisions, messages);
        var pair = Pair.of(review, version);
        var source = review.article().editions().get(pair.source());
        var root = new ArrayList<>(List.of(
                "version",
                "2.1",
                "xmlns",
                "urn:oasis:names:tc:xliff:document:2.0",
                "xmlns:its",
                XliffExport.ITS,
                "its:version",
                "2.0",
                "srcLang",
                source.language().code()));
        if (pair.isWhole()) {
            root.add("trgLang");
            root.add(review.article().editions().get(pair.target()).language().code());
        }
        var xml = new Markup(out).declaration();
        xml.open("xliff", root.toArray(String[]::new)).raw("\n");
        xml.open("file", "id", "f1", "original", source.name()).raw("\n");
        for (var row : pair.rows(review)) {
            unit(row, pair, remarks, xml);
        }
        xml.close().close().raw("\n");
    }

    private static void unit(Row row, Pair pair, Remarks remarks, Markup xml) throws IOException {
        var to = Issues.of(row, pair.target(), pair.editions());
        var from = Issues.of(row, pair.source(), pair.editions());
        xml.open("unit", "id", "u" + row.number());
        if (!row.findings().isEmpty()) {
            xml.open("notes");
            for (int i = 0; i < row.findings().size(); i++) {
                var finding = row.findings().get(i);
                xml.element(
                        "note",
                        remarks.note(finding),
                        "id",
                        "n" + (i + 1),
                        "category",
                        finding.category().code(),
                        "priority",
                        XliffExport.priority(finding),
                        "appliesTo",
                        finding.suspects().contains(pair.source()) ? "source" : "target");
            }
            xml.close();
        }
        xml.open("segment", "id", "s1");
        marked("source", "s", from, remarks, xml);
        if (pair.isWhole() && !to.segment().isEmpty()) {
            marked("target", "t", to, remarks, xml);
        }
        xml.close().close().raw("\n");
    }

    private static void marked(String element, String prefix, Issues issues, Remarks remarks, Markup xml) throws IOException {
        xml.open(element);
        issues.write(xml::text, (mark, text) -> {
            var attributes = new ArrayList<>(
                    List.of("id", "m" + prefix + (issues.marks().indexOf(mark) + 1), "type", "its:generic"));
            attributes.addAll(Issues.attributes(mark.finding(), remarks));
            xml.element("mrk", text, attributes.toArray(String[]::new));
        });
        xml.close();
    }
}
