package taiyaku.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import taiyaku.check.Finding;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// The tables of words and signs, `pairs.txt` and `alone.txt`: what is right stays silent, what is wrong is told at its
/// place with what belongs there.
class WordTablesTest {

    static Stream<List<String>> pairs() throws IOException {
        return rows("pairs.txt");
    }

    static Stream<List<String>> alone() throws IOException {
        return rows("alone.txt");
    }

    @ParameterizedTest
    @MethodSource
    void pairs(List<String> row) {
        var languages = row.get(0).split(" ", -1);
        var editions = List.of(edition(languages[0], row.get(1)), edition(languages[1], row.get(2)));
        assertEquals(expected(row.get(3)), told(new Article("", editions)), () -> row.get(1) + " | " + row.get(2));
    }

    @ParameterizedTest
    @MethodSource
    void alone(List<String> row) {
        assertEquals(
                expected(row.get(2)), told(new Article("", List.of(edition(row.get(0), row.get(1))))), () -> row.get(1));
    }

    private static Edition edition(String language, String text) {
        return new Edition(new Language(language), text.replace(" ¶ ", "\n\n"), "");
    }

    private static Set<String> expected(String cell) {
        return cell.equals("-")
                ? Set.of()
                : Stream.of(cell.split(";", -1)).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is said of words and signs; the figures of the rows have tables of their own.
    private static Set<String> told(Article article) {
        var told = new TreeSet<String>();
        for (var finding : Reviewer.review(article, List.of(), Progress.NONE).findings()) {
            var code = finding.category().code();
            if (!code.startsWith("number") && !code.equals("date") && !code.equals("time") && !code.equals("placeholder")) {
                told.add(code + languages(finding, article) + text(finding) + right(finding));
            }
        }
        return told;
    }

    private static String languages(Finding finding, Article article) {
        return article.editions().size() == 1
                ? ""
                : " " + finding.suspects().stream()
                        .map(s -> article.editions().get(s).language().code())
                        .collect(Collectors.joining("+"));
    }

    private static String text(Finding finding) {
        var place = finding.suspectPlace();
        return place == null ? "" : (" " + place.text()).stripTrailing();
    }

    private static String right(Finding finding) {
        return finding.suggestion() == null ? "" : " = " + finding.suggestion();
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        try (var in = WordTablesTest.class.getResourceAsStream(table)) {
            var rows = new ArrayList<List<String>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
                }
            }
            return rows.stream();
        }
    }
}
