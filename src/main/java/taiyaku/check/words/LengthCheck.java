package taiyaku.check.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.check.ledger.Pairing;

/// Is one side of a link far too short or too long for the other, so that a part of the sentence is gone or new?
///
/// Lengths are held to the ratio of the two texts as a whole. Of 1,334 sure links of real translations 1 was below
/// e^-0.65 (and left half of a sentence out), 4 above e^0.7 (2 above e^0.8); so it is told only beyond that, of a sentence of some length.
public final class LengthCheck implements Check {

    private static final double SHORT = -0.65;
    private static final double LONG = 0.8;

    /// So many characters of German or what is as long; shorter sentences vary more.
    private static final int SOME = 80;

    private static final double SURE = 0.9;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            if (edition != article.original()
                    && !article.isRetelling(edition)
                    && !Pairing.isShort(article.links(), article.original(), edition)) {
                double usual = Stretches.usual(article, article.original(), edition);
                for (int link = 0; link < article.links().size(); link++) {
                    var finding = look(article, link, edition, usual);
                    if (finding != null) {
                        findings.add(finding);
                    }
                }
            }
        }
        return findings;
    }

    private static @Nullable Finding look(Case article, int link, int edition, double usual) {
        int original = Stretches.length(article, link, article.original());
        int other = Stretches.length(article, link, edition);
        if (original == 0 || other == 0 || article.links().get(link).confidence() < SURE) {
            return null;
        }
        double off = Math.log((double) other / original) - usual;
        boolean gone = off < SHORT && original >= SOME;
        boolean added = off > LONG && other / Math.exp(usual) >= SOME;
        return (gone || added) && !isFurniture(article, link) ? finding(article, link, edition, gone) : null;
    }

    private static boolean isFurniture(Case article, int link) {
        var sides = article.links().get(link).sides();
        for (int edition = 0; edition < sides.size(); edition++) {
            var reading = article.readings().get(edition);
            if (sides.get(edition).stream().anyMatch(s -> Furniture.isFurniture(reading, s))) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(Case article, int link, int edition, boolean gone) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        for (int told : new int[] {article.original(), edition}) {
            var span = Stretches.of(article, link, told);
            places.set(told, span == null ? null : new Place(span, span.of(article.text(told)), null));
        }
        return new Finding(
                gone ? Category.TEXT_OMITTED : Category.TEXT_ADDED,
                Severity.MAJOR,
                0.7 * article.links().get(link).confidence(),
                List.of(edition),
                places,
                link,
                gone ? Cause.PART_LEFT_OUT : Cause.PART_ADDED,
                null,
                null,
                List.of());
    }
}
