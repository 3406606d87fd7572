package taiyaku.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import taiyaku.align.Relation;
import taiyaku.review.Catalogue;

/// Three versions vote: the odd one is the suspect, unless the original is known.
class VoteTest {

    private static final String[] ODD_FIRST = {
        "Sie bot {9,74 Milliarden Dollar=money 9740000000 USD}.",
        "{974億ドル=money 97400000000 USD}を提示した。",
        "{974億ドル=money 97400000000 USD}を示した。"
    };

    @Test
    void theOddOneIsTheSuspect() {
        assertEquals(List.of("number.magnitude 9,74 Milliarden Dollar"), World.findings(ODD_FIRST));
        var finding = only(World.of(ODD_FIRST));
        assertEquals(List.of(0), finding.suspects());
        assertEquals("97,4 Milliarden Dollar", finding.suggestion());
    }

    @Test
    void anOriginalThatIsMarkedWins() {
        var finding = only(World.of(true, Relation.TRANSLATION, ODD_FIRST));
        assertEquals(List.of(1, 2), finding.suspects());
        assertEquals("97億4000万ドル", finding.suggestion());
    }

    @Test
    void ofThreeThatAllDifferTheFirstIsHeldTo() {
        assertEquals(
                List.of("number.value 41人"),
                World.findings("Es gab {40 Tote=count 40}.", "死者{41人=count 41}。", "死者{42人=count 42}。"));
    }

    @Test
    void whatTwoTellIsMissingInTheThird() {
        var finding = only(World.of("Es gab Tote.", "死者{41人=count 41}。", "死者は{41人=count 41}。"));
        assertEquals(Category.NUMBER_MISSING, finding.category());
        assertEquals(List.of(0), finding.suspects());
    }

    @Test
    void whatOnlyTheFirstTellsIsAddedThere() {
        var finding = only(World.of("Es gab {41 Tote=count 41}.", "死者が出た。", "死者があった。"));
        assertEquals(Category.NUMBER_EXTRA, finding.category());
        assertEquals(List.of(0), finding.suspects());
    }

    @Test
    void aRetellingLeavesOutAndAddsWhatItLikes() {
        assertEquals(
                List.of(),
                World.findings(World.of(
                        false,
                        Relation.RETELLING,
                        "Es gab {41 Tote=count 41} und {60 Verletzte=count 60}.",
                        "死者{41人=count 41}、負傷者{60人=count 60}。",
                        "死者{41人=count 41}、行方不明{7人=count 7}。")));
    }

    @Test
    void aTranslationIsStillHeldToItsOriginalBesideARetelling() {
        assertEquals(
                List.of("number.missing"),
                World.findings(World.of(
                        false,
                        Relation.RETELLING,
                        "Es gab {41 Tote=count 41} und {60 Verletzte=count 60}.",
                        "死者{41人=count 41}が出た。",
                        "死者が出た。")));
    }

    @Test
    void aBareNumberOfARetellingIsNoMagnitude() {
        assertEquals(
                List.of(),
                World.findings(World.of(
                        false,
                        Relation.RETELLING,
                        "Er bot {97,4 Milliarden Dollar=money 97400000000 USD}.",
                        "{974億ドル=money 97400000000 USD}を提示した。",
                        "{97.4=count 97.4}と{9.74=count 9.74}。")));
    }

    private static Finding only(Case article) {
        var findings = Catalogue.checks().stream()
                .flatMap(check -> check.findings(article).stream())
                .toList();
        assertEquals(1, findings.size(), findings.toString());
        return findings.getFirst();
    }
}
