package taiyaku.check.comparison;

import taiyaku.check.Case;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question asked of every pair of figures: the original's and its counterpart.
///
/// Where the right figure would be spelt exactly as what stands there, there is no fault. Editions with the same fault share one finding, whose places are those of all editions.
interface FigureCheck extends Check {

    /// What is wrong with a pair, or null when this question has nothing against it.
    @Nullable Fault fault(Comparison pair);

    @Override
    default List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (var quantity : article.quantities()) {
            var faults = new ArrayList<@Nullable Fault>();
            for (int edition = 0; edition < article.readings().size(); edition++) {
                var pair = Comparison.of(article, quantity, edition);
                var fault = pair == null ? null : fault(pair);
                boolean spelt = pair != null && fault != null && pair.otherText().equals(fault.suggestion());
                faults.add(spelt ? null : fault);
            }
            for (int edition = 0; edition < faults.size(); edition++) {
                var fault = faults.get(edition);
                if (fault != null) {
                    var suspects = new ArrayList<Integer>();
                    for (int i = edition; i < faults.size(); i++) {
                        var same = faults.get(i);
                        if (same != null && same.sameStory(fault)) {
                            suspects.add(i);
                            faults.set(i, null);
                        }
                    }
                    findings.add(Places.finding(article, quantity, suspects, fault));
                }
            }
        }
        return findings;
    }
}
