package taiyaku.desk.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;

/// A figure in the plot: what the original says against what another version says, as powers of ten.
///
/// @param entry the line of the ledger
/// @param source log10 of the original's amount; NaN when it tells no amount
/// @param target log10 of the other version's; NaN when it tells none: the "none" strip
/// @param wrong whether one of the two is held to be wrong
public record Dot(Entry entry, double source, double target, boolean wrong) {

    /// The dots of a ledger. What has no amount anywhere (dates, times) has none, nor what is nought.
    ///
    /// @param original the index of the original
    /// @param target the index of the other version
    public static List<Dot> of(List<Entry> entries, int original, int target) {
        var dots = new ArrayList<Dot>();
        for (var entry : entries) {
            var cell = entry.quantity().cells().get(target);
            double from = power(entry.quantity().figure(original));
            double to = power(cell.figure());
            boolean none = Double.isNaN(to) && Double.isNaN(from);
            boolean excused = cell.figure() == null && cell.outcome().agrees() && entry.finding() == null;
            boolean undrawn = amountless(entry.quantity().figure(original)) || amountless(cell.figure());
            if (!none && !excused && !undrawn) {
                boolean wrong = entry.odd().contains(target) || entry.odd().contains(original);
                dots.add(new Dot(entry, from, to, wrong));
            }
        }
        return List.copyOf(dots);
    }

    /// Whether a figure is whole and yet has no place on a scale of powers: a date, a time, nought.
    private static boolean amountless(@Nullable Figure figure) {
        return figure != null && !(figure.value() instanceof Value.Debris) && Double.isNaN(power(figure));
    }

    private static double power(@Nullable Figure figure) {
        var amount = Entry.amount(figure);
        return figure == null || figure.value() instanceof Value.Date || amount == null || amount.signum() == 0
                ? Double.NaN
                : log10(amount.abs());
    }

    /// log10 of any positive amount, however large.
    static double log10(BigDecimal amount) {
        int scale = amount.precision() - amount.scale() - 1;
        return scale + Math.log10(amount.movePointLeft(scale).doubleValue());
    }

    /// Whether the other version tells no amount, or the original none.
    public boolean none() {
        return Double.isNaN(source) || Double.isNaN(target);
    }

    /// How many powers of ten the other version is off; 0 on the diagonal, NaN when one tells no amount.
    public double off() {
        return target - source;
    }
}
