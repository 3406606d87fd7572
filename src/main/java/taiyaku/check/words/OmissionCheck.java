package taiyaku.check.words;

import taiyaku.check.ledger.Pairing;
import taiyaku.check.Case;
import taiyaku.check.Severity;
import taiyaku.check.Place;
import taiyaku.check.Finding;
import taiyaku.check.Category;
import taiyaku.check.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Span;

/// Is there a sentence without counterpart?
///
/// In a retelling, where most sentences have none, it is no finding, and a text of few sentences proves nothing; two sentences that the aligner could not place on
/// either side are more likely a loose translation than an omission and an addition.
public final class OmissionCheck implements Check {

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            if (edition != article.original() && !article.isRetelling(edition) && !Pairing.isShort(article.links(), article.original(), edition)) {
                for (int link = 0; link < article.links().size(); link++) {
                    var finding = finding(article, link, edition);
                    if (finding != null) {
                        findings.add(finding);
                    }
                }
            }
        }
        return findings;
    }

    private static @Nullable Finding finding(Case article, int index, int edition) {
        var link = article.links().get(index);
        boolean omitted = link.sides().get(edition).isEmpty();
        boolean added = link.sides().get(article.original()).isEmpty();
        if (omitted == added || facesStray(article, index, edition, omitted)) {
            return null;
        }
        int told = omitted ? article.original() : edition;
        var reading = article.readings().get(told);
        var sides = link.sides().get(told);
        var figures = sides.stream().mapToInt(s -> reading.figures().get(s).size()).sum();
        var span = reading.sentences().get(sides.getFirst()).span()
                .join(reading.sentences().get(sides.getLast()).span());
        return new Finding(
                omitted ? Category.TEXT_OMITTED : Category.TEXT_ADDED,
                figures > 0 ? Severity.CRITICAL : Severity.MAJOR,
                0.8 * link.confidence(),
                List.of(edition),
                places(article, told, span),
                index,
                null,
                null,
                null,
                List.of());
    }

    /// Whether the sentence next to it is left alone on the other side.
    private static boolean facesStray(Case article, int index, int edition, boolean omitted) {
        return isStray(article, index - 1, edition, !omitted) || isStray(article, index + 1, edition, !omitted);
    }

    private static boolean isStray(Case article, int index, int edition, boolean omitted) {
        if (index < 0 || index >= article.links().size()) {
            return false;
        }
        var sides = article.links().get(index).sides();
        return sides.get(omitted ? edition : article.original()).isEmpty()
                && !sides.get(omitted ? article.original() : edition).isEmpty();
    }

    private static List<@Nullable Place> places(Case article, int told, Span span) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        places.set(told, new Place(span, span.of(article.text(told)), null));
        return places;
    }
}
