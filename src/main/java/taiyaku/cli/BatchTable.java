package taiyaku.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taiyaku.align.Reading;
import taiyaku.check.Severity;
import taiyaku.review.Review;
import taiyaku.wording.Messages;

/// A row for each article: its versions, their sentences and figures, and what was found by severity; a last row for all.
final class BatchTable {

    private static final String GAP = "  ";

    private final Messages messages;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
    private int articles;
    private int sentences;
    private int figures;

    BatchTable(Messages messages) {
        this.messages = messages;
        var heading = Stream.of("article", "versions", "sentences", "figures").map(column -> messages.text("batch." + column));
        rows.add(Stream.concat(heading, Stream.of(Severity.values()).map(s -> messages.text("severity." + s.code())))
                .toList());
    }

    /// An article that was checked.
    void add(String name, Review review) {
        var readings = review.readings();
        var row = new ArrayList<String>();
        row.add(Terminal.plain(name));
        row.add(readings.stream().map(r -> r.edition().language().code()).collect(Collectors.joining(" ")));
        row.add(each(readings, r -> r.sentences().size()));
        row.add(each(readings, Reading::figureCount));
        for (var severity : Severity.values()) {
            int count = (int) review.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .count();
            row.add(Integer.toString(count));
            found.merge(severity, count, Integer::sum);
        }
        rows.add(row);
        articles++;
        sentences += readings.stream().mapToInt(r -> r.sentences().size()).sum();
        figures += readings.stream().mapToInt(Reading::figureCount).sum();
    }

    /// An article that could not be read.
    void unusable(String name) {
        rows.add(List.of(Terminal.plain(name), messages.text("batch.unusable")));
    }

    /// Writes the table, its columns as wide as what stands in them.
    void write(PrintWriter out) {
        var all = new ArrayList<>(rows);
        var last = new ArrayList<>(List.of(
                messages.text("batch.all", Map.of("count", articles)),
                "",
                Integer.toString(sentences),
                Integer.toString(figures)));
        for (var severity : Severity.values()) {
            last.add(Integer.toString(found.getOrDefault(severity, 0)));
        }
        all.add(last);
        for (var row : all) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(padded(row.get(column), column, width(all, column)));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /// Words begin and numbers end at the same place.
    private static String padded(String cell, int column, int width) {
        var room = " ".repeat(Math.max(0, width - Terminal.width(cell)));
        return column == 0 ? cell + room : column == 1 ? GAP + cell + room : GAP + room + cell;
    }

    /// How wide a column is; what is said of an unusable article may run on over the columns it does not have.
    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > column && (column == 0 || row.size() > 2))
                .mapToInt(row -> Terminal.width(row.get(column)))
                .max()
                .orElse(0);
    }

    /// A number for each version: `12/13`.
    private static String each(List<Reading> readings, ToIntFunction<Reading> number) {
        return readings.stream().map(r -> Integer.toString(number.applyAsInt(r))).collect(Collectors.joining("/"));
    }
}
