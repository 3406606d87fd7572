package taiyaku.check.words;

import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Category;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import taiyaku.align.Reading;
import taiyaku.text.Span;

/// Are quotation marks or brackets empty, or brackets never closed? `「」`, `(その役割は…`
///
/// Quotation marks that do not pair are no finding: news prose lets a quotation run over sentences and paragraphs, and
/// pairs of sentences are cut out of such.
public final class QuotesCheck implements Check {

    private static final String OPEN = "「『（(【《〈“„«‹[［";
    private static final String CLOSE = "」』）)】》〉”“»›]］";

    private static final Fault FAULT = new Fault(Category.PUNCTUATION_QUOTES, Severity.MINOR, 0.9, null, null);

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            for (var span : faults(article.readings().get(edition))) {
                int link = article.linkOf(edition, span.start());
                findings.add(Places.finding(article, edition, span, null, link, FAULT));
            }
        }
        return findings;
    }

    private static List<Span> faults(Reading reading) {
        var text = reading.edition().text();
        var spans = new ArrayList<Span>();
        var open = new ArrayDeque<Integer>();
        int closedTooMuch = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n') {
                if (open.size() == 1 && closedTooMuch == 0 && i > open.peek() + 1) {
                    spans.add(beginning(open.pop(), i));
                }
                open.clear();
                closedTooMuch = 0;
                continue;
            }
            int kind = OPEN.indexOf(c);
            if (kind >= 0 && i + 1 < text.length() && CLOSE.charAt(kind) == text.charAt(i + 1)) {
                spans.add(new Span(i, i + 2));
                i++;
            } else if (c == '(' || c == '（') {
                open.push(i);
            } else if ((c == ')' || c == '）') && open.poll() == null) {
                closedTooMuch++;
            }
        }
        return spans;
    }

    /// The bracket with the word or characters behind it.
    private static Span beginning(int from, int end) {
        int to = Math.min(end, from + 6);
        return new Span(from, Math.max(to, from + 1));
    }
}
