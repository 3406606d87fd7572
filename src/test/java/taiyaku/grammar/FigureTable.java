package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Tables of figures that a translator reads: `rund [20 Prozent] | ~ percent 20`.
///
/// Brackets stand round each figure of the text; a line with no brackets holds none, and then says `-` behind the bar.
/// Behind the bar, parted by `;`: qualifier if any, kind, value, unit if any; `10..15` is a range.
final class FigureTable {

    private FigureTable() {}

    /// One test a line.
    static Stream<DynamicTest> tests(String resource, Language language) {
        return lines(resource).map(line -> DynamicTest.dynamicTest(line, () -> check(line, language)));
    }

    private static Stream<String> lines(String resource) {
        try (var in = FigureTable.class.getResourceAsStream(resource)) {
            var text = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> line.contains(" | ") && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The texts of a table.
    static Stream<String> texts(String resource) {
        return lines(resource).map(line -> plain(marked(line)));
    }

    private static String marked(String line) {
        return line.substring(0, line.lastIndexOf(" | "))
                .strip()
                .replace("<nbsp>", "\u00A0")
                .replace("<nnbsp>", "\u202F")
                .replace("<thin>", "\u2009");
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    private static void check(String line, Language language) {
        int bar = line.lastIndexOf(" | ");
        var marked = marked(line);
        var text = plain(marked);
        var found = new ArrayList<String>();
        var spans = new StringBuilder();
        int last = 0;
        for (var figure : Figures.of(new Edition(language, text, "table"))) {
            found.add(say(figure));
            var span = figure.span();
            spans.append(text, last, span.start()).append('[').append(span.of(text)).append(']');
            last = span.end();
        }
        spans.append(text.substring(last));
        var expected = line.substring(bar + 3).strip();
        assertEquals(expected, found.isEmpty() ? "-" : String.join("; ", found), text);
        assertEquals(marked, spans.toString());
    }

    /// A figure in the words of the table.
    static String say(Figure figure) {
        var parts = new ArrayList<String>(List.of(figure.qualifier().code(), figure.value().kind().code()));
        var to = figure.to();
        parts.add(
                switch (figure.value()) {
                    case Value.Debris debris -> debris.likely().code() + " " + debris.digits();
                    case Value value when to != null -> value.normal() + ".." + to.normal();
                    case Value value -> value.normal();
                });
        var unit = figure.value() instanceof Value.Debris debris ? debris.unit() : figure.value().unit();
        parts.add(unit == null ? "" : unit);
        return String.join(" ", parts.stream().map(String::strip).filter(s -> !s.isEmpty()).toList());
    }
}
