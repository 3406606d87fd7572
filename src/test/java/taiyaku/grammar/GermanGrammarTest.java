package taiyaku.grammar;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import taiyaku.text.Language;

class GermanGrammarTest {

    @TestFactory
    Stream<DynamicTest> germanFigures() {
        return FigureTable.tests("german.txt", Language.GERMAN);
    }

    @TestFactory
    Stream<DynamicTest> germanTraps() {
        return FigureTable.tests("german-traps.txt", Language.GERMAN);
    }
}
