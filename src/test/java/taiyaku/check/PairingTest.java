package taiyaku.check;

import taiyaku.check.comparison.MagnitudeCheck;
import static org.junit.jupiter.api.Assertions.assertEquals;

import taiyaku.align.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void theLinkDecidesNotTheValueAlone() {
        assertEquals(
                List.of("number.magnitude 97.4億ドル", "number.magnitude 9.7億ドル"),
                World.findings(
                        "Er bot {97,4 Mrd.=money 97400000000 USD}./Dann {9,74 Mrd.=money 9740000000 USD}"
                                + " und {9,7 Mrd.=money 9700000000 USD}",
                        "彼は{97.4億ドル=money 9740000000 USD}/{97.4億ドル=money 9740000000 USD}と{9.7億ドル=money 970000000 USD}"));
    }

    @Test
    void aFigureThatCrossedTheBorderOfASentenceIsFoundThere() {
        assertEquals(
                List.of(),
                World.findings("Es waren {384=count 384}./Und {16700=count 16700}.", "人がいた。/{384=count 384}、{16700=count 16700}。"));
    }

    @Test
    void whatFollowsNoneIsMissing() {
        assertEquals(
                List.of("number.missing"), World.findings("Es waren {384=count 384} Tote.", "死者が出た。"));
    }

    @Test
    void whatNobodySaidIsExtra() {
        assertEquals(List.of("number.extra 384"), World.findings("Es gab Tote.", "死者{384=count 384}人。"));
    }

    @Test
    void aRepetitionNeedsNoCounterpart() {
        assertEquals(
                List.of(),
                World.findings("{72 Prozent=percent 72}, ja {72 Prozent=percent 72}", "{72％=percent 72}"));
    }

    @Test
    void aConversionInBracketsIsNoAddition() {
        assertEquals(
                List.of(),
                World.findings(
                        "{300 km=measure 300 kilometer} weit",
                        "{300 km=measure 300 kilometer} ({190 miles=measure 190 mile})"));
    }

    @Test
    void aListSharesThePercentSign() {
        assertEquals(
                List.of(),
                World.findings(
                        "{68 Prozent=percent 68}, {72 Prozent=percent 72}, {75 Prozent=percent 75}",
                        "{68=count 68}、{72=count 72}、{75%=percent 75}"));
    }

    @Test
    void digitsThatAreNoFigureMustComeThrough() {
        assertEquals(List.of(), World.findings("unter 116 123", "電話116-123"));
        assertEquals(List.of("number.value 123 116"), World.findings("unter 116 123", "電話123 116"));
        assertEquals(List.of("number.value 2060"), World.findings("Bellator 206", "ベラトール{2060=count 2060}"));
        assertEquals(List.of(), World.findings("Bellator 206", "ベラトール{206=count 206}"));
        assertEquals(List.of(), World.findings("8VC", "八VC"));
    }

    @Test
    void aMaskIsHeldToWhatItStandsFor() {
        assertEquals(
                List.of("number.magnitude 22万ドル", "placeholder XNUMX人"),
                World.findings(
                        "{22 Millionen Dollar=money 22000000 USD} und {zwei=count 2} Angestellte",
                        "{22万ドル=money 220000 USD}、{XNUMX人=debris - count}"));
    }

    @Test
    void threeEditionsShareAFinding() {
        var article = World.of(
                true,
                Relation.TRANSLATION,
                "{40 Mrd.=money 40000000000 USD}", "{40億ドル=money 4000000000 USD}", "{40億ドル=money 4000000000 USD}");
        var findings = new MagnitudeCheck().findings(article);
        assertEquals(1, findings.size());
        assertEquals(List.of(1, 2), findings.getFirst().suspects());
    }

    @Test
    void figuresThatChangedPlacesInALineOfEquals() {
        assertEquals(
                List.of("number.order 29人"),
                World.findings(
                        "{540 Menschen=count 540} wurden verletzt, und {29=count 29} werden vermisst.",
                        "{29人=count 29}が怪我をし、{540人=count 540}が行方不明だ。"));
        assertEquals(
                List.of(),
                World.findings(
                        "Es waren {16 Prozent=percent 16} im Vergleich zu {34 Prozent=percent 34}.",
                        "{34％=percent 34}と比較して、{16％=percent 16}だった。"));
        assertEquals(
                List.of("number.order 30パーセント"),
                World.findings(
                        "{30 und 43 Prozent=percent 30..43} der Wähler",
                        "{43=count 43}から{30パーセント=percent 30}の投票者"));
    }

    @Test
    void aDecimalMarkIsPartOfLooseDigits() {
        assertEquals(List.of("number.value 75"), World.findings("Stärke {7,5=count 7.5}", "マグニチュード75"));
        assertEquals(List.of(), World.findings("Stärke {7,5=count 7.5}", "マグニチュード7.5"));
    }

    @Test
    void aConversionHidesNoWrongFigure() {
        assertEquals(
                List.of("number.value 31メートル"),
                World.findings(
                        "{30 Meter=~ measure 30 meter} ({100 Fuß=measure 100 foot})",
                        "約{31メートル=~ measure 31 meter}"));
    }

    @Test
    void whatOneSideReadsApartIsPutTogether() {
        assertEquals(
                List.of(),
                World.findings("in {220 2//3=count 220.6666666666666667} Innings", "{220=count 220} {2//3=fraction 2//3}回"));
        assertEquals(List.of(), World.findings("den Sieg 5–{3=count 3}", "{5-3=ratio 5:3}で"));
        assertEquals(List.of(), World.findings("im {Geschäftsjahr 2023//24=date FY2023}", "2023//24年度"));
    }
}
