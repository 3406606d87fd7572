package taiyaku.check.words;

import java.util.ArrayList;
import java.util.List;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Places;
import taiyaku.check.Severity;

/// Does a sentence stand there twice?
///
/// Captions and summaries repeat sentences of their article, so that in a text alone only one that follows close upon
/// itself is told; beside another version any that is not said twice there too.
public final class RepetitionCheck implements Check {

    /// So many sentences lie at most between the two, in a text alone.
    private static final int CLOSE = 2;

    private static final Fault FAULT = new Fault(Category.TEXT_ADDED, Severity.MAJOR, 0.85, Cause.SAID_TWICE, null);

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        var repetitions = article.readings().stream().map(Repetition::new).toList();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var reading = article.readings().get(edition);
            boolean alone = article.readings().size() == 1 || article.isRetelling(edition);
            boolean twiceElsewhere = !alone && isTwiceElsewhere(repetitions, edition);
            for (int sentence = 1; sentence < reading.size(); sentence++) {
                int earlier = repetitions.get(edition).earlier(sentence);
                if (earlier >= 0 && (alone ? sentence - earlier <= CLOSE : !twiceElsewhere)) {
                    var span = reading.sentence(sentence).span();
                    var first = reading.sentence(earlier).span();
                    findings.add(Places.finding(article, edition, span, null, article.linkOf(edition, span.start()), FAULT)
                            .with(List.of(new Finding.Related(edition, new Place(first, first.of(article.text(edition)), null)))));
                }
            }
        }
        return findings;
    }

    /// Whether another version says something twice as well.
    private static boolean isTwiceElsewhere(List<Repetition> repetitions, int edition) {
        for (int other = 0; other < repetitions.size(); other++) {
            if (other != edition && repetitions.get(other).isAny()) {
                return true;
            }
        }
        return false;
    }
}
