package taiyaku.check.comparison;

import taiyaku.check.meaning.Day;
import taiyaku.check.Severity;
import taiyaku.check.Category;
import taiyaku.check.Fault;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;

/// Is it another day, month or year? `6. Juni` → `6月5日`
public final class DateCheck implements FigureCheck {

    @Override
    public @Nullable Fault fault(Comparison pair) {
        return switch (pair.outcome()) {
            case DATE -> new Fault(Category.DATE, severity(pair), 0.9, Slips.ofDate(pair), pair.suggestion());
            case SAME, ROUNDED, MAGNITUDE, UNIT, ORDER, TIME, VALUE, DEBRIS, MISSING, EXTRA, EXCUSED -> null;
        };
    }

    /// A date with its month is the date of an event; a bare year or decade is background.
    private static Severity severity(Comparison pair) {
        return pair.right().value() instanceof Value.Date date
                        && !Day.of(date.normal()).month().isEmpty()
                ? Severity.CRITICAL
                : Severity.MAJOR;
    }
}
