package taiyaku.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        3.5  | TH  | PT3H30M
        90   | TM  | PT90M
        1.5  | Y   | P1Y6M
        0.5  | Y   | P6M
        0.5  | D   | PT12H
        1.5  | D   | P1DT12H
        1.5  | W   | P1.5W
        2.5  | TS  | PT2.5S
        0.25 | TH  | PT15M
        2    | 10Y | P20Y
        1.3  | Y   | P1.3Y
        """)
    void partsOfAUnitGoToTheSmallerOne(BigDecimal amount, String unit, String duration) {
        assertEquals(duration, Lengths.of(amount, unit).normal());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PT1H | PT30M | PT1H30M
        P1D  | PT6H  | P1DT6H
        P1Y  | P2M   | P1Y2M
        """)
    void partsOfOneLengthJoin(String first, String second, String both) {
        assertEquals(both, Lengths.join(new Value.Duration(first), new Value.Duration(second)).normal());
    }
}
