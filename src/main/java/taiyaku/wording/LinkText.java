package taiyaku.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import taiyaku.align.Link;
import taiyaku.align.evidence.Evidence;
import taiyaku.align.evidence.ParagraphClue;
import taiyaku.review.Review;

/// Links in words: their sentences by number, and why they stand.
public final class LinkText {

    /// Reasons weaker than this, and more of them than that, are left to the JSON form.
    private static final double TOLD = 0.15;

    private static final int MOST = 8;

    private final Messages messages;

    public LinkText(Messages messages) {
        this.messages = messages;
    }

    /// `de 3 = ja 3 4`: the sentences of each version, counted from 1, a dash where one has none.
    public String sides(Review review, Link link) {
        var sides = new ArrayList<String>();
        for (int e = 0; e < link.sides().size(); e++) {
            var numbers = link.sides().get(e).stream().map(s -> " " + (s + 1)).collect(Collectors.joining());
            sides.add(review.article().editions().get(e).language() + (numbers.isEmpty() ? " –" : numbers));
        }
        return String.join(" = ", sides);
    }

    /// What speaks for it, the strongest first: words of the article as they stand there.
    public List<String> reasons(Link link) {
        var reasons = new ArrayList<String>();
        if (link.moved()) {
            reasons.add(messages.text("links.moved"));
        }
        reasons.addAll(told(link, e -> e.weight() >= TOLD));
        return reasons;
    }

    /// What speaks against it. Words have synonyms no dictionary knows: every sentence has some without an answer, so
    /// they are left out.
    public List<String> against(Link link) {
        return told(link, e -> e.weight() <= -TOLD && e.kind() != Evidence.Kind.WORD);
    }

    private List<String> told(Link link, Predicate<Evidence> which) {
        return link.evidence().stream().filter(which).limit(MOST).map(this::told).toList();
    }

    private String told(Evidence evidence) {
        return switch (evidence.kind()) {
            case LENGTH -> messages.text("links.length") + " " + evidence.text();
            case PARAGRAPH -> messages.text(
                    evidence.text().equals(ParagraphClue.HEADING) ? "links.heading" : "links.paragraph");
            case SHAPE, FIGURE, NAME, PLACE, TOKEN, WORD, TERM, PUNCTUATION -> evidence.text();
        };
    }
}
