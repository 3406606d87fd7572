package taiyaku.intake.format;

import java.util.regex.Pattern;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.draft.Grid;
import taiyaku.intake.raw.Cells;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;

/// Reads a table written as text, CSV or TSV: a row for each segment, a version to a column.
final class Table {

    /// An apostrophe that keeps a spreadsheet from taking a text for a formula is none of the text.
    private static final Pattern DEFUSED = Pattern.compile("^'(?='*[\\s\\p{Z}\\p{C}]*[=+\\-@＝＋－＠])");

    private Table() {}

    static Draft read(RawFile file, String text) throws UnusableFileException {
        var grid = new Grid(file);
        char separator = file.ending().equals("csv") ? Cells.separator(text) : '\t';
        Cells.read(text, separator, new Cells.Listener() {
            @Override
            public void row(int line) {
                grid.row();
            }

            @Override
            public void cell(String content) throws UnusableFileException {
                grid.cell(DEFUSED.matcher(content).replaceFirst(""));
            }
        });
        return grid.versions();
    }
}
