package taiyaku.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taiyaku.align.Link;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Links made by hand: `0=0 1=1+2` says that the second German sentence stands beside the second and third Japanese.
class LinkingTest {

    private static final String GERMAN = HandArticles.HARBOUR_GERMAN;
    private static final String JAPANESE = HandArticles.HARBOUR_JAPANESE;

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Desk desk = new Desk(screen::add);

    @BeforeEach
    void open() throws InterruptedException {
        desk.open(() -> Opened.of(new Article(
                "", List.of(new Edition(Language.GERMAN, GERMAN, ""), new Edition(Language.JAPANESE, JAPANESE, "")))));
        work();
        assertEquals("0=0 1=1 2=2 3=3", links());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// Runs what the desk's thread has for the screen until all of it is done.
    private void work() throws InterruptedException {
        for (int i = 0; i < 4000; i++) {
            for (var due = screen.poll(); due != null; due = screen.poll()) {
                due.run();
            }
            if (desk.work().get() == null && desk.review().get() != null && i > 2) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("the review never came");
    }

    private String links() {
        var review = desk.review().get();
        assertNotNull(review);
        return review.links().stream()
                .map(link -> link.sides().stream()
                        .map(side -> side.stream().map(String::valueOf).collect(Collectors.joining("+")))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining(" "));
    }

    private void then(Runnable action) throws InterruptedException {
        action.run();
        work();
    }

    @Test
    void twoLinksBecomeOneAndPartAgain() throws InterruptedException {
        desk.where().select(1);
        then(() -> desk.linking().merge(1));
        assertEquals("0=0 1+2=1+2 3=3", links());
        assertEquals(1, selected());
        then(desk.linking()::split);
        assertEquals("0=0 1=1 2=2 3=3", links());
        then(() -> desk.linking().merge(-1));
        assertEquals("0+1=0+1 2=2 3=3", links());
        then(desk::undo);
        then(desk::undo);
        then(desk::undo);
        assertEquals("0=0 1=1 2=2 3=3", links());
        assertFalse(desk.manuscript().undoable().get());
    }

    @Test
    void theFirstHasNoneBefore() throws InterruptedException {
        desk.where().select(0);
        then(() -> desk.linking().merge(-1));
        assertEquals("0=0 1=1 2=2 3=3", links());
        assertFalse(desk.manuscript().undoable().get());
    }

    @Test
    void aLinkOfTwoSentencesIsTakenApart() throws InterruptedException {
        desk.where().select(2);
        then(desk.linking()::split);
        assertEquals(List.of("2=", "=2"), List.of(links().split(" ")).stream().filter(l -> l.contains("2")).toList());
    }

    @Test
    void theBorderOfASideMoves() throws InterruptedException {
        desk.where().select(1, 1);
        then(() -> desk.linking().border(1));
        assertEquals("0=0 1=1+2 2= 3=3", links());
        then(() -> desk.linking().border(-1));
        assertEquals("0=0 1=1 2=2 3=3", links());
        then(() -> desk.linking().border(-1));
        assertEquals("0=0 1= 2=1+2 3=3", links());
    }

    @Test
    void farSentencesAreLinked() throws InterruptedException {
        desk.where().select(0, 0, 0);
        desk.linking().hold();
        assertEquals(new Linking.Sentence(0, 0), desk.linking().held().get());
        desk.where().select(3, 1, 3);
        then(desk.linking()::hold);
        assertTrue(List.of(links().split(" ")).contains("0=3"), links());
    }

    @Test
    void aPinHoldsWhileTheTextChanges() throws InterruptedException {
        desk.where().select(1, 1);
        then(() -> desk.linking().border(1));
        then(() -> desk.edit(1, new Span(0, 0), "速報です。"));
        assertEquals("=0 0=1 1=2+3 2= 3=4", links().replace("0=0+1 ", "=0 0=1 "));
        desk.where().select(links().startsWith("=") ? 2 : 1, 1);
        assertTrue(desk.linking().isPinned(link()));
        then(desk.linking()::pin);
        assertFalse(desk.linking().isPinned(link()));
        then(desk.linking()::clear);
        assertEquals(List.of(), desk.manuscript().now().pins());
        then(desk.linking()::realign);
        assertTrue(links().endsWith("1=2 2=3 3=4"), links());
    }

    private int selected() {
        var selection = desk.where().selection().get();
        assertNotNull(selection);
        return selection.link();
    }

    private Link link() {
        var review = desk.review().get();
        assertNotNull(review);
        return review.links().get(selected());
    }

    @Test
    void whatIsAskedOfAVersionThatJustWentIsNotDone() throws InterruptedException {
        desk.versions().remove(1);
        // the window still shows it
        desk.versions().in(1, Language.ENGLISH);
        desk.versions().original(1);
        desk.versions().remove(1);
        work();
        var article = desk.manuscript().now().article();
        assertEquals(List.of(GERMAN), article.editions().stream().map(Edition::text).toList());
        assertEquals(0, article.original());
    }

    @Test
    void whatIsAskedOfAVersionIsNotDoneToTheOneThatTookItsPlace() throws InterruptedException {
        desk.versions().add(new Edition(Language.ENGLISH, "The port costs 97.4 billion euros.\n", "a.en.txt"));
        work();
        desk.versions().remove(0);
        // the window still shows the Japanese as the second of three
        desk.versions().in(1, Language.GERMAN);
        desk.versions().original(1);
        desk.versions().remove(1);
        desk.versions().exchange(1, new Edition(Language.GERMAN, GERMAN, "b.de.txt"));
        work();
        var editions = desk.manuscript().now().article().editions();
        assertEquals(
                List.of(Language.JAPANESE, Language.ENGLISH),
                editions.stream().map(Edition::language).toList());
    }

    @Test
    void whatIsAskedOfAVersionByTheNumberItIsShownWithIsNotDoneToAnother() throws InterruptedException {
        desk.versions().add(new Edition(Language.ENGLISH, "The port costs 97.4 billion euros.\n", "a.en.txt"));
        work();
        desk.versions().remove(0);
        // the window still shows three
        desk.linking().cut(2, 4);
        desk.linking().cut(1, 4);
        desk.edit(2, new Span(0, 3), "A");
        desk.edit(1, new Span(0, 3), "A");
        work();
        var editions = desk.manuscript().now().article().editions();
        assertEquals(
                List.of(JAPANESE, "The port costs 97.4 billion euros.\n"),
                editions.stream().map(Edition::text).toList());
        assertEquals(List.of(List.of(), List.of()), editions.stream().map(Edition::seams).toList());
    }

    @Test
    void theWayBackLeadsToNoVersionThatWent() throws InterruptedException {
        desk.where().select(3, 1);
        desk.where().select(0, 0);
        desk.versions().remove(1);
        work();
        desk.where().back();
        var place = desk.where().selection().get();
        assertNotNull(place);
        assertEquals(List.of(3, -1), List.of(place.link(), place.edition()));
    }

    @Test
    void theWayBackLeadsToFindingsAndFiguresAsTheyAreNow() throws InterruptedException {
        desk.edit(1, new Span(JAPANESE.indexOf("974億"), JAPANESE.indexOf("ユーロ")), "97,4億");
        desk.versions().add(new Edition(Language.ENGLISH, "The port costs 97.4 billion euros.\n", ""));
        work();
        var finding = desk.findings().visible().getFirst();
        assertEquals(3, finding.places().size());
        desk.where().select(finding);
        desk.where().select(3, 0);
        desk.versions().remove(2);
        work();
        desk.where().back();
        var place = desk.where().selection().get();
        assertNotNull(place);
        assertEquals(finding.link(), place.link());
        assertEquals(desk.findings().visible().getFirst(), place.finding());
        assertEquals(2, desk.findings().visible().getFirst().places().size());
    }

    @Test
    void whatWaitsIsUndoneFirstAndWhatNoLongerFitsIsDropped() throws InterruptedException {
        desk.edit(1, new Span(0, 0), "速報。");
        desk.linking().cut(1, 12);
        desk.undo();
        work();
        assertEquals(List.of(), desk.manuscript().now().article().editions().get(1).seams());
        desk.edit(1, new Span(0, 0), "また");
        desk.linking().cut(1, 4);
        desk.linking().tie(new Linking.Sentence(1, 0), new Linking.Sentence(0, 3));
        desk.edit(1, new Span(2, 3), "x");
        desk.versions().remove(1);
        work();
        assertEquals(1, desk.manuscript().now().article().editions().size());
        assertEquals(GERMAN, desk.manuscript().now().article().editions().getFirst().text());
    }

    @Test
    void whatWaitedIsNeverDoneToAnotherVersion() throws InterruptedException {
        desk.versions().exchange(0, new Edition(Language.GERMAN, GERMAN, "a.de.txt"));
        desk.versions().exchange(1, new Edition(Language.JAPANESE, JAPANESE, "a.ja.txt"));
        desk.versions().add(new Edition(Language.ENGLISH, "The port costs 97.4 billion euros.\n", "a.en.txt"));
        work();
        desk.type(1, new Span(0, 0), "速報。", true);
        desk.edit(1, new Span(0, 3), "x");
        desk.versions().remove(0);
        work();
        var texts = desk.manuscript().now().article().editions().stream().map(Edition::text).toList();
        assertEquals(List.of("速報。" + JAPANESE, "The port costs 97.4 billion euros.\n"), texts);
    }

    @Test
    void aFigureIsNeverCut() throws InterruptedException {
        int inside = JAPANESE.indexOf("974億") + 2;
        then(() -> desk.linking().cut(1, inside));
        assertEquals("0=0 1=1 2=2 3=3", links());
        // once it is no figure any more the cut shows
        then(() -> desk.edit(1, new Span(JAPANESE.indexOf("974億"), JAPANESE.indexOf("974億") + 4), "巨額の"));
        var review = desk.review().get();
        assertNotNull(review);
        assertEquals(List.of(), review.readings().get(1).figuresOf(0));
    }

    @Test
    void sentencesAreJoinedAndCut() throws InterruptedException {
        desk.where().select(1, 1, 1);
        then(desk.linking()::join);
        assertEquals("0=0 1+2=1 3=2", links());
        then(desk::undo);
        assertEquals("0=0 1=1 2=2 3=3", links());
        int comma = JAPANESE.indexOf("泊地と") + 3;
        then(() -> desk.linking().cut(1, comma));
        var review = desk.review().get();
        assertNotNull(review);
        assertEquals("12の水門がある。", review.readings().get(1).textOf(2));
        assertEquals("0=0 1=1+2 2=3 3=4", links());
    }
}
