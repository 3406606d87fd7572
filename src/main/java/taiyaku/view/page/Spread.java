package taiyaku.view.page;

import taiyaku.check.Finding;
import taiyaku.desk.Whereabouts;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Faces;

/// The rows of a page where they stand: a setting, the room of the card folded out in it, and what part is in view.
///
/// Here lines are broken that were guesses, and what is in view keeps its place while that is done.
final class Spread {

    private final Setting setting;
    private final Fold fold;
    private final ReadingPane pane;
    private final Whereabouts where;

    /// @param fold the card
    /// @param pane what is scrolled over it
    /// @param where what is selected
    Spread(Setting setting, Fold fold, ReadingPane pane, Whereabouts where) {
        this.setting = setting;
        this.fold = fold;
        this.pane = pane;
        this.where = where;
    }

    /// The same review in other faces.
    Spread in(Faces faces) {
        return new Spread(setting.in(faces), fold, pane, where);
    }

    /// What stands there.
    Setting setting() {
        return setting;
    }

    /// How many rows there are.
    int rows() {
        return setting.rows();
    }

    /// Sets all rows for columns.
    void set(Columns columns) {
        setting.set(columns);
    }

    /// Whether there are rows, with places, and a window to see them in.
    boolean isSet() {
        return rows() > 0 && setting.isSet() && pane.getHeight() > 0;
    }

    /// The top of a row; of the row behind the last: the end of the page.
    double top(int row) {
        return setting.top(row) + fold.above(row);
    }

    /// The lower edge of a row, without its card.
    double foot(int row) {
        return top(row) + setting.height(row);
    }

    /// The middle of the line a finding stands in.
    double middle(Finding finding) {
        return setting.middle(finding) + fold.above(finding.link());
    }

    /// The first row that reaches below `y`.
    int rowAt(double y) {
        int low = 0;
        int high = Math.max(0, rows() - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (top(middle + 1) <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double scroll() {
        return pane.scroll().get();
    }

    /// What keeps its place: the selected row when it is in view, else the first that begins there.
    Held hold() {
        double foot = scroll() + pane.getHeight();
        int row = rowAt(scroll());
        var selection = where.selection().get();
        if (selection != null && foot(selection.link()) > scroll() && top(selection.link()) < foot) {
            row = selection.link();
        } else if (top(row) < scroll() && row + 1 < rows() && top(row + 1) < foot) {
            row++;
        }
        return new Held(row, top(row) - scroll(), setting.height(row));
    }

    /// Scrolls so that a row stands where it stood, among rows whose lines are broken: of guesses none could be held.
    void keep(Held held) {
        setting.settle(held.link(), held.link());
        do {
            pane.scroll().set(top(held.link()) - held.at(setting.height(held.link())));
        } while (setting.settle(rowAt(scroll()), rowAt(scroll() + pane.getHeight())));
    }

    /// Breaks the lines of what stands in view, and of a window's height before and behind it. Where the end was in view
    /// it still is.
    void reach() {
        for (boolean any = true; any; ) {
            boolean end = pane.isAtEnd();
            pane.clampScroll();
            var held = hold();
            any = setting.settle(rowAt(scroll() - pane.getHeight()), rowAt(scroll() + 2 * pane.getHeight()));
            if (any) {
                stay(held, end);
            }
        }
    }

    /// Breaks the lines of all that will stand in view with a row.
    void reach(int row) {
        var held = hold();
        if (setting.settle(rowAt(top(row) - pane.getHeight()), rowAt(top(row) + pane.getHeight()))) {
            keep(held);
        }
    }

    /// Breaks lines out of view until a point in time; whether some are left.
    boolean settle(long until) {
        boolean end = pane.isAtEnd();
        var held = hold();
        setting.settle(held.link(), until);
        stay(held, end);
        return !setting.isSettled();
    }

    private void stay(Held held, boolean end) {
        if (end) {
            pane.scroll().set(pane.total() - pane.getHeight());
        } else {
            keep(held);
        }
    }
}
