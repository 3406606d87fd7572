package taiyaku.align.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taiyaku.figure.Value;

/// Figures that mean the same: `300 Milliarden Dollar` ~ `300 مليار دولار`, though three is everywhere.
///
/// For two tellings of one story, where a figure has to carry a link alone; there, three digits in a row that agree
/// (`97,4 Milliarden` and a bare `97.4`) say something too. In a translation the digits decide ([FigureClue]), since a
/// slip in the scale may not part two sentences.
final class ValueClue implements Clue {

    /// From so many digits on two figures do not agree by chance.
    private static final int DISTINCT = 3;

    @Override
    public List<Anchor> anchors(Side left, Side right) {
        var spelt = new HashMap<String, String>();
        return Anchors.shared(Evidence.Kind.FIGURE, values(left, spelt), values(right, new HashMap<>())).stream()
                .map(a -> new Anchor(a.kind(), spelt.getOrDefault(a.text(), a.text()), a.left(), a.right(), a.whose()))
                .toList();
    }

    private static Anchors values(Side side, Map<String, String> spelt) {
        var anchors = new Anchors();
        for (int i = 0; i < side.size(); i++) {
            for (var figure : side.figuresOf(i)) {
                for (var value : List.of(amount(figure.value()), digits(figure.value()))) {
                    if (!value.isEmpty()) {
                        spelt.putIfAbsent(value, figure.span().of(side.edition().text()));
                        anchors.note(value, i);
                    }
                }
            }
        }
        return anchors;
    }

    /// The digits of an amount of three and more, `digits 974`; empty for any other figure.
    private static String digits(Value value) {
        var digits = isAmount(value) ? FigureClue.digits(value).getFirst() : "";
        return digits.length() < DISTINCT ? "" : "digits " + digits;
    }

    private static boolean isAmount(Value value) {
        return value instanceof Value.Count || value instanceof Value.Money || value instanceof Value.Measure;
    }

    /// What a figure comes to, whatever is counted: one text says dollars where the other leaves them out.
    private static String amount(Value value) {
        return switch (value) {
            case Value.Count v -> v.amount().stripTrailingZeros().toPlainString();
            case Value.Money v -> v.amount().stripTrailingZeros().toPlainString();
            case Value.Measure v -> v.amount().stripTrailingZeros().toPlainString();
            case Value.Ordinal _,
                    Value.Fraction _,
                    Value.Percent _,
                    Value.Points _,
                    Value.Multiple _,
                    Value.Age _,
                    Value.Date _,
                    Value.Time _,
                    Value.Duration _,
                    Value.Ratio _,
                    Value.Debris _ -> value.toString();
        };
    }
}
