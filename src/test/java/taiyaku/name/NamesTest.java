package taiyaku.name;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.text.Edition;
import taiyaku.text.Language;

class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en | The chief of Tesla and SpaceX met Sam Altman. | Tesla, SpaceX, Sam Altman
            en | Yesterday it rained. | -
            en | OpenAI was sold. NATO was not. | OpenAI, NATO
            en | Musk left. Then Musk came back. | Musk, Musk
            en | Before 8VC and O'Neil, AT&T came. | 8VC, O'Neil, AT&T
            de | Der Chef traf Elon Musk. Er kam aus Paris. | Chef, Elon Musk, Paris
            de | Altmans Plan: Nur Altman kennt ihn. | Altmans Plan, Altman
            ja | イーロン・マスクとサム・アルトマンが会った。 | イーロン・マスク, サム・アルトマン
            ja | ChatGPTを開発したOpenAIとX社 | ChatGPT, OpenAI
            ja | Sam AltmanOpenAIの共同創設者 | Sam AltmanOpenAI
            ja | 今日は雨が降った。 | -
            ar | قال Elon Musk إن Openai شركة | Elon Musk, Openai
            """)
    void finds(String language, String text, String expected) {
        var found = Names.of(new Edition(Language.of(language), text, "")).stream()
                .map(Name::text)
                .collect(Collectors.joining(", "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void spansPointIntoTheText() {
        var text = "Es kam Elon Musk, und マスク kam auch.";
        for (var name : Names.of(new Edition(Language.GERMAN, text, ""))) {
            assertEquals(name.text(), name.span().of(text));
            for (var word : name.words()) {
                assertEquals(word.text(), word.span().of(text));
            }
        }
    }

    @Test
    void aNameHasWords() {
        var names = Names.of(new Edition(Language.JAPANESE, "サム・アルトマン氏", ""));
        assertEquals(
                List.of("サム", "アルトマン"),
                names.getFirst().words().stream().map(Name::text).toList());
    }
}
