package taiyaku.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks that read the text itself: quotation marks, blanks, words left in another language.
class TextChecksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "彼は「はい」と言った。 | -",
                "彼は9億ドルで買います「」。 | punctuation.quotes 「」",
                "スターゲート「」構想を発表した。 | punctuation.quotes 「」",
                "投資家（その役割は縮小される、と述べた。 | punctuation.quotes （その役割は",
                "投資家（ソフトバンク）と述べた。 | -",
                "「今日よりも、と彼は言った。 | -",
                "かつて 自らも築いた。 | punctuation.spacing て 自",
                "氏は、 かつて自らも築いた。 | punctuation.spacing 、 か",
                "イーロン マスク氏は2011 年に着いた。 | -",
                "OpenAI の CEO が語った。 | -",
                "山田 太郎が語った。 | -",
                "Le マスク氏の緊張は新しくない。 | text.untranslated Le",
                "キャピタル e 8VCによる。 | text.untranslated e",
                "ジョン・デ・ソウザの La Riviera が好きだ。 | -",
                "The Beatles を聴いた。 | -",
                "iPhone と e メール | -"
            })
    void inJapanese(String text, String finding) {
        assertEquals(finding == null ? List.of() : List.of(finding), World.findings("Er sprach.", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Die Übernahme von Twitter (heute X) | -",
                "dieÜbernahme von Twitter | punctuation.spacing dieÜbernahme",
                "Im 2015Musk und Altman | punctuation.spacing 2015Musk",
                "Er sagte „“ und ging. | punctuation.quotes „“",
                "OpenAI, SpaceX und SoftBank; iPhone, eBay, YouTube, McDonald's | -",
                "Die F125 und das 2000er-Modell | -"
            })
    void inGerman(String text, String finding) {
        assertEquals(finding == null ? List.of() : List.of(finding), World.findings(text));
    }

    @Test
    void weekdays() {
        var before = "Er kam./Sie ging./Es regnete./";
        var japanese = "彼は来た。/彼女は去った。/雨だった。/";
        assertEquals(
                List.of("date 火曜日"), World.findings(before + "Am Montag kam er.", japanese + "火曜日に来た。"));
        assertEquals(List.of(), World.findings(before + "Am Montagabend kam er.", japanese + "月曜の夜に来た。"));
        assertEquals(
                List.of(), World.findings(before + "Montag oder Dienstag?", japanese + "火曜日か水曜日か。"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Doch Musk gibt nicht auf. | しかし麝香は諦めない。 | name 麝香",
                "Doch Musk gibt nicht auf. | しかしマスク氏は諦めない。 | -",
                "Musks Anwalt sprach. | 麝香の弁護士が話した。 | name 麝香",
                "Parfüm mit Moschus. | 麝香の香水。 | -",
                "Musk kam, Musk sah, Musk siegte, und Moschus blieb. | 麝香は残った。 | name 麝香",
                "Gates spendet. | 城門は寄付する。 | name 城門",
                "Der Apfel fällt. | りんごが落ちる。 | -",
                "Apple steigert den Gewinn. | りんごの利益が増えた。 | name りんご",
                "Die Abteilung leitet Gates. | 専門部門はゲイツ氏が率いる。 | -"
            })
    void namesThatBecameWords(String source, String target, String finding) {
        assertEquals(
                finding == null ? List.of() : List.of(finding),
                World.findings(source, target).stream().distinct().toList());
    }
}
