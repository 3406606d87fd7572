package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taiyaku.align.Link;
import taiyaku.align.Reading;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;
import taiyaku.wording.Messages;

class HtmlExportTest {

    /// One link whose Japanese side holds a garbled figure and mark-up that must stay text.
    static Review review(String german, String japanese, String suspect) {
        var editions = List.of(
                new Edition(Language.GERMAN, german, "de.txt"), new Edition(Language.JAPANESE, japanese, "ja.txt"));
        var readings = editions.stream().map(Reading::of).toList();
        int start = japanese.indexOf(suspect);
        var finding = new Finding(
                Category.NUMBER_MAGNITUDE,
                Severity.CRITICAL,
                0.99,
                List.of(1),
                java.util.Arrays.asList(null, new Place(new Span(start, start + suspect.length()), suspect, null)),
                0,
                Cause.SCALE_WORD_COPIED,
                new BigDecimal("0.1"),
                "974億ドル",
                List.of());
        return new Review(
                new Article("<b>Titel</b>", editions),
                readings,
                List.of(new Link(List.of(List.of(0), List.of(0)), 1, false)),
                List.of(finding));
    }

    private static String html(Review review, Decisions decisions) throws IOException {
        var out = new StringWriter();
        new HtmlExport().write(review, decisions, Messages.of(Language.ENGLISH), out);
        return out.toString();
    }

    @Test
    void theGarbledFigureStandsMarkedInItsSentenceWithTheRightOne() throws IOException {
        var page = html(review("Es sind 97,4 Milliarden Dollar.", "97,4億ドルだ。", "97,4億ドル"), Decisions.NONE);
        assertTrue(page.contains("<mark class=\"suspect\">97,4億ドル</mark>だ。"), page);
        assertTrue(page.contains("<del>97,4億ドル</del> → <ins>974億ドル</ins>"), page);
        assertTrue(page.contains("lang=\"ja\" dir=\"ltr\""), page);
        assertTrue(page.contains("Es sind 97,4 Milliarden Dollar."), page);
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() throws IOException {
        var page = html(review("Ein <script>alert('x')</script> & mehr.", "\"><img src=x>97,4億ドルだ。", "97,4億ドル"), Decisions.NONE);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
        assertFalse(page.contains("<b>Titel"), page);
        assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; mehr."), page);
        assertTrue(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"), page);
        assertFalse(page.contains("http://") || page.contains("https://"), "it loads nothing");
    }

    @Test
    void decisionsAndCorrectionsAreTold() throws IOException {
        var review = review("Es sind 97,4 Milliarden Dollar.", "97,4億ドルだ。", "97,4億ドル");
        var decisions = new Decisions(Map.of(), Map.of(), Set.of(), List.of(new Decisions.Fix(
                        Category.PLACEHOLDER, Language.JAPANESE, "XNUMX人", "2人", "2人だ。")))
                .with(review.findings().getFirst(), review, new Decision(Decision.State.FALSE_ALARM, "geprüft"));
        var page = html(review, decisions);
        assertTrue(page.contains("class=\"finding critical dismissed\""), page);
        assertTrue(page.contains("dismissed: false alarm"), page);
        assertTrue(page.contains("geprüft"), page);
        assertTrue(page.contains("<del>XNUMX人</del> → <ins>2人</ins>"), page);
    }

    @Test
    void everyElementThatIsOpenedIsClosed() throws IOException {
        var page = html(review("Es sind 97,4 Milliarden Dollar.", "97,4億ドルだ。", "97,4億ドル"), Decisions.NONE);
        for (var element : List.of("html", "body", "main", "article", "div", "p", "span", "dl", "dd", "label", "form")) {
            assertEquals(
                    page.split("<" + element + "[ >]", -1).length, page.split("</" + element + ">", -1).length, element);
        }
    }
}
