package taiyaku.view.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.input.ScrollEvent;
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

/// The reading pane of versions that are no translations of each other: each flows in its own column, ribbons and
/// threads curve across, and scrolling follows the links, so that the selected sentence stands level.
///
/// The heights of the page are those of the first column; the others are scrolled along their [Course].
public final class FreePage extends ReadingPane {

    private final Desk desk;
    private final Search search;
    private final Labels labels;
    private final Pane sheet = new Pane();
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ReadOnlyLongWrapper laid = new ReadOnlyLongWrapper();
    private final Map<String, Side> sides = new HashMap<>();
    private List<Flow> flows = List.of();
    private @Nullable Crossings crossings;
    private Columns columns = Columns.of(List.of(0), List.of(1.0), 1092, 1);
    /// how far each column is scrolled, by edition
    private double[] offsets = {};
    private final Floating card;
    private boolean stale = true;

    /// @param search what is looked for, which is shown in the text
    /// @param actions what its card can do
    public FreePage(Desk desk, Labels labels, Actions actions, Search search) {
        this.desk = desk;
        this.labels = labels;
        card = new Floating(desk, labels, actions, sheet);
        this.search = search;
        getStyleClass().addAll("page", "free");
        setId("free-page");
        getChildren().add(sheet);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        desk.review().addListener((Observable now) -> stale());
        desk.zoom().addListener((Observable now) -> stale());
        desk.layout().changed().addListener((Observable now) -> again());
        desk.layout().together().addListener((Observable now) -> requestLayout());
        desk.findings().visible().addListener((Observable now) -> again());
        desk.decided().addListener((Observable now) -> again());
        search.hits().addListener((Observable now) -> again());
        search.at().addListener((Observable now) -> again());
        desk.where().selection().addListener((all, before, now) -> moved(now));
        desk.where().card().addListener((Observable now) -> again());
        scroll.addListener((Observable now) -> requestLayout());
        setOnScroll(this::wheel);
    }

    private void stale() {
        stale = true;
        scroll.set(0);
        again();
    }

    private void again() {
        sides.clear();
        sheet.getChildren().clear();
        card.forget();
        requestLayout();
    }

