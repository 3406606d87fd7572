package taiyaku.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import taiyaku.align.Reading;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.text.Span;

/// Lists what the pairing pairs in some sentences: their figures, and the digits that are no figures but must come
/// through unchanged.
final class Mentions {

    /// What may stand between the numbers of a list whose last one alone carries the unit.
    private static final Set<String> LIST_WORDS = Set.of(
            ",", "、", "，", "und", "oder", "bis", "and", "or", "to", "から", "と", "や", "・", "~", "〜", "～", "–", "-",
            "/", "bzw.", "beziehungsweise", "sowie", "و", "،", "أو", "respektive", "か", "ないし", "対");

    private static final int LONGEST = 40;

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
                        aside));
            }
            looseDigits(text, reading.sentences().get(sentence).span(), figures, mentions);
        }
        mentions.sort(Comparator.comparing(m -> m.figure().span()));
        return mentions;
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

    /// Rows of digits that lie in no figure, their groups joined: `116 123`, the 8 of `8VC`.
    private static void looseDigits(String text, Span sentence, List<Figure> figures, List<Mention> mentions) {
        int next = 0;
        int at = sentence.start();
        while (at < sentence.end()) {
            while (next < figures.size() && figures.get(next).span().end() <= at) {
                next++;
            }
            if (next < figures.size() && figures.get(next).span().start() <= at) {
                at = figures.get(next).span().end();
                continue;
            }
            int end = next < figures.size() ? Math.min(figures.get(next).span().start(), sentence.end()) : sentence.end();
            if (Character.digit(text.charAt(at), 10) < 0) {
                at++;
                continue;
            }
            int stop = endOfDigits(text, at, end);
            var digits = digits(text, at, stop);
            var figure = new Figure(new Span(at, stop), new Value.Count(new BigDecimal(digits)));
            mentions.add(new Mention(figure, figure, digits, true, true, false));
            at = stop;
        }
    }

    private static int endOfDigits(String text, int from, int end) {
        int at = from;
        while (at < end) {
            if (Character.digit(text.charAt(at), 10) >= 0) {
                at++;
            } else if (at + 1 < end && " -./\u00A0".indexOf(text.charAt(at)) >= 0
                    && Character.digit(text.charAt(at + 1), 10) >= 0) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static String digits(String text, int from, int to) {
        var digits = new StringBuilder();
        for (int i = from; i < to && digits.length() < LONGEST; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
        }
        return digits.toString();
    }
}
