package taiyaku.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import taiyaku.review.Review;
import taiyaku.wording.LinkText;
import taiyaku.wording.Messages;

/// Every link with its sentences by number, how sure it is, and why: `de 3 = ja 3 4   0.98   2015 · OpenAI · length 1.02`.
final class LinkReport {

    private final Messages messages;
    private final LinkText text;

    LinkReport(Messages messages) {
        this.messages = messages;
        text = new LinkText(messages);
    }

    /// All links in order, a line each; what speaks against one on a line of its own.
    void write(Review review, PrintWriter out) {
        out.println(messages.text("links.title"));
        for (var link : review.links()) {
            var line = "  " + text.sides(review, link) + String.format(Locale.ROOT, "  %.2f", link.confidence());
            var reasons = told(text.reasons(link));
            out.println(line + (reasons.isEmpty() ? "" : "  " + reasons));
            var against = told(text.against(link));
            if (!against.isEmpty()) {
                out.println("      " + messages.text("links.against") + ": " + against);
            }
        }
        out.println();
    }

    private static String told(List<String> reasons) {
        return reasons.stream().map(Terminal::plain).collect(Collectors.joining(" · "));
    }
}
