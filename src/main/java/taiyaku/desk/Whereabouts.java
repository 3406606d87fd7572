package taiyaku.desk;

import java.util.Collection;
import java.util.Collections;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Severity;

/// Where in the article one is: what is selected, whether its card is open, and the way to the next finding.
public final class Whereabouts {

    private final OpenFindings findings;
    private final ReadOnlyObjectWrapper<@Nullable Selection> selection = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty card = new SimpleBooleanProperty(true);
    private final IntegerProperty here = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<End> end = new ReadOnlyObjectWrapper<>(End.NONE);
    private final Trail trail = new Trail();
    private boolean retracing;

    /// What is to be said about the way from finding to finding.
    public enum End {
        NONE,
        /// it was the last one; the next step leads to the first
        LAST,
        /// it was the first one; the next step back leads to the last
        FIRST,
        /// one went on from the last to the first
        ROUND
    }

    Whereabouts(OpenFindings findings) {
        this.findings = findings;
        selection.addListener((all, before, now) -> {
            end.set(End.NONE);
            if (!retracing) {
                trail.left(before, now);
            }
        });
    }

    /// Selects a row and nothing in it.
    public void select(int link) {
        selection.set(Selection.row(link, -1));
    }

    /// Selects a row and nothing in it, by its sentence in one edition.
    public void select(int link, int edition) {
        selection.set(Selection.row(link, edition));
    }

    /// Selects a row by one of its sentences.
    ///
    /// @param sentence as the edition counts them; -1 for none in particular
    public void select(int link, int edition, int sentence) {
        selection.set(Selection.sentence(link, edition, sentence));
    }

    /// Selects a finding and shows its card.
    public void select(Finding finding) {
        card.set(true);
        selection.set(Selection.of(finding));
    }

    /// Selects a figure and shows its card; where a finding stands on it, that finding.
    public void select(int link, Selection.Spot spot) {
        var span = spot.figure().span();
        var finding = findings.visibleOf(link).stream()
                .filter(candidate -> {
                    var place = candidate.places().get(spot.edition());
                    return place != null && place.span().overlaps(span);
                })
                .findFirst();
        card.set(true);
        selection.set(finding.isPresent() ? Selection.of(finding.get()) : Selection.of(link, spot));
    }

    /// Goes to the next shown finding after the place where one is. Behind the last one it stays and says so
    /// ([#end]); asked once more it goes to the first.
    public void next() {
        go(1);
    }

    /// Goes to the shown finding before the place where one is; before the first one as [#next] behind the last.
    public void previous() {
        go(-1);
    }

    /// Goes to the next link the aligner is not sure of; from the last to the first.
    public void nextUnsure() {
        goUnsure(1);
    }

    /// Goes to the link before that the aligner is not sure of; from the first to the last.
    public void previousUnsure() {
        goUnsure(-1);
    }

    private void goUnsure(int direction) {
        var unsure = findings.unsure();
        if (!unsure.isEmpty()) {
            var selected = selection.get();
            int at = Collections.binarySearch(unsure, selected == null ? here.get() - 1 : selected.link());
            int behind = at < 0 ? -at - 1 : direction > 0 ? at + 1 : at;
            select(unsure.get(Math.floorMod(direction > 0 ? behind : behind - 1, unsure.size())));
        }
    }

    /// Goes to the first garbled figure, if there is one: the first critical finding.
    void first() {
        findings.visible().stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .findFirst()
                .ifPresent(this::select);
    }

    private void go(int direction) {
        var to = neighbour(direction);
        if (to == null) {
            return;
        }
        var halt = direction > 0 ? End.LAST : End.FIRST;
        if (end.get() != halt && isBeyond(to, direction)) {
            end.set(halt);
        } else {
            select(to);
        }
    }

    /// Whether a step in a direction led round the end of the article.
    private boolean isBeyond(Finding to, int direction) {
        var visible = findings.visible();
        var selected = selection.get();
        int at = selected == null || selected.finding() == null ? -1 : visible.indexOf(selected.finding());
        if (at >= 0) {
            return (visible.indexOf(to) - at) * direction <= 0;
        }
        int link = selected == null ? here.get() : selected.link();
        return direction > 0 ? to.link() < link : to.link() >= link;
    }

    /// Goes on to a finding after something was decided, and says so when that led round the end.
    void goOn(Finding to, boolean round) {
        select(to);
        if (round) {
            end.set(End.ROUND);
        }
    }

    /// Whether the next finding after the selected one is one before it.
    boolean isLast() {
        var to = neighbour(1);
        return to != null && isBeyond(to, 1);
    }

    /// Goes back to where one was before.
    public void back() {
        retrace(trail.back(selection.get()));
    }

    /// Goes forward again.
    public void forward() {
        retrace(trail.forward(selection.get()));
    }

    private void retrace(@Nullable Selection place) {
        var standing = place == null ? null : findings.standing(place);
        if (standing != null) {
            retracing = true;
            selection.set(standing);
            retracing = false;
        }
    }

    /// Whether there is a place to go back to.
    public ReadOnlyBooleanProperty canGoBack() {
        return trail.canGoBack();
    }

    /// Whether there is a place to go forward to.
    public ReadOnlyBooleanProperty canGoForward() {
        return trail.canGoForward();
    }

    /// What is to be said about the way from finding to finding.
    public ReadOnlyObjectProperty<End> end() {
        return end.getReadOnlyProperty();
    }

    /// The shown finding a step away from the place where one is, or null when none is shown.
    @Nullable Finding neighbour(int direction) {
        var visible = findings.visible();
        if (visible.isEmpty()) {
            return null;
        }
        var selected = selection.get();
        int at = selected == null || selected.finding() == null ? -1 : visible.indexOf(selected.finding());
        if (at >= 0) {
            return visible.get(Math.floorMod(at + direction, visible.size()));
        }
        int link = selected == null ? here.get() : selected.link();
        int from = 0;
        while (from < visible.size() && visible.get(from).link() < link) {
            from++;
        }
        return visible.get(Math.floorMod(direction > 0 ? from : from - 1, visible.size()));
    }

    /// The next shown finding that is none of these, from the last on to the first; null when there is no other.
    @Nullable Finding next(Collection<Finding> passed) {
        var visible = findings.visible();
        var to = neighbour(1);
        int at = to == null ? 0 : visible.indexOf(to);
        for (int i = 0; i < visible.size(); i++) {
            var candidate = visible.get((at + i) % visible.size());
            if (!passed.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /// Closes the card; when it is closed, lets go of the selection.
    public void escape() {
        var selected = selection.get();
        boolean open = card.get() && selected != null && (selected.finding() != null || selected.spot() != null);
        if (open) {
            card.set(false);
        } else {
            letGo();
        }
    }

    /// Selects nothing.
    void letGo() {
        selection.set(null);
    }

    /// Selects nothing, at the article's beginning.
    void leave() {
        letGo();
        trail.clear();
        here.set(0);
    }

    /// What is selected; null when nothing is.
    public ReadOnlyObjectProperty<@Nullable Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /// The selected finding, or null.
    public @Nullable Finding finding() {
        var selected = selection.get();
        return selected == null ? null : selected.finding();
    }

    /// Whether the card of the selection is folded out.
    public BooleanProperty card() {
        return card;
    }

    /// The link at the top of the window: where one is when nothing is selected.
    public IntegerProperty here() {
        return here;
    }
}
