package taiyaku.view.type;

/// Where the columns of a page stand, from its left edge.
///
/// @param count how many there are
/// @param left the left edge of the first
/// @param width the width of each
/// @param gap the gutter between two
public record Columns(int count, double left, double width, double gap) {

    private static final double LEFT_MARGIN = 62;
    private static final double RIGHT_MARGIN = 42;
    private static final double WIDEST = 480;

    /// The columns of a page: 448 wide and 92 apart on 1092 pixels, 480 and 120 with wide margins on 1420.
    ///
    /// @param zoom the size of the text; the widest line grows with it
    public static Columns of(int count, double page, double zoom) {
        double gutters = count - 1;
        double gap = count < 3 ? 92 : 96;
        double free = page - LEFT_MARGIN - RIGHT_MARGIN;
        double width = Math.floor(Math.min((free - gutters * gap) / count, WIDEST * Math.max(1, zoom)));
        width = Math.max(width, 60);
        double rest = free - count * width - gutters * gap;
        if (rest > 0 && gutters > 0) {
            double more = Math.min(rest / gutters, 120 - gap);
            gap += Math.floor(Math.max(0, more));
            rest = free - count * width - gutters * gap;
        }
        double left = LEFT_MARGIN + Math.max(0, Math.floor((rest - (LEFT_MARGIN - RIGHT_MARGIN)) / 2));
        return new Columns(count, left, width, gap);
    }

    /// The left edge of a column.
    public double left(int column) {
        return left + column * (width + gap);
    }

    /// The right edge of a column.
    public double right(int column) {
        return left(column) + width;
    }

    /// The right edge of the last column.
    public double right() {
        return right(count - 1);
    }
}
