package taiyaku.check.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of this package's resources: a line is a row, `|` parts its cells, `,` the words of one, `#` opens a remark.
final class Table {

    private Table() {}

    /// The rows, cell by cell; an empty cell is an empty list.
    ///
    /// @param name the file's name
    /// @param width how many cells a row has; a row with fewer is filled up with empty ones
    static List<List<List<String>>> rows(String name, int width) {
        try (var in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            var rows = new ArrayList<List<List<String>>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    var row = new ArrayList<List<String>>();
                    for (var cell : line.split("\\|", -1)) {
                        row.add(words(cell));
                    }
                    while (row.size() < width) {
                        row.add(List.of());
                    }
                    rows.add(List.copyOf(row));
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String cell) {
        var words = new ArrayList<String>();
        for (var word : cell.split(",", -1)) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return List.copyOf(words);
    }
}
