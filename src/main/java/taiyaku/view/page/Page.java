package taiyaku.view.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.search.Search;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Faces;

/// The reading pane: the rows of the review that are in view, and the card of the selection below its row.
///
/// It keeps its own rows instead of a list view's cells: every row's height is known exactly from [Setting], so ribbons,
/// ruler and jumps are true at once, and a row that changes its height keeps the line one reads in its place.
public final class Page extends ReadingPane {

    private final Desk desk;
    private final Labels labels;
    private final Search search;
    private final ObservableValue<Faces> faces;
    private final Pane sheet = new Pane();
    private final EditInPlace editing;
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ReadOnlyLongWrapper laid = new ReadOnlyLongWrapper();
    private final Map<Integer, Row> rows = new HashMap<>();
    private @Nullable Setting setting;
    private Columns columns = Columns.of(List.of(0), List.of(1.0), 1092, 1);
    private final Fold fold;

    /// @param actions what its card can do
    /// @param search what is looked for, which is shown in the rows
    /// @param faces what the text is set in
    public Page(Desk desk, Labels labels, Actions actions, Search search, ObservableValue<Faces> faces) {
        this.search = search;
        this.faces = faces;
        this.desk = desk;
        this.labels = labels;
        getStyleClass().add("page");
        setId("page");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        fold = new Fold(desk, labels, actions, sheet);
        editing = new EditInPlace(desk, sheet, this::requestFocus);
        getChildren().add(sheet);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        desk.review().addListener((all, before, now) -> fresh(before == null));
        faces.addListener((all, before, now) -> resize());
        desk.layout().changed().addListener(now -> requestLayout());
        desk.findings().visible().addListener((ListChangeListener<Finding>) change -> repaint());
        desk.decided().addListener(now -> repaint());
        search.hits().addListener((Observable change) -> again());
        search.at().addListener((Observable change) -> again());
        desk.linking().held().addListener((Observable change) -> again());
        new DragLink(desk, sheet);
        desk.ticked().addListener(now -> rows.values().forEach(Row::retick));
        desk.where().selection().addListener((all, before, now) -> moved(before, now));
        desk.where().card().addListener(now -> moved(desk.where().selection().get(), desk.where().selection().get()));
        scroll.addListener(now -> requestLayout());
        setOnScroll(event -> {
            if (event.isShortcutDown()) {
                desk.zoom((int) Math.signum(event.getDeltaY()));
            } else {
                scroll.set(scroll.get() - event.getDeltaY());
            }
        });
        fresh(true);
    }

    @Override
    public DoubleProperty scroll() {
        return scroll;
    }

    @Override
    public ReadOnlyLongProperty laid() {
        return laid.getReadOnlyProperty();
    }

    @Override
    public Columns columns() {
        return columns;
    }

    @Override
    public double total() {
        return setting == null ? 0 : top(setting.rows());
    }

    @Override
    public double middle(Finding finding) {
        return setting == null
                ? 0
                : setting.middle(finding) + top(finding.link()) - setting.top(finding.link());
    }

    @Override
    public List<Integer> inFull() {
        return rows.values().stream()
                .filter(row -> row.getLayoutY() >= 0 && row.getLayoutY() + row.getPrefHeight() <= getHeight())
                .map(Row::link)
                .toList();
    }

    @Override
    public void turn(double pages) {
        scroll.set(scroll.get() + pages * (getHeight() - 40));
    }

