package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import taiyaku.figure.Figure;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Texts made to hurt: reading them ends, finds figures in order, none overlapping, all inside the text.
class HostileTextTest {

    private static final List<String> LANGUAGES = List.of("de", "en", "ja", "ar", "fr");

    private static final List<String> BRICKS = List.of(
            "1", "9,", "1.", "1 ", "1-", "1/", "1:", "-", "$", "XNUMX", "X", "__NUM__", "hundert", "ein ", "und ", "zwei ",
            "Millionen ", "Milliarde", "1 Million ", "bis ", "one hundred ", "and ", "twenty-", "a million ", "3. ", "mai ",
            "Viertel ", "halb ", "www.", "@", "#1", "2015", "½", "三億", "万", "١٢", "ألف ", "\uD800", "\u0000", "(", "[1]", "'");

    static Stream<Arguments> bricks() {
        return LANGUAGES.stream().flatMap(language -> BRICKS.stream().map(brick -> Arguments.of(language, brick)));
    }

    @ParameterizedTest
    @MethodSource("bricks")
    void oneBrickOverAndOver(String language, String brick) {
        read(language, brick.repeat(10_000 / brick.length()));
    }

    @ParameterizedTest
    @MethodSource("bricks")
    void bricksAtRandomAfterOne(String language, String first) {
        var random = new Random(first.hashCode());
        var text = new StringBuilder(first);
        for (int i = 0; i < 500; i++) {
            text.append(BRICKS.get(random.nextInt(BRICKS.size())));
        }
        read(language, text.toString());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMillionDigits(String language) {
        assertTrue(read(language, "7".repeat(1_000_000)).size() <= 1);
        read(language, "1,".repeat(500_000));
        read(language, "1.000".repeat(200_000));
        read(language, "0." + "3".repeat(1_000_000) + " Prozent");
    }

    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    private static List<Figure> read(String language, String text) {
        var figures = Figures.of(new Edition(new Language(language), text, "hostile"));
        int last = 0;
        for (var figure : figures) {
            assertTrue(figure.span().start() >= last, () -> "overlap at " + figure.span());
            assertTrue(figure.span().length() > 0, () -> "empty at " + figure.span());
            last = figure.span().end();
        }
        assertTrue(last <= text.length());
        return figures;
    }
}
