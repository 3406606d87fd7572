package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Languages without a grammar of their own: digits, signs and dates in digits.
class DigitGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fr | pour 1 234,5 € le 31/08/2018 | money 1234.5 EUR; date 2018-08-31
        fr | fondée en 2015, 90 % du capital | date 2015; percent 90
        it | 1.234.567 persone           | count 1234567
        it | alle 14:30                  | time 14:30
        it | il 31/02/2018               | -
        es | 12 km y 3,5 kg              | measure 12 kilometer; measure 3.5 kilogram
        nl | GPT-4 en 8VC                | -
        fr | XNUMX euros                 | debris money EUR
        it | XNUMX persone               | debris count
        fr | 3–5 km                      | measure 3..5 kilometer
        sv | -12 °C                      | measure -12 celsius
        ru | 5 млн                       | count 5
        """)
    void digitsAndSignsAreReadInAnyLanguage(String language, String text, String figures) {
        var found = Figures.of(new Edition(new Language(language), text, "table"));
        var said = found.stream().map(FigureTable::say).collect(Collectors.joining("; "));
        assertEquals(figures, said.isEmpty() ? "-" : said);
    }

    @TestFactory
    Stream<DynamicTest> frenchIsOneClassAndOneTable() {
        return FigureTable.tests("french.txt", new Language("fr"));
    }

    /// The tables mark figures with brackets, so what stands in brackets is told here.
    @ParameterizedTest
    @CsvSource({"de, wie berichtet[1]", "en, as reported[1]", "ja, 資料[1]を参照", "fr, comme indiqué[1]"})
    void aFootnoteMarkIsNoFigure(String language, String text) {
        assertEquals(0, Figures.of(new Edition(new Language(language), text, "footnote")).size());
    }
}
