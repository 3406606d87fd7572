package taiyaku.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.text.Edition;
import taiyaku.text.Language;

class FurnitureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Teilen                                       | true
            Siehe auch  Wie die Werft gerettet wurde     | true
            Kommentieren Sie den Artikel                 | true
            4/5 - (17 votes)                             | true
            Anzeige                                      | true
            Letzte Aktualisierung 9.15 Uhr               | true
            関連記事：造船所の再建                             | true
            この記事をシェアする                              | true
            広告                                          | true
            Read more: How the yard was saved            | true
            Your email address will not be published.    | true
            اقرأ أيضا: كيف أنقذ المصنع                    | true
            إعلان                                         | true
            Teilen will er die Macht nicht.              | false
            Die Anzeige ging bei der Polizei ein.        | false
            Share prices rose on Monday.                 | false
            広告収入は増えた。                               | false
            أعلنت الشركة أرباحها.                          | false
            """)
    void linesThatAreNoText(String line, boolean furniture) {
        assertEquals(furniture, Furniture.isFurniture(line), line);
    }

    @Test
    void theBoxAboutAnAuthor() {
        var text = "Die Werft schließt.\n\nMara Lindqvist\nMara Lindqvist ist Redakteurin und schreibt über Häfen und Schiffe.\n";
        var told = Furniture.of(new Edition(Language.GERMAN, text, "")).stream().map(s -> s.of(text)).toList();
        assertEquals(List.of("Mara Lindqvist"), told);
    }
}
