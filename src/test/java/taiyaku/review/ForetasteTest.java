package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.text.Language;

/// It has to ask for what an article asks for: figures in words and scales, a finding, and what would be right.
class ForetasteTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de ja | de ja | 974億ドル",
                "de en | de en | 97.4 billion dollars",
                "fr fi | de ja | 974億ドル",
                "de de ja | de ja | 974億ドル",
            })
    void asksForAFinding(String languages, String read, String right) {
        var review = Foretaste.of(of(languages));
        assertEquals(
                of(read),
                review.article().editions().stream().map(edition -> edition.language()).toList());
        assertTrue(
                review.findings().stream().anyMatch(finding -> right.equals(finding.suggestion())),
                () -> review.findings().toString());
    }

    private static List<Language> of(String codes) {
        return Arrays.stream(codes.split(" ", -1)).map(Language::of).toList();
    }
}
