package taiyaku.view.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Where the columns of a page stand, from its left edge: which edition in which column, and how wide.
///
/// @param columns from left to right; at least one
/// @param gap the gutter between two
public record Columns(List<Column> columns, double gap) {

    private static final double LEFT_MARGIN = 62;
    private static final double RIGHT_MARGIN = 42;
    private static final double WIDEST = 480;
    private static final double NARROWEST = 60;

    public Columns {
        columns = List.copyOf(columns);
    }

    /// A column.
    ///
    /// @param edition the index of the edition that stands in it
    /// @param left its left edge
    /// @param width its width
    public record Column(int edition, double left, double width) {}

    /// The columns of a page: 448 wide and 92 apart on 1092 pixels, 480 and 120 with wide margins on 1420.
    ///
    /// @param editions the editions, from left to right
    /// @param shares for each edition, by index, how much of the room it takes beside the others
    /// @param zoom the size of the text; the widest line grows with it
    public static Columns of(List<Integer> editions, List<Double> shares, double page, double zoom) {
        int count = editions.size();
        double gutters = count - 1;
        double gap = count < 3 ? 92 : 96;
        double free = page - LEFT_MARGIN - RIGHT_MARGIN;
        double room = Math.min(free - gutters * gap, count * WIDEST * Math.max(1, zoom));
        double sum = editions.stream().mapToDouble(shares::get).sum();
        var widths = editions.stream()
                .mapToDouble(edition -> Math.max(NARROWEST, Math.floor(room * shares.get(edition) / sum)))
                .toArray();
        double used = IntStream.range(0, count).mapToDouble(i -> widths[i]).sum();
        double rest = free - used - gutters * gap;
        if (rest > 0 && gutters > 0) {
            double more = Math.min(rest / gutters, 120 - gap);
            gap += Math.floor(Math.max(0, more));
            rest = free - used - gutters * gap;
        }
        double left = LEFT_MARGIN + Math.max(0, Math.floor((rest - (LEFT_MARGIN - RIGHT_MARGIN)) / 2));
        var columns = new ArrayList<Column>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(editions.get(i), left, widths[i]));
            left += widths[i] + gap;
        }
        return new Columns(columns, gap);
    }

    /// The editions, from left to right.
    public List<Integer> editions() {
        return columns.stream().map(Column::edition).toList();
    }

    /// Whether an edition has a column.
    public boolean shows(int edition) {
        return columns.stream().anyMatch(column -> column.edition == edition);
    }

    private Column of(int edition) {
        return columns.stream()
                .filter(column -> column.edition == edition)
                .findFirst()
                .orElse(columns.getLast());
    }

    /// The left edge of an edition's column; of the last column when it has none.
    public double left(int edition) {
        return of(edition).left;
    }

    /// The right edge of an edition's column.
    public double right(int edition) {
        return left(edition) + width(edition);
    }

    /// The width of an edition's column.
    public double width(int edition) {
        return of(edition).width;
    }

    /// The left edge of the first column.
    public double left() {
        return columns.getFirst().left;
    }

    /// The right edge of the last column.
    public double right() {
        return columns.getLast().left + columns.getLast().width;
    }

    /// The edition in the last column.
    public int last() {
        return columns.getLast().edition;
    }
}
