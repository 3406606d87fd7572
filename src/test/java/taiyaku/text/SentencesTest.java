package taiyaku.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where sentences end. In the tables ¦ stands at every border, ⏎ is a line end.
class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            de | Er bot 97,4 Mrd. Euro für die Firma.¦Sie lehnte ab.
            de | Das kostet 3 Mio.¦Das ist viel.
            de | Das gilt z. B. für Dr. Meier und Prof. Dr. Huber.¦Punkt.
            de | Das gilt z.B. für d. h. Sätze u. a. mit Abk. darin.
            de | Musk vs. Altman ging weiter.¦Dann war Schluss.
            de | Am 3. Februar kam er.¦Am 4. ging er.
            de | Im 19. Jahrhundert war der 17. Wahlbezirk neu.
            de | Er kam am 3.¦Der Rest kam am 4. Februar.
            de | Das war 1953.¦Danach war es still.
            de | Um 14.30 Uhr begann es.¦Um 15 Uhr war es aus.
            de | „Wir kaufen, wenn Sie wollen“.¦Ein Ausfallschritt.
            de | „Wir kaufen.“¦Ein Ausfallschritt.
            de | „Wirklich?“ fragte er.¦„Ja!“, sagte sie.
            de | Das war das Ende.Der Rest ist bekannt.
            de | Mehr auf www.example.org und bei Amazon.de.¦Gut.
            de | Der Besuch auf Booking.Com lohnt.
            de | Siehe Nr. 5 und Abs. 2 auf S. 12.
            de | J. K. Rowling und George W. Bush kamen.¦Sie blieben.
            de | Er sagte, dass es sei. „ich bin heute gekommen“, sagte er.
            de | Das Geld, das allen nützt.¦2018 verließ er den Rat.¦17 Leute blieben, ca. 20 gingen.
            de | Siehe Art. 5 und Kap. 3, seit Okt. 2020 neu, Tel. 030 und bzw. 12 weitere.
            en | The board agreed.¦2018 was the last year, he said.¦12 people left.
            de | Eins.¦Zwei!¦Drei?¦Vier …
            de | Wer weiß?¦(Niemand.)¦Doch.
            de | Überschrift ohne Punkt⏎¦Text eins.¦Text zwei.⏎⏎¦Text drei.
            de | 1. Der erste Punkt⏎¦2. Der zweite Punkt
            en | Mr. Smith of the U.S. Senate met Dr. Jones.¦The talks failed.
            en | He lives in the U.S.¦The house is small.
            en | It was No. 5 on the list.¦He said no.¦Then he left.
            en | Inflation hit 2.3 percent, i.e. more than ever.
            en | Acme Inc. said so.¦It did.
            en | “Stop!” he said.¦“Why?”¦Nobody knew.
            ja | 今日は晴れ。¦明日は雨。
            ja | 「買わない。」と述べた。¦それだけだ。
            ja | 「買わない。」¦ところが、彼は買った。
            ja | 彼は言った。¦「買わない」と彼女は答えた。
            ja | 「買わない。¦売りもしない」と述べた。
            ja | 「行くのか？」と聞いた。¦「行く！」¦彼は答えた。
            ja | 率いる xAI.⏎¦この動きの背後には重さがある。
            ja | 本来の使命を裏切った. ¦「OpenAI」は言う。
            ja | 二人の関係は ゲラ・アペルタ. ¦その後も続く。
            ja | 決意する 会社の支配権を取り戻す 彼は協力した。¦次。
            ja | 価格は 9.74 億ドルで、No. 5 の製品だ。
            ja | マスク vs. アルトマンは続く。
            ja | マスク対アルトマン:次に何が起こるのか?⏎¦次。
            ar | قال د. أحمد إن الأمر انتهى.¦ثم غادر.
            ar | هل انتهى الأمر؟¦نعم.
            ar | بلغ 9.74 مليار دولار.¦هذا كثير.
            """)
    void splits(String language, String marked) {
        // the blank before a border may be lost in the table: borders are compared by the letters they stand between
        var lines = marked.replace("⏎", "\n");
        var expected = List.of(lines.replace("Ende.Der", "Ende.¦Der").replace("sei. „", "sei. ¦„").split("\\s*¦\\s*"));
        var text = blanks(language, lines);
        var sentences = Sentences.of(new Edition(Language.of(language), text, ""));
        assertEquals(
                expected.stream().map(String::strip).toList(),
                sentences.stream().map(s -> s.span().of(text)).toList());
    }

    /// The text of a marked line: a border in a language with blanks stands for one.
    private static String blanks(String language, String marked) {
        return marked.replace("\n¦", "\n").replace(" ¦", " ").replace("¦", language.equals("ja") ? "" : " ");
    }

    @Test
    void knowsParagraphsAndHeadings() {
        var text = "Musks Pläne\n\nDas Angebot kam. Altman lehnte ab.\r\nWas nun?\nLetzte Zeile ohne Punkt";
        var found = Sentences.of(new Edition(Language.GERMAN, text, "")).stream()
                .map(s -> s.span().of(text) + (s.opensParagraph() ? " ¶" : "") + (s.heading() ? " #" : ""))
                .collect(Collectors.joining(" / "));
        assertEquals(
                "Musks Pläne ¶ # / Das Angebot kam. ¶ / Altman lehnte ab. / Was nun? ¶ / Letzte Zeile ohne Punkt ¶ #", found);
    }

    @Test
    void aSingleLineIsNoHeading() {
        var only = Sentences.of(new Edition(Language.GERMAN, "rund 97,4 Milliarden Dollar", ""));
        assertEquals(List.of(new Sentence(new Span(0, 27), true, false)), only);
    }

    @Test
    void nothingButBlanksHasNoSentence() {
        assertTrue(Sentences.of(new Edition(Language.JAPANESE, "\uFEFF".substring(1) + " \n\u3000\t\r\n", "")).isEmpty());
    }

    /// Every character lies in a sentence or in white space between two, whatever the text.
    @Test
    void offsetsNeverLie() {
        var random = new Random(20250203);
        var alphabet = "aBcé.!?。「」。？！ \n\r\t\u3000“„\"()（）XNUMX97,4億ドルアー一د.؟ ·…:ーVs.Dr.z.B.\uD83D\uDE00\u2028";
        for (int round = 0; round < 3000; round++) {
            var text = random.ints(random.nextInt(60), 0, alphabet.length())
                    .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                    .collect(Collectors.joining());
            for (var language : List.of(Language.GERMAN, Language.JAPANESE, Language.ARABIC, Language.ENGLISH)) {
                int last = 0;
                for (var sentence : Sentences.of(new Edition(language, text, ""))) {
                    var span = sentence.span();
                    assertTrue(span.length() > 0 && span.start() >= last, text);
                    assertTrue(isBlank(text.substring(last, span.start())), text);
                    assertEquals(span.of(text).strip(), span.of(text), text);
                    last = span.end();
                }
                assertTrue(isBlank(text.substring(last)), text);
            }
        }
    }

    private static boolean isBlank(String gap) {
        return gap.chars().allMatch(c -> Sentences.isBlank((char) c));
    }
}
