package taiyaku.export;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.export.part.Remarks;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.text.Edition;
import taiyaku.text.Span;
import taiyaku.wording.Messages;

/// SARIF 2.1.0, which editors and code hosts show beside the lines: a result for each finding, its rule the category, its
/// suggestion a fix, a dismissal a suppression. Columns are UTF-16 code units.
final class SarifExport implements Export.Text {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    @Override
    public String code() {
        return "sarif";
    }

    @Override
    public String ending() {
        return ".sarif";
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        var json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.beginObject();
        json.name("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
        json.name("version").value("2.1.0");
        json.name("runs").beginArray();
        new Run(review, new Remarks(review, decisions, messages), messages, json).write();
        json.endArray().endObject();
        json.flush();
        out.write('\n');
    }

    /// One run being written.
    private record Run(Review review, Remarks remarks, Messages messages, JsonWriter json) {

        private static final List<Category> RULES = List.of(Category.values());

        void write() throws IOException {
            json.beginObject();
            json.name("tool").beginObject().name("driver").beginObject();
            json.name("name").value("Taiyaku");
            json.name("version").value(Export.program());
            json.name("language").value(messages.language().code());
            json.name("rules").beginArray();
            for (var category : RULES) {
                json.beginObject();
                json.name("id").value(category.code());
                json.name("shortDescription").beginObject();
                json.name("text").value(messages.text("category." + category.code())).endObject();
                json.name("properties").beginObject();
                json.name("mqm").value(category.mqm());
                json.name("its").value(category.its());
                json.endObject().endObject();
            }
            json.endArray().endObject().endObject();
            json.name("columnKind").value("utf16CodeUnits");
            json.name("artifacts").beginArray();
            for (int i = 0; i < review.article().editions().size(); i++) {
                json.beginObject();
                artifact("location", i);
                json.name("sourceLanguage").value(edition(i).language().code());
                json.endObject();
            }
            json.endArray();
            json.name("results").beginArray();
            for (var finding : review.findings()) {
                result(finding);
            }
            json.endArray().endObject();
        }

        private Edition edition(int edition) {
            return review.article().editions().get(edition);
        }

        private void result(Finding finding) throws IOException {
            json.beginObject();
            json.name("ruleId").value(finding.category().code());
            json.name("ruleIndex").value(RULES.indexOf(finding.category()));
            json.name("level").value(level(finding.severity()));
            json.name("rank").value(Math.rint(finding.confidence() * 1000) / 10);
            message(remarks.message(finding));
            int at = home(finding);
            json.name("locations").beginArray();
            if (at >= 0) {
                location(at, place(finding, at));
            }
            json.endArray();
            json.name("relatedLocations").beginArray();
            for (int i = 0; i < finding.places().size(); i++) {
                if (i != at && finding.places().get(i) != null) {
                    location(i, place(finding, i));
                }
            }
            for (var related : finding.related()) {
                location(related.edition(), related.place().span());
            }
            json.endArray();
            fix(finding);
            suppression(remarks.decision(finding));
            json.name("properties").beginObject();
            json.name("severity").value(finding.severity().code());
            json.endObject().endObject();
        }

        private static String level(Severity severity) {
            return switch (severity) {
                case CRITICAL -> "error";
                case MAJOR -> "warning";
                case MINOR -> "note";
            };
        }

        /// The edition a finding is shown in: the first suspect, else the first that has a place; -1 when none has.
        private static int home(Finding finding) {
            if (finding.suspectPlace() != null) {
                return finding.suspects().getFirst();
            }
            for (int i = 0; i < finding.places().size(); i++) {
                if (finding.places().get(i) != null) {
                    return i;
                }
            }
            return -1;
        }

        private static @Nullable Span place(Finding finding, int edition) {
            var place = finding.places().get(edition);
            return place == null ? null : place.span();
        }

        private void message(String text) throws IOException {
            json.name("message").beginObject().name("text").value(text).endObject();
        }

        private void location(int edition, @Nullable Span span) throws IOException {
            json.beginObject().name("physicalLocation").beginObject();
            artifact("artifactLocation", edition);
            if (span != null) {
                region("region", edition, span);
            }
            json.endObject().endObject();
        }

        private void artifact(String name, int edition) throws IOException {
            json.name(name).beginObject();
            json.name("uri").value(uri(edition(edition).name()));
            json.name("index").value(edition).endObject();
        }

        private void region(String name, int edition, Span span) throws IOException {
            var text = edition(edition).text();
            json.name(name).beginObject();
            position("start", text, span.start());
            position("end", text, span.end());
            json.name("charOffset").value(span.start());
            json.name("charLength").value(span.length());
            json.name("snippet").beginObject().name("text").value(span.of(text)).endObject();
            json.endObject();
        }

        private void position(String which, String text, int offset) throws IOException {
            int line = 1;
            int begin = 0;
            for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
                line++;
                begin = end + 1;
            }
            json.name(which + "Line").value(line);
            json.name(which + "Column").value(offset - begin + 1);
        }

        private void fix(Finding finding) throws IOException {
            var place = finding.suspectPlace();
            if (place == null || finding.suggestion() == null) {
                return;
            }
            int edition = finding.suspects().getFirst();
            json.name("fixes").beginArray().beginObject().name("artifactChanges").beginArray().beginObject();
            artifact("artifactLocation", edition);
            json.name("replacements").beginArray().beginObject();
            region("deletedRegion", edition, place.span());
            json.name("insertedContent").beginObject().name("text").value(finding.suggestion()).endObject();
            json.endObject().endArray().endObject().endArray().endObject().endArray();
        }

        private void suppression(Decision decision) throws IOException {
            if (decision.state().dismissed()) {
                json.name("suppressions").beginArray().beginObject();
                json.name("kind").value("external");
                json.name("justification").value(
                        messages.text("state." + decision.state().code()) + (decision.note().isEmpty() ? "" : ": " + decision.note()));
                json.endObject().endArray();
            }
        }
    }

    /// A name as a URI reference: of a path from the root a `file` URI, else relative; every odd character is escaped.
    static String uri(String name) {
        try {
            if (Path.of(name).isAbsolute()) {
                return Path.of(name).toUri().toASCIIString();
            }
        } catch (InvalidPathException title) {
            // a version may be called what no file can be; it is escaped like any other name
        }
        return Arrays.stream(name.split("[/\\\\]", -1)).map(SarifExport::escaped).collect(Collectors.joining("/"));
    }

    private static String escaped(String step) {
        var escaped = new StringBuilder();
        for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            escaped.append(plain ? String.valueOf((char) c) : "%" + HEX.toHexDigits(b));
        }
        return escaped.toString();
    }
}
