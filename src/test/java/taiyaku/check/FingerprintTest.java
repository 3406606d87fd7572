package taiyaku.check;

import taiyaku.review.Fingerprint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import taiyaku.review.Catalogue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Findings of one cause, and how often it could have struck.
class FingerprintTest {

    /// `scale-word-copied Milliarden→億 2/3` for each fingerprint.
    private static List<String> told(String... texts) {
        var article = World.of(texts);
        var findings = new ArrayList<Finding>();
        Catalogue.checks().forEach(check -> findings.addAll(check.findings(article)));
        return Fingerprint.of(article.readings(), article.original(), article.quantities(), findings).stream()
                .map(print -> print.cause().code()
                        + (print.words() == null ? "" : " " + print.words().from() + "→" + print.words().to())
                        + " " + print.findings().size() + "/" + print.chances())
                .toList();
    }

    @Test
    void aCopiedScaleWordIsCountedAmongAllThatCouldHaveBeen() {
        assertEquals(
                List.of("scale-word-copied Milliarden→億 2/3"),
                told(
                        "Er bot {97,4 Milliarden Dollar=money 97400000000 USD}./Es sind {15 Milliarden Euro=money 15000000000 EUR}"
                                + " statt {20 Milliarden Euro=money 20000000000 EUR} und {3 Millionen Euro=money 3000000 EUR}.",
                        "彼は{97.4億ドル=money 9740000000 USD}を示した。/{200億ユーロ=money 20000000000 EUR}ではなく"
                                + "{15億ユーロ=money 1500000000 EUR}と{300万ユーロ=money 3000000 EUR}である。"));
    }

    @Test
    void theOtherWayRound() {
        assertEquals(
                List.of("million-as-myriad Mio→万 1/1"),
                told("Es sind {22 Mio. Euro=money 22000000 EUR}.", "{22万ユーロ=money 220000 EUR}である。"));
    }

    @Test
    void aCauseWithoutAWordIsOnlyCounted() {
        assertEquals(
                List.of("mask-leaked 2/2"),
                told("Es waren {zwei=count 2}./Es kamen {drei=count 3}.", "{XNUMX人=debris}だった。/{XNUMX人=debris}来た。"));
    }

    @Test
    void whatIsRightLeavesNone() {
        assertEquals(
                List.of(), told("Er bot {97,4 Milliarden=count 97400000000}.", "彼は{974億=count 97400000000}を示した。"));
    }
}
