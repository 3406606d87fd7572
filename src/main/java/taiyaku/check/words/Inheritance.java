package taiyaku.check.words;

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
import taiyaku.name.Likeness;
import taiyaku.text.Span;

/// Words left in another language, and whether other versions have them too: then all were made from a text that is not
/// here, and one finding names them all.
final class Inheritance {

    private static final double SURE = 0.9;

    private Inheritance() {}

    /// The finding of words that one version has.
    ///
    /// @param edition the version
    /// @param own whether the words are of a language that some version is written in: then nothing is inherited
    static Finding finding(Case article, int edition, Span span, boolean own, Severity severity) {
        int link = article.linkOf(edition, span.start());
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        var suspects = new ArrayList<Integer>();
        for (int other = 0; other < article.readings().size(); other++) {
            var there = other == edition ? span : own ? null : same(article, link, other, span.of(article.text(edition)));
            if (there != null) {
                places.set(other, new Place(there, there.of(article.text(other)), null));
                suspects.add(other);
            }
        }
        return new Finding(
                Category.TEXT_UNTRANSLATED,
                severity,
                SURE,
                suspects,
                places,
                link,
                suspects.size() > 1 ? Cause.INHERITED : null,
                null,
                null,
                List.of());
    }

    /// The same words in another version's side of a link: letter by letter, or as they sound in its script.
    private static @Nullable Span same(Case article, int link, int other, String words) {
        var within = Stretches.of(article, link, other);
        if (within == null) {
            return null;
        }
        var text = article.text(other);
        var places = Words.find(text, within, words);
        if (!places.isEmpty()) {
            return places.getFirst();
        }
        var parts = List.of(words.split(" ", -1));
        var likeness = new Likeness();
        for (int sentence : article.links().get(link).sides().get(other)) {
            for (var name : article.readings().get(other).namesOf(sentence)) {
                var heard = name.words();
                boolean alike = heard.size() == parts.size() && parts.size() > 1;
                for (int i = 0; alike && i < parts.size(); i++) {
                    alike = likeness.of(parts.get(i), heard.get(i).text()) >= Likeness.SAME;
                }
                if (alike) {
                    return name.span();
                }
            }
        }
        return null;
    }
}
