package taiyaku.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import taiyaku.align.Reading;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// Lists what the pairing pairs in some sentences: their figures, and the digits that are no figures but must come
/// through unchanged.
final class Mentions {

    /// What may stand between the numbers of a list whose last one alone carries the unit.
    private static final Set<String> LIST_WORDS = Set.of(
            ",", "、", "，", "und", "oder", "bis", "and", "or", "to", "から", "と", "や", "・", "~", "〜", "～", "–", "-",
            "/", "bzw.", "beziehungsweise", "sowie", "و", "،", "أو", "respektive", "か", "ないし", "対");

    private Mentions() {}

    /// What the sentences mention, in order.
    static List<Mention> of(Reading reading, List<Integer> sentences) {
        var text = reading.edition().text();
        var mentions = new ArrayList<Mention>();
        for (int sentence : sentences) {
            var figures = reading.figures().get(sentence);
            for (int i = 0; i < figures.size(); i++) {
                var figure = figures.get(i);
                boolean aside = i > 0 && Excuses.converts(figures.get(i - 1), figure, text);
                mentions.add(new Mention(
                        figure,
                        inList(figures, i, text),
                        figure.span().of(text),
                        false,
                        aside || Excuses.weak(figure, figure.span().of(text)),
                        aside,
                        figure.value() instanceof Value.Time ? Zone.of(figure.span(), text) : null));
            }
            mentions.addAll(LooseDigits.of(text, reading.sentences().get(sentence).span(), figures));
        }
        mentions.sort(Comparator.comparing(m -> m.figure().span()));
        return joined(mentions, text);
    }

    /// Puts together what was read apart: scores and mixed numbers.
    private static List<Mention> joined(List<Mention> mentions, String text) {
        var joined = new ArrayList<Mention>();
        for (var mention : mentions) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && isScore(before, mention, text)) {
                joined.removeLast();
                joined.add(score(before, mention, text));
            } else if (before != null && isMixed(before, mention, text)) {
                joined.removeLast();
                joined.add(mixed(before, mention, text));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    /// Two bare numbers with a dash between and no blanks are a score, whatever they were read as: `5–3`, `14½–13½`.
    private static boolean isScore(Mention left, Mention right, String text) {
        int end = left.figure().span().end();
        return left.meant().value() instanceof Value.Count
                && right.meant().value() instanceof Value.Count
                && left.figure().to() == null
                && right.figure().to() == null
                && right.figure().span().start() == end + 1
                && "–-—:".indexOf(text.charAt(end)) >= 0;
    }

    /// A whole number with a fraction behind it: `220 2/3`.
    private static boolean isMixed(Mention whole, Mention part, String text) {
        return whole.figure().value() instanceof Value.Count
                && part.figure().value() instanceof Value.Fraction
                && part.text().indexOf('/') > 0
                && text.substring(whole.figure().span().end(), part.figure().span().start()).isBlank();
    }

    private static Mention mixed(Mention whole, Mention part, String text) {
        var span = whole.figure().span().join(part.figure().span());
        var amount = part.figure().value().amount();
        var sum = ((Value.Count) whole.figure().value()).amount().add(amount == null ? BigDecimal.ZERO : amount);
        var figure = new Figure(span, new Value.Count(sum), null, whole.figure().qualifier());
        return new Mention(figure, figure, span.of(text), false, false, false, null);
    }

    private static Mention score(Mention left, Mention right, String text) {
        var ratio = new Value.Ratio(
                ((Value.Count) left.meant().value()).amount(), ((Value.Count) right.meant().value()).amount());
        var span = left.figure().span().join(right.figure().span());
        var figure = new Figure(span, ratio);
        return new Mention(figure, figure, span.of(text), false, false, false, null);
    }

    /// A bare number gets the percent sign of the number that ends its list.
    private static Figure inList(List<Figure> figures, int index, String text) {
        var figure = figures.get(index);
        if (!(figure.value() instanceof Value.Count count)) {
            return figure;
        }
        for (int i = index + 1; i < figures.size(); i++) {
            var next = figures.get(i);
            int gap = next.span().start() - figures.get(i - 1).span().end();
            if (gap < 0
                    || gap > 18
                    || !LIST_WORDS.contains(text.substring(
                                    figures.get(i - 1).span().end(), next.span().start())
                            .strip())) {
                return figure;
            }
            if (next.value() instanceof Value.Percent) {
                var to = figure.to() instanceof Value.Count end ? new Value.Percent(end.amount()) : figure.to();
                return new Figure(figure.span(), new Value.Percent(count.amount()), to, figure.qualifier());
            }
            if (!(next.value() instanceof Value.Count)) {
                return figure;
            }
        }
        return figure;
    }
}
