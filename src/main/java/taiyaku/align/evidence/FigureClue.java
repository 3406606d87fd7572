package taiyaku.align.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// Figures: the same when their digits agree, though the power of ten does not.
///
/// `97,4 Milliarden`, `974億` and the garbled `97,4億` are all the digits 974: a slip in the scale is a finding of the
/// checks, never a reason to part two sentences. Digits that no grammar reads (`GPT-4`, `XNUMX`) count as they stand.
final class FigureClue implements Clue {

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        var here = digits(left);
        var there = digits(right);
        var anchors = new ArrayList<Anchor>();
        var spelt = spelt(left);
        for (var anchor : Anchors.shared(Evidence.Kind.FIGURE, here, there)) {
            var text = spelt.getOrDefault(anchor.text(), anchor.text());
            anchors.add(new Anchor(anchor.kind(), text, anchor.left(), anchor.right(), anchor.whose()));
        }
        lonely(here, there).forEach(d -> anchors.add(new Anchor(Evidence.Kind.FIGURE, d, here.of(d), new int[0], Anchor.Whose.LEFT)));
        lonely(there, here).forEach(d -> anchors.add(new Anchor(Evidence.Kind.FIGURE, d, new int[0], there.of(d), Anchor.Whose.RIGHT)));
        return anchors;
    }

    /// How digits are spelt as a figure, where all figures of these digits are spelt alike.
    private static Map<String, String> spelt(Side side) {
        var spelt = new HashMap<String, String>();
        for (int i = 0; i < side.size(); i++) {
            for (var figure : side.figuresOf(i)) {
                var spelling = figure.span().of(side.edition().text());
                for (var digits : digits(figure)) {
                    spelt.merge(digits, spelling, (one, other) -> one.equals(other) ? one : digits);
                }
            }
        }
        return spelt;
    }

    /// Figures of two digits and more that the other side lacks: they speak against any link.
    private static List<String> lonely(Anchors side, Anchors other) {
        return side.things().stream()
                .filter(d -> d.length() > 1 && !other.has(d))
                .toList();
    }

    private static Anchors digits(Side side) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            for (var figure : side.figuresOf(i)) {
                for (var digits : digits(figure)) {
                    anchors.note(digits, i);
                }
            }
            for (var digits : written(side.textOf(i))) {
                anchors.note(digits, i);
            }
        }
        return anchors;
    }

    /// The digits of a figure by its meaning: `974`; a date gives its year, and its month with its day.
    static List<String> digits(Figure figure) {
        var digits = new ArrayList<String>();
        digits.addAll(digits(figure.value()));
        if (figure.to() != null) {
            digits.addAll(digits(figure.to()));
        }
        digits.removeIf(String::isEmpty);
        return digits;
    }

    static List<String> digits(Value value) {
        return switch (value) {
            case Value.Count v -> List.of(significant(v.amount()));
            case Value.Ordinal v -> List.of(significant(v.amount()));
            case Value.Fraction v -> List.of(significant(v.numerator()) + "/" + significant(v.denominator()));
            case Value.Percent v -> List.of(significant(v.amount()));
            case Value.Points v -> List.of(significant(v.amount()));
            case Value.Multiple v -> List.of(significant(v.amount()));
            case Value.Money v -> List.of(significant(v.amount()));
            case Value.Measure v -> List.of(significant(v.amount()));
            case Value.Age v -> List.of(significant(v.amount()));
            case Value.Date v -> date(v.normal());
            case Value.Time v -> List.of(significant(v.normal()));
            case Value.Duration v -> runs(v.normal());
            case Value.Ratio v -> List.of(significant(v.left()), significant(v.right()));
            case Value.Debris v -> List.of(significant(v.digits()));
        };
    }

    /// `2025-02-03` is 2025, 2 and 3; a season or a quarter its year alone.
    private static List<String> date(String normal) {
        return runs(normal);
    }

    private static String significant(BigDecimal amount) {
        return significant(amount.unscaledValue().abs().toString());
    }

    /// The digits of a spelling without separators and without the zeros at either end.
    private static String significant(String spelling) {
        var digits = new StringBuilder();
        for (int i = 0; i < spelling.length(); i++) {
            int digit = Character.digit(spelling.charAt(i), 10);
            if (digit >= 0) {
                digits.append(digit);
            }
        }
        int from = 0;
        int to = digits.length();
        while (to - from > 1 && digits.charAt(to - 1) == '0') {
            to--;
        }
        while (to - from > 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from, to);
    }

    private static List<String> runs(String spelling) {
        var runs = new ArrayList<String>();
        for (var run : spelling.toUpperCase(Locale.ROOT).split("[^0-9]+", -1)) {
            runs.add(significant(run));
        }
        return runs;
    }

    /// The digit runs of a text as they stand, inner points and commas taken as separators: `97,4` is 974.
    static List<String> written(String text) {
        var found = new ArrayList<String>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 10) < 0) {
                continue;
            }
            int from = i;
            while (i + 1 < text.length() && (isDigit(text, i + 1) || (isSeparator(text.charAt(i + 1)) && isDigit(text, i + 2)))) {
                i++;
            }
            found.add(significant(text.substring(from, i + 1)));
        }
        return found;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && Character.digit(text.charAt(i), 10) >= 0;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '．' || c == '，' || c == '٫' || c == '٬' || c == '\u00A0' || c == '\u202F' || c == ':' || c == '\'';
    }
}
