package taiyaku.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// What a person reads of a finding.
class FindingTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            en | 97,4 Milliarden Dollar | 97,4億ドル      | 97,4億ドル is 9.74 billion US dollars; the German says 97.4 billion: 10 times too small
            en | 9,74 Milliarden Dollar | 9,74億XNUMX万ドル | 9,74億XNUMX万ドル is a broken figure; the German says 9.74 billion US dollars: 10 times too small
            de | 22 Millionen Euro      | 22万ユーロ      | 22万ユーロ bedeutet 220.000 Euro; im Deutschen steht 22 Millionen: 100-mal zu klein
            """)
    void aFindingIsToldInOneSentence(String language, String german, String japanese, String told) {
        var article = new Article(
                "",
                List.of(
                        new Edition(Language.GERMAN, "Der Fonds gab gestern " + german + " dazu.", "de.txt"),
                        new Edition(Language.JAPANESE, "ファンドは昨日" + japanese + "を拠出した。", "ja.txt")));
        var review = Reviewer.review(article, List.of(), Progress.NONE);
        var text = new FindingText(Messages.of(new Language(language)));
        assertEquals(
                List.of(told),
                review.findings().stream().map(f -> text.message(f, review)).toList());
    }
}
