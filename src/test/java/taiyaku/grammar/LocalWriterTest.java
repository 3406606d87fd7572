package taiyaku.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Value;
import taiyaku.text.Language;

/// Figures written in German and English, in the style of what they replace.
class LocalWriterTest {

    private static Value value(String kind, String normal, String unit) {
        return switch (Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT))) {
            case COUNT -> new Value.Count(new BigDecimal(normal));
            case ORDINAL -> new Value.Ordinal(new BigDecimal(normal));
            case PERCENT -> new Value.Percent(new BigDecimal(normal));
            case POINTS -> new Value.Points(new BigDecimal(normal));
            case MULTIPLE -> new Value.Multiple(new BigDecimal(normal));
            case MONEY -> new Value.Money(new BigDecimal(normal), unit);
            case MEASURE -> new Value.Measure(new BigDecimal(normal), unit);
            case AGE -> new Value.Age(new BigDecimal(normal));
            case DATE -> new Value.Date(normal);
            case TIME -> new Value.Time(normal);
            case DURATION -> new Value.Duration(normal);
            case FRACTION, RATIO, DEBRIS -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    de | money   | 97400000000   | USD     | 97,4 Millionen Dollar | 97,4 Milliarden Dollar
                    de | money   | 97400000000   | USD     | 97,4 Mio. Dollar      | 97,4 Mrd. Dollar
                    de | money   | 2500000000000 | EUR     | ~~                    | 2,5 Billionen Euro
                    de | money   | 22000000      | USD     | ~~                    | 22 Millionen US-Dollar
                    de | money   | 1000000       | EUR     | ~~                    | 1 Million Euro
                    de | money   | 12345678      | EUR     | 1.234.567 Euro        | 12.345.678 Euro
                    de | money   | 1.85          | EUR     | 1,58 Euro             | 1,85 Euro
                    de | count   | 2             | ~~      | XNUMX                 | 2
                    de | count   | 2             | ~~      | zehn                  | zwei
                    de | count   | 14200         | ~~      | 14.002                | 14.200
                    de | percent | 12.5          | ~~      | 1,25 %                | 12,5 %
                    de | percent | 12.5          | ~~      | 12,5                  | 12,5 Prozent
                    de | points  | 0.25          | ~~      | ~~                    | 0,25 Prozentpunkte
                    de | time    | 14:30         | ~~      | 2.30 Uhr              | 14.30 Uhr
                    de | time    | 14:30         | ~~      | ~~                    | 14:30 Uhr
                    de | date    | 2025-02-03    | ~~      | 2. Februar 2025       | 3. Februar 2025
                    de | date    | 2025-02       | ~~      | ~~                    | Februar 2025
                    de | date    | 2025          | ~~      | ~~                    | 2025
                    de | date    | 199X          | ~~      | ~~                    | 1990er
                    de | measure | 368           | meter   | 36,8 Meter            | 368 Meter
                    de | ordinal | 16            | ~~      | ~~                    | 16.
                    de | duration | PT3H30M      | ~~      | ~~                    | 3 Stunden und 30 Minuten
                    en | money   | 97400000000   | USD     | $9.74 billion         | $97.4 billion
                    en | money   | 97400000000   | USD     | $9.74bn               | $97.4bn
                    en | money   | 9740000000    | EUR     | $9.74 billion         | €9.74 billion
                    en | money   | 97400000000   | USD     | ~~                    | 97.4 billion US dollars
                    en | measure | 368           | meter   | ~~                    | 368 meters
                    en | count   | 1234567       | ~~      | 123,456               | 1,234,567
                    en | percent | 12.5          | ~~      | 1.25 percent          | 12.5 percent
                    en | time    | 14:30         | ~~      | ~~                    | 2:30 p.m.
                    en | date    | 2025-02-03    | ~~      | ~~                    | February 3, 2025
                    ar | money   | 500000000000  | USD     | 500 مليون دولار       | 500 مليار دولار
                    de | money   | 9740000000    | USD     | zwei Milliarden Dollar | 9,74 Milliarden Dollar
                    de | money   | 3000000       | USD     | zwei Millionen Dollar | drei Millionen Dollar
                    de | count   | 205           | ~~      | zweiundzwanzig        | zweihundertfünf
                    de | date    | 18XX          | ~~      | ~~                    | 19. Jahrhundert
                    de | date    | 2024-Q3       | ~~      | ~~                    | 3. Quartal 2024
                    de | time    | T2:30?        | ~~      | ~~                    | halb drei
                    de | time    | T7:45?        | ~~      | ~~                    | Viertel vor acht
                    de | multiple | 3            | ~~      | ~~                    | dreifach
                    de | age     | 54            | ~~      | ~~                    | 54 Jahre alt
                    en | money   | 9740000000    | USD     | 97 billion dollars    | 9.74 billion dollars
                    en | count   | 3             | ~~      | twelve                | three
                    en | date    | 199X          | ~~      | ~~                    | 1990s
                    en | date    | 18XX          | ~~      | ~~                    | 19th century
                    ar | money   | 9740000000    | USD     | ٩٧٫٤ مليون دولار      | ٩٫٧٤ مليار دولار
                    ar | money   | 9740000000    | USD     | ~~                    | 9.74 مليار دولار
                    ar | percent | 12.5          | ~~      | ٪٢٥                   | ١٢٫٥٪
                    ar | count   | 1234567       | ~~      | ١٬٢٣٤                 | ١٬٢٣٤٬٥٦٧
                    ar | date    | 2025-02-03    | ~~      | ~~                    | 3 فبراير 2025
                    ar | date    | 18XX          | ~~      | ~~                    | القرن التاسع عشر
                    ar | date    | 2024-Q3       | ~~      | ~~                    | الربع الثالث من عام 2024
                    ar | ordinal | 23            | ~~      | ~~                    | الثالث والعشرون
                    ar | time    | T3:30?        | ~~      | ~~                    | الساعة الثالثة والنصف
                    en | ordinal | 22            | ~~      | ~~                    | 22nd
                    """)
    void aFigureIsWrittenInTheStyleOfTheOldSpelling(
            String language, String kind, String normal, String unit, String like, String expected) {
        var figure = new Figure(new taiyaku.text.Span(0, 0), value(kind, normal, unit));
        assertEquals(expected, Figures.write(figure, new Language(language), like));
    }
}
