package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.export.part.Issues;
import taiyaku.export.part.Markup;
import taiyaku.export.part.Pair;
import taiyaku.export.part.Remarks;
import taiyaku.export.part.Row;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// XLIFF 1.2: a unit for each link of the original and one translation; each finding is a note, and marked at its place by
/// the localization quality issue of ITS 2.0.
///
/// @param version the translation's index; null for the one with most findings
record XliffExport(@Nullable Integer version) implements Export.Text {

    /// The namespace of ITS 2.0.
    static final String ITS = "http://www.w3.org/2005/11/its";

    XliffExport() {
        this(null);
    }

    @Override
    public String code() {
        return "xliff";
    }

    @Override
    public String ending() {
        return ".xlf";
    }

    @Override
    public boolean holdsOne() {
        return true;
    }

    @Override
    public Export holding(int chosen) {
        return new XliffExport(chosen);
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        var remarks = new Remarks(review, decisions, messages);
        var pair = Pair.of(review, version);
        var xml = new Markup(out).declaration();
        xml.open("xliff", "version", "1.2", "xmlns", "urn:oasis:names:tc:xliff:document:1.2", "xmlns:its", ITS, "its:version", "2.0");
        xml.raw("\n");
        var source = review.article().editions().get(pair.source());
        var file = new ArrayList<>(List.of(
                "original", source.name(), "source-language", source.language().code(), "datatype", "plaintext"));
        if (pair.isWhole()) {
            file.add("target-language");
            file.add(review.article().editions().get(pair.target()).language().code());
        }
        xml.open("file", file.toArray(String[]::new)).open("body").raw("\n");
        for (var row : pair.rows(review)) {
            unit(row, pair, remarks, messages, xml);
        }
        xml.close().close().close().raw("\n");
    }

    private static void unit(Row row, Pair pair, Remarks remarks, Messages messages, Markup xml) throws IOException {
        var to = Issues.of(row, pair.target(), pair.editions());
        var from = Issues.of(row, pair.source(), pair.editions());
        xml.open("trans-unit", "id", Integer.toString(row.number()));
        marked("source", from, remarks, xml);
        if (pair.isWhole() && !to.segment().isEmpty()) {
            marked("target", to, remarks, xml);
        }
        for (var finding : row.findings()) {
            var about = finding.suspects().contains(pair.source()) ? "source" : "target";
            xml.element(
                    "note",
                    remarks.note(finding),
                    "xml:lang",
                    messages.language().code(),
                    "from",
                    "Taiyaku",
                    "priority",
                    priority(finding),
                    "annotates",
                    about);
        }
        xml.close().raw("\n");
    }

    private static void marked(String element, Issues issues, Remarks remarks, Markup xml) throws IOException {
        xml.open(element);
        issues.write(xml::text, (mark, text) -> {
            var attributes = new ArrayList<>(List.of("mtype", "x-its"));
            attributes.addAll(Issues.attributes(mark.finding(), remarks));
            xml.element("mrk", text, attributes.toArray(String[]::new));
        });
        xml.close();
    }

    /// From 1, the first to be looked at, to 10.
    static String priority(Finding finding) {
        return Integer.toString(finding.severity() == Severity.CRITICAL ? 1 : finding.severity() == Severity.MAJOR ? 3 : 7);
    }
}
