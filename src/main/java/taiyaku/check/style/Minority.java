package taiyaku.check.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.text.Span;

/// The places of a text that are in another style than most: one finding.
final class Minority {

    private static final double SURE = 0.7;

    private Minority() {}

    /// The finding of the fewer of two kinds of places; none when either is empty or the fewer are not clearly fewer.
    ///
    /// @param some places of one kind
    /// @param others places of the other
    static List<Finding> finding(Case article, int edition, List<Span> some, List<Span> others) {
        boolean fewer = some.size() < others.size();
        var few = fewer ? some : others;
        var many = fewer ? others : some;
        return few.isEmpty() || many.size() < 2 * few.size() || many.size() < 3
                ? List.of()
                : List.of(of(article, edition, few, null));
    }

    /// The finding of some places, with what would be right there or null.
    static Finding of(Case article, int edition, List<Span> spans, @Nullable String right) {
        var text = article.text(edition);
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        var first = spans.getFirst();
        places.set(edition, new Place(first, first.of(text), null));
        return new Finding(
                Category.STYLE,
                Severity.MINOR,
                SURE,
                List.of(edition),
                places,
                article.linkOf(edition, first.start()),
                null,
                null,
                right,
                spans.stream()
                        .skip(1)
                        .map(s -> new Finding.Related(edition, new Place(s, s.of(text), null)))
                        .toList());
    }
}
