package taiyaku.check.script;

import java.util.ArrayList;
import java.util.List;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Does a Japanese sentence end in a Latin full stop, or is it parted by a Latin comma? `裏切った.` for `裏切った。`
///
/// Only in a text that has the Japanese marks too; one that never has them keeps another house's style.
public final class StopCheck implements Check {

    /// So many one still repairs one by one.
    private static final int FEW = 12;

    private static final double SURENESS = 0.85;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            if (article.readings().get(edition).edition().language().equals(Language.JAPANESE)) {
                mark(article, edition, findings);
            }
        }
        return findings;
    }

    /// A few are told one by one, each with what is right; many are one finding.
    private static void mark(Case article, int edition, List<Finding> findings) {
        var text = article.text(edition);
        var spans = new ArrayList<Span>();
        if (text.indexOf('。') >= 0) {
            spans.addAll(spans(text, '.'));
        }
        if (text.indexOf('、') >= 0) {
            spans.addAll(spans(text, ','));
        }
        if (spans.size() > FEW) {
            findings.addAll(Grouped.finding(
                    article, edition, spans, Category.PUNCTUATION_SPACING, SURENESS, Cause.MARK_OF_OTHER_SCRIPT));
            return;
        }
        for (var span : spans) {
            var right = text.charAt(span.start()) + (text.charAt(span.end() - 1) == '.' ? "。" : "、");
            var fault = new Fault(
                    Category.PUNCTUATION_SPACING, Severity.MINOR, SURENESS, Cause.MARK_OF_OTHER_SCRIPT, right);
            findings.add(Places.finding(article, edition, span, null, article.linkOf(edition, span.start()), fault));
        }
    }

    /// Every mark with the character before it.
    private static List<Span> spans(String text, char mark) {
        var spans = new ArrayList<Span>();
        for (int i = text.indexOf(mark, 1); i > 0; i = text.indexOf(mark, i + 1)) {
            if (Letters.isJapanese(text.charAt(i - 1)) && (mark == '.' ? ends(text, i + 1) : goesOn(text, i + 1))) {
                spans.add(new Span(i - 1, i + 1));
            } else if (mark == '.' && isLatinEnd(text, i)) {
                spans.add(new Span(i - 1, i + 1));
            }
        }
        return spans;
    }

    private static boolean ends(String text, int at) {
        return at == text.length()
                || (text.charAt(at) != '.' && !Letters.isLatin(text.charAt(at)) && !Character.isDigit(text.charAt(at)));
    }

    private static boolean goesOn(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || Letters.isJapanese(text.charAt(at)));
    }

    /// A Latin word at the end of a line of Japanese, no abbreviation: `率いる xAI.`
    private static boolean isLatinEnd(String text, int at) {
        if (!Letters.isLatin(text.charAt(at - 1)) || (at + 1 < text.length() && text.charAt(at + 1) != '\n')) {
            return false;
        }
        int start = at;
        while (start > 0 && Letters.isLatin(text.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return at - start >= 3 && start > 0 && Letters.isJapanese(text.charAt(start - 1));
    }
}
