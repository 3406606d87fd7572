package taiyaku.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.review.Progress;
import taiyaku.review.Review;
import taiyaku.review.Reviewer;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Why sentences are linked, in words a person knows.
class LinkTextTest {

    private static Review review() {
        var article = new Article("", List.of(
                new Edition(Language.GERMAN, "Der Hafen\n\nEr kostet 97,4 Milliarden Euro. Er ist fertig.\n\nNiemand fragt.", ""),
                new Edition(Language.JAPANESE, "港\n\nそれは974億ユーロかかる。完成した。\n\n誰も尋ねない。", "")));
        return Reviewer.review(article, List.of(), Progress.NONE);
    }

    @ParameterizedTest
    @CsvSource({"en, heading, new paragraph", "de, Überschrift, neuer Absatz", "ja, 見出し, 段落の始まり"})
    void headingsAndParagraphsHaveNames(String language, String heading, String paragraph) {
        var review = review();
        var text = new LinkText(Messages.of(Language.of(language)));
        var first = text.reasons(review.links().getFirst());
        assertTrue(first.contains(heading), first.toString());
        var last = text.reasons(review.links().getLast());
        assertTrue(last.contains(paragraph), last.toString());
        for (var link : review.links()) {
            assertTrue(text.reasons(link).stream().noneMatch(reason -> reason.contains("#") || reason.contains("¶")));
        }
    }

    @Test
    void sentencesAreCountedFromOne() {
        var review = review();
        assertEquals("de 2 = ja 2", new LinkText(Messages.of(Language.ENGLISH)).sides(review, review.links().get(1)));
    }
}
