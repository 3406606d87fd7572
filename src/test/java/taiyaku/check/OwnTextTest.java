package taiyaku.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// What a text alone contradicts itself in: paragraphs are parted by `/`.
class OwnTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one quantity told twice
            de | Konzern sammelt 20 Milliarden Euro für Windparks ein/Der Energiekonzern Nordwind hat bei Anlegern 20 Millionen Euro für Windparks in der Nordsee eingesammelt. | 20 Millionen Euro
            de | Konzern sammelt 20 Millionen Euro für Windparks ein/Der Energiekonzern Nordwind hat bei Anlegern 20 Millionen Euro für Windparks in der Nordsee eingesammelt. | -
            de | Der Umsatz stieg auf 20 Milliarden Euro./Für den Umbau der Kantine gibt die Reederei 20 Millionen Euro aus. | -
            ja | 港湾局、新埠頭の建設に30億円/港湾局は新埠頭の建設費として30万円を計上した。 | 30万円
            ja | 港湾局、新埠頭の建設に30億円/市は図書館の椅子に30万円を使った。 | -
            en | Brewer raises $40 million for its bottling plant/The brewer said it had raised $40 billion to expand the bottling plant. | $40 billion
            # a part above its whole
            de | 12 von 10 Befragten stimmten zu. | 12 von 10
            de | 8 von 10 Befragten stimmten zu. | -
            de | Die Zahl der Filialen stieg auf 12 von 10 im Vorjahr. | -
            de | 130 Prozent der Wähler gaben ihre Stimme ab. | 130 Prozent
            de | Die Preise stiegen auf 130 Prozent des alten Werts. | -
            en | Some 12 of the 10 passengers were hurt. | 12 of the 10
            en | Sales rose to 12 from 10. | -
            ja | 10人中12人が賛成した。 | 10人中12人
            ja | 12人中10人が賛成した。 | -
            ja | 有権者の130％が投票した。 | 130％
            # an odd rate
            ja | 同社は300億ドル（約4兆5000億円）を投じる。/別に200億ドル（約3兆円）、さらに10億ドル（約150億円）を見込む。 | 10億ドル（約150億円）
            ja | 同社は300億ドル（約4兆5000億円）を投じる。/別に200億ドル（約3兆円）、さらに10億ドル（約1500億円）を見込む。 | -
            de | Der Bau kostet 60 Millionen Dollar (55 Millionen Euro), der Betrieb 4 Millionen Dollar (37 Millionen Euro). | 4 Millionen Dollar (37 Millionen Euro)
            # what cannot be
            de | Das Spiel beginnt um 25.10 Uhr. | 25.10 Uhr
            de | Der Vertrag gilt ab dem 31. Februar. | 31. Februar
            ja | 会議は14,30時に始まる。 | 14,30時
            """)
    void aTextContradictsItself(String language, String text, String place) {
        var edition = new Edition(new Language(language), text.replace("/", "\n\n"), "");
        var findings = Reviewer.review(new Article("", List.of(edition)), List.of(), Progress.NONE).findings();
        var told = findings.stream()
                .map(f -> f.category() == Category.NUMBER_CONTRADICTION && f.suspectPlace() instanceof Place found
                        ? found.text()
                        : f.category().code())
                .toList();
        assertEquals(place.equals("-") ? List.of() : List.of(place), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Konzern sammelt 20 Milliarden Euro für Windparks ein/Der Energiekonzern Nordwind hat 20 Millionen Euro für Windparks eingesammelt. | 電力大手、風力発電所の建設に200億ユーロを調達/電力大手ノルトウィンドは風力発電所の建設に2000万ユーロを調達した。
            """)
    void whatBothVersionsInheritedIsOneFindingWithBothAsSuspects(String german, String japanese) {
        var article = new Article(
                "",
                List.of(
                        new Edition(Language.GERMAN, german.replace("/", "\n\n"), ""),
                        new Edition(Language.JAPANESE, japanese.replace("/", "\n\n"), "")));
        var findings = Reviewer.review(article, List.of(), Progress.NONE).findings();
        assertEquals(
                List.of(List.of(0, 1)), findings.stream().map(Finding::suspects).toList(), findings.toString());
    }
}
