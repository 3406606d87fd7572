package taiyaku.align.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.align.Reading;
import taiyaku.align.lexicon.Dictionary;
import taiyaku.align.lexicon.Glossary;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// What each kind of evidence sees. A ⏎ parts sentences; `0>1` says that left sentence 0 and right sentence 1 hold it.
class ClueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Es waren 97,4 Milliarden Dollar. | 9,74億ドルだった。 | 97,4 Milliarden Dollar 0>0
            Es waren 22 Millionen.⏎Nein.     | いや。⏎22万だった。 | 22 Millionen 0>1
            Im Jahr 2015 begann es.          | 2015年に始まった。 | 2015 0>0
            Um 14,30 Uhr.                    | 午前14,30時XNUMX分 | 14,30 Uhr 0>0
            Es waren 150.000 Fahrzeuge.      | 15万台だった。 | 150.000 0>0
            Erst 5, dann 500.⏎Ende.         | 500だ。⏎終わり。 | 5 0>0
            Die ١٢٫٥ waren es.               | 12,5 waren es. | 125 0>0
            Eins zwei.                       | 三。 | -
            """)
    void figuresByTheirDigits(String left, String right, String expected) {
        var seen = seen(new FigureClue(), "de", left, "ja", right);
        assertTrue(expected == null ? seen.isEmpty() : seen.contains(expected), () -> expected + " in " + seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Da kam Musk.⏎Dann nichts.   | ja | 何もない。⏎マスクが来た。 | Musk ~ マスク 0>1
            de | Es sprach Elon Musk.        | ja | イーロン・マスクが語った。 | Elon ~ イーロン 0>0
            de | Es sprach Musks Anwalt.     | ar | قال المحامي ماسك | Musks ~ ماسك 0>0
            en | They met Altman in Paris.   | ja | パリでアルトマンに会った。 | Paris ~ パリ 0>0
            """)
    void namesByTheirSound(String one, String left, String other, String right, String expected) {
        var seen = seen(new NameClue(), one, left, other, right);
        assertTrue(seen.contains(expected), () -> expected + " in " + seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | In Deutschlands Norden.      | ja | ドイツの北。 | Deutschland 0>0
            de | Nichts.⏎Die deutsche Partei. | ja | ドイツの党。 | Deutsch 1>0
            de | Die Vereinigten Staaten.     | ja | 米国だ。 | Vereinigte Staaten 0>0
            de | Sie kam aus Indonesien.      | ar | جاءت من إندونيسيا | Indonesien 0>0
            en | The trip to Tokyo.           | ja | 東京への旅。 | Tokyo 0>0
            """)
    void placesByTheirNames(String one, String left, String other, String right, String expected) {
        var seen = seen(new PlaceClue(), one, left, other, right);
        assertTrue(seen.contains(expected), () -> expected + " in " + seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Ein Angriff kam.⏎Nichts.     | ja | 何もない。⏎攻撃が来た。 | Angriff ~ 攻撃 0>1
            de | Die Wirtschaftspolitik endet. | ja | 経済は終わった。 | Wirtschaftspolitik ~ 経済 0>0
            de | Er hat nichts gekauft.       | ja | 彼は何も買わなかった。 | gekauft ~ 買 0>0
            en | The governments agreed.      | ja | 政府は合意した。 | governments ~ 政府 0>0
            ja | 政府は合意した。              | de | Die Regierungen sagten ja. | 政府 ~ Regierungen 0>0
            """)
    void wordsByADictionary(String one, String left, String other, String right, String expected) {
        var seen = seen(new WordClue(), one, left, other, right);
        assertTrue(seen.contains(expected), () -> expected + " in " + seen);
    }

    @Test
    void wordsCanBeSwitchedOff() {
        System.setProperty(Dictionary.SWITCH, "off");
        try {
            assertEquals(List.of(), seen(new WordClue(), "de", "Ein Angriff kam.", "ja", "攻撃が来た。"));
        } finally {
            System.clearProperty(Dictionary.SWITCH);
        }
        assertEquals(List.of(), seen(new WordClue(), "de", "Ein Angriff.", "ar", "هجوم"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Das ist ChatGPT von xAI. | ChatGPTとxAIだ。     | ChatGPT 0>0, xAI 0>0
            Siehe www.example.org.   | www.example.orgを見よ。 | www 0>0, example 0>0, org 0>0
            Die EU sagt ja.          | EUは賛成だ。         | EU 0>0
            """)
    void wordsLetterByLetter(String left, String right, String expected) {
        assertEquals(List.of(expected.split(", ", -1)), seen(new TokenClue(), "de", left, "ja", right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sie ist 300 Milliarden wert.⏎Drei. | ثلاثة.⏎قيمتها 300 مليار دولار. | 300 Milliarden 0>1
            Er bot 97,4 Milliarden Euro.       | وقال: 97.4 لا غير.          | 97,4 Milliarden Euro 0>0
            """)
    void valuesInTwoTellings(String left, String right, String expected) {
        var seen = seen(new ValueClue(), "de", left, "ar", right);
        assertTrue(seen.contains(expected), () -> expected + " in " + seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Ein Rekordhoch.⏎Nichts.      | ja | 何もない。⏎史上最高値だ。      | Rekordhoch ~ 史上最高値 0>1
            de | Die Wärmepumpen laufen.      | ja | ヒートポンプが動く。           | Wärmepumpe ~ ヒートポンプ 0>0
            ja | ヒートポンプが動く。           | de | Die Wärmepumpen laufen.       | ヒートポンプ ~ Wärmepumpe 0>0
            de | Der Leiter der Stiftung kam. | en | The head of the trust came.   | Leiter der Stiftung ~ head of the trust 0>0
            """)
    void termsByTheUsersGlossary(String one, String left, String other, String right, String expected) {
        var glossary = new Glossary(List.of(
                List.of(new Glossary.Term(null, "Rekordhoch"), new Glossary.Term(null, "史上最高値")),
                List.of(
                        new Glossary.Term(Language.GERMAN, "Wärmepumpe"),
                        new Glossary.Term(Language.JAPANESE, "ヒートポンプ")),
                List.of(
                        new Glossary.Term(Language.GERMAN, "Leiter der Stiftung"),
                        new Glossary.Term(Language.ENGLISH, "head of the trust"))));
        assertEquals(List.of(expected), seen(new TermClue(glossary), one, left, other, right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Was nun? | 次は何か？ | ? 0>0
            Er sagte: „Nein“. | 彼は「いや」と言った。 | “” 0>0
            Die Firma (ein Riese) kam. | 会社（大手）が来た。 | () 0>0
            """)
    void marks(String left, String right, String expected) {
        assertEquals(List.of(expected), seen(new PunctuationClue(), "de", left, "ja", right));
    }

    @Test
    void theShapeOfTheText() {
        assertEquals(
                List.of("# 0>0", "¶ 0,1>0,1"),
                seen(new ParagraphClue(), "de", "Der Titel⏎Der Satz.", "ja", "題名⏎文だ。").stream()
                        .sorted()
                        .toList());
    }

    /// Anchors seen from the left side, one a line.
    private static List<String> seen(Clue clue, String one, String left, String other, String right) {
        return clue.anchors(reading(one, left), reading(other, right)).stream()
                .filter(a -> a.whose() != Anchor.Whose.RIGHT && !a.isLonely())
                .map(a -> a.text() + " " + numbers(a.left()) + ">" + numbers(a.right()))
                .toList();
    }

    private static Reading reading(String language, String text) {
        return Reading.of(new Edition(Language.of(language), text.replace('⏎', '\n'), ""));
    }

    private static String numbers(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
