package taiyaku.check.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.text.Span;

/// Small things of one kind in one version: one finding, at the first of them, with the others as related places.
final class Grouped {

    private Grouped() {}

    static List<Finding> finding(
            Case article, int edition, List<Span> spans, Category category, double confidence, @Nullable Cause cause) {
        if (spans.isEmpty()) {
            return List.of();
        }
        var text = article.text(edition);
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        var sorted = spans.stream().sorted().distinct().toList();
        var first = sorted.getFirst();
        places.set(edition, new Place(first, first.of(text), null));
        var related = sorted.stream()
                .skip(1)
                .map(s -> new Finding.Related(edition, new Place(s, s.of(text), null)))
                .toList();
        return List.of(new Finding(
                category,
                Severity.MINOR,
                confidence,
                List.of(edition),
                places,
                article.linkOf(edition, first.start()),
                cause,
                null,
                null,
                related));
    }
}
