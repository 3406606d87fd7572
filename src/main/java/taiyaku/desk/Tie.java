package taiyaku.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.ledger.Quantity;
import taiyaku.figure.Figure;
import taiyaku.review.Review;
import taiyaku.text.Span;

/// A place in one edition tied to its counterpart in the next: what the threads across the gap are drawn from.
///
/// @param left where it stands in the edition on the left
/// @param right where it stands in the edition on the right
/// @param finding what is wrong with the pair, or null when both say the same
public record Tie(Span left, Span right, @Nullable Finding finding) {

    /// The ties of one row between an edition and the next one: first the places of findings, then what the ledger ties,
    /// then figures of equal value, each with the first one left that says the same.
    ///
    /// @param findings the findings of the row
    /// @param link the row
    /// @param left the index of the edition on the left
    /// @param right the index of the edition beside it
    public static List<Tie> of(Review review, List<Finding> findings, int link, int left, int right) {
        var ties = new ArrayList<Tie>();
        for (var finding : findings) {
            var from = finding.places().get(left);
            var to = finding.places().get(right);
            if (from != null && to != null) {
                ties.add(new Tie(from.span(), to.span(), finding));
            }
        }
        ledger(review, link, left, right, ties);
        var rest = new ArrayList<>(figures(review, link, right));
        rest.removeIf(figure ->
                ties.stream().anyMatch(tie -> tie.right().overlaps(figure.span())));
        for (var figure : figures(review, link, left)) {
            if (ties.stream().anyMatch(tie -> tie.left().overlaps(figure.span()))) {
                continue;
            }
            rest.stream().filter(other -> same(figure, other)).findFirst().ifPresent(other -> {
                ties.add(new Tie(figure.span(), other.span(), null));
                rest.remove(other);
            });
        }
        return List.copyOf(ties);
    }

    private static void ledger(Review review, int link, int left, int right, List<Tie> ties) {
        var quantities = review.quantities();
        for (int i = first(quantities, link); i < quantities.size() && quantities.get(i).link() == link; i++) {
            var quantity = quantities.get(i);
            var from = quantity.figure(left);
            var to = quantity.figure(right);
            if (from != null && to != null && free(ties, from, to)) {
                ties.add(new Tie(from.span(), to.span(), null));
            }
        }
    }

    /// The first quantity of a link or of one after it: they stand in the order of the links.
    private static int first(List<Quantity> quantities, int link) {
        int low = 0;
        int high = quantities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quantities.get(middle).link() < link) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean free(List<Tie> ties, Figure from, Figure to) {
        return ties.stream()
                .noneMatch(tie -> tie.left().overlaps(from.span()) || tie.right().overlaps(to.span()));
    }

    /// The figures of one side of a row.
    public static List<Figure> figures(Review review, int link, int edition) {
        var reading = review.readings().get(edition);
        return review.links().get(link).sides().get(edition).stream()
                .flatMap(sentence -> reading.figures().get(sentence).stream())
                .toList();
    }

    /// Whether two figures say the same: kind, value and unit.
    public static boolean same(Figure one, Figure other) {
        var value = one.value().normal();
        return value != null
                && one.value().kind() == other.value().kind()
                && value.equals(other.value().normal())
                && Objects.equals(one.value().unit(), other.value().unit());
    }
}
