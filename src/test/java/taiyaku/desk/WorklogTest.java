package taiyaku.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.check.Category;
import taiyaku.check.Severity;
import taiyaku.desk.worklog.Entry;
import taiyaku.desk.worklog.Worklog;
import taiyaku.review.Decision;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// What was done, listed and taken back by itself; versions added and taken away; what a name of a facet says.
class WorklogTest {

    private static final String GERMAN = "Der Hafen kostet 97,4 Milliarden Euro.\nEr hat 22 Becken.\nEs gibt 15 Schleusen.\n";
    private static final String JAPANESE = "港には97,4億ユーロかかる。\n泊地は21ある。\n水門は51ある。\n";

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Desk desk = new Desk(screen::add);
    private final Worklog worklog = new Worklog(desk);

    @BeforeEach
    void open() throws InterruptedException {
        desk.open(() -> Opened.of(new Article(
                "", List.of(new Edition(Language.GERMAN, GERMAN, ""), new Edition(Language.JAPANESE, JAPANESE, "")))));
        work();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void work() throws InterruptedException {
        int quiet = 0;
        for (int i = 0; i < 4000 && quiet < 20; i++) {
            for (var due = screen.poll(); due != null; due = screen.poll()) {
                due.run();
                quiet = 0;
            }
            quiet += desk.work().get() == null && desk.review().get() != null ? 1 : 0;
            Thread.sleep(5);
        }
        assertEquals(20, quiet, "the review never came");
    }

    private void write(int edition, String before, String after) throws InterruptedException {
        int at = text(edition).indexOf(before);
        desk.edit(edition, new Span(at, at + before.length()), after);
        work();
    }

    private String text(int edition) {
        return desk.manuscript().now().article().editions().get(edition).text();
    }

    private Entry only(Predicate<Entry> which) {
        var found = worklog.entries().stream().filter(which).toList();
        assertEquals(1, found.size(), worklog.entries().toString());
        return found.getFirst();
    }

    private void takeBack(Entry entry) throws InterruptedException {
        worklog.takeBack(List.of(entry));
        work();
    }

    @Test
    void eachChangeOfATextIsTakenBackByItself() throws InterruptedException {
        write(1, "97,4億", "974億");
        write(1, "21", "22");
        write(1, "51", "15");
        assertEquals(3, worklog.entries().size());
        var middle = only(entry -> entry instanceof Entry.Text text && text.before().equals("21"));
        assertEquals("22", ((Entry.Text) middle).after());
        assertEquals(1, middle.link());
        takeBack(middle);
        assertEquals("港には974億ユーロかかる。\n泊地は21ある。\n水門は15ある。\n", text(1));
        worklog.takeBack(List.copyOf(worklog.entries()));
        work();
        assertEquals(JAPANESE, text(1));
        assertTrue(worklog.entries().isEmpty());
        // which were steps themselves
        desk.undo();
        work();
        assertEquals("港には974億ユーロかかる。\n泊地は21ある。\n水門は15ある。\n", text(1));
    }

    @Test
    void decisionsAreListedAndTakenBack() throws InterruptedException {
        desk.where().select(desk.findings().visible().stream()
                .filter(finding -> finding.category() == Category.NUMBER_VALUE)
                .findFirst()
                .orElseThrow());
        desk.deciding().decide(Decision.State.INTENDED);
        desk.deciding().decide(Category.NUMBER_MAGNITUDE, Decision.State.FALSE_ALARM);
        work();
        assertEquals(Set.of(Category.NUMBER_MAGNITUDE), desk.manuscript().now().decisions().byKind().keySet());
        assertTrue(desk.findings().visible().stream()
                .noneMatch(finding -> finding.category() == Category.NUMBER_MAGNITUDE));
        takeBack(only(Entry.Kind.class::isInstance));
        assertTrue(desk.findings().visible().stream()
                .anyMatch(finding -> finding.category() == Category.NUMBER_MAGNITUDE));
        takeBack(only(Entry.Verdict.class::isInstance));
        assertTrue(worklog.entries().isEmpty());
    }

    @Test
    void aDecisionWhoseFindingIsGoneIsStillListed() throws InterruptedException {
        desk.where().select(desk.findings().visible().getFirst());
        desk.deciding().decide(Decision.State.INTENDED);
        write(1, "97,4億", "974億");
        var verdict = (Entry.Verdict) only(Entry.Verdict.class::isInstance);
        assertEquals(Optional.empty(), Optional.ofNullable(verdict.finding()));
        assertEquals(Category.NUMBER_MAGNITUDE, verdict.category());
    }

    @Test
    void linksAndSentencesAreListedAndTakenBack() throws InterruptedException {
        desk.where().select(1, 1, 1);
        desk.linking().merge(1);
        work();
        desk.where().select(0, 1, 0);
        desk.linking().cut(1, 3);
        work();
        takeBack(only(Entry.Tie.class::isInstance));
        assertEquals(List.of(), desk.manuscript().now().pins());
        takeBack(only(Entry.Sewn.class::isInstance));
        assertEquals(List.of(), desk.manuscript().now().article().editions().get(1).seams());
    }

    @Test
    void whatIsOfAVersionThatWentIsLeftAlone() throws InterruptedException {
        write(1, "21", "22");
        desk.linking().cut(1, 3);
        work();
        var entries = List.copyOf(worklog.entries());
        assertEquals(2, entries.size());
        desk.versions().remove(1);
        worklog.takeBack(entries);
        work();
        assertEquals(List.of("de"), languages());
        assertEquals(GERMAN, text(0));
    }

    @Test
    void versionsComeAndGo() throws InterruptedException {
        desk.where().select(1);
        desk.linking().pin();
        work();
        desk.versions().add(new Edition(Language.ENGLISH, "The port costs 97.4 billion euros.\nIt has 22 basins.\n", "en.txt"));
        work();
        var review = desk.review().get();
        assertTrue(review != null && review.readings().size() == 3);
        assertEquals(List.of(0, 1, 2), desk.layout().shown());
        assertEquals(3, desk.manuscript().now().pins().getFirst().sides().size());
        desk.versions().remove(1);
        work();
        assertEquals(List.of("de", "en"), languages());
        desk.versions().in(1, Language.of("fr"));
        desk.versions().original(1);
        work();
        assertEquals(List.of("de", "fr"), languages());
        assertEquals(1, desk.manuscript().now().article().original());
        for (int i = 0; i < 5; i++) {
            desk.undo();
        }
        work();
        assertEquals(List.of("de", "ja"), languages());
        desk.versions().exchange(1, new Edition(Language.JAPANESE, "別の本文。\n", "b.ja.txt"));
        work();
        assertEquals("別の本文。\n", text(1));
        assertTrue(worklog.entries().isEmpty(), "what was exchanged is what was read");
    }

    private List<String> languages() {
        return desk.manuscript().now().article().editions().stream()
                .map(edition -> edition.language().code())
                .toList();
    }

    @Test
    void everyFacetHasANameThatLeadsToIt() {
        var facets = Stream.of(
                        new Facet.Grade(Severity.MAJOR),
                        new Facet.Kind(Category.NUMBER_VALUE),
                        Facet.State.DISMISSED,
                        new Facet.Version(2))
                .toList();
        facets.forEach(facet -> assertEquals(Optional.of(facet), Facet.of(facet.code())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grade", "grade.grave", "version.x", "kind.", "state.open.1"})
    void aForeignNameLeadsToNone(String code) {
        assertEquals(Optional.empty(), Facet.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,0/", "0,0//1.0,1.0/free/apart", "0,1//9e9,1/free/x", "0,1,2//1,1,1/level/together", "a,b//1,1/level/together"})
    void aForeignLayoutChangesNothing(String told) {
        var before = desk.layout().told();
        desk.layout().recall(told);
        assertEquals(before, desk.layout().told());
    }

    @Test
    void aLayoutIsRecalled() {
        desk.layout().move(1, -1);
        desk.layout().give(0, 1, 0.1);
        desk.layout().show(0, false);
        desk.layout().free().set(true);
        var told = desk.layout().told();
        desk.layout().even();
        desk.layout().show(0, true);
        desk.layout().move(0, -1);
        desk.layout().free().set(false);
        desk.layout().recall(told);
        assertEquals(told, desk.layout().told());
        assertEquals(List.of(1), desk.layout().shown());
    }
}
