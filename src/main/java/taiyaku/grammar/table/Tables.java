package taiyaku.grammar.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/// The tables a translator reads: lines of `spelling, spelling … | meaning`, `#` before a remark.
public final class Tables {

    /// All tables stand in one folder, whatever the language.
    static final String FOLDER = "/taiyaku/grammar/";

    private Tables() {}

    /// Gives each line of a table; none when there is no such table.
    public static void lines(String resource, BiConsumer<List<String>, String> line) {
        try (var in = Tables.class.getResourceAsStream(FOLDER + resource)) {
            if (in == null) {
                return;
            }
            for (var text : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int bar = text.lastIndexOf('|');
                if (bar >= 0 && !text.startsWith("#")) {
                    var spellings = Arrays.stream(text.substring(0, bar).split(",", -1))
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .toList();
                    line.accept(spellings, text.substring(bar + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
