package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// How each language writes a figure in the place of another spelling, by the tables `written.*.txt`.
class WriterTest {

    @TestFactory
    Stream<DynamicTest> figuresAreWrittenAsTheTablesSay() throws IOException {
        return Stream.of(Language.JAPANESE, Language.GERMAN, Language.ENGLISH, Language.ARABIC).flatMap(WriterTest::table);
    }

    private static Stream<DynamicTest> table(Language language) {
        try (var in = Objects.requireNonNull(WriterTest.class.getResourceAsStream("written." + language + ".txt"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
            return Arrays.stream(lines)
                    .filter(line -> line.contains("|") && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> DynamicTest.dynamicTest(language + " " + String.join("|", cells), () -> {
                        var figure = figure(cells[0].strip());
                        var written = Figures.write(figure, language, cells[1].strip());
                        assertEquals(cells[2].strip(), written == null ? "-" : written);
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A figure in the words of the tables: `money 97400000000 USD`, `percent 10..15`, `count 1 several`.
    static Figure figure(String told) {
        var words = told.split(" ", -1);
        int dots = words[1].indexOf("..");
        var from = dots < 0 ? words[1] : words[1].substring(0, dots);
        boolean several = words[words.length - 1].equals("several");
        var unit = words.length > 2 && !words[2].equals("several") ? words[2] : null;
        var kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
        return new Figure(
                new Span(0, 1),
                value(kind, from, unit),
                dots < 0 ? null : value(kind, words[1].substring(dots + 2), unit),
                several ? Qualifier.SEVERAL : Qualifier.EXACT);
    }

    static Value value(Kind kind, String normal, @Nullable String unit) {
        return switch (kind) {
            case COUNT -> new Value.Count(new BigDecimal(normal));
            case ORDINAL -> new Value.Ordinal(new BigDecimal(normal));
            case FRACTION -> new Value.Fraction(part(normal, '/', 0), part(normal, '/', 1));
            case PERCENT -> new Value.Percent(new BigDecimal(normal));
            case POINTS -> new Value.Points(new BigDecimal(normal));
            case MULTIPLE -> new Value.Multiple(new BigDecimal(normal));
            case MONEY -> new Value.Money(new BigDecimal(normal), Objects.requireNonNull(unit));
            case MEASURE -> new Value.Measure(new BigDecimal(normal), Objects.requireNonNull(unit));
            case AGE -> new Value.Age(new BigDecimal(normal));
            case DATE -> new Value.Date(normal);
            case TIME -> new Value.Time(normal);
            case DURATION -> new Value.Duration(normal);
            case RATIO -> new Value.Ratio(part(normal, ':', 0), part(normal, ':', 1));
            case DEBRIS -> new Value.Debris("", Kind.COUNT, null);
        };
    }

    private static BigDecimal part(String pair, char mark, int index) {
        int at = pair.indexOf(mark);
        return new BigDecimal(index == 0 ? pair.substring(0, at) : pair.substring(at + 1));
    }
}
