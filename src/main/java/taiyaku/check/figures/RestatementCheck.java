package taiyaku.check.figures;

import com.ibm.icu.text.BreakIterator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Case;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Check;
import taiyaku.check.Fault;
import taiyaku.check.Finding;
import taiyaku.check.Places;
import taiyaku.check.Severity;
import taiyaku.check.ledger.Quantity;
import taiyaku.check.meaning.Digits;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
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

    /// Smaller figures turn up again by chance.
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

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

    /// What two figures have in common that tell one quantity twice, another power of ten each time.
    private record Alike(Kind kind, @Nullable String unit, String digits) {}

    private static void look(Case article, int edition, List<Finding> findings) {
        var words = new Words(article, edition);
        Map<Alike, List<Quantity>> told = new HashMap<>();
        for (var quantity : article.quantities()) {
            var figure = quantity.figure(edition);
            if (figure == null
                    || !isLargeAmount(figure)
                    || quantity.cells().stream().anyMatch(cell -> !cell.outcome().agrees())) {
                continue;
            }
            var value = figure.value();
            var before = told.computeIfAbsent(
                    new Alike(value.kind(), value.unit(), Digits.of(value)), _ -> new ArrayList<>());
            before.stream()
                    .filter(first -> isTold(Objects.requireNonNull(first.figure(edition)), figure, words))
                    .findFirst()
                    .ifPresent(first -> findings.add(finding(article, first, quantity)));
            before.add(quantity);
        }
    }

    private static boolean isTold(Figure first, Figure second, Words words) {
        var a = Objects.requireNonNull(first.value().amount());
        var b = Objects.requireNonNull(second.value().amount());
        return a.compareTo(b) != 0 && words.shared(first, second) >= SHARED;
    }

    private static boolean isLargeAmount(Figure figure) {
        var amount = figure.value().amount();
        return figure.to() == null
                && amount != null
                && amount.compareTo(LARGE) >= 0
                && (figure.value() instanceof Value.Money || figure.value() instanceof Value.Measure
                        || figure.value() instanceof Value.Count);
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
