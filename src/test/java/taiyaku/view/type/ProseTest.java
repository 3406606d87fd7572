package taiyaku.view.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import taiyaku.align.Reading;
import taiyaku.desk.HandReview;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Lines of every script at every width.
@ExtendWith(ApplicationExtension.class)
class ProseTest {

    private static final String GERMAN =
            "In Zürich saßen erst [zwei Angestellte=2] auf [60 Quadratmetern=60], dann kamen [97,4 Milliarden Dollar=97400000000 USD] und „noch mehr“.";
    private static final String JAPANESE =
            "投資家グループは「研究機関」を[97,4億ドル=9740000000 USD]で買収し、チューリヒの[1700人=1700]が働く、と語った。";
    private static final String ARABIC =
            "وكان ماسك قد دفع [٤٤ مليار دولار=44000000000 USD] ثمنًا لهذه المنصة OpenAI GPT-4 عام [2022=2022]، أما [إحدى عشرة مدينة=11] فلا.";
    private static final String LATIN_FIRST = "OpenAI شركة قيمتها [300 مليار دولار=300000000000 USD] وتخضع ChatGPT لها.";

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, JAPANESE, ARABIC, LATIN_FIRST})
    void everyMarkLiesInItsColumnAtEveryWidth(String text) {
        var prose = prose(text);
        for (int width = 20; width <= 800; width += 3) {
            var block = new Block(prose, width);
            for (var figure : prose.passage().whole()) {
                var boxes = block.boxes(figure);
                assertFalse(boxes.isEmpty(), "no box at " + width);
                for (var box : boxes) {
                    assertTrue(box.getMinX() >= 0 && box.getMaxX() <= width + 0.01, box + " at " + width);
                    assertTrue(box.getMinY() >= 0 && box.getMaxY() <= block.height(), box + " at " + width);
                    assertTrue(box.getWidth() > 0, box + " at " + width);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, JAPANESE, ARABIC, LATIN_FIRST})
    void linesHoldEveryCharacterOnceAndFitTheColumn(String text) {
        var prose = prose(text);
        for (int width = 20; width <= 800; width += 3) {
            var held = new StringBuilder();
            for (var line : prose.lines(width)) {
                assertTrue(line.width() <= width || line.span().length() <= 2, line + " at " + width);
                held.append(line.span().of(prose.passage().shown()));
            }
            assertEquals(prose.passage().shown().replace(" ", ""), held.toString().replace(" ", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GERMAN, JAPANESE, ARABIC, LATIN_FIRST})
    void aFigureIsNotTornWhereItFitsTheColumn(String text) {
        var prose = prose(text);
        for (int width = 240; width <= 800; width += 3) {
            var lines = prose.lines(width);
            for (var figure : prose.passage().whole()) {
                assertEquals(
                        Block.lineOf(lines, figure.start()), Block.lineOf(lines, figure.end() - 1), "at " + width);
            }
        }
    }

    /// Kinsoku: no line starts with a mark that closes, none ends with one that opens.
    @Test
    void japaneseLinesStartAndEndAsTheyMay() {
        var prose = prose(JAPANESE);
        var text = prose.passage().shown();
        for (int width = 60; width <= 800; width += 1) {
            for (var line : prose.lines(width)) {
                assertTrue("、。」ー".indexOf(text.charAt(line.span().start())) < 0, line + " at " + width);
                assertTrue("「".indexOf(text.charAt(line.span().end() - 1)) < 0, line + " at " + width);
            }
        }
    }

    /// An Arabic line starts at its right edge: the box of its first word ends there.
    @Test
    void arabicStandsAtTheRight() {
        var prose = prose(ARABIC);
        var box = new Block(prose, 500).boxes(new Span(0, 4)).getFirst();
        assertEquals(500, box.getMaxX(), 1);
        assertTrue(box.getMinX() > 440, box.toString());
        assertEquals(Language.ARABIC, prose.passage().language());
    }

    /// A figure that is wider than its column gets one box a line.
    @Test
    void aWrappedFigureHasOneBoxALine() {
        var prose = prose(GERMAN);
        var figure = prose.passage().whole().get(2);
        assertEquals(1, new Block(prose, 300).boxes(figure).size());
        var narrow = new Block(prose, 90).boxes(figure);
        var tops = new ArrayList<Double>();
        narrow.forEach(box -> tops.add(box.getMinY()));
        assertTrue(narrow.size() >= 2, narrow.toString());
        assertEquals(tops.stream().distinct().count(), narrow.size());
    }

    private static Prose prose(String text) {
        var code = text.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700)
                ? "ar"
                : text.codePoints().anyMatch(c -> c > 0x3000) ? "ja" : "de";
        Reading reading =
                new HandReview(code).row(text).review("").readings().getFirst();
        return new Prose(
                Passage.of(reading, List.of(0)), Face.of(reading.edition().language(), Face.Role.BODY, 1));
    }
}
