package taiyaku.check;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Figures;
import taiyaku.figure.Value;

/// Does a mask stand where the other side has a figure? `zwei` → `XNUMX人`
///
/// A mask that every edition has in the same place is quoted, not leaked.
final class PlaceholderCheck implements Check {

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (var quantity : article.quantities()) {
            var suspects = new ArrayList<Integer>();
            int told = 0;
            for (int edition = 0; edition < article.readings().size(); edition++) {
                var figure = quantity.figure(edition);
                told += figure == null ? 0 : 1;
                if (figure != null && isMasked(article, edition, figure)) {
                    suspects.add(edition);
                }
            }
            if (!suspects.isEmpty() && (suspects.size() < told || told == 1)) {
                findings.add(Places.finding(article, quantity, suspects, fault(article, quantity, suspects)));
            }
        }
        return findings;
    }

    private static Fault fault(Case article, Quantity quantity, List<Integer> suspects) {
        int suspect = suspects.getFirst();
        var figure = quantity.figure(suspect);
        var right = right(quantity, suspects);
        var language = article.readings().get(suspect).edition().language();
        var suggestion = figure == null || right == null
                ? null
                : Figures.write(right, language, figure.span().of(article.text(suspect)));
        return new Fault(Category.PLACEHOLDER, Severity.CRITICAL, 0.99, Cause.MASK_LEAKED, suggestion);
    }

    /// The first figure of an edition that is whole.
    private static @Nullable Figure right(Quantity quantity, List<Integer> suspects) {
        for (int edition = 0; edition < quantity.cells().size(); edition++) {
            var figure = quantity.figure(edition);
            if (figure != null && !suspects.contains(edition) && !(figure.value() instanceof Value.Debris)) {
                return figure;
            }
        }
        return null;
    }

    private static boolean isMasked(Case article, int edition, Figure figure) {
        return figure.value() instanceof Value.Debris
                && Masked.start(figure.span().of(article.text(edition))) >= 0;
    }
}
