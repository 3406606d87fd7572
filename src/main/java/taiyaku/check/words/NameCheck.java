package taiyaku.check.words;

import taiyaku.check.script.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.name.Likeness;
import taiyaku.text.Span;

/// Did a name turn into a word? `Musk` → `麝香`, `Apple` → `Apfel`, `ماسك` → `المسك`, between any two versions
///
/// Of a link one version names the bearer and another has the word and not the name: that one is the suspect, whichever
/// of them is the original. Where every version has the word it is their subject, unless it is a word with no business
/// in the news (`*` in the table) and the article names the bearer often: then all inherited the error. Names that are
/// merely absent are no finding: translations say `the company` and `the billionaire` freely.
public final class NameCheck implements Check {

    /// How often an article must name somebody before a word with the same root is taken for the name.
    private static final int OFTEN = 3;

    private static final double SURE = 0.9;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (var entry : Homograph.ALL) {
            if (mayConcern(article, entry)) {
                var bearer = Bearer.of(article, entry);
                for (int link = 0; bearer.isNamed() && link < article.links().size(); link++) {
                    var finding = look(article, link, bearer);
                    if (finding != null) {
                        findings.add(finding);
                    }
                }
            }
        }
        return findings;
    }

    /// Whether some version has one of the words at all: most names concern no article.
    private static boolean mayConcern(Case article, Homograph entry) {
        for (int edition = 0; edition < article.readings().size(); edition++) {
            var text = article.text(edition);
            if (entry.wordsIn(code(article, edition)).stream().anyMatch(w -> text.contains(w.text()))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Finding look(Case article, int link, Bearer bearer) {
        int size = article.readings().size();
        var words = new ArrayList<@Nullable Span>();
        var names = new ArrayList<@Nullable Span>();
        var odd = new HashSet<Integer>();
        for (int edition = 0; edition < size; edition++) {
            var span = Stretches.of(article, link, edition);
            var name = span == null ? null : bearer.nameIn(edition, span);
            names.add(name);
            Span word = null;
            for (var form : bearer.entry().wordsIn(code(article, edition))) {
                var at = span == null ? List.<Span>of() : Words.find(article.text(edition), span, form.text());
                if (word == null && !at.isEmpty()) {
                    word = at.getFirst();
                    if (form.marked() && bearer.times() >= OFTEN) {
                        odd.add(edition);
                    }
                }
            }
            words.add(word);
        }
        var suspects = new ArrayList<Integer>();
        for (int edition = size - 1; edition >= 0; edition--) {
            boolean named = names.get(edition) != null || sounds(article, link, edition, bearer);
            if (words.get(edition) != null && (!named || odd.contains(edition))) {
                suspects.add(edition);
            }
        }
        boolean witnessed = false;
        for (int edition = 0; edition < size; edition++) {
            witnessed |= names.get(edition) != null && words.get(edition) == null;
        }
        if (suspects.isEmpty() || (!witnessed && odd.isEmpty()) || isSubject(article, link, bearer, suspects, names)) {
            return null;
        }
        return finding(article, link, suspects, words, names, bearer);
    }

    /// Whether a version that has the name has the word beside it: then the text is about both.
    private static boolean isSubject(
            Case article, int link, Bearer bearer, List<Integer> suspects, List<@Nullable Span> names) {
        for (int edition = 0; edition < names.size(); edition++) {
            var span = Stretches.of(article, link, edition);
            if (names.get(edition) != null && span != null && !suspects.contains(edition)) {
                for (var word : bearer.entry().wordsIn(code(article, edition))) {
                    if (Words.has(article.text(edition), span, word.text())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether a name of the stretch sounds like the bearer's, in a spelling the table does not have.
    private static boolean sounds(Case article, int link, int edition, Bearer bearer) {
        var likeness = new Likeness();
        var reading = article.readings().get(edition);
        var wanted = bearer.entry().rightIn("en");
        return article.links().get(link).sides().get(edition).stream()
                .flatMap(s -> reading.namesOf(s).stream())
                .flatMap(n -> n.words().stream())
                .anyMatch(n -> likeness.of(n.text(), wanted) >= Likeness.SAME && !isWord(n.text(), bearer, reading.edition().language().code()));
    }

    private static boolean isWord(String text, Bearer bearer, String language) {
        return bearer.entry().wordsIn(language).stream().anyMatch(w -> w.text().contains(text));
    }

    private static Finding finding(
            Case article,
            int link,
            List<Integer> suspects,
            List<@Nullable Span> words,
            List<@Nullable Span> names,
            Bearer bearer) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(words.size(), null));
        for (int edition = 0; edition < words.size(); edition++) {
            var span = suspects.contains(edition) ? words.get(edition) : names.get(edition);
            if (span != null) {
                places.set(edition, new Place(span, span.of(article.text(edition)), null));
            }
        }
        return new Finding(
                Category.NAME,
                Severity.MAJOR,
                SURE * article.links().get(link).confidence(),
                suspects,
                places,
                link,
                Cause.NAME_AS_WORD,
                null,
                right(article, suspects.getFirst(), places, bearer),
                List.of());
    }

    /// The name as the witness spells it, where both write in Latin letters; else as the suspect does elsewhere.
    private static String right(Case article, int suspect, List<@Nullable Place> places, Bearer bearer) {
        boolean latin = Set.of("de", "en").contains(code(article, suspect));
        for (int other = 0; latin && other < places.size(); other++) {
            var place = places.get(other);
            if (other != suspect
                    && place != null
                    && bearer.entry().namesIn("en").stream().anyMatch(n -> n.text().equals(place.text()))) {
                return place.text();
            }
        }
        return bearer.rightIn(suspect);
    }

    private static String code(Case article, int edition) {
        return article.readings().get(edition).edition().language().code();
    }
}
