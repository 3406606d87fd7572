package taiyaku.check.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.align.lexicon.Dictionary;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.check.ledger.Pairing;
import taiyaku.check.script.Letters;
import taiyaku.name.Likeness;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Does a clause say what the linked sentences of the other version have nothing of? Between Japanese and German or English
///
/// A clause of which dictionary and ear know many words, none of which the other version says there, in the sentences
/// before or in those behind; and without it the sentence is long enough still. Translations put some words in their own
/// way, but hardly ever all of a clause: 1 alarm on 1,330 links of real translations. A clause with a figure is left to
/// the checks of figures, which say more.
public final class ClauseCheck implements Check {

    /// So many words of a clause have to be known, and none of them met.
    private static final int KNOWN = 6;

    /// What the lengths must say of the rest: without the clause it is long enough still.
    private static final double ENOUGH = -0.35;

    /// The same for a German or English clause, whose small words the dictionary puts in too many ways.
    private static final double AMPLE = -0.05;

    /// So sure the link has to be.
    private static final double SURE = 0.9;

    /// Shorter ones are hardly a clause.
    private static final int SHORTEST = 10;

    private static final String BORDERS = "、。，「」『』（）() \n：:";
    private static final String LATIN_BORDERS = ",;:()„“”\"–—\n";

    private final Likeness likeness = new Likeness();

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            int original = article.original();
            var dictionary = edition == original ? null : between(article.readings().get(original), article.readings().get(edition));
            if (dictionary != null && !article.isRetelling(edition) && !Pairing.isShort(article.links(), original, edition)) {
                double usual = Stretches.usual(article, original, edition);
                for (int link = 0; link < article.links().size(); link++) {
                    look(article, link, edition, original, dictionary, usual, findings);
                    look(article, link, original, edition, dictionary, -usual, findings);
                }
            }
        }
        return findings;
    }

    private static @Nullable Dictionary between(Reading one, Reading other) {
        boolean japanese = isJapanese(one);
        return japanese == isJapanese(other) ? null : Dictionary.with((japanese ? other : one).edition().language());
    }

    private static boolean isJapanese(Reading reading) {
        return reading.edition().language().equals(Language.JAPANESE);
    }

    /// @param told the edition whose clauses are looked at
    /// @param other the one that is to say them too
    /// @param usual the logarithm of how long the first is for the second
    private void look(
            Case article, int link, int told, int other, Dictionary dictionary, double usual, List<Finding> findings) {
        var within = Stretches.of(article, link, told);
        var there = Stretches.of(article, link, other);
        if (within == null || there == null || article.links().get(link).confidence() < SURE) {
            return;
        }
        boolean japanese = isJapanese(article.readings().get(told));
        Terms around = null;
        for (var clause : clauses(article.text(told), within, japanese ? BORDERS : LATIN_BORDERS)) {
            double rest = Math.log((double) (within.length() - clause.length()) / Stretches.length(article, link, other));
            boolean open = rest - usual > (japanese ? ENOUGH : AMPLE) && !hasFigure(article, link, told, clause);
            var terms = open ? Terms.of(clause.of(article.text(told)), japanese, dictionary) : null;
            if (terms != null && terms.size() >= KNOWN) {
                around = around == null ? around(article, link, other, dictionary) : around;
                if (!meets(terms, around)) {
                    findings.add(finding(article, link, told, other, clause, there));
                }
            }
        }
    }

    private static boolean hasFigure(Case article, int link, int told, Span clause) {
        var reading = article.readings().get(told);
        return article.links().get(link).sides().get(told).stream()
                .flatMap(s -> reading.figuresOf(s).stream())
                .anyMatch(f -> f.span().overlaps(clause));
    }

    /// What a dictionary and the ear can know of a text: each word by its headwords, each name by its spelling.
    private record Terms(List<Collection<Integer>> words, Set<String> names) {

        int size() {
            return words.size() + names.size();
        }

        static Terms of(String text, boolean japanese, Dictionary dictionary) {
            var words = new ArrayList<Collection<Integer>>();
            var names = new HashSet<String>();
            if (japanese) {
                for (int headword : dictionary.inJapanese(text)) {
                    if (dictionary.headword(headword).chars().anyMatch(c -> Letters.isHan((char) c) || Letters.isKatakana((char) c))) {
                        words.add(Set.of(headword));
                    }
                }
            }
            for (int start = 0; start < text.length(); ) {
                int end = start;
                while (end < text.length() && isSame(text.charAt(start), text.charAt(end))) {
                    end++;
                }
                var word = text.substring(start, end);
                if (end - start >= 3 && (japanese || Character.isUpperCase(word.charAt(0)))) {
                    names.add(word);
                }
                if (!japanese && end - start >= 4) {
                    var headwords = dictionary.of(word);
                    if (!headwords.isEmpty()) {
                        words.add(headwords);
                        names.remove(word);
                    }
                }
                start = Math.max(end, start + 1);
            }
            return new Terms(words, names);
        }

        /// Letters of one run: Latin ones, or katakana.
        private static boolean isSame(char first, char c) {
            return Letters.isLatin(first) ? Letters.isLatin(c) : Letters.isKatakana(first) && Letters.isKatakana(c);
        }
    }

    private boolean meets(Terms terms, Terms around) {
        var known = new HashSet<Integer>();
        around.words.forEach(known::addAll);
        return terms.words.stream().anyMatch(w -> w.stream().anyMatch(known::contains))
                || terms.names.stream()
                        .anyMatch(n -> around.names.stream()
                                .anyMatch(m -> m.equalsIgnoreCase(n) || likeness.of(m, n) >= Likeness.SAME));
    }

    private static Terms around(Case article, int link, int other, Dictionary dictionary) {
        boolean japanese = isJapanese(article.readings().get(other));
        var words = new ArrayList<Collection<Integer>>();
        var names = new HashSet<String>();
        for (int near = Math.max(0, link - 1); near <= Math.min(link + 1, article.links().size() - 1); near++) {
            var span = Stretches.of(article, near, other);
            if (span != null) {
                var text = span.of(article.text(other));
                var terms = Terms.of(text, japanese, dictionary);
                words.addAll(terms.words);
                names.addAll(terms.names);
                names.addAll(List.of(text.split("[^\\p{L}\\p{N}]+", -1)));
            }
        }
        return new Terms(words, names);
    }

    private static List<Span> clauses(String text, Span within, String borders) {
        var clauses = new ArrayList<Span>();
        int start = within.start();
        for (int i = within.start(); i <= within.end(); i++) {
            if (i == within.end() || borders.indexOf(text.charAt(i)) >= 0) {
                if (i - start >= SHORTEST) {
                    clauses.add(new Span(text.charAt(start) == ' ' ? start + 1 : start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    private static Finding finding(Case article, int link, int told, int other, Span clause, Span there) {
        var places = new ArrayList<@Nullable Place>(Collections.nCopies(article.readings().size(), null));
        places.set(told, new Place(clause, clause.of(article.text(told)), null));
        boolean omitted = told == article.original();
        if (omitted) {
            places.set(other, new Place(there, there.of(article.text(other)), null));
        }
        return new Finding(
                omitted ? Category.TEXT_OMITTED : Category.TEXT_ADDED,
                Severity.MAJOR,
                0.75 * article.links().get(link).confidence(),
                List.of(omitted ? other : told),
                places,
                link,
                omitted ? Cause.PART_LEFT_OUT : Cause.PART_ADDED,
                null,
                null,
                List.of());
    }
}
