package taiyaku.check.script;

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
import java.util.Map;
import taiyaku.align.Reading;
import taiyaku.text.Span;

/// Are quotation marks or brackets empty, or never closed or opened? `「」`, `（その役割は…`, `…です。」`
///
/// Brackets are judged line by line. Quotation marks run over sentences and lines in news prose (each new line of a long
/// quotation opens again), and pairs of sentences are cut out of such: they are judged over a whole text of some length,
/// and not at all where too many do not pair, since then the text keeps a rule of its own.
public final class QuotesCheck implements Check {

    private static final String OPEN = "「『（(【《〈“„«‹[［";
    private static final String CLOSE = "」』）)】》〉”“»›]］";

    /// Quotation marks that pair, by language: the opening one, then all that may close it.
    private static final Map<String, List<String>> PAIRS = Map.of(
            "ja", List.of("「」", "『』"), "zh", List.of("「」", "『』", "“”"), "de", List.of("„“”\"", "»«"), "en", List.of("“”"), "ar", List.of("«»"));

    /// A text of fewer sentences is a piece of one.
    private static final int SENTENCES = 6;

    /// More of one kind that do not pair are a rule of the text's own.
    private static final int FEW = 2;

    private static final Fault FAULT = new Fault(Category.PUNCTUATION_QUOTES, Severity.MINOR, 0.9, null, null);

    private static final Fault UNPAIRED = new Fault(Category.PUNCTUATION_QUOTES, Severity.MINOR, 0.75, null, null);

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var reading = article.readings().get(edition);
            var spans = faults(reading);
            add(article, edition, spans, FAULT, findings);
            if (reading.size() >= SENTENCES) {
                for (var pair : PAIRS.getOrDefault(reading.edition().language().code(), List.of())) {
                    add(article, edition, unpaired(reading.edition().text(), pair, spans), UNPAIRED, findings);
                }
            }
        }
        return findings;
    }

    private static void add(Case article, int edition, List<Span> spans, Fault fault, List<Finding> findings) {
        for (var span : spans) {
            findings.add(Places.finding(article, edition, span, null, article.linkOf(edition, span.start()), fault));
        }
    }

    private static List<Span> unpaired(String text, String pair, List<Span> empty) {
        var open = new ArrayDeque<Integer>();
        var alone = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = i;
            if (empty.stream().anyMatch(s -> s.contains(at))) {
                continue;
            }
            if (c == pair.charAt(0)) {
                if (open.isEmpty() || !opensLine(text, i)) {
                    open.push(i);
                }
            } else if (pair.indexOf(c) > 0 && open.poll() == null && c == pair.charAt(1)) {
                alone.add(i);
            }
        }
        alone.addAll(open);
        return alone.size() > FEW
                ? List.of()
                : alone.stream().sorted().map(i -> pair.charAt(0) == text.charAt(i) ? beginning(i, text.length()) : new Span(Math.max(0, i - 5), i + 1)).toList();
    }

    private static boolean opensLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u3000')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
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
