package taiyaku.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import taiyaku.align.Link;
import taiyaku.align.evidence.Evidence;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// Every link with its sentences by number, how sure it is, and why: `de 3 = ja 3 4   0.98   2015 · OpenAI · length 1.02`.
final class LinkReport {

    /// Reasons weaker than this, and more of them than that, are left to the JSON form.
    private static final double TOLD = 0.15;

    private static final int MOST = 8;

    private final Messages messages;

    LinkReport(Messages messages) {
        this.messages = messages;
    }

    /// All links in order, a line each; what speaks against one on a line of its own.
    void write(Review review, PrintWriter out) {
        out.println(messages.text("links.title"));
        for (var link : review.links()) {
            var line = "  " + sides(review, link) + String.format(Locale.ROOT, "  %.2f", link.confidence());
            var reasons = new ArrayList<String>();
            if (link.moved()) {
                reasons.add(messages.text("links.moved"));
            }
            reasons.addAll(told(link, e -> e.weight() >= TOLD));
            out.println(line + (reasons.isEmpty() ? "" : "  " + String.join(" · ", reasons)));
            // words have synonyms no dictionary knows: every sentence has some without an answer
            var against = told(link, e -> e.weight() <= -TOLD && e.kind() != Evidence.Kind.WORD);
            if (!against.isEmpty()) {
                out.println("      " + messages.text("links.against") + ": " + String.join(" · ", against));
            }
        }
        out.println();
    }

    private static String sides(Review review, Link link) {
        var sides = new ArrayList<String>();
        for (int e = 0; e < link.sides().size(); e++) {
            var numbers = link.sides().get(e).stream().map(s -> " " + (s + 1)).collect(Collectors.joining());
            sides.add(review.article().editions().get(e).language() + (numbers.isEmpty() ? " –" : numbers));
        }
        return String.join(" = ", sides);
    }

    private List<String> told(Link link, Predicate<Evidence> which) {
        return link.evidence().stream().filter(which).limit(MOST).map(this::told).toList();
    }

    private String told(Evidence evidence) {
        return switch (evidence.kind()) {
            case LENGTH -> messages.text("links.length") + " " + evidence.text();
            case PARAGRAPH, SHAPE, FIGURE, NAME, PLACE, TOKEN, WORD, TERM, PUNCTUATION -> Terminal.plain(evidence.text());
        };
    }
}
