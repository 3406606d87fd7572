package taiyaku.check.comparison;

import taiyaku.check.meaning.Clock;
import taiyaku.check.meaning.Digits;
import taiyaku.check.Cause;
import taiyaku.check.Severity;
import taiyaku.check.Category;
import taiyaku.check.Fault;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;

/// Is it another hour or minute? `14.30 Uhr` → `午前2時30分`
public final class TimeCheck implements FigureCheck {

    @Override
    public @Nullable Fault fault(Comparison pair) {
        return switch (pair.outcome()) {
            case TIME -> new Fault(Category.TIME, Severity.MAJOR, 0.9, cause(pair), pair.suggestion());
            case SAME, ROUNDED, MAGNITUDE, UNIT, ORDER, DATE, VALUE, DEBRIS, MISSING, EXTRA, EXCUSED -> null;
        };
    }

    private static @Nullable Cause cause(Comparison pair) {
        if (pair.right().value() instanceof Value.Time right && pair.other().value() instanceof Value.Time other) {
            var clock = Clock.of(right.normal());
            var told = Clock.of(other.normal());
            if (clock != null && told != null && clock.halfDayOff(told)) {
                return Cause.HALF_OF_DAY;
            }
        }
        return Slips.ofDigits(Digits.of(pair.right().value()), Digits.of(pair.other().value()));
    }
}
