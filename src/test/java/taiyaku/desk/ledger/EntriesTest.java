package taiyaku.desk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.text.Language;

class EntriesTest {

    private final Desk desk = new Desk(Runnable::run);
    private final Entries entries = new Entries(desk, Language.ENGLISH);

    EntriesTest() {
        entries.watched().set(true);
        desk.lay(HandArticles.lumen());
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        var lumen = told();
        entries.watched().set(false);
        assertEquals(lumen, told(), "what was read stays");
        desk.lay(HandArticles.threeTellings());
        assertEquals(List.of(), told(), "what lies open has other versions");
        entries.watched().set(true);
        assertEquals(3, entries.all().getFirst().spellings().size());
    }

    @Test
    void filteredByWordAndByValue() {
        entries.query().set("dollar");
        assertEquals(List.of("97,4 Milliarden Dollar", "97,4 Milliarden Dollar"), told());
        entries.query().set("500,000");
        assertEquals(List.of("Eine halbe Million"), told());
        entries.query().set("");
        entries.differing().set(true);
        assertEquals(
                List.of(
                        "97,4 Milliarden Dollar",
                        "97,4 Milliarden Dollar",
                        "14,30 Uhr",
                        "zwei Angestellte",
                        "neun",
                        "zwölf Stiftungsräte",
                        "2,3 Prozent"),
                told());
    }

    @Test
    void aLineLeadsToItsPlaceAndIsFoundFromThere() {
        var right = entries.all().stream()
                .filter(entry -> "1700".equals(entry.spellings().getFirst()))
                .findFirst()
                .orElseThrow();
        entries.go(right);
        assertEquals(4, desk.where().selection().get().link());
        assertEquals("1700", Objects.requireNonNull(desk.where().selection().get().spot()).figure().value().normal());
        assertEquals(right, entries.selected());
        var wrong = entries.all().get(1);
        entries.go(wrong);
        assertEquals(wrong.finding(), desk.where().finding());
        assertEquals(wrong, entries.selected());
        desk.where().select(3);
        assertNull(entries.selected());
    }

    @Test
    void ofTwoLinesOfOneFindingTheOneGoneToStays() {
        var twelve = entries.all().stream()
                .filter(entry -> "zwölf Stiftungsräte".equals(entry.spellings().getFirst()))
                .findFirst()
                .orElseThrow();
        entries.go(twelve);
        assertEquals(twelve, entries.selected());
    }

    private List<String> told() {
        return entries.shown().stream()
                .map(entry -> entry.spellings().getFirst())
                .toList();
    }
}
