package taiyaku.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// The desk without a window: what is gone to, shown and dropped.
class DeskTest {

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Desk desk = new Desk(screen::add);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nextGoesOnFromWhereOneIsAndRoundTheEnd() {
        desk.lay(HandArticles.lumen());
        desk.where().next();
        assertEquals(0, link());
        desk.where().next();
        assertEquals(1, link());
        desk.where().select(4);
        desk.where().next();
        assertEquals(4, link());
        desk.where().select(6);
        desk.where().previous();
        assertEquals(5, link());
        desk.where().select(10);
        desk.where().next();
        assertEquals(10, link());
        assertEquals(Whereabouts.End.LAST, desk.where().end().get());
        desk.where().next();
        assertEquals(0, link());
        assertEquals(Whereabouts.End.NONE, desk.where().end().get());
        desk.where().previous();
        assertEquals(Whereabouts.End.FIRST, desk.where().end().get());
        desk.where().previous();
        assertEquals(9, link());
    }

    @Test
    void nothingSelectedStartsAtTheTopOfTheWindow() {
        desk.lay(HandArticles.lumen());
        desk.where().here().set(6);
        desk.where().next();
        assertEquals(7, link());
    }

    @Test
    void hiddenSeveritiesAreNotGoneTo() {
        desk.lay(HandArticles.lumen());
        desk.findings().show(new Facet.Grade(Severity.CRITICAL), false);
        desk.findings().show(new Facet.Grade(Severity.MINOR), false);
        desk.where().next();
        assertEquals(2, link());
        desk.where().next();
        assertEquals(9, link());
        assertEquals(2, desk.findings().visible().size());
        assertEquals(4, desk.findings().count(Severity.CRITICAL));
    }

    @Test
    void escapeClosesTheCardThenLetsGo() {
        desk.lay(HandArticles.lumen());
        desk.where().next();
        assertTrue(desk.where().card().get());
        desk.where().escape();
        assertFalse(desk.where().card().get());
        assertNotNull(desk.where().selection().get());
        desk.where().escape();
        assertNull(desk.where().selection().get());
    }

    @Test
    void aFigureWithAFindingSelectsTheFinding() {
        var review = HandArticles.lumen();
        desk.lay(review);
        var figure = Tie.figures(review, 1, 0).getFirst();
        desk.where().select(1, new Selection.Spot(0, figure));
        Finding found = desk.where().selection().get().finding();
        assertNotNull(found);
        assertEquals("974億ドル", found.suggestion());
        var right = Tie.figures(review, 3, 1).getFirst();
        desk.where().select(3, new Selection.Spot(1, right));
        assertNull(desk.where().selection().get().finding());
        assertEquals(new Selection.Spot(1, right), desk.where().selection().get().spot());
    }

    @Test
    void tiesJoinFindingsAndEqualFigures() {
        var review = HandArticles.lumen();
        desk.lay(review);
        assertEquals(3, Tie.of(review, desk.findings().of(3), 3, 0, 1).size());
        var ties = Tie.of(review, desk.findings().of(4), 4, 0, 1);
        assertEquals(4, ties.size());
        assertEquals(1, ties.stream().filter(tie -> tie.finding() != null).count());
    }

    @Test
    void theNewestJobWins() throws InterruptedException {
        var hold = new CountDownLatch(1);
        desk.open(() -> {
            try {
                hold.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return Opened.of(article("Erster."));
        });
        desk.open(() -> Opened.of(article("Zweiter.")));
        assertNotNull(desk.work().get());
        hold.countDown();
        await();
        assertEquals("Zweiter.", desk.review().get().article().title());
        assertNull(desk.work().get());
    }

    @Test
    void aStoppedJobChangesNothing() throws InterruptedException {
        desk.lay(HandArticles.lumen());
        desk.open(() -> Opened.of(article("Neu.")));
        desk.stop();
        Thread.sleep(50);
        run();
        assertEquals("Das Lumen-Angebot", desk.review().get().article().title());
        assertNull(desk.work().get());
    }

    @Test
    void aFileThatCannotBeUsedIsOneSentenceAndTheDeskStays() throws InterruptedException {
        desk.lay(HandArticles.lumen());
        desk.open(() -> {
            throw new UnusableFileException("x.txt is no text");
        });
        for (int i = 0; i < 100 && desk.trouble().get() == null; i++) {
            Thread.sleep(10);
            run();
        }
        assertEquals("x.txt is no text", desk.trouble().get());
        assertEquals("Das Lumen-Angebot", desk.review().get().article().title());
        assertNull(desk.work().get());
    }

    @Test
    void zoomGoesInStepsAndBack() {
        desk.zoom(1);
        assertEquals(1.1, desk.zoom().get());
        desk.zoom(-1);
        desk.zoom(-1);
        assertEquals(0.9, desk.zoom().get());
        desk.zoom(0);
        assertEquals(1, desk.zoom().get());
        for (int i = 0; i < 30; i++) {
            desk.zoom(1);
        }
        assertEquals(4, desk.zoom().get());
    }

    private int link() {
        return desk.where().selection().get().link();
    }

    private static Article article(String text) {
        return new Article(text, List.of(new Edition(Language.GERMAN, text, "de.txt")));
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < 300 && desk.review().get() == null; i++) {
            Thread.sleep(10);
            run();
        }
    }

    private void run() {
        for (var next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }
}
