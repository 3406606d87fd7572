package taiyaku.check;

import java.math.BigDecimal;
import java.util.Locale;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.text.Span;

/// Figures written by hand in tests: `money 97400000000 USD`, `count 30..43`, `~count 1000`, `several count 100`,
/// `debris 974 money USD`.
final class Spelt {

    private Spelt() {}

    static Figure figure(String text) {
        return figure(text, new Span(0, 0));
    }

    static Figure figure(String text, Span span) {
        var words = text.strip().split(" ", -1);
        int at = 0;
        var qualifier = Qualifier.EXACT;
        for (var q : Qualifier.values()) {
            if (q != Qualifier.EXACT && words[0].equals(q.code())) {
                qualifier = q;
                at = 1;
            }
        }
        var kind = Kind.valueOf(words[at].toUpperCase(Locale.ROOT));
        var amounts = words.length > at + 1 ? words[at + 1].split("\\.\\.", -1) : new String[] {""};
        var unit = words.length > at + 2 ? words[at + 2] : "";
        var more = words.length > at + 3 ? words[at + 3] : "";
        var value = value(kind, amounts[0], unit, more);
        return new Figure(
                span, value, amounts.length > 1 ? value(kind, amounts[1], unit, more) : null, qualifier);
    }

    private static Value value(Kind kind, String amount, String unit, String more) {
        return switch (kind) {
            case COUNT -> new Value.Count(new BigDecimal(amount));
            case ORDINAL -> new Value.Ordinal(new BigDecimal(amount));
            case PERCENT -> new Value.Percent(new BigDecimal(amount));
            case POINTS -> new Value.Points(new BigDecimal(amount));
            case MULTIPLE -> new Value.Multiple(new BigDecimal(amount));
            case AGE -> new Value.Age(new BigDecimal(amount));
            case MONEY -> new Value.Money(new BigDecimal(amount), unit);
            case MEASURE -> new Value.Measure(new BigDecimal(amount), unit);
            case DATE -> new Value.Date(amount);
            case TIME -> new Value.Time(amount);
            case DURATION -> new Value.Duration(amount);
            case FRACTION -> {
                int slash = amount.indexOf('/');
                yield new Value.Fraction(
                        new BigDecimal(amount.substring(0, slash)), new BigDecimal(amount.substring(slash + 1)));
            }
            case RATIO -> {
                int colon = amount.indexOf(':');
                yield new Value.Ratio(
                        new BigDecimal(amount.substring(0, colon)), new BigDecimal(amount.substring(colon + 1)));
            }
            case DEBRIS -> new Value.Debris(
                    amount.equals("-") ? "" : amount,
                    unit.isEmpty() ? Kind.COUNT : Kind.valueOf(unit.toUpperCase(Locale.ROOT)),
                    more.isEmpty() ? null : more);
        };
    }
}
