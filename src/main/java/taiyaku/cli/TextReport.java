package taiyaku.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.review.Review;
import taiyaku.review.Testimony;
import taiyaku.text.Span;
import taiyaku.wording.FindingText;
import taiyaku.wording.Messages;
import taiyaku.wording.ReviewSummary;

/// A review for a reader at a terminal, in the manner of a good compiler: where, what, the sentence, a marker under
/// the figure, what the other version says, what would be right.
final class TextReport {

    /// How many columns of a sentence are shown.
    private static final int COLUMNS = 96;

    private final Messages messages;
    private final FindingText words;
    private final Review review;
    private final List<Lines> lines;

    TextReport(Messages messages, Review review) {
        this.messages = messages;
        this.review = review;
        words = new FindingText(messages);
        lines = review.readings().stream()
                .map(r -> new Lines(r.edition().text()))
                .toList();
    }

    /// All findings, in reading order.
    void findings(PrintWriter out) {
        for (var finding : review.findings()) {
            finding(finding, out);
            out.println();
        }
    }

    /// What was done again and again, a line each, and one that says what was looked at and what was found.
    void summary(PrintWriter out) {
        for (var print : review.fingerprints()) {
            out.println(Terminal.plain(words.fingerprint(print)));
        }
        out.println(new ReviewSummary(messages).text(review));
    }

    private void finding(Finding finding, PrintWriter out) {
        int at = shownEdition(finding);
        var place = finding.places().get(at);
        var where = place == null ? name(at) : name(at) + ":" + lines.get(at).place(place.span());
        out.println(where + ": " + messages.text("severity." + finding.severity().code()) + ": "
                + Terminal.plain(words.message(finding, review)) + " [" + finding.category().code() + "]");
        if (place != null) {
            excerpt(at, place.span(), out);
        }
        for (int i = 0; i < finding.places().size(); i++) {
            var other = finding.places().get(i);
            if (i != at && other != null) {
                out.println("    " + name(i) + ":" + lines.get(i).place(other.span()) + ": "
                        + Terminal.plain(excerptOf(i, other)));
            }
        }
        labelled("report.right", finding.suggestion(), out);
        labelled("report.why", words.cause(finding), out);
        for (var testimony : Testimony.of(finding, review)) {
            labelled("report.witness", words.testimony(testimony, review), out);
        }
    }

    private void labelled(String label, @Nullable String text, PrintWriter out) {
        if (text != null) {
            out.println("    " + messages.text(label) + ": " + Terminal.plain(text));
        }
    }

    /// The suspect's edition when the finding has a place there, else the first that has one.
    private static int shownEdition(Finding finding) {
        if (finding.suspectPlace() != null) {
            return finding.suspects().getFirst();
        }
        for (int i = 0; i < finding.places().size(); i++) {
            if (finding.places().get(i) != null) {
                return i;
            }
        }
        return 0;
    }

    private String name(int edition) {
        var named = review.article().editions().get(edition);
        return named.name().isEmpty() ? named.language().code() : Terminal.plain(named.name());
    }

    /// The sentence around a span, cut to the terminal's width, and a marker under the span.
    private void excerpt(int edition, Span span, PrintWriter out) {
        var window = window(edition, span);
        var text = review.readings().get(edition).edition().text();
        var sentence = review.readings().get(edition).sentences();
        boolean cutLeft = sentence.stream().noneMatch(s -> s.span().start() == window.start());
        boolean cutRight = sentence.stream().noneMatch(s -> s.span().end() == window.end());
        var lead = (cutLeft ? "…" : "") + Terminal.plain(text.substring(window.start(), span.start()));
        int shownEnd = Math.min(span.end(), window.end());
        var marked = Terminal.plain(text.substring(span.start(), shownEnd));
        out.println("    " + lead + marked + Terminal.plain(text.substring(shownEnd, window.end()))
                + (cutRight ? "…" : ""));
        out.println("    " + " ".repeat(Terminal.width(lead))
                + "^".repeat(Math.max(1, Terminal.width(marked))));
    }

    private String excerptOf(int edition, Place place) {
        var window = window(edition, place.span());
        return window.of(review.readings().get(edition).edition().text());
    }

    /// As much of the sentence around a span as fits a line, the span roughly in the middle.
    private Span window(int edition, Span span) {
        var reading = review.readings().get(edition);
        var text = reading.edition().text();
        var sentence =
                reading.sentences().get(reading.sentenceAt(span.start())).span();
        int start = span.start();
        int end = Math.max(start, Math.min(span.end(), sentence.end()));
        int room = COLUMNS - Terminal.width(text.substring(start, end));
        if (room <= 0) {
            return new Span(start, start + fitting(text.substring(start, end), COLUMNS));
        }
        while (room > 0 && (start > sentence.start() || end < sentence.end())) {
            if (start > sentence.start()) {
                int before = text.offsetByCodePoints(start, -1);
                room -= Terminal.width(text.substring(before, start));
                start = before;
            }
            if (end < sentence.end() && room > 0) {
                int after = text.offsetByCodePoints(end, 1);
                room -= Terminal.width(text.substring(end, after));
                end = after;
            }
        }
        return new Span(start, end);
    }

    private static int fitting(String text, int columns) {
        int at = 0;
        int used = 0;
        while (at < text.length() && used < columns) {
            int next = text.offsetByCodePoints(at, 1);
            used += Terminal.width(text.substring(at, next));
            at = next;
        }
        return at;
    }
}
