package taiyaku.check.figures;

import taiyaku.check.ledger.Quantity;
import taiyaku.check.comparison.Masked;
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
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.text.Span;

/// Does a mask stand where the other side has a figure? `zwei` → `XNUMX人`
///
/// A mask that every edition has in the same place is quoted, not leaked.
public final class PlaceholderCheck implements Check {

    private static final String MASK = "XNUMX";

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
        for (int edition = 0; edition < article.readings().size(); edition++) {
            stray(article, edition, findings);
        }
        return findings;
    }

    /// Masks grown together with letters or marks, where no figure is read: `FXNUMX`, `5-XNUMX`.
    private static void stray(Case article, int edition, List<Finding> findings) {
        var text = article.text(edition);
        for (int at = text.indexOf(MASK); at >= 0; at = text.indexOf(MASK, at + MASK.length())) {
            var span = new Span(at, at + MASK.length());
            int link = article.linkOf(edition, at);
            var reading = article.readings().get(edition);
            boolean read = !reading.sentences().isEmpty()
                    && reading.figures().get(reading.sentenceAt(at)).stream()
                            .anyMatch(f -> f.span().overlaps(span));
            if (!read && !isQuoted(article, edition, link)) {
                var fault = new Fault(Category.PLACEHOLDER, Severity.CRITICAL, 0.9, Cause.MASK_LEAKED, null);
                findings.add(Places.finding(article, edition, span, null, link, fault));
            }
        }
    }

    /// Whether another edition has the mask in the same link.
    private static boolean isQuoted(Case article, int edition, int link) {
        for (int other = 0; other < article.readings().size(); other++) {
            var reading = article.readings().get(other);
            if (other != edition
                    && article.links().get(link).sides().get(other).stream()
                            .anyMatch(s -> reading.textOf(s).contains(MASK))) {
                return true;
            }
        }
        return false;
    }

    private static Fault fault(Case article, Quantity quantity, List<Integer> suspects) {
        int suspect = suspects.getFirst();
        var figure = quantity.figure(suspect);
        var right = right(quantity, suspects);
        var suggestion = figure == null || right == null
                ? null
                : article.written(right, suspect, figure.span().of(article.text(suspect)));
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
