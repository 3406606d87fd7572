package taiyaku.view.page;

import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.review.Review;
import taiyaku.view.action.Actions;
import taiyaku.view.card.Card;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Columns;

/// The card folded out below the selected row of a page, and the room it takes.
final class Fold {

    private static final double ABOVE = 13;
    private static final double BELOW = 10;

    private final Desk desk;
    private final Labels labels;
    private final Actions actions;
    private final Pane sheet;
    private @Nullable Card card;
    private int row = -1;
    private double height;
    private boolean measured;

    /// @param sheet the card is put on it
    Fold(Desk desk, Labels labels, Actions actions, Pane sheet) {
        this.desk = desk;
        this.labels = labels;
        this.actions = actions;
        this.sheet = sheet;
    }

    /// Makes the card of the selection, or takes it away.
    void make(@Nullable Review review, Columns columns) {
        if (card != null) {
            sheet.getChildren().remove(card);
        }
        card = null;
        row = -1;
        var selection = desk.where().selection().get();
        if (review != null && selection != null && desk.where().card().get()) {
            boolean finding = selection.finding() != null && desk.findings().isShown(selection.finding());
            if (finding || selection.spot() != null) {
                card = new Card(desk, review, labels, actions, selection, columns);
                row = selection.link();
                sheet.getChildren().add(card);
                measure();
            }
        }
    }

    private void measure() {
        measured = card != null && sheet.getScene() != null;
        if (card != null && measured) {
            card.applyCss();
            height = card.prefHeight(-1);
        }
    }

    /// Measures it where that could not be done before the page was in a window.
    void measureIfDue() {
        if (!measured) {
            measure();
        }
    }

    /// Lets one write a remark to the finding; whether there is a card.
    boolean write() {
        if (card == null) {
            return false;
        }
        card.write();
        measure();
        return true;
    }

    /// The room it takes below a row.
    double below(int link) {
        return link == row ? room() : 0;
    }

    /// The room it takes above a row.
    double above(int link) {
        return link > row ? room() : 0;
    }

    private double room() {
        return card == null ? 0 : ABOVE + height + BELOW;
    }

    /// The row it belongs to, -1 when there is none.
    int row() {
        return row;
    }

    /// Places it.
    ///
    /// @param foot the lower edge of its row in the window
    /// @param window the height of the window
    void place(Columns columns, double foot, double window) {
        if (card != null) {
            double y = foot + ABOVE;
            card.resizeRelocate(columns.left() - 22, Math.rint(y), card.getPrefWidth(), height);
            card.setVisible(y < window && y + height > 0);
        }
    }
}
