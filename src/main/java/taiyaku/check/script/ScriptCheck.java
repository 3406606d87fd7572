package taiyaku.check.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.text.Span;

/// Are there signs a text of its script does not have? Half-width katakana, marks of direction where nothing runs the other
/// way or that are never taken back, digits of two scripts in one number.
public final class ScriptCheck implements Check {

    private static final String DIRECTIONS = "\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private static final String OPENING = "\u202A\u202B\u202D\u202E\u2066\u2067\u2068";
    private static final String CLOSING = "\u202C\u2069";

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var text = article.text(edition);
            for (int i = 0; i < text.length(); ) {
                int end = runOf(text, i, ScriptCheck::isHalfWidth);
                if (end > i) {
                    var span = new Span(i, end);
                    findings.add(finding(article, edition, span, Normalizer.normalize(span.of(text), Normalizer.Form.NFKC)));
                } else {
                    end = runOf(text, i, Character::isDigit);
                    if (end > i && isMixed(text, i, end)) {
                        var span = new Span(i, end);
                        findings.add(finding(article, edition, span, digits(span.of(text))));
                    }
                }
                i = Math.max(end, i + 1);
            }
            var strays = directions(text, article.readings().get(edition).edition().language().rightToLeft());
            findings.addAll(Grouped.finding(article, edition, strays, Category.PUNCTUATION_SPACING, 0.9, null));
        }
        return findings;
    }

    private static Finding finding(Case article, int edition, Span span, String right) {
        var fault = new Fault(Category.PUNCTUATION_SPACING, Severity.MINOR, 0.9, null, right);
        return Places.finding(article, edition, span, null, article.linkOf(edition, span.start()), fault);
    }

    private static boolean isHalfWidth(int c) {
        return c >= '\uFF66' && c <= '\uFF9F';
    }

    /// Digits of one number in two scripts: `1２`, `٣5`.
    private static boolean isMixed(String text, int start, int end) {
        return text.substring(start, end).chars().map(c -> c - Character.digit(c, 10)).distinct().count() > 1;
    }

    /// All in the script of the first.
    private static String digits(String number) {
        int zero = number.charAt(0) - Character.digit(number.charAt(0), 10);
        var digits = new StringBuilder();
        number.chars().forEach(c -> digits.append((char) (zero + Character.digit(c, 10))));
        return digits.toString();
    }

    private static List<Span> directions(String text, boolean rightToLeft) {
        var spans = new ArrayList<Span>();
        var open = new ArrayList<Integer>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!rightToLeft && DIRECTIONS.indexOf(c) >= 0) {
                spans.add(around(text, i));
            } else if (OPENING.indexOf(c) >= 0) {
                open.add(i);
            } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
                open.removeLast();
            } else if (CLOSING.indexOf(c) >= 0) {
                spans.add(around(text, i));
            } else if (c == '\n') {
                open.forEach(at -> spans.add(around(text, at)));
                open.clear();
            }
        }
        open.forEach(at -> spans.add(around(text, at)));
        return spans;
    }

    /// The invisible sign with its neighbours, so that there is something to see.
    private static Span around(String text, int at) {
        return new Span(Math.max(0, at - 1), Math.min(text.length(), at + 2));
    }

    private static int runOf(String text, int start, java.util.function.IntPredicate what) {
        int end = start;
        while (end < text.length() && what.test(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