    /// With the columns let go, the one under the pointer scrolls alone.
    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            desk.zoom((int) Math.signum(event.getDeltaY()));
        } else if (desk.layout().together().get() || offsets.length == 0) {
            scroll.set(scroll.get() - event.getDeltaY());
        } else {
            for (int edition : columns.editions()) {
                if (event.getX() < columns.right(edition) + columns.gap() / 2) {
                    push(edition, -event.getDeltaY());
                    return;
                }
            }
            push(columns.last(), -event.getDeltaY());
        }
    }

    private void push(int edition, double by) {
        if (edition == columns.editions().getFirst()) {
            scroll.set(scroll.get() + by);
        } else {
            double most = Math.max(0, flows.get(edition).total() - getHeight());
            offsets[edition] = Math.clamp(offsets[edition] + by, -getHeight() / 2, most + getHeight() / 2);
            requestLayout();
        }
    }

    private void moved(@Nullable Selection now) {
        again();
        if (now == null || crossings == null || flows.isEmpty() || getHeight() == 0) {
            return;
        }
        double top = crossings.height(now.link(), first());
        double at = top - scroll.get();
        if (at < 20 || at > getHeight() * 0.6) {
            scroll.set(top - getHeight() / 3);
        }
    }

    private int first() {
        return columns.editions().getFirst();
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
        return flows.isEmpty() ? 0 : flows.get(first()).total();
    }

    @Override
    public double middle(Finding finding) {
        var place = finding.places().get(first());
        if (place != null && !flows.isEmpty()) {
            var line = flows.get(first()).line(place.span());
            return (line.top() + line.bottom()) / 2;
        }
        return crossings == null ? 0 : crossings.height(finding.link(), first());
    }

    @Override
    public List<Integer> inFull() {
        var crossing = crossings;
        return crossing == null ? List.of() : crossing.inView(first(), scroll.get(), scroll.get() + getHeight());
    }

    @Override
    public void turn(double pages) {
        scroll.set(scroll.get() + pages * (getHeight() - 40));
    }

    /// Rows follow each other as they stand in the first column.
    @Override
    public void walk(int by) {
        if (crossings != null) {
            var selection = desk.where().selection().get();
            desk.where().select(crossings.beside(selection == null ? -1 : selection.link(), first(), by));
        }
    }

    @Override
    public void write() {
        desk.where().card().set(true);
        layout();
        card.write();
    }

    @Override
    public Point2D anchor() {
        var selection = desk.where().selection().get();
        double y = selection == null || crossings == null
                ? getHeight() / 2
                : crossings.height(selection.link(), first()) - scroll.get() + 30;
        return new Point2D(columns.left(), Math.clamp(y, 10, Math.max(10, getHeight() - 40)));
    }

    @Override
    protected void layoutChildren() {
        var review = desk.review().get();
        if (review == null || getWidth() <= 0) {
            return;
        }
        var before = columns;
        if (stale) {
            crossings = null;
            flows = review.readings().stream().map(reading -> new Flow(reading, desk.zoom().get())).toList();
            offsets = new double[flows.size()];
            stale = false;
        }
        columns = Columns.of(desk.layout().shown(), desk.layout().shares(), getWidth(), desk.zoom().get());
        if (!columns.equals(before)) {
            sides.clear();
            sheet.getChildren().clear();
            card.forget();
            crossings = null;
        }
        var crossing = crossings;
        if (crossing == null) {
            for (int edition = 0; edition < flows.size(); edition++) {
                flows.get(edition).set(columns.width(edition));
            }
            crossing = new Crossings(desk, review, labels, flows, columns);
            crossings = crossing;
        }
        scroll.set(Math.clamp(scroll.get(), 0, Math.max(0, total() - getHeight())));
        follow(crossing);
        place(crossing);
        sheet.getChildren().removeIf(node -> node instanceof Gutter);
        for (var gutter : crossing.draw(offsets, getHeight())) {
            gutter.setManaged(false);
            sheet.getChildren().addFirst(gutter);
        }
        card.place(crossing, columns, offsets, getHeight());
        desk.where().here().set(crossing.at(first(), scroll.get()));
        // gutters are made while laying out: styled now, not with the next pulse
        sheet.applyCss();
        laid.set(laid.get() + 1);
    }

    /// Scrolls every column so that what is selected stands level, or what is a third down the window when nothing is.
    private void follow(Crossings crossing) {
        offsets[first()] = scroll.get();
        if (!desk.layout().together().get()) {
            return;
        }
        var selection = desk.where().selection().get();
        double level = selection == null
                ? getHeight() / 3
                : Math.clamp(crossing.height(selection.link(), first()) - scroll.get(), 0, getHeight());
        for (int edition : columns.editions()) {
            if (edition != first()) {
                var course = crossing.course(first(), edition, selection == null ? -1 : selection.link());
                offsets[edition] = course.at(scroll.get() + level) - level;
            }
        }
    }

    private void place(Crossings crossing) {
        var keep = new ArrayList<String>();
        for (int edition : columns.editions()) {
            var flow = flows.get(edition);
            double from = offsets[edition];
            for (int i = flow.paragraphAt(from); i < flow.size() && flow.top(i) < from + getHeight(); i++) {
                var key = edition + ":" + i;
                keep.add(key);
                int paragraph = i;
                var side = sides.computeIfAbsent(key, made -> {
                    var fresh = FreeSide.of(
                            desk, search, crossing, flow.paragraph(paragraph), edition, columns.width(edition));
                    // what is placed while laying out must not ask for another layout
                    fresh.setManaged(false);
                    sheet.getChildren().add(fresh);
                    return fresh;
                });
                side.resizeRelocate(
                        columns.left(edition), Math.rint(flow.top(i) - from), columns.width(edition), flow.height(i));
            }
        }
        sides.entrySet().removeIf(entry -> {
            boolean gone = !keep.contains(entry.getKey());
            if (gone) {
                sheet.getChildren().remove(entry.getValue());
            }
            return gone;
        });
    }
}
