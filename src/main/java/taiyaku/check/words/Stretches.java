package taiyaku.check.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.check.Case;
import taiyaku.text.Span;

/// Stretches of an edition.
final class Stretches {

    private Stretches() {}

    /// The text of an edition's side of a link; null when the side is empty.
    static @Nullable Span of(Case article, int link, int edition) {
        var reading = article.readings().get(edition);
        return of(reading, article.links().get(link).sides().get(edition));
    }

    /// From the first of some sentences to the last; null when there is none.
    static @Nullable Span of(Reading reading, List<Integer> sentences) {
        return sentences.isEmpty()
                ? null
                : reading.sentences()
                        .get(sentences.getFirst())
                        .span()
                        .join(reading.sentences().get(sentences.getLast()).span());
    }

    /// The whole text.
    static Span whole(String text) {
        return new Span(0, text.length());
    }
}
