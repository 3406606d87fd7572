package taiyaku.check.comparison;

import taiyaku.check.meaning.Equivalence;
import taiyaku.check.meaning.Length;
import taiyaku.check.Severity;
import taiyaku.check.Category;
import taiyaku.check.Fault;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.grammar.Figures;
import taiyaku.figure.Value;
import taiyaku.text.Edition;

/// Do both say the same digits, but another power of ten? `97,4 Milliarden` → `97,4億`
public final class MagnitudeCheck implements FigureCheck {

    @Override
    public @Nullable Fault fault(Comparison pair) {
        var factor =
                switch (pair.outcome()) {
                    case MAGNITUDE -> factor(pair.right(), pair.other());
                    case DEBRIS -> survivingFactor(pair);
                    case SAME, ROUNDED, UNIT, ORDER, DATE, TIME, VALUE, MISSING, EXTRA, EXCUSED -> null;
                };
        if (factor == null) {
            return null;
        }
        return new Fault(
                Category.NUMBER_MAGNITUDE,
                Severity.CRITICAL,
                0.99,
                Slips.ofMagnitude(pair, factor),
                factor,
                pair.suggestion());
    }

    /// What is left of `9,74億XNUMX万ドル` still says 974000000: the scale was wrong before the mask came.
    private static @Nullable BigDecimal survivingFactor(Comparison pair) {
        var text = pair.otherText();
        int mask = Masked.start(text);
        if (mask <= 0 || !(pair.other().value() instanceof Value.Debris)) {
            return null;
        }
        var figures = Figures.of(new Edition(pair.language(), text.substring(0, mask), ""));
        if (figures.size() != 1 || figures.getFirst().value() instanceof Value.Time) {
            return null;
        }
        var factor = factor(pair.right(), figures.getFirst());
        return factor == null || factor.compareTo(BigDecimal.ONE) == 0 ? null : factor;
    }

    /// Suspect over right as a power of ten; null when the digits differ.
    private static @Nullable BigDecimal factor(Figure right, Figure other) {
        if (right.value() instanceof Value.Measure from
                && other.value() instanceof Value.Measure to
                && !from.unit().equals(to.unit())
                && right.to() == null) {
            return Equivalence.power(from, to);
        }
        var x = amount(right.value());
        var y = amount(other.value());
        if (x == null || y == null || !Equivalence.sameDigits(x, y)) {
            var to = right.to();
            var otherTo = other.to();
            x = to == null ? x : amount(to);
            y = otherTo == null ? y : amount(otherTo);
        }
        return x == null || y == null || !Equivalence.sameDigits(x, y)
                ? null
                : BigDecimal.ONE.scaleByPowerOfTen(y.precision() - y.scale() - x.precision() + x.scale());
    }

    private static @Nullable BigDecimal amount(Value value) {
        if (value instanceof Value.Duration duration) {
            var length = Length.of(duration.normal());
            return length == null ? null : length.number();
        }
        return value.amount();
    }
}
