package taiyaku.check.ledger;

import taiyaku.check.meaning.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;

/// One quantity of an article, as each edition tells it: a row of the ledger.
///
/// @param link the index of the link it stands in; that of the original's figure when another edition tells it elsewhere
/// @param cells one per edition
/// @param reference the edition the others are held to: the original, unless two others agree against it
public record Quantity(int link, List<Cell> cells, int reference) {

    public Quantity {
        cells = List.copyOf(cells);
    }

    /// What one edition tells of a quantity.
    ///
    /// @param figure its figure, or null when it tells none
    /// @param outcome how that agrees with the reference; [Outcome#SAME] for the reference itself
    public record Cell(@Nullable Figure figure, Outcome outcome) {

        static final Cell MISSING = new Cell(null, Outcome.MISSING);
        static final Cell EXCUSED = new Cell(null, Outcome.EXCUSED);
    }

    /// The figure an edition tells, or null.
    public @Nullable Figure figure(int edition) {
        return cells.get(edition).figure();
    }
}
