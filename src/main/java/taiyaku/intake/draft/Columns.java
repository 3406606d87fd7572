package taiyaku.intake.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.raw.Segment;
import taiyaku.text.Language;

/// Gathers versions row by row: a cell for each, every cell a line of its version.
///
/// A cell of several paragraphs becomes several lines, and its row is then not linked: which of them belong together is
/// for the aligner to say.
public final class Columns {

    private static final Pattern LINE_ENDS = Pattern.compile("[\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]+");

    private final List<@Nullable Language> languages;
    private final List<StringBuilder> texts = new ArrayList<>();
    private final int[] lines;
    private final List<Draft.Row> rows = new ArrayList<>();

    /// @param languages one for each column, null where it is not known
    public Columns(List<? extends @Nullable Language> languages) {
        this.languages = new ArrayList<>(languages);
        lines = new int[languages.size()];
        languages.forEach(_ -> texts.add(new StringBuilder()));
    }

    /// One more row whose cells are segments: each is one line, whatever line ends are in it.
    ///
    /// @param cells one for each column, blank where it has none
    public void segments(List<String> cells) {
        var row = new ArrayList<Integer>();
        for (int c = 0; c < lines.length; c++) {
            row.add(line(c, Segment.oneLine(cells.get(c))));
        }
        keep(row);
    }

    /// More rows of two segments each, the second ones standing in an order of their own.
    ///
    /// @param cells the two of each row, blank where it has none
    /// @param order the numbers of the rows in the order of their second cells
    public void segments(List<List<String>> cells, List<Integer> order) {
        var first = cells.stream().map(row -> line(0, Segment.oneLine(row.getFirst()))).toList();
        var second = new int[cells.size()];
        for (int row : order) {
            second[row] = line(1, Segment.oneLine(cells.get(row).getLast()));
        }
        for (int row = 0; row < second.length; row++) {
            keep(List.of(first.get(row), second[row]));
        }
    }

    /// One more row whose cells may hold paragraphs.
    ///
    /// @param cells one for each column, blank where it has none
    public void paragraphs(List<String> cells) {
        var row = new ArrayList<Integer>();
        boolean several = false;
        for (int c = 0; c < lines.length; c++) {
            int first = Draft.Row.NONE;
            int count = 0;
            for (var paragraph : LINE_ENDS.split(cells.get(c), -1)) {
                int line = line(c, Segment.oneLine(paragraph));
                first = first == Draft.Row.NONE ? line : first;
                count += line == Draft.Row.NONE ? 0 : 1;
            }
            row.add(first);
            several |= count > 1;
        }
        if (!several) {
            keep(row);
        }
    }

    private void keep(List<Integer> row) {
        if (row.stream().anyMatch(line -> line != Draft.Row.NONE)) {
            rows.add(new Draft.Row(row));
        }
    }

    private int line(int column, String text) {
        if (text.isEmpty()) {
            return Draft.Row.NONE;
        }
        texts.get(column).append(text).append('\n');
        return lines[column]++;
    }

    /// The columns that hold anything.
    public Set<Integer> filled() {
        var filled = new HashSet<Integer>();
        for (int c = 0; c < lines.length; c++) {
            if (lines[c] > 0) {
                filled.add(c);
            }
        }
        return filled;
    }

    /// What was gathered; columns without a word are left away.
    public Draft draft() {
        var filled = filled();
        var versions = new ArrayList<Draft.Version>();
        for (int c = 0; c < lines.length; c++) {
            if (filled.contains(c)) {
                versions.add(new Draft.Version(languages.get(c), texts.get(c).toString()));
            }
        }
        var linked = rows.stream()
                .map(row -> new Draft.Row(filled.stream().sorted().map(row.lines()::get).toList()))
                .toList();
        return new Draft(versions, versions.size() > 1 ? linked : List.of(), List.of(), null, false);
    }
}
