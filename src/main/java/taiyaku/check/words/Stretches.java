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

    /// The logarithm of how long one version is for another, over all that is linked.
    static double usual(Case article, int one, int edition) {
        double here = 1;
        double there = 1;
        for (int link = 0; link < article.links().size(); link++) {
            int original = length(article, link, one);
            int other = length(article, link, edition);
            if (original > 0 && other > 0) {
                here += original;
                there += other;
            }
        }
        return Math.log(there / here);
    }

    /// How many characters the sentences of an edition's side of a link have.
    static int length(Case article, int link, int edition) {
        return article.links().get(link).sides().get(edition).stream()
                .mapToInt(s -> article.readings().get(edition).sentence(s).span().length())
                .sum();
    }
}
