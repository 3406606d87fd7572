package taiyaku.check.figures;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Dictionary;
import taiyaku.check.Case;
import taiyaku.figure.Figure;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// The words that keep a figure company in its clause, as numbers of a dictionary: Exporte and stiegen beside 3 %.
///
/// Where two figures are said of other words than in the original, the words of each beside the other, the figures were
/// exchanged, in whatever order the clauses stand. Only between Japanese and a language with a dictionary.
final class Companions {

    /// What parts clauses.
    private static final Pattern PARTING =
            Pattern.compile("[,;:、，；]|\\b(?:und|während|aber|sowie|and|while|but|whereas)\\b");

    private final Case article;
    private final int edition;
    private final @Nullable Dictionary dictionary;

    /// @param edition the one held against the original
    Companions(Case article, int edition) {
        this.article = article;
        this.edition = edition;
        boolean japanese = language(edition).equals(Language.JAPANESE);
        boolean original = language(article.original()).equals(Language.JAPANESE);
        dictionary = japanese == original ? null : Dictionary.with(language(japanese ? article.original() : edition));
    }

    private Language language(int index) {
        return article.readings().get(index).edition().language();
    }

    /// Beside which figures the words stand.
    enum Standing {
        /// each beside its own
        STRAIGHT,
        /// each beside the other
        CROSSED,
        /// nobody can say
        OPEN
    }

    /// Beside which counterparts the words of the original's figures `a` and `b` stand.
    ///
    /// @param x the counterpart of `a`
    /// @param y the counterpart of `b`
    Standing of(Figure a, Figure b, Figure x, Figure y) {
        if (dictionary == null || !isInOneSentence(article.original(), a, b) || !isInOneSentence(edition, x, y)) {
            return Standing.OPEN;
        }
        var besideA = words(article.original(), a, b);
        var besideB = words(article.original(), b, a);
        var besideX = words(edition, x, y);
        var besideY = words(edition, y, x);
        apart(besideA, besideB);
        apart(besideX, besideY);
        boolean straight = meet(besideA, besideX) || meet(besideB, besideY);
        boolean crossed = meet(besideA, besideY) && meet(besideB, besideX);
        return straight ? Standing.STRAIGHT : crossed ? Standing.CROSSED : Standing.OPEN;
    }

    private boolean isInOneSentence(int index, Figure one, Figure other) {
        var reading = article.readings().get(index);
        return reading.sentenceAt(one.span().start()) == reading.sentenceAt(other.span().start());
    }

    /// The words of a figure's clause; none when the other figure stands there too.
    private Set<Integer> words(int index, Figure figure, Figure other) {
        var reading = article.readings().get(index);
        var sentence = reading.sentence(reading.sentenceAt(figure.span().start())).span();
        var text = reading.edition().text();
        var clause = clause(text, sentence, figure.span());
        if (clause.overlaps(other.span())) {
            return new HashSet<>();
        }
        var before = text.substring(clause.start(), figure.span().start());
        var behind = text.substring(figure.span().end(), clause.end());
        var words = new HashSet<Integer>();
        for (var part : new String[] {before, behind}) {
            if (reading.edition().language().equals(Language.JAPANESE)) {
                words.addAll(java.util.Objects.requireNonNull(dictionary).inJapanese(part));
            } else {
                for (var word : part.split("[^\\p{L}]+", -1)) {
                    if (word.length() > 2) {
                        words.addAll(java.util.Objects.requireNonNull(dictionary).of(word));
                    }
                }
            }
        }
        return words;
    }

    private static Span clause(String text, Span sentence, Span figure) {
        int start = sentence.start();
        int end = sentence.end();
        var parting = PARTING.matcher(text).region(sentence.start(), sentence.end());
        while (parting.find()) {
            if (parting.end() <= figure.start()) {
                start = parting.end();
            } else if (parting.start() >= figure.end()) {
                end = parting.start();
                break;
            }
        }
        return new Span(start, end);
    }

    /// Takes from both what they share.
    private static void apart(Set<Integer> one, Set<Integer> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        one.removeAll(shared);
        other.removeAll(shared);
    }

    private static boolean meet(Set<Integer> one, Set<Integer> other) {
        return one.stream().anyMatch(other::contains);
    }
}
