package taiyaku.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taiyaku.review.Policy;
import taiyaku.check.Category;
import taiyaku.check.Severity;
import taiyaku.review.Decision;

class OpenFindingsTest {

    private final Desk desk = new Desk(Runnable::run);
    private final OpenFindings findings = desk.findings();

    @BeforeEach
    void lay() {
        desk.lay(HandArticles.lumen());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everyFacetCountsWhatItWouldShow() {
        assertEquals(4, findings.count(new Facet.Grade(Severity.CRITICAL)));
        assertEquals(2, findings.count(new Facet.Kind(Category.NUMBER_MAGNITUDE)));
        assertEquals(7, findings.count(new Facet.Version(1)));
        assertEquals(0, findings.count(Facet.State.DISMISSED));
        findings.show(new Facet.Kind(Category.NUMBER_MAGNITUDE), false);
        assertEquals(2, findings.count(new Facet.Grade(Severity.CRITICAL)), "what else is hidden does not count");
        assertEquals(2, findings.count(new Facet.Kind(Category.NUMBER_MAGNITUDE)), "its own chip says what it hides");
        assertEquals(5, findings.visible().size());
    }

    @Test
    void oneFacetAloneAndAllOfItsSortAgain() {
        var masks = new Facet.Kind(Category.PLACEHOLDER);
        findings.showOnly(masks);
        assertEquals(1, findings.visible().size());
        findings.showOnly(masks);
        assertEquals(7, findings.visible().size());
    }

    @Test
    void unsureOnesCanBeHidden() {
        var review = new HandReview("de", "ja")
                .row("[Drei=3] Boote.", "船が[四=4]隻。")
                .finding(Category.NUMBER_VALUE, Severity.MAJOR, null, null, null, "Drei", "四")
                .confidence(Policy.SURE)
                .row("[Zwei=2] Boote.", "船が[五=5]隻。")
                .finding(Category.NUMBER_VALUE, Severity.MAJOR, null, null, null, "Zwei", "五")
                .confidence(Policy.SURE - 0.01);
        desk.lay(review.review("Boote"));
        assertEquals(2, findings.visible().size());
        findings.onlySure().set(true);
        assertEquals(1, findings.visible().size());
        findings.showAll();
        assertEquals(2, findings.visible().size());
    }

    @Test
    void severalAreDecidedInOneStep() {
        desk.where().next();
        findings.chosen().setAll(findings.visible().subList(0, 3));
        desk.deciding().decide(Decision.State.FALSE_ALARM);
        assertEquals(4, findings.visible().size());
        assertEquals(4, desk.where().selection().get().link());
        assertEquals(List.of(), findings.chosen());
        desk.undo();
        assertEquals(7, findings.visible().size());
    }

    @Test
    void theStatesHaveFacets() {
        desk.where().next();
        desk.deciding().decide(Decision.State.CONFIRMED);
        assertEquals(1, findings.count(Facet.State.CONFIRMED));
        findings.show(Facet.State.CONFIRMED, false);
        assertEquals(6, findings.visible().size());
    }

    @Test
    void decidingAboutTheLastOneSaysThatOneGoesOnFromTheFirst() {
        desk.where().select(findings.visible().getLast());
        desk.deciding().decide(Decision.State.CONFIRMED);
        assertEquals(0, desk.where().selection().get().link());
        assertEquals(Whereabouts.End.ROUND, desk.where().end().get());
    }

    @Test
    void theSameFindingInSeveralPlacesIsOneLine() {
        var causes = FindingGroups.of(findings.visible(), FindingGroups.Order.CAUSE);
        assertEquals(2, causes.getFirst().size());
        assertEquals(1, causes.getFirst().lines().size());
        assertEquals(0, causes.getFirst().first().link());
        var places = FindingGroups.of(findings.visible(), FindingGroups.Order.PLACE);
        assertEquals(1, places.size());
        assertEquals(7, places.getFirst().lines().size());
        var severities = FindingGroups.of(findings.visible(), FindingGroups.Order.SEVERITY);
        assertEquals(
                List.of(4, 2, 1), severities.stream().map(FindingGroups.Group::size).toList());
        var kinds = FindingGroups.of(findings.visible(), FindingGroups.Order.KIND);
        assertEquals(Category.NUMBER_MAGNITUDE, kinds.getFirst().first().category());
        assertEquals(List.of(), FindingGroups.of(List.of(), FindingGroups.Order.PLACE));
    }

    @Test
    void oneGoesBackAndForward() {
        var where = desk.where();
        where.select(0);
        where.select(5);
        where.select(6);
        where.select(10);
        assertTrue(where.canGoBack().get());
        where.back();
        assertEquals(6, where.selection().get().link());
        where.back();
        assertEquals(0, where.selection().get().link());
        assertFalse(where.canGoBack().get());
        where.forward();
        where.forward();
        assertEquals(10, where.selection().get().link());
        assertFalse(where.canGoForward().get());
        desk.lay(HandArticles.threeTellings());
        assertFalse(where.canGoBack().get());
        where.back();
        assertNull(where.selection().get());
    }
}
