package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import taiyaku.check.Finding;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Sentence pairs from news prose, right ones and wrong ones, each read, linked and checked as an article of its own.
class PairTableTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/taiyaku/check/pairs.de-ja.txt",
            delimiter = '|',
            commentCharacter = '#',
            quoteCharacter = '\u0001',
            nullValues = "-")
    void germanAndJapanese(String source, String target, String category, String suggestion) {
        check(Language.GERMAN, source, Language.JAPANESE, target, category, suggestion);
    }

    private static void check(
            Language from, String source, Language to, String target, String category, String suggestion) {
        var article = new Article(
                "", List.of(new Edition(from, source.strip(), ""), new Edition(to, target.strip(), "")), 0);
        var findings = Reviewer.review(article, List.of(), Progress.NONE).findings();
        var told = findings.stream().map(PairTableTest::tell).toList();
        if (category == null) {
            assertEquals(List.of(), told);
            return;
        }
        assertEquals(1, findings.size(), told::toString);
        var found = findings.getFirst();
        assertTrue(List.of(category.strip().split(",", -1)).contains(found.category().code()), told::toString);
        if (suggestion != null) {
            assertTrue(List.of(suggestion.strip().split(" / ", -1)).contains(found.suggestion()), told::toString);
        }
    }

    private static String tell(Finding finding) {
        var place = finding.suspectPlace();
        return finding.category().code() + " " + (place == null ? "-" : place.text()) + " → " + finding.suggestion();
    }
}
