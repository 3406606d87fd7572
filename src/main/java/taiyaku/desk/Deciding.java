package taiyaku.desk;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.review.Decision;

/// What a person decides about the findings of the article that lies open, and which of its sentences were read.
public final class Deciding {

    private final Desk desk;
    private final ReadOnlyLongWrapper ticked = new ReadOnlyLongWrapper();

    Deciding(Desk desk) {
        this.desk = desk;
    }

    /// Decides about the selected finding, or about all that were chosen together, in one step; what is dismissed or
    /// confirmed is gone on from. What already has that state is open again.
    public void decide(Decision.State state) {
        var chosen = List.copyOf(desk.findings().chosen());
        var first = desk.where().finding();
        if (chosen.size() < 2 && first == null) {
            return;
        }
        var about = chosen.size() > 1 || first == null ? chosen : List.of(first);
        boolean undo = about.stream().allMatch(finding -> desk.decision(finding).state() == state);
        var next = desk.where().next(about);
        boolean round = desk.where().isLast();
        change(about, decision -> decision.with(undo ? Decision.State.OPEN : state));
        desk.findings().chosen().clear();
        if (next != null && desk.findings().isShown(next)) {
            desk.where().goOn(next, round);
        } else if (first != null) {
            desk.where().select(first.link());
        }
    }

    /// Puts a remark to the selected finding; an empty one takes it away.
    public void remark(String note) {
        var finding = desk.where().finding();
        if (finding != null) {
            change(List.of(finding), decision -> decision.with(note));
            desk.where().select(finding);
        }
    }

    private void change(List<Finding> about, UnaryOperator<Decision> change) {
        var present = desk.review().get();
        if (present == null) {
            return;
        }
        var decisions = desk.manuscript().now().decisions();
        for (var finding : about) {
            decisions = decisions.with(finding, present, change.apply(decisions.of(finding, present)));
        }
        desk.manuscript().change(desk.manuscript().now().with(decisions));
        desk.refresh();
    }

    /// Ticks sentences of the original as read, or takes the ticks away; no step of work, so it is not undone.
    public void tick(Collection<String> sentences, boolean read) {
        var before = desk.manuscript().now().decisions();
        var decisions = before;
        for (var sentence : sentences) {
            decisions = decisions.read().contains(sentence) == read ? decisions : decisions.withRead(sentence, read);
        }
        if (!decisions.equals(before)) {
            desk.manuscript().tick(decisions);
            ticked.set(ticked.get() + 1);
        }
    }

    /// Decides about all findings of a category in this article at once; [Decision.State#OPEN] takes that back.
    public void decide(Category category, Decision.State state) {
        var decisions = desk.manuscript().now().decisions();
        desk.change(desk.manuscript().now().with(decisions.with(category, new Decision(state, ""))));
    }

    /// Changes whenever sentences were ticked as read, or not.
    public ReadOnlyLongProperty ticked() {
        return ticked.getReadOnlyProperty();
    }
}
