package taiyaku.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
///
/// @param page whether it is a page
/// @param version the translation's index; null for the one with most findings
record CorrectedExport(boolean page, @Nullable Integer version) implements Export.Text {

    static final CorrectedExport TEXT = new CorrectedExport(false, null);
    static final CorrectedExport PAGE = new CorrectedExport(true, null);

    @Override
    public String code() {
        return page ? "corrected-html" : "corrected";
    }

    @Override
    public String ending() {
        return page ? ".corrected.html" : ".corrected.txt";
    }

    @Override
    public boolean holdsOne() {
        return true;
    }

    @Override
    public Export holding(int chosen) {
        return new CorrectedExport(page, chosen);
    }

    @Override
    public void write(Review review, Decisions decisions, Messages messages, Writer out) throws IOException {
        int target = Pair.of(review, version).target();
        var remarks = new Remarks(review, decisions, messages);
        var corrected = review.article().editions().get(target);
        // from the end to the beginning, so that the places before still hold
        for (var finding : repairs(review, target, remarks).reversed()) {
            corrected = corrected.replaced(place(finding), remarks.suggestion(finding));
        }
        if (page) {
            page(corrected, review.article().title(), new Markup(out));
        } else {
            out.write(corrected.text());
        }
    }

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
