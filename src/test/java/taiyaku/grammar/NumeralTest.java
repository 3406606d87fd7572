package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.text.Language;

/// Digits and separators: what the number says, and how much of the text it takes.
class NumeralTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        de | 1.234.567,89  | 1234567.89
        de | 1.234         | 1234
        de | 1,234         | 1.234
        de | 97.4          | 97.4
        de | 1,234,567     | 1234567
        de | 1,234.56      | 1234.56
        de | 1 234         | 1234
        de | 1'234         | 1234
        de | 1\u00A0234    | 1234
        de | 1\u202F234,5  | 1234.5
        de | 2016 15       | 2016
        de | 2016 150      | 2016
        de | 14,30         | 14.3
        de | 1.2.3         | -
        de | 192.168.0.1   | -
        de | 3, 4          | 3
        de | 1234.         | 1234
        en | 1,234,567.89  | 1234567.89
        en | 1.234         | 1.234
        en | 1,234         | 1234
        en | 97,4          | 97.4
        en | 1.2.3         | -
        fr | 1 234,5       | 1234.5
        ja | １，２３４        | 1234
        ja | 97,4億         | 97.4
        ja | 9,74億         | 9.74
        ja | 1,234億        | 1234
        ar | ١٬٢٣٤٫٥       | 1234.5
        ar | 97.4          | 97.4
        """)
    void separatorsAreReadByLanguageThenByWhatFits(String language, String text, String amount) {
        var cursor = new Cursor(text.translateEscapes());
        var read = Numeral.read(cursor, Separators.of(new Language(language)));
        assertEquals(amount, read == null ? "-" : read.amount().stripTrailingZeros().toPlainString());
    }
}
