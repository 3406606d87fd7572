package taiyaku.view.page;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.search.Search;
import taiyaku.desk.worklog.Worklog;
import taiyaku.review.Review;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Faces;

/// The reading pane: the rows of the review that are in view, and the card of the selection below its row.
///
/// It keeps its own rows instead of a list view's cells: [Spread] tells where every row stands, so that ribbons, ruler and
/// jumps are true, and a row that changes its height keeps the line one reads in its place.
public final class Page extends ReadingPane {

    private final Desk desk;
    private final Labels labels;
    private final Search search;
    private final Worklog worklog;
    private final ObservableValue<Faces> faces;
    private final EditInPlace editing;
    private final Rows rows = new Rows(sheet);
    private @Nullable Spread spread;
    private Columns columns = Columns.of(List.of(0), List.of(1.0), 1092, 1);
    private final Fold fold;
    /// whether other faces were chosen while another pane was shown
    private boolean outworn;

    /// @param actions what its card can do
    /// @param search what is looked for, which is shown in the rows
    /// @param worklog what was written anew, which is shown beside it
    /// @param faces what the text is set in
    public Page(Desk desk, Labels labels, Actions actions, Search search, Worklog worklog, ObservableValue<Faces> faces) {
        this.search = search;
        this.worklog = worklog;
        this.faces = faces;
        this.desk = desk;
        this.labels = labels;
        setId("page");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        fold = new Fold(desk, labels, actions, sheet);
        editing = new EditInPlace(desk, sheet, this::requestFocus);
        desk.review().addListener((all, before, now) -> fresh(before, now));
        faces.addListener((all, before, now) -> {
            outworn = true;
            if (getScene() != null) {
                wear();
            }
        });
        desk.layout().changed().addListener(now -> requestLayout());
        desk.findings().visible().addListener((ListChangeListener<Finding>) change -> repaint());
        desk.decided().addListener(now -> repaint());
        search.hits().addListener((Observable change) -> again());
        worklog.entries().addListener((Observable change) -> again());
        search.at().addListener((Observable change) -> again());
        desk.linking().held().addListener((Observable change) -> again());
        new DragLink(desk, sheet);
        desk.deciding().ticked().addListener(now -> rows.retick());
        desk.where().selection().addListener((all, before, now) -> moved(before, now));
        desk.where().card().addListener(now -> moved(desk.where().selection().get(), desk.where().selection().get()));
        setOnScroll(event -> {
            if (event.isShortcutDown()) {
                desk.zoom((int) Math.signum(event.getDeltaY()));
            } else {
                scroll().set(scroll().get() - event.getDeltaY());
            }
        });
        fresh(null, desk.review().get());
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public double total() {
        return spread == null ? 0 : spread.top(spread.rows());
    }

    @Override
    public double middle(Finding finding) {
        return spread == null ? 0 : spread.middle(finding);
    }

    @Override
    public List<Integer> inFull() {
        return rows.within(getHeight());
    }

    @Override
    public void walk(int by) {
        if (spread != null && spread.rows() > 0) {
            var selection = desk.where().selection().get();
            int to = selection == null ? desk.where().here().get() : selection.link() + by;
            desk.where().select(Math.clamp(to, 0, spread.rows() - 1));
        }
    }

    @Override
    public void write() {
        desk.where().card().set(true);
        if (fold.write()) {
            requestLayout();
        }
    }

    /// Lets one write the selected side anew, where it stands.
    public void edit() {
        if (spread != null) {
            editing.begin(spread.setting());
            requestLayout();
        }
    }

    @Override
    public Point2D anchor() {
        var selection = desk.where().selection().get();
        double y = selection == null || spread == null ? -1 : spread.foot(selection.link()) - scroll().get();
        return new Point2D(columns.left(), y < 0 || y > getHeight() - 40 ? getHeight() / 2 : y + 6);
    }

    /// Another review: of the same article, what one reads keeps its place.
    private void fresh(@Nullable Review before, @Nullable Review now) {
        var held = before != null && now != null && spread != null && spread.isSet() ? spread.hold().in(before, now) : null;
        outworn = false;
        scroll().set(0);
        put(now == null ? null : new Spread(new Setting(now, faces.getValue()), fold, this, desk.where()), held);
    }

    /// Sets the text in the faces that are chosen; what one reads keeps its place.
    private void wear() {
        outworn = false;
        if (spread != null) {
            put(spread.in(faces.getValue()), spread.isSet() ? spread.hold() : null);
        }
    }

    private void put(@Nullable Spread other, @Nullable Held held) {
        spread = other;
        if (other == null) {
            editing.leave();
        } else {
            editing.follow(other.setting());
        }
        repaint();
        if (other != null && getWidth() > 0) {
            set(other);
            if (held != null) {
                other.keep(held);
            }
        }
    }

    /// Makes the rows anew, and nothing else.
    private void again() {
        rows.clear();
        requestLayout();
    }

    private void repaint() {
        rows.clear();
        sheet.getChildren().removeIf(node -> !editing.isEditor(node));
        fold();
        requestLayout();
    }

    private void set(Spread to) {
        columns = Columns.of(desk.layout().shown(), desk.layout().shares(), getWidth(), to.setting().zoom());
        to.set(columns);
    }

    private void fold() {
        fold.make(spread == null ? null : spread.setting().review(), columns);
    }

    @Override
    boolean settle(long until) {
        boolean left = spread != null && spread.isSet() && spread.settle(until);
        requestLayout();
        return left;
    }

    /// The selection moved: its row keeps its place on the screen if it was in view, and comes into view if not.
    private void moved(@Nullable Selection before, @Nullable Selection now) {
        editing.leaveUnless(now);
        if (spread == null || !spread.isSet()) {
            fold();
            return;
        }
        if (now != null) {
            spread.reach(now.link());
        }
        double kept = now == null ? 0 : spread.top(now.link()) - scroll().get();
        var anchor = now == null ? before : now;
        double held = anchor == null ? 0 : spread.top(anchor.link()) - scroll().get();
        rows.forget(before);
        rows.forget(now);
        fold();
        if (anchor != null) {
            scroll().set(spread.top(anchor.link()) - held);
        }
        if (now != null) {
            double top = spread.top(now.link());
            double height = spread.foot(now.link()) - top;
            double needed = height + fold.below(now.link()) + 12;
            if (kept < 0 || kept + height > getHeight()) {
                scroll().set(top - Math.max(14, (getHeight() - needed) / 3));
            } else if (kept + needed > getHeight()) {
                scroll().set(top - Math.max(14, getHeight() - needed));
            }
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (outworn) {
            wear();
        }
        var shown = spread;
        if (shown == null || getWidth() <= 0) {
            return;
        }
        var before = columns;
        var held = shown.isSet() ? shown.hold() : null;
        set(shown);
        fold.measureIfDue();
        if (!columns.equals(before)) {
            rows.clear();
            sheet.getChildren().removeIf(node -> !editing.isEditor(node));
            fold();
            if (held != null) {
                shown.keep(held);
            }
        }
        if (shown.isSet()) {
            shown.reach();
        }
        place(shown);
        if (!shown.setting().isSettled()) {
            slices.start();
        }
        tellLaid();
    }

    private void place(Spread shown) {
        double from = scroll().get();
        int first = shown.rowAt(from);
        desk.where().here().set(first);
        int end = first;
        while (end < shown.rows() && shown.top(end) < from + getHeight()) {
            var row = rows.of(end, link -> new Row(desk, search, worklog, labels, shown.setting(), link, columns));
            row.resizeRelocate(0, Math.rint(shown.top(end) - from), getWidth(), row.getPrefHeight());
            end++;
        }
        rows.keep(first, end);
        if (fold.row() >= 0) {
            fold.place(columns, shown.foot(fold.row()) - from, getHeight());
        }
        editing.place(shown.setting(), columns, shown::top, from);
    }
}
