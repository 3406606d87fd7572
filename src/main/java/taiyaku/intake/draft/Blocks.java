package taiyaku.intake.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;

/// Gathers a document's paragraphs and tables in order.
///
/// Where most of the letters stand in one table with a language to a column, the table is the document: a review table
/// with both versions side by side. Otherwise tables are read cell by cell. A table in a cell is paragraphs of that cell.
public final class Blocks {

    private final RawFile file;
    private final List<List<List<String>>> blocks = new ArrayList<>();
    private final Deque<Grid> open = new ArrayDeque<>();

    /// @param file where they stand, for what is said when there are too many
    public Blocks(RawFile file) {
        this.file = file;
    }

    /// A paragraph, in the cell that is open or outside of tables; its line ends are kept.
    ///
    /// @throws UnusableFileException when a table becomes too large
    public void paragraph(String text) throws UnusableFileException {
        if (text.isBlank()) {
            return;
        }
        if (open.isEmpty()) {
            blocks.add(List.of(List.of(text)));
        } else {
            open.getLast().more(text);
        }
    }

    /// Begins a table.
    public void table() {
        open.add(new Grid(file));
    }

    /// Begins a row of the table.
    public void row() {
        if (!open.isEmpty()) {
            open.getLast().row();
        }
    }

    /// Begins a cell of the row.
    ///
    /// @throws UnusableFileException when the table becomes too large
    public void cell() throws UnusableFileException {
        if (!open.isEmpty()) {
            open.getLast().cell("");
        }
    }

    /// Ends the table.
    ///
    /// @throws UnusableFileException when the one around it becomes too large
    public void endTable() throws UnusableFileException {
        if (open.isEmpty()) {
            return;
        }
        var rows = open.removeLast().rows();
        if (!open.isEmpty()) {
            for (var line : lines(rows)) {
                open.getLast().more(line);
            }
        } else if (letters(rows) > 0) {
            blocks.add(rows);
        }
    }

    /// The document.
    ///
    /// @param language what it says it is written in; null when it says nothing
    public Draft draft(@Nullable Language language) {
        long half = letters() / 2;
        for (int b = 0; b < blocks.size(); b++) {
            if (letters(blocks.get(b)) > half) {
                var around = new ArrayList<>(blocks);
                Optional<Draft> versions = Choice.of(around.remove(b), false);
                if (versions.isPresent()) {
                    return versions.get().without(around.stream().flatMap(block -> lines(block).stream()).toList());
                }
            }
        }
        return Draft.of(language, String.join("\n", lines()));
    }

    /// All lines in order.
    public List<String> lines() {
        return blocks.stream().flatMap(block -> lines(block).stream()).toList();
    }

    /// How many letters there are.
    public long letters() {
        return blocks.stream().mapToLong(Blocks::letters).sum();
    }

    private static List<String> lines(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(String::lines)
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static long letters(List<List<String>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToLong(cell -> cell.chars().filter(Character::isLetter).count())
                .sum();
    }
}
