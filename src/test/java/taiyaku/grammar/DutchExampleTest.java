package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.grammar.digits.Dutch;

/// The worked example of a language reads figures.
class DutchExampleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        97,4 miljard euro                     | money 97400000000 EUR
        tweehonderdvijf dagen                 | duration P205D
        drieduizend vijfhonderd kilometer     | measure 3500 kilometer
        Eenentwintig boten                    | count 21
        tweeëntwintig                         | count 22
        vijftig                               | count 50
        een miljoen mensen                    | count 1000000
        een man                               | -
        op 3 februari 2025                    | date 2025-02-03
        10 tot 15 procent                     | percent 10..15
        eenzaam                               | -
        """)
    void itReadsNumberWordsMonthsAndRanges(String text, String figures) {
        var said = Figures.of(Dutch.grammar(), text).stream().map(FigureTable::say).collect(Collectors.joining("; "));
        assertEquals(figures, said.isEmpty() ? "-" : said);
    }
}
