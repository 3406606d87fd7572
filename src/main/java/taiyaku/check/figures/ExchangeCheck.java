package taiyaku.check.figures;

import taiyaku.check.meaning.Meaning;
import taiyaku.check.meaning.Outcome;
import taiyaku.check.ledger.Quantity;
import taiyaku.check.comparison.Comparison;
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
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;

/// Did two figures of one sentence change places? `540 verletzt, 29 vermisst` → `29人が怪我をし、540人が行方不明`
///
/// Translations turn the order of clauses round, comparisons above all (`16 Prozent gegenüber 34 Prozent` →
/// `34パーセントに対し16パーセント`), so figures of one kind in the other order prove nothing by themselves. They do where
/// both texts coordinate them: a comma or `und` between, and no word of comparison, of time or of a part on either side; or
/// where the dictionary shows each beside the other's words ([Companions]).
public final class ExchangeCheck implements Check {

    private static final int FAR = 120;

    /// The longest word between the ends of a range.
    private static final int NEAR = 8;

    private static final Set<String> COMPARING = Set.of(
            "vergleich", "verglichen", "gegenüber", "statt", "anstatt", "als", "von", "auf", "nach", "vor", "seit",
            "unter", "davon", "darunter", "bei", "während", "obwohl", "wenn", "weil", "dass", "um", "denen", "than",
            "from", "to", "after", "before", "since", "when", "compared", "against", "instead", "including", "which",
            "who", "because", "though");

    private static final List<String> COMPARING_IN_JAPANESE = List.of(
            "比べ", "比較", "より", "対し", "対する", "ではなく", "代わり", "から", "うち", "以来", "以降", "以前", "際", "時",
            "とき", "後", "前", "ため", "中");

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < article.quantities().size(); i++) {
            var first = article.quantities().get(i);
            for (int edition = 0; edition < article.readings().size(); edition++) {
                var end = endsExchanged(article, first, edition);
                if (end != null) {
                    findings.add(finding(article, first, end, edition));
                }
            }
            var second = next(article, i);
            for (int edition = 0; second != null && edition < article.readings().size(); edition++) {
                if (edition != article.original() && isExchanged(article, first, second, edition)) {
                    var standing = second.figure(edition);
                    if (standing != null) {
                        findings.add(finding(article, first, standing, edition));
                    }
                }
            }
        }
        return findings;
    }

    /// For a range of the original that is told as two figures, its high end first (`43から30パーセント`): the one of them
    /// that the range was not paired with.
    private static @Nullable Figure endsExchanged(Case article, Quantity range, int edition) {
        var pair = Comparison.of(article, range, edition);
        var to = pair == null ? null : pair.right().to();
        if (pair == null || to == null || pair.other().to() != null) {
            return null;
        }
        var low = new Figure(pair.right().span(), pair.right().value());
        var high = new Figure(pair.right().span(), to);
        boolean isLow = Meaning.compare(low, pair.other()).agrees();
        for (var quantity : article.quantities()) {
            var figure = quantity.link() == range.link() ? quantity.figure(edition) : null;
            if (figure != null && !figure.equals(pair.other()) && isEnd(isLow ? high : low, figure)) {
                var first = isLow ? figure : pair.other();
                int gap = (isLow ? pair.other() : figure).span().start() - first.span().end();
                return gap >= 0 && gap <= NEAR ? figure : null;
            }
        }
        return null;
    }

    /// Whether a figure tells the end of a range, with its unit or without.
    private static boolean isEnd(Figure end, Figure figure) {
        var outcome = Meaning.compare(end, figure);
        return outcome.agrees() || outcome == Outcome.UNIT;
    }

    /// The original's next figure of the same kind and unit in the same link.
    private static @Nullable Quantity next(Case article, int index) {
        var first = article.quantities().get(index);
        var figure = first.reference() == article.original() ? first.figure(article.original()) : null;
        for (int i = index + 1; figure != null && i < article.quantities().size(); i++) {
            var second = article.quantities().get(i);
            var next = second.figure(article.original());
            if (second.link() != first.link() || next == null || second.reference() != article.original()) {
                return null;
            }
            if (next.value().kind() == figure.value().kind()
                    && Objects.equals(next.value().unit(), figure.value().unit())) {
                return second;
            }
        }
        return null;
    }

    private static boolean isExchanged(Case article, Quantity first, Quantity second, int edition) {
        var a = first.figure(article.original());
        var b = second.figure(article.original());
        var x = first.figure(edition);
        var y = second.figure(edition);
        if (a == null
                || b == null
                || x == null
                || y == null
                || first.cells().get(edition).outcome() != Outcome.SAME
                || second.cells().get(edition).outcome() != Outcome.SAME
                || Meaning.compare(a, b).agrees()
                || article.linkOf(edition, x.span().start()) != article.linkOf(edition, y.span().start())) {
            return false;
        }
        boolean turned = a.span().end() <= b.span().start() && y.span().end() <= x.span().start();
        return switch (new Companions(article, edition).of(a, b, x, y)) {
            case STRAIGHT -> false;
            case CROSSED -> true;
            case OPEN ->
                turned && coordinates(article, article.original(), a, b) && coordinates(article, edition, y, x);
        };
    }

    /// Whether what stands between two figures ranks them side by side.
    private static boolean coordinates(Case article, int edition, Figure first, Figure second) {
        var between = article.text(edition)
                .substring(first.span().end(), second.span().start())
                .toLowerCase(Locale.ROOT);
        if (between.length() > FAR) {
            return false;
        }
        var code = article.readings().get(edition).edition().language().code();
        return switch (code) {
            case "de", "en" -> {
                var words = List.of(between.split("[^\\p{L}]+", -1));
                yield words.stream().noneMatch(COMPARING::contains)
                        && (between.contains(",") || words.contains("und") || words.contains("and"));
            }
            case "ja" -> between.contains("、") && COMPARING_IN_JAPANESE.stream().noneMatch(between::contains);
            default -> false;
        };
    }

    /// The finding at the first of two places in reading order; the other one is related.
    ///
    /// @param told the original's quantity, with the place where this edition tells it
    /// @param other the other place
    private static Finding finding(Case article, Quantity told, Figure other, int edition) {
        var right = told.figure(told.reference());
        var own = told.figure(edition);
        boolean range = right != null && right.to() != null;
        var place = range && own != null ? own : other;
        var further = range ? other : own;
        var cells = new ArrayList<>(told.cells());
        cells.set(edition, new Quantity.Cell(place, Outcome.ORDER));
        var suggestion =
                right == null || range ? null : article.written(right, edition, place.span().of(article.text(edition)));
        var fault = new Fault(Category.NUMBER_ORDER, Severity.MAJOR, 0.7, Cause.FIGURES_EXCHANGED, suggestion);
        var found = Places.finding(article, new Quantity(told.link(), cells, told.reference()), List.of(edition), fault);
        return further == null
                ? found
                : found.with(List.of(new Finding.Related(edition, Places.place(article, edition, further))));
    }
}
