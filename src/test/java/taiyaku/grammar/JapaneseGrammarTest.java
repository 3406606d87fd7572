package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.grammar.japanese.JapaneseGrammar;
import taiyaku.text.Language;

/// What Japanese figures mean, by the tables; and that hostile text is read in linear time.
class JapaneseGrammarTest {

    @TestFactory
    Stream<DynamicTest> japaneseFigures() {
        return FigureTable.tests("japanese.txt", Language.JAPANESE);
    }

    @TestFactory
    Stream<DynamicTest> japaneseTraps() {
        return FigureTable.tests("japanese-traps.txt", Language.JAPANESE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"億", "1億", "十", "一", "千百", "1", "1,", "1-", "1〜", "1/", "1人", "X", "XNUMX", "第", "午前", "1年", "数", "1から", "1:", "二、", "$", "1 "})
    void theSameForEverEnds(String part) {
        var text = part.repeat(200_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Figures.of(new JapaneseGrammar(), text));
    }

    @Test
    void nothingIsReadInNothing() {
        assertEquals(0, Figures.of(new JapaneseGrammar(), "").size());
    }
}
