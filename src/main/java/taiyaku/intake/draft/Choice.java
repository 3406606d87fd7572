package taiyaku.intake.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;

/// Which columns of a table are versions of a text.
///
/// Those whose heading names a language; else those that hold the most letters, each in a language of its own. Numbers,
/// states and remarks beside them are left out.
final class Choice {

    /// A column with fewer of the letters of the fullest one is no version: remarks, names of files.
    private static final double SHARE = 0.2;

    /// So many letters of a column are enough to tell its language.
    private static final int ENOUGH = 20_000;

    private Choice() {}

    private record Column(int index, Language language, long letters) {}

    /// The versions in a table.
    ///
    /// @param rows its cells; rows may be of different lengths
    /// @param certain whether it is known to be a table of versions: then two columns are, whatever their languages
    /// @return nothing where no two columns are versions
    static Optional<Draft> of(List<List<String>> rows, boolean certain) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        boolean headed = Headings.isHeading(rows.getFirst());
        var named = new ArrayList<Column>();
        if (headed) {
            var heading = rows.getFirst();
            for (int c = 0; c < heading.size(); c++) {
                var language = Headings.language(heading.get(c));
                if (language != null) {
                    named.add(new Column(c, language, 0));
                }
            }
        }
        var body = headed ? rows.subList(1, rows.size()) : rows;
        var columns = named.size() >= 2 ? named : fullest(body, certain);
        return columns.size() < 2 ? Optional.empty() : draft(body, columns);
    }

    private static List<Column> fullest(List<List<String>> rows, boolean certain) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int c = 0; c < width; c++) {
            var text = new StringBuilder();
            for (var row : rows) {
                if (c < row.size() && text.length() < ENOUGH) {
                    text.append(row.get(c)).append('\n');
                }
            }
            long letters = text.chars().filter(Character::isLetter).count();
            if (letters > 0) {
                columns.add(new Column(c, LanguageGuess.of(text.toString()), letters));
            }
        }
        if (certain && columns.size() == 2) {
            return columns;
        }
        columns.sort(Comparator.comparingLong(Column::letters).reversed());
        var languages = new HashSet<@Nullable Language>();
        var chosen = new ArrayList<Column>();
        for (var column : columns) {
            if (column.letters() >= SHARE * columns.getFirst().letters() && languages.add(column.language())) {
                chosen.add(column);
            }
        }
        chosen.sort(Comparator.comparingInt(Column::index));
        return chosen;
    }

    private static Optional<Draft> draft(List<List<String>> rows, List<Column> columns) {
        var gathered = new Columns(columns.stream().map(Column::language).toList());
        for (var row : rows) {
            gathered.paragraphs(columns.stream()
                    .map(column -> column.index() < row.size() ? row.get(column.index()) : "")
                    .toList());
        }
        return gathered.filled().size() < 2 ? Optional.empty() : Optional.of(gathered.draft());
    }
}
