package taiyaku.check.figures;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.check.ledger.Quantity;
import taiyaku.check.meaning.Equivalence;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// Does a text tell one quantity twice, another power of ten each time? `20 Milliarden` in the head, `20 Millionen` in the
/// body, with the same words around it.
///
/// The same words are at least two that stand in the sentences of both figures and in few others of the text: that one
/// company earned 20 millions and sold for 20 billions is no contradiction. What is held against another version already
/// is left to the other checks. Versions that agree in both places inherited the error: all of them are suspects.
public final class RestatementCheck implements Check {

    private static final Fault FAULT =
            new Fault(Category.NUMBER_CONTRADICTION, Severity.MAJOR, 0.7, Cause.TOLD_TWICE, null);

    /// A word of more sentences than this is what the article is about.
    private static final int FEW = 3;

    private static final int SHARED = 2;

    @Override
    public List<Finding> findings(Case article) {
        var findings = new ArrayList<Finding>();
        for (int edition = 0; edition < article.readings().size(); edition++) {
            // a translation that tells both as its original does is looked at there
            if (edition == article.original() || article.isRetelling(edition)) {
                look(article, edition, findings);
            }
        }
        return findings;
    }

    private static void look(Case article, int edition, List<Finding> findings) {
        var words = new Words(article, edition);
        var told = article.quantities().stream()
                .filter(quantity -> isAmount(quantity.figure(edition)))
                .filter(quantity -> quantity.cells().stream().allMatch(cell -> cell.outcome().agrees()))
                .toList();
        for (int i = 0; i < told.size(); i++) {
            for (int j = 0; j < i; j++) {
                var first = Objects.requireNonNull(told.get(j).figure(edition));
                var second = Objects.requireNonNull(told.get(i).figure(edition));
                if (slipped(first, second) && words.shared(first, second) >= SHARED) {
                    findings.add(finding(article, told.get(j), told.get(i)));
                    break;
                }
            }
        }
    }

    private static boolean isAmount(@org.jspecify.annotations.Nullable Figure figure) {
        return figure != null
                && figure.to() == null
                && (figure.value() instanceof Value.Money || figure.value() instanceof Value.Measure
                        || figure.value() instanceof Value.Count);
    }

    /// Whether two figures have the same digits, more than one, or a scale word each, and another power of ten.
    private static boolean slipped(Figure first, Figure second) {
        var a = first.value().amount();
        var b = second.value().amount();
        return a != null
                && b != null
                && first.value().kind() == second.value().kind()
                && Objects.equals(first.value().unit(), second.value().unit())
                && a.compareTo(b) != 0
                && a.signum() > 0
                && a.min(b).compareTo(Words.LARGE) >= 0
                && Equivalence.sameDigits(a, b);
    }

    private static Finding finding(Case article, Quantity first, Quantity second) {
        var suspects = new ArrayList<Integer>();
        var related = new ArrayList<Finding.Related>();
        for (int e = 0; e < article.readings().size(); e++) {
            var earlier = first.figure(e);
            if (earlier != null && second.figure(e) != null) {
                suspects.add(e);
                related.add(new Finding.Related(e, Places.place(article, e, earlier)));
            }
        }
        return Places.finding(article, second, suspects, FAULT).with(related);
    }

    /// The words of an edition, by sentence.
    private static final class Words {

        /// Smaller figures turn up again by chance.
        static final java.math.BigDecimal LARGE = java.math.BigDecimal.valueOf(1000);

        private static final int STEM = 6;

        private final Case article;
        private final int edition;
        private final List<Set<String>> words = new ArrayList<>();
        private final Map<String, Integer> sentences = new HashMap<>();

        Words(Case article, int edition) {
            this.article = article;
            this.edition = edition;
            var reading = article.readings().get(edition);
            var locale = reading.edition().language().locale();
            var breaks = BreakIterator.getWordInstance(locale);
            for (int s = 0; s < reading.sentences().size(); s++) {
                var found = words(reading.textOf(s), breaks, reading.figures().get(s), reading.sentences().get(s).span().start());
                words.add(found);
                found.forEach(word -> sentences.merge(word, 1, Integer::sum));
            }
        }

        /// How many words the sentences of two figures share that few others have.
        long shared(Figure first, Figure second) {
            var reading = article.readings().get(edition);
            int a = reading.sentenceAt(first.span().start());
            int b = reading.sentenceAt(second.span().start());
            return a == b
                    ? 0
                    : words.get(a).stream()
                            .filter(word -> sentences.getOrDefault(word, 0) <= FEW)
                            .filter(word -> words.get(b).stream().anyMatch(other -> akin(word, other)))
                            .count();
        }

        /// The same word, in a compound or inflected: `Konzern` and `Energiekonzern`, `sammelt` and `eingesammelt`.
        private static boolean akin(String one, String other) {
            return one.contains(other) || other.contains(one) || (one.length() > STEM
                    && other.length() > STEM
                    && one.regionMatches(0, other, 0, STEM));
        }

        /// The words of a sentence outside its figures, but for the short ones every sentence has.
        private static Set<String> words(String sentence, BreakIterator breaks, List<Figure> figures, int offset) {
            var found = new HashSet<String>();
            breaks.setText(sentence);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                int from = start + offset;
                boolean figure = figures.stream()
                        .anyMatch(f -> f.span().start() <= from && from < f.span().end());
                var word = sentence.substring(start, end).toLowerCase(Locale.ROOT);
                if (!figure && isContent(word, breaks.getRuleStatus())) {
                    found.add(word);
                }
            }
            return found;
        }

        private static boolean isContent(String word, int status) {
            boolean letters = status >= BreakIterator.WORD_LETTER && status < BreakIterator.WORD_LETTER_LIMIT;
            boolean kana = status >= BreakIterator.WORD_KANA && status < BreakIterator.WORD_IDEO_LIMIT;
            return (letters && word.length() > 4) || (kana && word.length() > 1 && !word.matches("\\p{IsHiragana}+"));
        }
    }
}
