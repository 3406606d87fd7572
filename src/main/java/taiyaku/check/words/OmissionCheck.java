package taiyaku.check.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.check.ledger.Pairing;

/// Is there a sentence without counterpart? The figures and names that went with it are told.
///
/// In a retelling, where most sentences have none, it is no finding, and a text of few sentences proves nothing; two
/// sentences that the aligner could not place on either side are more likely a loose translation than an omission and an
/// addition. What is furniture of the page, or said twice, is no omission either. The aligner knows how sure it is: often
/// two sentences were merely told as one, and the longer the sentence, the less likely that is (measured on news texts:
/// 31 false alarms in 82 documents without the two bounds, 1 with them, for 9 in 10 of the true ones).
public final class OmissionCheck implements Check {

    /// So sure the aligner has to be, of any sentence.
    private static final double CERTAIN = 0.985;

    /// So sure it has to be of one that would swell what it might have been told in by [#SWELLS].
    private static final double LIKELY = 0.9;

    private static final double SWELLS = 1.5;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var repetitions = article.readings().stream().map(Repetition::new).toList();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            if (edition != article.original()
                    && !article.isRetelling(edition)
                    && !Pairing.isShort(article.links(), article.original(), edition)) {
                for (int link = 0; link < article.links().size(); link++) {
                    var finding = finding(article, link, edition, repetitions);
                    if (finding != null) {
                        findings.add(finding);
                    }
                }
            }
        }
        return findings;
    }

    private static @Nullable Finding finding(Case article, int index, int edition, List<Repetition> repetitions) {
        var link = article.links().get(index);
        boolean omitted = link.sides().get(edition).isEmpty();
        boolean added = link.sides().get(article.original()).isEmpty();
        if (omitted == added || facesStray(article, index, edition, omitted)) {
            return null;
        }
        int told = omitted ? article.original() : edition;
        var reading = article.readings().get(told);
        var side = link.sides().get(told);
        boolean sure = link.confidence() >= CERTAIN
                || (link.confidence() >= LIKELY && swelling(article, index, told, omitted ? edition : article.original()) >= SWELLS);
        if (!sure || side.stream().allMatch(s -> Furniture.isFurniture(reading, s) || repetitions.get(told).isRepeated(s))) {
            return null;
        }
        var span = Stretches.of(reading, side);
        var lost = lost(article, told, side);
        boolean figures = lost.stream().anyMatch(l -> l.place().figure() != null);
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        if (span != null) {
            places.set(told, new Place(span, span.of(article.text(told)), null));
        }
        return new Finding(
                omitted ? Category.TEXT_OMITTED : Category.TEXT_ADDED,
                figures ? Severity.CRITICAL : Severity.MAJOR,
                0.8 * link.confidence(),
                List.of(edition),
                places,
                index,
                null,
                null,
                null,
                lost);
    }

    /// By what the sentences would swell the smaller growth of the linked ones before or behind them, were they told in
    /// one with those: 2 when they are as long.
    private static double swelling(Case article, int index, int told, int other) {
        double least = Double.MAX_VALUE;
        int length = Stretches.length(article, index, told);
        for (int next : new int[] {index - 1, index + 1}) {
            if (next >= 0 && next < article.links().size() && Stretches.length(article, next, told) > 0 && Stretches.length(article, next, other) > 0) {
                int beside = Stretches.length(article, next, told);
                least = Math.min(least, (beside + length) / (double) beside);
            }
        }
        return least;
    }

    /// The figures and names of some sentences.
    private static List<Finding.Related> lost(Case article, int told, List<Integer> side) {
        var reading = article.readings().get(told);
        var lost = new ArrayList<Finding.Related>();
        for (int sentence : side) {
            for (var figure : reading.figuresOf(sentence)) {
                lost.add(new Finding.Related(told, new Place(figure.span(), figure.span().of(article.text(told)), figure)));
            }
            for (var name : reading.namesOf(sentence)) {
                boolean inFigure = reading.figuresOf(sentence).stream().anyMatch(f -> f.span().overlaps(name.span()));
                if (!inFigure && isName(reading, name.text())) {
                    lost.add(new Finding.Related(told, new Place(name.span(), name.text(), null)));
                }
            }
        }
        return lost.stream().sorted((a, b) -> a.place().span().compareTo(b.place().span())).toList();
    }

    /// German writes every noun like a name, Japanese every loanword: a name has two words there, or capitals inside.
    private static boolean isName(Reading reading, String name) {
        return switch (reading.edition().language().code()) {
            case "de" -> name.indexOf(' ') > 0 || name.chars().skip(1).anyMatch(Character::isUpperCase);
            case "ja" -> name.indexOf('・') > 0 || Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.LATIN;
            default -> true;
        };
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
}