    @Override
    public void walk(int by) {
        if (setting != null && setting.rows() > 0) {
            var selection = desk.where().selection().get();
            int to = selection == null ? desk.where().here().get() : selection.link() + by;
            desk.where().select(Math.clamp(to, 0, setting.rows() - 1));
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
        if (setting != null) {
            editing.begin(setting);
            requestLayout();
        }
    }

    private void fresh(boolean top) {
        var review = desk.review().get();
        double part = total() == 0 || top ? 0 : scroll.get() / total();
        setting = review == null ? null : new Setting(review, faces.getValue());
        if (setting == null || top) {
            editing.leave();
        } else {
            editing.follow(setting);
        }
        repaint();
        if (setting != null && getWidth() > 0) {
            set();
            scroll.set(part * total());
        }
    }

    /// Sets the text in other faces; the row one reads keeps its place on the screen.
    private void resize() {
        if (setting == null || setting.rows() == 0 || getHeight() == 0) {
            fresh(false);
            return;
        }
        var selection = desk.where().selection().get();
        int row = selection != null && rows.containsKey(selection.link()) ? selection.link() : rowAt(scroll.get());
        double held = top(row) - scroll.get();
        double height = setting.height(row);
        fresh(false);
        // of a row that began above the window the same part is left out
        scroll.set(top(row) - (held < 0 ? held * setting.height(row) / height : held));
    }

    /// Makes the rows anew, and nothing else.
    private void again() {
        sheet.getChildren().removeAll(rows.values());
        rows.clear();
        requestLayout();
    }

    @Override
    public Point2D anchor() {
        var selection = desk.where().selection().get();
        double y = selection == null || setting == null
                ? -1
                : top(selection.link()) + setting.height(selection.link()) - scroll.get();
        return new Point2D(columns.left(), y < 0 || y > getHeight() - 40 ? getHeight() / 2 : y + 6);
    }

    private void repaint() {
        rows.clear();
        sheet.getChildren().removeIf(node -> !editing.isEditor(node));
        fold();
        requestLayout();
    }

    private void set() {
        if (setting != null) {
            columns = Columns.of(desk.layout().shown(), desk.layout().shares(), getWidth(), setting.zoom());
            setting.set(columns);
        }
    }

    private void fold() {
        fold.make(setting == null ? null : setting.review(), columns);
    }

    private double top(int row) {
        return setting == null ? 0 : setting.top(row) + fold.above(row);
    }

    /// The selection moved: its row keeps its place on the screen if it was in view, and comes into view if not.
    private void moved(@Nullable Selection before, @Nullable Selection now) {
        editing.leaveUnless(now);
        if (setting == null) {
            return;
        }
        if (getHeight() == 0) {
            fold();
            return;
        }
        double kept = now == null ? 0 : top(now.link()) - scroll.get();
        var anchor = now == null ? before : now;
        double held = anchor == null ? 0 : top(anchor.link()) - scroll.get();
        forget(before);
        forget(now);
        fold();
        if (anchor != null) {
            scroll.set(top(anchor.link()) - held);
        }
        if (now != null) {
            double height = setting.height(now.link());
            double needed = height + fold.below(now.link()) + 12;
            if (kept < 0 || kept + height > getHeight()) {
                scroll.set(top(now.link()) - Math.max(14, (getHeight() - needed) / 3));
            } else if (kept + needed > getHeight()) {
                scroll.set(top(now.link()) - Math.max(14, getHeight() - needed));
            }
        }
        requestLayout();
    }

    private void forget(@Nullable Selection selection) {
        var row = selection == null ? null : rows.remove(selection.link());
        if (row != null) {
            sheet.getChildren().remove(row);
        }
    }

    @Override
    protected void layoutChildren() {
        if (setting == null || getWidth() <= 0) {
            return;
        }
        var before = columns;
        set();
        fold.measureIfDue();
        if (!columns.equals(before)) {
            rows.clear();
            sheet.getChildren().removeIf(node -> !editing.isEditor(node));
            fold();
        }
        scroll.set(Math.clamp(scroll.get(), 0, Math.max(0, total() - getHeight())));
        place();
        laid.set(laid.get() + 1);
    }

    private void place() {
        double from = scroll.get();
        double to = from + getHeight();
        int first = rowAt(from);
        desk.where().here().set(first);
        int last = first;
        while (last < setting().rows() && top(last) < to) {
            var row = rows.get(last);
            if (row == null) {
                row = new Row(desk, search, labels, setting(), last, columns);
                rows.put(last, row);
                sheet.getChildren().add(row);
            }
            row.resizeRelocate(0, Math.rint(top(last) - from), getWidth(), row.getPrefHeight());
            last++;
        }
        int end = last;
        rows.values().removeIf(row -> {
            boolean gone = row.link() < first || row.link() >= end;
            if (gone) {
                sheet.getChildren().remove(row);
            }
            return gone;
        });
        if (fold.row() >= 0) {
            fold.place(columns, top(fold.row()) + setting().height(fold.row()) - from, getHeight());
        }
        editing.place(setting(), columns, this::top, scroll.get());
    }

    private Setting setting() {
        return Objects.requireNonNull(setting);
    }

    /// The first row that reaches below `y`.
    private int rowAt(double y) {
        int low = 0;
        int high = Math.max(0, setting().rows() - 1);
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
}
