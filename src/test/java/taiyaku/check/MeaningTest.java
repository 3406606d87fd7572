package taiyaku.check;

import taiyaku.check.meaning.Meaning;
import taiyaku.check.meaning.Outcome;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MeaningTest {

    @ParameterizedTest
    @CsvFileSource(resources = "meanings.txt", delimiter = '|', commentCharacter = '#')
    void comesOut(String right, String other, String outcome) {
        assertEquals(
                Outcome.valueOf(outcome.strip().toUpperCase(Locale.ROOT)),
                Meaning.compare(Spelt.figure(right), Spelt.figure(other)));
    }
}
