package taiyaku.view.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taiyaku.desk.Desk;
import taiyaku.view.type.Columns;

/// How far each of the freely flowing columns is scrolled: the first one by hand, the others along the links, or let go.
///
/// Here lines are broken that were guesses, and what is in view keeps its place while that is done.
final class Scrolling {

    private final Desk desk;
    private final ReadingPane pane;
    private final List<Flow> flows;
    private final Columns columns;
    private final Crossings crossings;
    /// how far each column is scrolled, by edition
    private final double[] offsets;

    /// @param pane what is scrolled
    /// @param flows set for the columns
    Scrolling(Desk desk, ReadingPane pane, List<Flow> flows, Columns columns, Crossings crossings) {
        this.desk = desk;
        this.pane = pane;
        this.flows = flows;
        this.columns = columns;
        this.crossings = crossings;
        offsets = new double[flows.size()];
    }

    /// Where the links stand in the columns.
    Crossings crossings() {
        return crossings;
    }

    /// How far each column is scrolled, by edition.
    double[] offsets() {
        return offsets;
    }

    private int first() {
        return columns.editions().getFirst();
    }

    /// Scrolls one column alone.
    void push(int edition, double by) {
        if (edition == first()) {
            pane.scroll().set(pane.scroll().get() + by);
        } else {
            double most = Math.max(0, flows.get(edition).total() - pane.getHeight());
            double half = pane.getHeight() / 2;
            offsets[edition] = Math.clamp(offsets[edition] + by, -half, most + half);
        }
    }

    /// Scrolls every column so that what is selected stands level, or what is a third down the window when nothing is.
    private void follow() {
        double scroll = pane.scroll().get();
        offsets[first()] = scroll;
        if (!desk.layout().together().get()) {
            return;
        }
        var selection = desk.where().selection().get();
        double level = selection == null
                ? pane.getHeight() / 3
                : Math.clamp(crossings.height(selection.link(), first()) - scroll, 0, pane.getHeight());
        for (int edition : columns.editions()) {
            if (edition != first()) {
                var course = crossings.course(edition, selection == null ? -1 : selection.link());
                offsets[edition] = course.at(scroll + level) - level;
            }
        }
    }

    /// What keeps its place in each column, by edition: the selected link when it is in view, else the one that stands
    /// first.
    Map<Integer, Held> hold() {
        var held = new HashMap<Integer, Held>();
        var selection = desk.where().selection().get();
        for (int edition : columns.editions()) {
            double offset = edition == first() ? pane.scroll().get() : offsets[edition];
            double selected = selection == null ? -1 : crossings.height(selection.link(), edition) - offset;
            int link = selection != null && selected >= 0 && selected < pane.getHeight()
                    ? selection.link()
                    : crossings.at(edition, offset);
            held.put(edition, new Held(link, crossings.height(link, edition) - offset, crossings.extent(link, edition)));
        }
        return held;
    }

    /// Scrolls so that what was held stands where it stood, among lines that are broken: of guesses none could be held.
    void keep(Map<Integer, Held> held) {
        held.forEach((edition, each) -> {
            var flow = flows.get(edition);
            int paragraph = crossings.paragraph(each.link(), edition);
            flow.settle(paragraph, paragraph);
            do {
                offsets[edition] = crossings.height(each.link(), edition) - each.at(crossings.extent(each.link(), edition));
            } while (flow.settle(
                    flow.paragraphAt(offsets[edition]), flow.paragraphAt(offsets[edition] + pane.getHeight())));
            if (edition == first()) {
                pane.scroll().set(offsets[edition]);
            }
        });
        crossings.changed();
    }

    /// Breaks the lines of what stands in view, and of a window's height before and behind it. Where the end was in view
    /// it still is.
    void reach() {
        for (boolean any = true; any; ) {
            boolean end = pane.isAtEnd();
            pane.clampScroll();
            follow();
            var held = hold();
            any = false;
            for (int edition : columns.editions()) {
                any |= reach(edition, offsets[edition]);
            }
            if (any) {
                stay(held, end);
            }
        }
    }

    private boolean reach(int edition, double from) {
        var flow = flows.get(edition);
        return flow.size() > 0
                && flow.settle(
                        flow.paragraphAt(from - pane.getHeight()), flow.paragraphAt(from + 2 * pane.getHeight()));
    }

    /// Breaks the lines of all that will stand in view with a link.
    void reach(int link) {
        var held = hold();
        boolean any = false;
        for (int edition : columns.editions()) {
            any |= reach(edition, crossings.height(link, edition));
        }
        if (any) {
            stay(held, false);
        }
    }

    /// Whether no lines are left to break.
    boolean isSettled() {
        return columns.editions().stream().allMatch(edition -> flows.get(edition).isSettled());
    }

    /// Breaks lines out of view until a point in time.
    void settle(long until) {
        boolean end = pane.isAtEnd();
        var held = hold();
        held.forEach((edition, each) -> flows.get(edition).settle(crossings.paragraph(each.link(), edition), until));
        stay(held, end);
    }

    private void stay(Map<Integer, Held> held, boolean end) {
        crossings.changed();
        keep(held);
        if (end) {
            pane.scroll().set(pane.total() - pane.getHeight());
        }
    }
}
