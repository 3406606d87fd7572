package taiyaku.check.comparison;

import taiyaku.check.Cause;
import taiyaku.check.Severity;
import taiyaku.check.Category;
import taiyaku.check.Fault;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;

/// Is it the same number of something else? `2 Wochen` → `2カ月`, `13 Prozent` → `13`
public final class UnitCheck implements FigureCheck {

    @Override
    public @Nullable Fault fault(Comparison pair) {
        return switch (pair.outcome()) {
            case UNIT -> new Fault(Category.NUMBER_UNIT, Severity.MAJOR, 0.9, cause(pair), pair.suggestion());
            case SAME, ROUNDED, MAGNITUDE, ORDER, DATE, TIME, VALUE, DEBRIS, MISSING, EXTRA, EXCUSED -> null;
        };
    }

    private static Cause cause(Comparison pair) {
        var right = pair.right().value();
        var other = pair.other().value();
        boolean shares = right instanceof Value.Percent || right instanceof Value.Points;
        boolean otherShares = other instanceof Value.Percent || other instanceof Value.Points;
        return shares && otherShares
                ? Cause.POINT_FOR_PERCENT
                : shares ? Cause.PERCENT_LOST : Cause.UNIT_CHANGED;
    }
}
