package taiyaku.view.page;

import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.view.action.Actions;
import taiyaku.view.card.SmallCard;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Columns;

/// The card that floats over versions that flow freely: below the line of what is selected, above it where there is no
/// room.
final class Floating {

    private final Desk desk;
    private final Labels labels;
    private final Actions actions;
    private final Pane sheet;
    private @Nullable SmallCard card;

    /// @param sheet the card is put on it
    Floating(Desk desk, Labels labels, Actions actions, Pane sheet) {
        this.desk = desk;
        this.labels = labels;
        this.actions = actions;
        this.sheet = sheet;
    }

    /// Forgets the card, which is no longer on the sheet.
    void forget() {
        card = null;
    }

    /// Lets one write a remark to the finding.
    void write() {
        if (card != null) {
            card.write();
        }
    }

    /// Makes the card of the selection where it is due, and places it.
    ///
    /// @param offsets how far each column is scrolled
    /// @param window the height of the window
    void place(Crossings crossings, Columns columns, double[] offsets, double window) {
        var selection = desk.where().selection().get();
        var review = desk.review().get();
        if (selection == null || review == null || !desk.where().card().get()) {
            return;
        }
        boolean told = selection.spot() != null
                || (selection.finding() != null && desk.findings().isShown(selection.finding()));
        if (!told) {
            return;
        }
        int edition = columns.shows(selection.edition()) ? selection.edition() : columns.last();
        if (card == null) {
            card = new SmallCard(desk, review, labels, actions, selection, columns.width(edition) + 16);
            card.setManaged(false);
            sheet.getChildren().add(card);
            card.applyCss();
        }
        var line = crossings.line(selection, edition);
        double height = card.prefHeight(card.getPrefWidth());
        double below = line.bottom() - offsets[edition] + 8;
        double above = line.top() - offsets[edition] - 8 - height;
        double fitting = above > 0 ? above : Math.max(4, window - height - 4);
        double y = below + height > window ? fitting : below;
        card.toFront();
        card.resizeRelocate(columns.left(edition) - 8, Math.rint(y), card.getPrefWidth(), height);
    }
}
