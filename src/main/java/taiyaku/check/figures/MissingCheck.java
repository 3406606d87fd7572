package taiyaku.check.figures;

import taiyaku.check.meaning.Outcome;
import taiyaku.check.ledger.Quantity;
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

/// Is a figure of the reference told nowhere in an edition?
public final class MissingCheck implements Check {

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var fault = new Fault(Category.NUMBER_MISSING, Severity.MAJOR, 0.7, Cause.FIGURE_LEFT_OUT, null);
        for (var quantity : article.quantities()) {
            var suspects = new ArrayList<Integer>();
            for (int edition = 0; edition < quantity.cells().size(); edition++) {
                if (quantity.cells().get(edition).outcome() == Outcome.MISSING) {
                    suspects.add(edition);
                }
            }
            if (!suspects.isEmpty() && !isBroken(quantity, quantity.reference())) {
                findings.add(Places.finding(article, quantity, suspects, fault));
            }
        }
        return findings;
    }

    private static boolean isBroken(Quantity quantity, int edition) {
        var figure = quantity.figure(edition);
        return figure != null && figure.value() instanceof Value.Debris;
    }
}
