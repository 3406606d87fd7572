package taiyaku.check.comparison;

import taiyaku.check.meaning.Outcome;
import taiyaku.check.ledger.Quantity;
import taiyaku.check.Case;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.text.Language;

/// The reference's figure and one edition's, paired, with everything a check may want to know of them.
///
/// @param article the case
/// @param quantity the row of the ledger both stand in
/// @param edition the index of the edition held against the reference
/// @param right the reference's figure
/// @param other the edition's
public record Comparison(Case article, Quantity quantity, int edition, Figure right, Figure other) {

    private static final List<String> PERCENT = List.of("パーセント", "％", "%", " Prozent", " percent", " في المئة");

    /// The comparison of an edition with the reference in a row; null where one of them tells nothing, or for the
    /// reference itself.
    public static @Nullable Comparison of(Case article, Quantity quantity, int edition) {
        var right = quantity.figure(quantity.reference());
        var other = quantity.figure(edition);
        return edition == quantity.reference() || right == null || other == null
                ? null
                : new Comparison(article, quantity, edition, right, other);
    }

    public Outcome outcome() {
        return quantity.cells().get(edition).outcome();
    }

    String rightText() {
        return right.span().of(article.text(quantity.reference()));
    }

    String otherText() {
        return other.span().of(article.text(edition));
    }

    public Language language() {
        return article.readings().get(edition).edition().language();
    }

    Language rightLanguage() {
        return article.readings().get(quantity.reference()).edition().language();
    }

    /// So many decimals are of a fraction that has no end, such as `220 2/3`, which no text writes.
    private static final int ENDLESS = 8;

    /// The reference's figure as this edition would write it, in the style of what stands there; null when it is broken
    /// itself, no figure, or without an end.
    @Nullable String suggestion() {
        var amount = right.value().amount();
        // fractions are written as such, feet in feet and inches
        boolean told = right.value() instanceof Value.Fraction || "foot".equals(right.value().unit());
        boolean endless = !told && amount != null && amount.scale() > ENDLESS;
        return endless || right.value() instanceof Value.Debris ? null : article.written(right, edition, like());
    }

    /// What stands there; where the percent sign was lost, with the sign the text uses elsewhere.
    private String like() {
        if (right.value() instanceof Value.Percent && other.value() instanceof Value.Count) {
            for (var sign : PERCENT) {
                if (article.text(edition).contains(sign)) {
                    return otherText() + sign;
                }
            }
        }
        return otherText();
    }
}
