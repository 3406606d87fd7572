package taiyaku.intake.draft;

import java.util.Map;
import java.util.ArrayList;
import java.util.List;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// A table as it is read, row by row and cell by cell, within bounds.
public final class Grid {

    /// The most columns: a spreadsheet of a translator has ten.
    private static final int COLUMNS = 1000;

    /// The most cells in all.
    private static final int CELLS = 1_000_000;

    private final RawFile file;
    private final List<List<String>> rows = new ArrayList<>();
    private int cells;

    /// @param file where it stands, for what is said when it is too large
    public Grid(RawFile file) {
        this.file = file;
    }

    /// Begins a row.
    public void row() {
        if (rows.isEmpty() || !rows.getLast().isEmpty()) {
            rows.add(new ArrayList<>(4));
        }
    }

    /// Adds a cell to the row.
    ///
    /// @throws UnusableFileException when there are too many
    public void cell(String text) throws UnusableFileException {
        if (rows.isEmpty()) {
            row();
        }
        if (rows.getLast().size() >= COLUMNS) {
            throw file.unusable(Refusal.TABLE_COLUMNS, Map.of("most", String.valueOf(COLUMNS)));
        }
        if (++cells > CELLS) {
            throw file.unusable(Refusal.TABLE_CELLS);
        }
        rows.getLast().add(text);
    }

    /// Puts more into the last cell of the row, as a paragraph of its own.
    void more(String text) throws UnusableFileException {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            cell(text);
        } else {
            var before = rows.getLast().removeLast();
            rows.getLast().add(before.isEmpty() ? text : before + "\n" + text);
        }
    }

    /// Its rows, which may be of different lengths.
    public List<List<String>> rows() {
        return rows;
    }

    /// A comma inside a text that nobody put into quotation marks shifts all that follows.
    private void refuseShifted() throws UnusableFileException {
        int width = !rows.isEmpty() && Headings.isHeading(rows.getFirst()) ? rows.getFirst().size() : COLUMNS;
        for (int r = 1; r < rows.size(); r++) {
            if (rows.get(r).stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
                throw file.unusable(Refusal.TABLE_SHIFTED, Map.of("row", String.valueOf(r + 1)));
            }
        }
    }

    /// Its versions, where it is known to be a table of them.
    ///
    /// @throws UnusableFileException when no two columns are
    public Draft versions() throws UnusableFileException {
        refuseShifted();
        return Choice.of(rows, true)
                .orElseThrow(() -> file.unusable(
                        Refusal.TABLE_NO_VERSIONS));
    }
}
