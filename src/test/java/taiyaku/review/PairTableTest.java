package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
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
    void germanAndJapanese(ArgumentsAccessor row) {
        check(Language.GERMAN, Language.JAPANESE, row);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/taiyaku/check/pairs.en-ja.txt",
            delimiter = '|',
            commentCharacter = '#',
            quoteCharacter = '\u0001',
            nullValues = "-")
    void englishAndJapanese(ArgumentsAccessor row) {
        check(Language.ENGLISH, Language.JAPANESE, row);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/taiyaku/check/pairs.ja-de.txt",
            delimiter = '|',
            commentCharacter = '#',
            quoteCharacter = '\u0001',
            nullValues = "-")
    void japaneseAndGerman(ArgumentsAccessor row) {
        check(Language.JAPANESE, Language.GERMAN, row);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/taiyaku/check/pairs.en-de.txt",
            delimiter = '|',
            commentCharacter = '#',
            quoteCharacter = '\u0001',
            nullValues = "-")
    void englishAndGerman(ArgumentsAccessor row) {
        check(Language.ENGLISH, Language.GERMAN, row);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/taiyaku/check/pairs.de-ar.txt",
            delimiter = '|',
            commentCharacter = '#',
            quoteCharacter = '\u0001',
            nullValues = "-")
    void germanAndArabic(ArgumentsAccessor row) {
        check(Language.GERMAN, new Language("ar"), row);
    }

    /// A row is the source, the target, the category or null, and what would be right, which may be left out.
    private static void check(Language from, Language to, ArgumentsAccessor row) {
        var source = Objects.requireNonNull(row.getString(0));
        var target = Objects.requireNonNull(row.getString(1));
        var category = row.getString(2);
        var suggestion = row.size() > 3 ? row.getString(3) : null;
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
