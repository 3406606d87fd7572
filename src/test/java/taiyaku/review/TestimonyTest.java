package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Who testifies about a finding, and for what.
class TestimonyTest {

    private static final String GERMAN = "Die Bahn kauft für 3,2 Milliarden Euro neue Züge.";
    private static final String JAPANESE = "鉄道会社は3.2億ユーロで新しい列車を購入する。";

    @Test
    void aThirdVersionTestifiesForTheRightFigure() {
        assertEquals(
                List.of("2 $3.2 billion"),
                told(GERMAN.replace("Euro", "Dollar"), JAPANESE.replace("ユーロ", "ドル"), "The railway is buying new trains for $3.2 billion."));
    }

    @Test
    void oneThatSaysNothingOfItIsNoWitness() {
        assertEquals(List.of(), told(GERMAN, JAPANESE, "The railway is buying new trains."));
    }

    private static List<String> told(String german, String japanese, String english) {
        var article = new Article(
                "",
                List.of(
                        new Edition(Language.GERMAN, german, "de.txt"),
                        new Edition(Language.JAPANESE, japanese, "ja.txt"),
                        new Edition(Language.ENGLISH, english, "en.txt")),
                0,
                true);
        var review = Reviewer.review(article, List.of(), Progress.NONE);
        var magnitude = review.findings().stream()
                .filter(finding -> finding.category().code().equals("number.magnitude"))
                .filter(finding -> finding.suspects().getFirst() == 1)
                .findFirst()
                .orElseThrow();
        return Testimony.of(magnitude, review).stream()
                .map(t -> t.edition() + " " + t.place().text())
                .toList();
    }
}
