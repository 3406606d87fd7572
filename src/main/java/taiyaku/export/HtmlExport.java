package taiyaku.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.export.part.Markup;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.review.Testimony;
import taiyaku.text.Language;
import taiyaku.text.Span;
import taiyaku.wording.FindingText;
import taiyaku.wording.Messages;
import taiyaku.wording.ReviewSummary;

/// The report one sends to a colleague: one HTML file with everything in it, which reads on screen and on paper.
///
/// It runs no script and loads nothing: its content security policy allows its own style sheet, by its hash, and
/// nothing else. Filters are check boxes and CSS.
final class HtmlExport implements Export.Text {

    private static final List<Severity> SEVERITIES = List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR);

    @Override
    public String code() {
        return "html";
    }

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        new Page(review, decisions, messages, new Markup(out)).write();
    }

    /// One report being written.
    private record Page(Review review, Decisions decisions, Messages messages, FindingText words, Markup html) {

        Page(Review review, Decisions decisions, Messages messages, Markup html) {
            this(review, decisions, messages, new FindingText(messages), html);
        }

        void write() throws IOException {
            var style = style();
            html.raw("<!DOCTYPE html>\n").open("html", "lang", messages.language().code());
            html.open("head").empty("meta", "charset", "utf-8");
            html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style));
            html.empty("meta", "name", "viewport", "content", "width=device-width");
            html.element("title", title());
            html.open("style").raw(style).close().close().raw("\n").open("body");
            html.element("h1", review.article().title(), "lang", originalLanguage().code(), "dir", "auto");
            html.element("p", about(), "class", "about");
            for (var print : review.fingerprints()) {
                html.element("p", words.fingerprint(print), "class", "fingerprint");
            }
            filters();
            html.open("main");
            int number = 0;
            for (var finding : review.findings()) {
                finding(finding, ++number);
            }
            if (review.findings().isEmpty()) {
                html.element("p", messages.text("report.none"));
            }
            html.close();
            fixes();
            html.element("footer", messages.text("report.footer"));
            html.close().close().raw("\n");
        }

        private String title() {
            return messages.text("report.title", Map.of("title", review.article().title()));
        }

        private Language originalLanguage() {
            return review.article().editions().get(review.article().original()).language();
        }

        private String about() {
            var languages = review.article().editions().stream()
                    .map(e -> e.language()
                            .locale()
                            .getDisplayLanguage(messages.language().locale()))
                    .toList();
            return String.join(" · ", languages) + " — "
                    + new ReviewSummary(messages).text(review);
        }

        private void filters() throws IOException {
            html.open("form", "class", "filters");
            for (var severity : SEVERITIES) {
                filter("show-" + severity.code(), messages.text("severity." + severity.code()));
            }
            filter("show-dismissed", messages.text("state.dismissed"));
            html.close();
        }

        private void filter(String id, String label) throws IOException {
            html.open("label").empty("input", "type", "checkbox", "id", id, "checked", "checked");
            html.text(" " + label).close();
        }

        private void finding(Finding finding, int number) throws IOException {
            var decision = decisions.of(finding, review);
            var severity = finding.severity().code();
            html.open(
                    "article",
                    "class",
                    "finding " + severity + (decision.state().dismissed() ? " dismissed" : ""),
                    "id",
                    "f" + number);
            html.open("h3").raw(mark(finding.severity()));
            html.element("span", words.headline(finding));
            html.element(
                    "span",
                    messages.text(
                            "report.number",
                            Map.of("number", number, "severity", messages.text("severity." + severity), "row", finding.link() + 1)),
                    "class",
                    "number");
            html.close();
            html.element("p", words.message(finding, review), "class", "message");
            html.open("div", "class", "sides");
            for (int i = 0; i < finding.places().size(); i++) {
                side(finding, i);
            }
            html.close();
            facts(finding, decision);
            html.close().raw("\n");
        }

        private static String mark(Severity severity) {
            var shape =
                    switch (severity) {
                        case CRITICAL -> "<path d=\"M5 0 10 5 5 10 0 5Z\"/>";
                        case MAJOR -> "<path d=\"M5 1 10 9.5H0Z\"/>";
                        case MINOR -> "<circle cx=\"5\" cy=\"5\" r=\"3.8\"/>";
                    };
            return "<svg class=\"mark\" viewBox=\"0 0 10 10\" aria-hidden=\"true\">" + shape + "</svg>";
        }

        /// The sentences of one version, the finding's places marked in them.
        private void side(Finding finding, int edition) throws IOException {
            var language = review.article().editions().get(edition).language();
            html.open("div", "class", "side");
            html.element(
                    "div",
                    language.locale().getDisplayLanguage(messages.language().locale()),
                    "class",
                    "language");
            var sentences = review.links().get(finding.link()).sides().get(edition);
            var place = finding.places().get(edition);
            var span = shown(edition, sentences, place);
            if (span == null) {
                html.element("p", messages.text("report.absent"), "class", "none");
            } else {
                html.open(
                        "p",
                        "class",
                        "sentence",
                        "lang",
                        language.code(),
                        "dir",
                        language.rightToLeft() ? "rtl" : "ltr");
                marked(span, place, edition, finding.suspects().contains(edition) ? "suspect" : "witness");
                html.close();
            }
            html.close();
        }

        /// From the first to the last sentence of the side, and the place where it stands elsewhere.
        private @Nullable Span shown(int edition, List<Integer> sentences, @Nullable Place place) {
            var reading = review.readings().get(edition);
            Span span = null;
            for (int sentence : sentences) {
                var next = reading.sentences().get(sentence).span();
                span = span == null ? next : span.join(next);
            }
            if (place != null && (span == null || !span.contains(place.span()))) {
                var around = reading.sentences()
                        .get(reading.sentenceAt(place.span().start()))
                        .span();
                span = around.join(place.span());
            }
            return span;
        }

        private void marked(Span span, @Nullable Place place, int edition, String style) throws IOException {
            var text = review.readings().get(edition).edition().text();
            if (place == null || place.span().length() == 0) {
                html.text(span.of(text));
                return;
            }
            html.text(text.substring(span.start(), place.span().start()));
            html.element("mark", place.text(), "class", style);
            html.text(text.substring(place.span().end(), span.end()));
        }

        private void facts(Finding finding, Decision decision) throws IOException {
            html.open("dl");
            var place = finding.suspectPlace();
            if (finding.suggestion() != null && place != null) {
                var language = review.article()
                        .editions()
                        .get(finding.suspects().getFirst())
                        .language();
                html.element("dt", messages.text("report.right")).open("dd", "lang", language.code());
                html.element("del", place.text()).text(" → ").element("ins", finding.suggestion());
                html.close();
            }
            fact("report.why", words.cause(finding));
            for (var testimony : Testimony.of(finding, review)) {
                fact("report.witness", words.testimony(testimony, review));
            }
            if (!decision.equals(Decision.NONE)) {
                fact("report.state", messages.text("state." + decision.state().code()));
            }
            fact("report.note", decision.note().isEmpty() ? null : decision.note());
            html.close();
        }

        private void fact(String label, @Nullable String text) throws IOException {
            if (text != null) {
                html.element("dt", messages.text(label)).element("dd", text, "dir", "auto");
            }
        }

        private void fixes() throws IOException {
            if (decisions.fixes().isEmpty()) {
                return;
            }
            html.element(
                    "h2", messages.text("report.fixes", Map.of("count", decisions.fixes().size())));
            html.open("table").open("tr");
            for (var column : List.of("report.fix", "report.sentence")) {
                html.element("th", messages.text(column), "scope", "col");
            }
            html.close();
            for (var fix : decisions.fixes()) {
                html.open("tr").open("td", "lang", fix.language().code(), "dir", "auto");
                html.element("del", fix.before()).text(" → ").element("ins", fix.after());
                html.close();
                html.element("td", fix.sentence(), "lang", fix.language().code(), "dir", "auto", "class", "sentence");
                html.close();
            }
            html.close();
        }

        private static String policy(String style) {
            try {
                var hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
                return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash)
                        + "'; form-action 'none'; base-uri 'none'";
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        private static String style() throws IOException {
            try (InputStream in = HtmlExport.class.getResourceAsStream("report.css")) {
                if (in == null) {
                    throw new IllegalStateException("report.css is missing from the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
