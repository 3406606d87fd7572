package taiyaku.desk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
import taiyaku.figure.Kind;

class LedgerTest {

    private static final List<Entry> LUMEN = Entry.of(HandArticles.lumen());

    private static Entry entry(String spelling) {
        return LUMEN.stream()
                .filter(entry -> spelling.equals(entry.spellings().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(Entry entry) {
        return Objects.requireNonNull(entry.finding());
    }

    @Test
    void everyQuantityHasALineInReadingOrder() {
        assertEquals("97,4 Milliarden Dollar", LUMEN.getFirst().spellings().getFirst());
        assertEquals("97,4億ドル", LUMEN.getFirst().spellings().getLast());
        assertEquals(Kind.MONEY, LUMEN.getFirst().kind());
        assertTrue(LUMEN.stream().map(Entry::link).reduce(0, (a, b) -> b < a ? Integer.MAX_VALUE : b) < 100, "in order");
    }

    @Test
    void whatIsWrongIsMarkedWhereItIsWrong() {
        var wrong = LUMEN.getFirst();
        assertEquals(Category.NUMBER_MAGNITUDE, finding(wrong).category());
        assertEquals(List.of(1), wrong.odd());
        assertEquals(0, new BigDecimal("0.1").compareTo(wrong.factor(0)));
        var right = entry("Elf Forschende");
        assertFalse(right.differs());
        assertEquals(List.of(), right.odd());
    }

    @Test
    void aSentenceLeftOutTakesItsFiguresWithIt() {
        var nine = entry("neun");
        assertTrue(nine.missing(1));
        assertFalse(nine.missing(0));
        assertEquals(Category.TEXT_OMITTED, finding(nine).category());
        assertNull(nine.spellings().getLast());
    }

    @Test
    void aFindingStandsOnItsOwnFigureOnly() {
        assertNull(entry("40 Prozent").finding());
        assertEquals(Category.NUMBER_FORMAT, finding(entry("2,3 Prozent")).category());
    }

    @Test
    void whatIsRightLiesOnTheDiagonalAndASlippedPowerOneStepOff() {
        var dots = Dot.of(LUMEN, 0, 1);
        var billion = dots.getFirst();
        assertEquals(10.9886, billion.source(), 0.0001);
        assertEquals(-1, billion.off(), 1e-9);
        var half = dots.stream()
                .filter(dot -> "Eine halbe Million".equals(dot.entry().spellings().getFirst()))
                .findFirst()
                .orElseThrow();
        assertEquals(0, half.off(), 1e-9);
    }

    @Test
    void masksAndOmissionsHaveNoValue() {
        var none = Dot.of(LUMEN, 0, 1).stream().filter(Dot::none).map(dot -> dot.entry().spellings().getFirst()).toList();
        assertTrue(none.containsAll(List.of("zwei Angestellte", "neun", "zwölf Stiftungsräte")), none.toString());
    }

    @Test
    void powersOfHugeAmountsAreStillPowers() {
        assertEquals(1000, Dot.log10(BigDecimal.TEN.pow(1000)), 1e-9);
        assertEquals(-2, Dot.log10(new BigDecimal("0.01")), 1e-9);
    }

    @Test
    void barsAreWholeAndOmissionsAreHoles() {
        var bars = Bar.of(new HandReview("de", "ja")
                .row("Eins.", "一つ目。")
                .row("Zwei.", "")
                .row("Drei und vier.", "三つ目。")
                .review("Bars"));
        var german = bars.getFirst().parts();
        assertEquals(0, german.getFirst().from());
        assertEquals(5 / 24.0, german.getFirst().to(), 1e-9);
        assertEquals(1, german.getLast().to(), 1e-9);
        assertNull(bars.getLast().parts().get(1));
        assertEquals(0.5, bars.getLast().gap(1), 1e-9);
    }

    @Test
    void theOddVersionOfThreeIsTheOneThatDiffers() {
        var first = Entry.of(HandArticles.threeTellings()).getFirst();
        assertNotNull(first.finding());
        assertEquals(List.of(2), first.odd());
    }

    @Test
    void aFigureWithoutFindingIsOddByItsValue() {
        var review = new HandReview("de", "en", "ja")
                .row("Es waren [zwölf=12] Boote.", "There were [12=12] boats.", "船は[13=13]隻だった。")
                .review("Boats");
        var only = Entry.of(review).getFirst();
        assertEquals(List.of(2), only.odd());
        assertTrue(only.differs());
    }

    @Test
    void copiedCellsKeepToTheirColumn() {
        var table = new Table(List.of("#", "de"), List.of(List.of("1", "a\tb\nc"), List.of("2", "x < y")));
        assertEquals("#\tde\n1\ta b c\n2\tx < y\n", table.tabbed());
        assertTrue(table.html().contains("<td>x &lt; y</td>"));
    }
}
