package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taiyaku.check.Finding;
import taiyaku.export.part.Markup;
import taiyaku.export.part.Pair;
import taiyaku.export.part.Remarks;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.text.Edition;
import taiyaku.text.Sentences;
import taiyaku.text.Span;
import taiyaku.wording.Messages;

/// The translation with every suggestion put in that a person did not dismiss: as plain text, line ends as they were, or as
/// a page.
enum CorrectedExport implements Export.Text {
    TEXT("corrected", ".corrected.txt") {
        @Override
        void write(Edition corrected, String title, Writer out) throws IOException {
            out.write(corrected.text());
        }
    },
    PAGE("corrected-html", ".corrected.html") {
        @Override
        void write(Edition corrected, String title, Writer out) throws IOException {
            page(corrected, title, new Markup(out));
        }
    };

    private final String code;
    private final String ending;

    CorrectedExport(String code, String ending) {
        this.code = code;
        this.ending = ending;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        int target = Pair.of(review).target();
        var remarks = new Remarks(review, decisions, messages);
        var corrected = review.article().editions().get(target);
        // from the end to the beginning, so that the places before still hold
        for (var finding : repairs(review, target, remarks).reversed()) {
            corrected = corrected.replaced(place(finding), remarks.suggestion(finding));
        }
        write(corrected, review.article().title(), out);
    }

    abstract void write(Edition corrected, String title, Writer out) throws IOException;

    /// The findings whose suggestions are put in, in the order of their places; of two that overlap the first.
    private static List<Finding> repairs(Review review, int target, Remarks remarks) {
        var repairs = new ArrayList<Finding>();
        review.findings().stream()
                .filter(finding -> finding.suggestion() != null && finding.suspectPlace() != null)
                .filter(finding -> finding.suspects().getFirst() == target && !remarks.isDismissed(finding))
                .sorted(Comparator.comparing(CorrectedExport::place))
                .filter(finding -> repairs.stream().noneMatch(other -> place(other).overlaps(place(finding))))
                .forEachOrdered(repairs::add);
        return repairs;
    }

    private static Span place(Finding finding) {
        var place = finding.suspectPlace();
        return place == null ? new Span(0, 0) : place.span();
    }

    /// Its paragraphs and headings; it runs no script and loads nothing.
    private static void page(Edition corrected, String title, Markup html) throws IOException {
        var language = corrected.language();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", language.code(), "dir", language.rightToLeft() ? "rtl" : "ltr");
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'");
        html.element("title", title).close().raw("\n").open("body").raw("\n");
        var sentences = Sentences.of(corrected);
        boolean titled = false;
        for (int first = 0; first < sentences.size(); ) {
            int next = first + 1;
            while (next < sentences.size() && !sentences.get(next).opensParagraph()) {
                next++;
            }
            var text = sentences.get(first).span().join(sentences.get(next - 1).span()).of(corrected.text());
            boolean heading = sentences.get(first).heading();
            html.element(heading ? titled ? "h2" : "h1" : "p", text).raw("\n");
            titled |= heading;
            first = next;
        }
        html.close().close().raw("\n");
    }
}
