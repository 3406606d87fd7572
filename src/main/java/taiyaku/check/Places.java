package taiyaku.check;

import taiyaku.check.ledger.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.text.Span;
import taiyaku.check.meaning.Digits;

/// Puts a fault in its places: makes the finding.
public final class Places {

    /// So many digits do not agree by chance.
    private static final int TELLING = 3;

    private static final double ALIKE = 0.95;

    private Places() {}

    /// The finding of a fault of a quantity; its places are the figures of all editions.
    public static Finding finding(Case article, Quantity quantity, List<Integer> suspects, Fault fault) {
        var places = new ArrayList<@Nullable Place>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var figure = quantity.figure(edition);
            places.add(figure == null ? null : place(article, edition, figure));
        }
        double confidence = fault.confidence() * together(article, quantity, suspects.getFirst());
        return new Finding(
                fault.category(),
                fault.severity(),
                confidence,
                suspects,
                places,
                quantity.link(),
                fault.cause(),
                fault.factor(),
                fault.suggestion(),
                List.of());
    }

    /// How sure it is that a quantity's figures belong together: as sure as their link, surer where several digits say so.
    private static double together(Case article, Quantity quantity, int suspect) {
        double link = article.links().get(quantity.link()).confidence();
        var right = quantity.figure(quantity.reference());
        var other = quantity.figure(suspect);
        boolean alike = right != null
                && other != null
                && Digits.of(right.value()).length() >= TELLING
                && Digits.of(right.value()).equals(Digits.of(other.value()));
        return alike ? Math.max(link, ALIKE) : link;
    }

    /// The finding of a stretch of text in one edition alone.
    public static Finding finding(Case article, int edition, Span span, @Nullable Figure figure, int link, Fault fault) {
        var places = new ArrayList<@Nullable Place>();
        for (int i = 0; i < article.readings().size(); i++) {
            places.add(i == edition ? new Place(span, span.of(article.text(i)), figure) : null);
        }
        return new Finding(
                fault.category(),
                fault.severity(),
                fault.confidence(),
                List.of(edition),
                places,
                link,
                fault.cause(),
                fault.factor(),
                fault.suggestion(),
                List.of());
    }

    /// The place of a stretch of text.
    public static Place place(Case article, int edition, Span span) {
        return new Place(span, span.of(article.text(edition)), null);
    }

    /// The place of a figure.
    public static Place place(Case article, int edition, Figure figure) {
        return new Place(figure.span(), figure.span().of(article.text(edition)), figure);
    }
}
