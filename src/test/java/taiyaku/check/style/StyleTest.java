package taiyaku.check.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.check.Category;
import taiyaku.review.Policy;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.align.lexicon.Glossary;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Matters of style, which only those who want them are told.
class StyleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ja | 船が出た。客が乗った。雨が降りました。風が止んだ。港は静かだ。 | した
            ja | 船が出た。客が乗った。「雨が降りました」と彼は言った。風が止んだ。 | -
            ja | 船が出ました。客が乗りました。雨が降りました。港は静かである。 | ある
            ja | グレタ氏は来た。グレタ氏は見た。グレタ氏は勝った。グレタは去った。 | グレタ
            ja | グレタ氏は来た。グレタ大統領は見た。グレタ氏は勝った。 | -
            ja | スターゲートが動く。スターゲートは大きい。スターゲイトは高い。 | スターゲイト
            de | Die Firma NordBank wuchs. Auch die NordBank zahlt. Die Nordbank schweigt. | Nordbank
            de | Die Firma NordBank wuchs. Auch die NordBank zahlt. | -
            """)
    void onePlaceIsInAnotherStyle(String language, String text, String place) {
        var article = new Article("", List.of(new Edition(new Language(language), text, "")));
        var told = Reviewer.review(article, List.of(), Glossary.NONE, Policy.DEFAULT.withStyle(), Progress.NONE).findings().stream()
                .filter(f -> f.category() == Category.STYLE && f.suspectPlace() != null)
                .map(f -> f.suspectPlace().text())
                .toList();
        assertEquals(place.equals("-") ? List.of() : List.of(place), told);
    }
}
