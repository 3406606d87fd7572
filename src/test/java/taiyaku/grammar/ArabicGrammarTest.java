package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.grammar.arabic.ArabicGrammar;
import taiyaku.text.Language;

/// What Arabic figures mean, by the tables; and that hostile text is read in linear time.
class ArabicGrammarTest {

    @TestFactory
    Stream<DynamicTest> arabicFigures() {
        return FigureTable.tests("arabic.txt", Language.ARABIC);
    }

    @TestFactory
    Stream<DynamicTest> arabicTraps() {
        return FigureTable.tests("arabic-traps.txt", Language.ARABIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ا", "مليون ", "مليون", "و", "ثلاثة ", "ثلاثة و", "1", "1,", "1-", "1/", "1 و", "ال", "من 1 إلى ", "ساعة و", "X"})
    void theSameForEverEnds(String part) {
        var text = part.repeat(200_000 / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Figures.of(new ArabicGrammar(), text));
    }
}
