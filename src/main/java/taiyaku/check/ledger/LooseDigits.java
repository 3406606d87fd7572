package taiyaku.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.text.Span;

/// Rows of digits that lie in no figure: `116 123`, `Bellator 206`, the 8 of `8VC`. They say no amount, but must come
/// through unchanged.
///
/// Groups parted by a blank, a hyphen or a slash are one row, however they are parted on the other side. A mark before
/// decimals stays, as a point.
final class LooseDigits {

    private static final int LONGEST = 40;

    private LooseDigits() {}

    /// The rows of one sentence, in order.
    static List<Mention> of(String text, Span sentence, List<Figure> figures) {
        var rows = new ArrayList<Mention>();
        int next = 0;
        int at = sentence.start();
        while (at < sentence.end()) {
            while (next < figures.size() && figures.get(next).span().end() <= at) {
                next++;
            }
            if (next < figures.size() && figures.get(next).span().start() <= at) {
                at = figures.get(next).span().end();
            } else if (isDigit(text, at)) {
                int border = next < figures.size() ? figures.get(next).span().start() : sentence.end();
                int stop = end(text, at, Math.min(border, sentence.end()));
                rows.add(row(text, at, stop));
                at = stop;
            } else {
                at++;
            }
        }
        return rows;
    }

    private static Mention row(String text, int from, int to) {
        var digits = digits(text, from, to);
        var figure = new Figure(new Span(from, to), new Value.Count(new BigDecimal(digits)));
        return new Mention(figure, figure, digits, true, true, false, null);
    }

    private static int end(String text, int from, int border) {
        int at = from;
        while (at < border) {
            if (isDigit(text, at)) {
                at++;
            } else if (at + 1 < border && " -./,\u00A0".indexOf(text.charAt(at)) >= 0 && isDigit(text, at + 1)) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static String digits(String text, int from, int to) {
        var digits = new StringBuilder();
        boolean point = false;
        for (int i = from; i < to && digits.length() < LONGEST; i++) {
            if (isDigit(text, i)) {
                digits.append((char) ('0' + Character.digit(text.charAt(i), 10)));
            } else if (!point && isDecimalMark(text, i, to)) {
                digits.append('.');
                point = true;
            }
        }
        return digits.toString();
    }

    /// A comma or point, the only mark of the row, with other than three digits behind it.
    private static boolean isDecimalMark(String text, int at, int to) {
        if (text.charAt(at) != ',' && text.charAt(at) != '.') {
            return false;
        }
        int end = at + 1;
        while (end < to && isDigit(text, end)) {
            end++;
        }
        return end == to && end - at - 1 != 3;
    }

    private static boolean isDigit(String text, int at) {
        return Character.digit(text.charAt(at), 10) >= 0;
    }
}
