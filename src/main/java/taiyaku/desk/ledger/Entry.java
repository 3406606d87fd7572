package taiyaku.desk.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.ledger.Quantity;
import taiyaku.check.meaning.Outcome;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Value;
import taiyaku.review.Review;

/// A line of the ledger: one quantity of the article as each version tells it.
///
/// @param at its place in reading order, from 0
/// @param quantity what is told
/// @param spellings one per version, as the text has it; null where the version tells nothing
/// @param finding the gravest finding that stands on one of its figures, or null
/// @param odd the versions that differ from the others, by index
public record Entry(
        int at, Quantity quantity, List<@Nullable String> spellings, @Nullable Finding finding, List<Integer> odd) {

    /// The lines of a review, in reading order.
    public static List<Entry> of(Review review) {
        return of(review, review.quantities().size());
    }

    /// So many of them, the first ones.
    static List<Entry> of(Review review, int count) {
        var byLink = review.findings().stream().collect(Collectors.groupingBy(Finding::link));
        var entries = new ArrayList<Entry>();
        for (var quantity : review.quantities().subList(0, count)) {
            var spellings = new ArrayList<@Nullable String>();
            for (int i = 0; i < quantity.cells().size(); i++) {
                var figure = quantity.figure(i);
                var text = review.readings().get(i).edition().text();
                spellings.add(figure == null ? null : figure.span().of(text).strip().replace('\n', ' '));
            }
            var finding = byLink.getOrDefault(quantity.link(), List.of()).stream()
                    .filter(each -> standsOn(each, quantity))
                    .min((a, b) -> a.severity().compareTo(b.severity()))
                    .orElse(null);
            entries.add(new Entry(entries.size(), quantity, spellings, finding, odd(quantity, finding)));
        }
        return List.copyOf(entries);
    }

    /// Whether a finding is about one of a quantity's figures: it stands on it in every version where both have a place.
    private static boolean standsOn(Finding finding, Quantity quantity) {
        boolean on = false;
        for (int i = 0; i < quantity.cells().size(); i++) {
            var figure = quantity.figure(i);
            var place = finding.places().get(i);
            if (figure != null && place != null) {
                if (!place.span().overlaps(figure.span())) {
                    return false;
                }
                on = true;
            }
        }
        return on && (figural(finding.category()) || quantity.cells().stream().anyMatch(cell -> cell.figure() == null));
    }

    /// Whether a category is about figures; a sentence left out takes its figures with it.
    private static boolean figural(Category category) {
        return switch (category) {
            case NUMBER_MAGNITUDE, PLACEHOLDER, NUMBER_VALUE, DATE, TIME, NUMBER_UNIT, NUMBER_ORDER, NUMBER_MISSING,
                    NUMBER_EXTRA, NUMBER_CONTRADICTION, NUMBER_FORMAT -> true;
            case NAME, TEXT_OMITTED, TEXT_ADDED, TEXT_UNTRANSLATED, PUNCTUATION_QUOTES, PUNCTUATION_SPACING, STYLE ->
                false;
        };
    }

    private static List<Integer> odd(Quantity quantity, @Nullable Finding finding) {
        if (finding != null && !finding.suspects().isEmpty()) {
            return finding.suspects();
        }
        return IntStream.range(0, quantity.cells().size())
                .filter(i -> !quantity.cells().get(i).outcome().agrees())
                .boxed()
                .toList();
    }

    /// The link it stands in.
    public int link() {
        return quantity.link();
    }

    /// What kind of figure it is, as the first version that tells it whole has it; debris where none does.
    public Kind kind() {
        return figures()
                .map(figure -> figure.value().kind())
                .filter(kind -> kind != Kind.DEBRIS)
                .findFirst()
                .orElse(Kind.DEBRIS);
    }

    /// What the original says, or the first version that says something.
    ///
    /// @param original the index of the original
    public @Nullable Figure told(int original) {
        var own = quantity.figure(original);
        return own != null && !(own.value() instanceof Value.Debris)
                ? own
                : figures().filter(figure -> !(figure.value() instanceof Value.Debris)).findFirst().orElse(own);
    }

    private Stream<Figure> figures() {
        return quantity.cells().stream().map(Quantity.Cell::figure).filter(Objects::nonNull);
    }

    /// Whether a version should tell it and does not.
    public boolean missing(int edition) {
        return quantity.figure(edition) == null && odd.contains(edition);
    }

    /// Whether something is wrong with it.
    public boolean differs() {
        return finding != null || quantity.cells().stream().anyMatch(cell -> !cell.outcome().agrees());
    }

    /// The first outcome that is no agreement; same when all agree.
    public Outcome outcome() {
        return quantity.cells().stream()
                .map(Quantity.Cell::outcome)
                .filter(outcome -> !outcome.agrees())
                .findFirst()
                .orElse(Outcome.SAME);
    }

    /// What the odd version says over what the original says; null when that is no number.
    public @Nullable BigDecimal factor(int original) {
        if (finding != null && finding.factor() != null) {
            return finding.factor();
        }
        var right = amount(quantity.figure(original));
        var other = odd.isEmpty() ? null : amount(quantity.figure(odd.getFirst()));
        return right == null || other == null || right.signum() == 0
                ? null
                : other.divide(right, MathContext.DECIMAL32);
    }

    static @Nullable BigDecimal amount(@Nullable Figure figure) {
        return figure == null ? null : figure.value().amount();
    }
}
