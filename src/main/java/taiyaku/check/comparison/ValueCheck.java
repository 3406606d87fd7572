package taiyaku.check.comparison;

import taiyaku.check.Severity;
import taiyaku.check.Category;
import taiyaku.check.Fault;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Kind;
import taiyaku.figure.Value;

/// Do both say another value? `35 Prozent` → `53％`; and what is broken without a mask.
public final class ValueCheck implements FigureCheck {

    @Override
    public @Nullable Fault fault(Comparison pair) {
        return switch (pair.outcome()) {
            case VALUE -> new Fault(
                    Category.NUMBER_VALUE, severity(pair), 0.9, Slips.ofValue(pair), pair.suggestion());
            case DEBRIS -> broken(pair);
            case SAME, ROUNDED, MAGNITUDE, UNIT, ORDER, DATE, TIME, MISSING, EXTRA, EXCUSED -> null;
        };
    }

    private static @Nullable Fault broken(Comparison pair) {
        if (!(pair.other().value() instanceof Value.Debris debris) || Masked.start(pair.otherText()) >= 0) {
            return null;
        }
        var category = debris.likely() == Kind.TIME
                ? Category.TIME
                : debris.likely() == Kind.DATE ? Category.DATE : Category.NUMBER_VALUE;
        return new Fault(category, Severity.MAJOR, 0.9, null, pair.suggestion());
    }

    /// Money and people are critical.
    static Severity severity(Comparison pair) {
        return pair.right().value() instanceof Value.Money || People.counted(pair)
                ? Severity.CRITICAL
                : Severity.MAJOR;
    }
}
