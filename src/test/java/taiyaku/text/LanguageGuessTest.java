package taiyaku.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Der Chef von Tesla greift ein altes Thema auf und belebt sein Interesse. | de
                    Größe zählt | de
                    The chief of Tesla took up an old theme, and it was not for sale. | en
                    テスラの責任者は古いテーマに戻り、OpenAIへの関心を復活させた。 | ja
                    OpenAI、ChatGPTを公開 | ja
                    رفض سام ألتمان العرض الذي قدمه Elon Musk أمس | ar
                    Le patron de Tesla reprend un vieux thème et il est dans la course. | fr
                    Il capo della Tesla riprende un vecchio tema che non è nuovo. | it
                    特斯拉负责人重提旧话题 | zh
                    12 345 | en
                    97,4 Milliarden Dollar | de
                    22 Millionen Menschen | de
                    14,30 Uhr | de
                    40 Prozent | de
                    97.4 billion dollars | en
                    40 percent | en
                    97,4 milliards de dollars | fr
                    3 miliardi | it
                    3 millones | es
                    """)
    void theLanguageIsToldFromTheText(String text, String code) {
        assertEquals(code, LanguageGuess.of(text).code());
    }
}
