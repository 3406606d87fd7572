package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taiyaku.check.Finding;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Sentence pairs from news prose, right ones and wrong ones, each read, linked and checked as an article of its own.
class PairTableTest {

    private static final List<String> TABLES = List.of("de-ja", "ja-de", "en-de", "en-ja", "de-ar");

    /// A row of a table is the source, the target, the category or `-`, and what would be right, which may be left out.
    ///
    /// @param languages those of source and target: `de-ja`
    record Pair(String languages, String source, String target, String category, String right) {}

    static List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var table : TABLES) {
            try (var in = Objects.requireNonNull(
                    PairTableTest.class.getResourceAsStream("/taiyaku/check/pairs." + table + ".txt"))) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith("#") && line.contains("|"))
                        .map(line -> line.split("\\|"))
                        .forEach(row -> pairs.add(new Pair(
                                table,
                                row[0].strip(),
                                row[1].strip(),
                                row[2].strip(),
                                row.length > 3 ? row[3].strip() : "")));
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void rightOnesAreSilentAndWrongOnesAreNamed(Pair pair) {
        var languages = pair.languages().split("-", -1);
        var article = new Article(
                "",
                List.of(
                        new Edition(new Language(languages[0]), pair.source(), ""),
                        new Edition(new Language(languages[1]), pair.target(), "")));
        var findings = Reviewer.review(article, List.of(), Progress.NONE).findings();
        var told = findings.stream().map(PairTableTest::tell).toList();
        if (pair.category().equals("-")) {
            assertEquals(List.of(), told);
            return;
        }
        assertEquals(1, findings.size(), told::toString);
        var found = findings.getFirst();
        assertTrue(List.of(pair.category().split(",", -1)).contains(found.category().code()), told::toString);
        if (!pair.right().isEmpty() && !pair.right().equals("-")) {
            assertTrue(List.of(pair.right().split(" / ", -1)).contains(found.suggestion()), told::toString);
        }
    }

    private static String tell(Finding finding) {
        var place = finding.suspectPlace();
        return finding.category().code() + " " + (place == null ? "-" : place.text()) + " → " + finding.suggestion();
    }
}
