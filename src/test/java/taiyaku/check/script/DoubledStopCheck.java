package taiyaku.check.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.text.Span;

/// Do two full stops end a sentence? `川は深い。。` for `川は深い。`; three dots are an ellipsis.
public final class DoubledStopCheck implements Check {

    private static final Pattern DOUBLED = Pattern.compile("(?<![.。])(?:\\.\\.|。。)(?![.。])");
    private static final double SURENESS = 0.9;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var stops = DOUBLED.matcher(article.text(edition));
            while (stops.find()) {
                var right = stops.group().substring(1);
                var fault = new Fault(Category.PUNCTUATION_SPACING, Severity.MINOR, SURENESS, Cause.SEAM, right);
                var span = new Span(stops.start(), stops.end());
                int link = article.linkOf(edition, span.start());
                findings.add(Places.finding(article, edition, span, null, link, fault));
            }
        }
        return findings;
    }
}
