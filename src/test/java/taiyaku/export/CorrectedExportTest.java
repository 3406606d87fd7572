package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;

class CorrectedExportTest {

    @Test
    void suggestionsArePutIn() throws Exception {
        assertEquals(
                """
                <b>家</b>と「川」&昨日。
                値段は974億ドルだ。
                -97,4
                =1+1は命令ではない。
                よかった😀、そして続いた。
                """,
                new String(Sample.written("corrected"), StandardCharsets.UTF_8));
    }

    @Test
    void whatWasDismissedStays() throws Exception {
        var review = Sample.review();
        var decisions = Decisions.NONE.with(review.findings().getFirst(), review, new Decision(Decision.State.FALSE_ALARM, ""));
        assertEquals(Sample.JAPANESE, new String(Sample.written(CorrectedExport.TEXT, review, decisions), StandardCharsets.UTF_8));
    }

    @Test
    void thePageHasParagraphsAndNoMarkupOfTheArticle() throws Exception {
        var page = new String(Sample.written("corrected-html"), StandardCharsets.UTF_8);
        assertTrue(page.contains("<html lang=\"ja\" dir=\"ltr\">"), page);
        assertTrue(page.contains("<p>値段は974億ドルだ。</p>"), page);
        assertTrue(page.contains("&lt;b&gt;家&lt;/b&gt;と「川」&amp;昨日。"), page);
        assertTrue(page.contains("<title>&lt;i&gt;Haus&lt;/i&gt;</title>"), page);
        assertFalse(page.contains("<b>") || page.contains("<script"), page);
    }
}
