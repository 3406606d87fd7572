package taiyaku.check.comparison;

import taiyaku.check.Cause;
import taiyaku.check.Severity;
import taiyaku.check.Category;
import taiyaku.check.Fault;
import org.jspecify.annotations.Nullable;

/// Did the ends of a range change places? `30 bis 43 Prozent` → `43から30パーセント`
public final class OrderCheck implements FigureCheck {

    @Override
    public @Nullable Fault fault(Comparison pair) {
        return switch (pair.outcome()) {
            case ORDER -> new Fault(
                    Category.NUMBER_ORDER, Severity.MAJOR, 0.9, Cause.FIGURES_EXCHANGED, pair.suggestion());
            case SAME, ROUNDED, MAGNITUDE, UNIT, DATE, TIME, VALUE, DEBRIS, MISSING, EXTRA, EXCUSED -> null;
        };
    }
}
