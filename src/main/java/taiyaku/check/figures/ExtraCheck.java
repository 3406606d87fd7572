package taiyaku.check.figures;

import taiyaku.check.meaning.Outcome;
import taiyaku.check.Cause;
import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Category;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import java.util.ArrayList;
import java.util.List;
import taiyaku.figure.Value;

/// Does an edition tell a figure that the original does not? In a retelling that is no error.
public final class ExtraCheck implements Check {

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var fault = new Fault(Category.NUMBER_EXTRA, Severity.MAJOR, 0.7, Cause.FIGURE_INVENTED, null);
        if (article.isRetelling()) {
            return findings;
        }
        for (var quantity : article.quantities()) {
            for (int edition = 0; edition < quantity.cells().size(); edition++) {
                var cell = quantity.cells().get(edition);
                var figure = cell.figure();
                if (cell.outcome() == Outcome.EXTRA && figure != null && !(figure.value() instanceof Value.Debris)) {
                    findings.add(Places.finding(article, quantity, List.of(edition), fault));
                }
            }
        }
        return findings;
    }
}
