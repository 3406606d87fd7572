package taiyaku.grammar;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import taiyaku.text.Language;

class EnglishGrammarTest {

    @TestFactory
    Stream<DynamicTest> englishFigures() {
        return FigureTable.tests("english.txt", Language.ENGLISH);
    }

    @TestFactory
    Stream<DynamicTest> englishTraps() {
        return FigureTable.tests("english-traps.txt", Language.ENGLISH);
    }
}
