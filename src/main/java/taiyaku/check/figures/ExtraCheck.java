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

/// Does an edition tell a figure that the reference does not?
public final class ExtraCheck implements Check {

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var fault = new Fault(Category.NUMBER_EXTRA, Severity.MAJOR, 0.7, Cause.FIGURE_INVENTED, null);
        for (var quantity : article.quantities()) {
            var suspects = new ArrayList<Integer>();
            for (int edition = 0; edition < quantity.cells().size(); edition++) {
                var cell = quantity.cells().get(edition);
                var figure = cell.figure();
                if (cell.outcome() == Outcome.EXTRA && figure != null && !(figure.value() instanceof Value.Debris)) {
                    suspects.add(edition);
                }
            }
            if (!suspects.isEmpty()) {
                findings.add(Places.finding(article, quantity, suspects, fault));
            }
        }
        return findings;
    }
}
