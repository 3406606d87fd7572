package taiyaku.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.grammar.Figures;
import taiyaku.text.Edition;
import taiyaku.text.Language;

class SearchTest {

    private final Desk desk = new Desk(Runnable::run);
    private final Search search = new Search(desk, Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AI         | ＡＩ企業
            ai         | die AI-Firma
            ガイド     | ｶﾞｲﾄﾞの話
            ﾊﾟﾘ        | パリの夜
            2025       | عام ٢٠٢٥ كان
            ２０２５    | Jahr 2025
            straße     | STRASSE
            drei tage  | drei\u00a0 Tage
            مدينه      | في مَدِينَه
            """)
    void widthCaseDigitsAndBlanksDoNotMatter(String query, String text) {
        assertEquals(1, Folded.of(text).find(Folded.of(query)).size(), text);
    }

    @Test
    void whatWasFoundStandsWhereItWasRead() {
        var text = "株式会社（㈱）ｶﾞｽ 12";
        var span = Folded.of(text).find(Folded.of("ガス")).getFirst();
        assertEquals("ｶﾞｽ", span.of(text));
        assertEquals("㈱", Folded.of(text).find(Folded.of("株)")).getFirst().of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            97,4 Mrd       | ja | 974億ドル
            97,4 Mrd       | ja | 974億人
            97.4 billion   | de | 97,4 Milliarden Euro
            974億          | de | 97,4 Milliarden Dollar
            5 Prozent      | ja | 5％
            2,5 Mio.       | en | 2.5 million people
            zwölf          | ja | 12人
            """)
    void aValueIsFoundHoweverItIsSpelt(String query, String language, String text) {
        assertTrue(query(query).says(figure(language, text)), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            97,4 Mrd       | ja | 97億ドル
            974億ドル       | de | 97,4 Milliarden Euro
            5 Prozent      | ja | 5人
            """)
    void anotherValueIsNotFound(String query, String language, String text) {
        assertFalse(query(query).says(figure(language, text)), text);
    }

    @Test
    void wordsThatAreNoFigureHaveNoValue() {
        assertFalse(query("Musk").isValue());
        assertFalse(query("97,4 Milliarden und mehr").isValue());
        assertTrue(query("").isEmpty());
    }

    private static Query query(String text) {
        return Query.of(text, Set.of(new Language("de"), new Language("ja"), Language.ENGLISH));
    }

    private static Figure figure(String language, String text) {
        var figures = Figures.of(new Edition(new Language(language), text, ""));
        return figures.isEmpty() ? new Figure(new taiyaku.text.Span(0, 0), new Value.Debris("", taiyaku.figure.Kind.COUNT, null)) : figures.getFirst();
    }

    @Test
    void allVersionsAreSearchedAtOnceInTheOrderOfTheRows() {
        desk.lay(HandArticles.lumen());
        search.query().set("2018");
        assertEquals(List.of("0: 2018", "1: 2018"), told());
        search.query().set("eine halbe Million");
        assertEquals(List.of("0: Eine halbe Million", "1: 50万人"), told());
        assertTrue(search.hits().getLast().byValue());
        search.query().set(" ");
        assertEquals(List.of(), told());
    }

    @Test
    void oneGoesFromPlaceToPlaceAndRound() {
        desk.lay(HandArticles.lumen());
        search.query().set("Berger");
        assertNull(search.at().get());
        search.next();
        assertEquals(0, desk.where().selection().get().link());
        search.next();
        search.next();
        assertEquals(3, desk.where().selection().get().link());
        search.next();
        assertEquals(0, desk.where().selection().get().link());
        search.previous();
        assertEquals(3, desk.where().selection().get().link());
        search.clear();
        assertEquals(0, search.hits().size());
        assertEquals(List.of(), search.of(0));
    }

    private List<String> told() {
        return search.hits().stream()
                .map(hit -> hit.edition() + ": "
                        + hit.span().of(desk.review().get().readings().get(hit.edition()).edition().text()))
                .toList();
    }
}
