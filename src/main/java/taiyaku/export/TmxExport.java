package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import taiyaku.export.part.Markup;
import taiyaku.export.part.Pair;
import taiyaku.export.part.Remarks;
import taiyaku.export.part.Row;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// A translation memory, TMX 1.4b: a unit for each link, a variant for each version, findings as notes; what a person
/// dismissed is left out.
///
/// @param version the index of the one translation beside the original; null for all versions
record TmxExport(@Nullable Integer version) implements Export.Text {

    TmxExport() {
        this(null);
    }

    @Override
    public String code() {
        return "tmx";
    }

    @Override
    public String ending() {
        return ".tmx";
    }

    @Override
    public Export holding(int chosen) {
        return new TmxExport(chosen);
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        var remarks = new Remarks(review, decisions, messages);
        var editions = review.article().editions();
        var xml = new Markup(out).declaration();
        xml.open("tmx", "version", "1.4").raw("\n");
        xml.empty(
                "header",
                "creationtool",
                "Taiyaku",
                "creationtoolversion",
                Export.program(),
                "segtype",
                "sentence",
                "o-tmf",
                "taiyaku",
                "adminlang",
                messages.language().code(),
                "srclang",
                editions.get(review.article().original()).language().code(),
                "datatype",
                "plaintext");
        xml.raw("\n").open("body").raw("\n");
        var pair = Pair.of(review, version);
        for (var row : version == null ? Row.of(review) : pair.rows(review)) {
            xml.open("tu", "tuid", Integer.toString(row.number()));
            for (var finding : row.findings()) {
                if (!remarks.isDismissed(finding)) {
                    xml.element("note", remarks.note(finding), "xml:lang", messages.language().code());
                }
            }
            for (int i = 0; i < editions.size(); i++) {
                boolean goes = version == null || pair.holds(i);
                if (goes && !row.segments().get(i).isEmpty()) {
                    xml.open("tuv", "xml:lang", editions.get(i).language().code());
                    xml.element("seg", row.segments().get(i).text()).close();
                }
            }
            xml.close().raw("\n");
        }
        xml.close().close().raw("\n");
    }
}
