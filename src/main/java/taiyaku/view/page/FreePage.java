package taiyaku.view.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.input.ScrollEvent;
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

/// The reading pane of versions that are no translations of each other: each flows in its own column, ribbons and
/// threads curve across, and scrolling follows the links, so that the selected sentence stands level.
///
/// The heights of the page are those of the first column; the others are scrolled along their [Course].
public final class FreePage extends ReadingPane {

    private final Desk desk;
    private final Search search;
    private final Worklog worklog;
    private final ObservableValue<Faces> faces;
    private final Labels labels;
    private final Sides sides = new Sides(sheet);
    private List<Flow> flows = List.of();
    private @Nullable Scrolling scrolling;
    private Columns columns = Columns.of(List.of(0), List.of(1.0), 1092, 1);
    private final Floating card;
    /// what keeps its place when all is set anew, by edition; nothing when the article is another one
    private Map<Integer, Held> held = Map.of();
    /// whether other faces were chosen since the text was set
    private boolean outworn;

    /// @param search what is looked for, which is shown in the text
    /// @param actions what its card can do
    /// @param worklog what was written anew, which is shown beside it
    /// @param faces what the text is set in
    public FreePage(Desk desk, Labels labels, Actions actions, Search search, Worklog worklog, ObservableValue<Faces> faces) {
        this.desk = desk;
        this.labels = labels;
        card = new Floating(desk, labels, actions, sheet);
        this.search = search;
        this.worklog = worklog;
        this.faces = faces;
        getStyleClass().add("free");
        setId("free-page");
        desk.review().addListener((all, before, now) -> fresh(before, now));
        faces.addListener((all, before, now) -> {
            outworn = true;
            hold();
            again();
        });
        desk.layout().changed().addListener((Observable now) -> again());
        desk.layout().together().addListener((Observable now) -> requestLayout());
        desk.findings().visible().addListener((Observable now) -> again());
        desk.decided().addListener((Observable now) -> again());
        search.hits().addListener((Observable now) -> again());
        worklog.entries().addListener((Observable change) -> again());
        search.at().addListener((Observable now) -> again());
        desk.where().selection().addListener((all, before, now) -> moved(now));
        desk.where().card().addListener((Observable now) -> again());
        setOnScroll(this::wheel);
    }

    /// Another review: of the same article, what one reads keeps its place.
    private void fresh(@Nullable Review before, @Nullable Review now) {
        hold();
        var still = new HashMap<Integer, Held>();
        if (before != null && now != null) {
            held.forEach((edition, each) -> {
                var found = each.in(before, now);
                if (found != null) {
                    still.put(edition, found);
                }
            });
        }
        held = still;
        flows = List.of();
        if (held.isEmpty()) {
            scroll().set(0);
        }
        again();
    }

    /// Remembers what keeps its place until all is set anew.
    private void hold() {
        if (scrolling != null && getHeight() > 0) {
            held = scrolling.hold();
        }
        scrolling = null;
    }

    private void again() {
        clear();
        requestLayout();
    }

    private void clear() {
        sides.forget();
        sheet.getChildren().clear();
        card.forget();
    }

    /// With the columns let go, the one under the pointer scrolls alone.
    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            desk.zoom((int) Math.signum(event.getDeltaY()));
        } else if (desk.layout().together().get() || scrolling == null) {
            scroll().set(scroll().get() - event.getDeltaY());
        } else {
            int under = columns.editions().stream()
                    .filter(edition -> event.getX() < columns.right(edition) + columns.gap() / 2)
                    .findFirst()
                    .orElse(columns.last());
            scrolling.push(under, -event.getDeltaY());
            requestLayout();
        }
    }

    private void moved(@Nullable Selection now) {
        again();
        if (now == null || scrolling == null || getHeight() == 0) {
            return;
        }
        scrolling.reach(now.link());
        double top = scrolling.crossings().height(now.link(), first());
        double at = top - scroll().get();
        if (at < 20 || at > getHeight() * 0.6) {
            scroll().set(top - getHeight() / 3);
        }
    }

    private int first() {
        return columns.editions().getFirst();
    }

    @Override
    boolean settle(long until) {
        if (scrolling == null || getHeight() == 0) {
            return false;
        }
        scrolling.settle(until);
        requestLayout();
        return !scrolling.isSettled();
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
        return scrolling == null ? 0 : scrolling.crossings().height(finding.link(), first());
    }

    @Override
    public List<Integer> inFull() {
        double from = scroll().get();
        return scrolling == null ? List.of() : scrolling.crossings().inView(first(), from, from + getHeight());
    }

    /// Rows follow each other as they stand in the first column.
    @Override
    public void walk(int by) {
        if (scrolling != null) {
            var selection = desk.where().selection().get();
            int link = selection == null ? -1 : selection.link();
            desk.where().select(scrolling.crossings().beside(link, first(), by));
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
        double y = selection == null || scrolling == null
                ? getHeight() / 2
                : scrolling.crossings().height(selection.link(), first()) - scroll().get() + 30;
        return new Point2D(columns.left(), Math.clamp(y, 10, Math.max(10, getHeight() - 40)));
    }

    @Override
    protected void layoutChildren() {
        var review = desk.review().get();
        if (review == null || getWidth() <= 0) {
            return;
        }
        var now = set(review);
        now.reach();
        place(now);
        var offsets = now.offsets();
        sheet.getChildren().removeIf(node -> node instanceof Gutter);
        for (var gutter : now.crossings().draw(offsets, getHeight())) {
            gutter.setManaged(false);
            sheet.getChildren().addFirst(gutter);
        }
        card.place(now.crossings(), columns, offsets, getHeight());
        desk.where().here().set(now.crossings().at(first(), scroll().get()));
        // gutters are made while laying out: styled now, not with the next pulse
        sheet.applyCss();
        if (!now.isSettled()) {
            slices.start();
        }
        tellLaid();
    }

    /// Sets what changed since the last time.
    private Scrolling set(Review review) {
        var wanted = Columns.of(
                desk.layout().shown(), desk.layout().shares(), getWidth(), faces.getValue().zoom());
        if (!wanted.equals(columns)) {
            hold();
            clear();
            columns = wanted;
        }
        if (flows.isEmpty()) {
            flows = review.readings().stream().map(reading -> new Flow(reading, faces.getValue())).toList();
        } else if (outworn) {
            flows = flows.stream().map(flow -> flow.in(faces.getValue())).toList();
        }
        outworn = false;
        if (scrolling == null) {
            for (int edition = 0; edition < flows.size(); edition++) {
                flows.get(edition).set(columns.width(edition));
            }
            scrolling = new Scrolling(
                    desk, this, flows, columns, new Crossings(desk, review, labels, flows, columns));
            scrolling.keep(held);
            held = Map.of();
        }
        return scrolling;
    }

    private void place(Scrolling now) {
        for (int edition : columns.editions()) {
            var flow = flows.get(edition);
            double from = now.offsets()[edition];
            for (int i = flow.paragraphAt(from); i < flow.size() && flow.top(i) < from + getHeight(); i++) {
                int paragraph = i;
                var side = sides.of(edition, i, () -> FreeSide.of(
                        desk, search, worklog, now.crossings(), flow.paragraph(paragraph), edition, columns.width(edition)));
                side.resizeRelocate(
                        columns.left(edition), Math.rint(flow.top(i) - from), columns.width(edition), flow.height(i));
            }
        }
        sides.sweep();
    }
}
