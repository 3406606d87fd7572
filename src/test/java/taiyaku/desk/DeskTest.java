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
        desk.lay(HandReview.lumen());
        desk.next();
        assertEquals(0, link());
        desk.next();
        assertEquals(1, link());
        desk.select(4);
        desk.next();
        assertEquals(4, link());
        desk.select(6);
        desk.previous();
        assertEquals(5, link());
        desk.select(10);
        desk.next();
        assertEquals(0, link());
        desk.previous();
        assertEquals(9, link());
    }

    @Test
    void nothingSelectedStartsAtTheTopOfTheWindow() {
        desk.lay(HandReview.lumen());
        desk.here().set(6);
        desk.next();
        assertEquals(7, link());
    }

    @Test
    void hiddenSeveritiesAreNotGoneTo() {
        desk.lay(HandReview.lumen());
        desk.show(Severity.CRITICAL, false);
        desk.show(Severity.MINOR, false);
        desk.next();
        assertEquals(2, link());
        desk.next();
        assertEquals(9, link());
        assertEquals(2, desk.visible().size());
        assertEquals(4, desk.count(Severity.CRITICAL));
    }

    @Test
    void escapeClosesTheCardThenLetsGo() {
        desk.lay(HandReview.lumen());
        desk.next();
        assertTrue(desk.card().get());
        desk.escape();
        assertFalse(desk.card().get());
        assertNotNull(desk.selection().get());
        desk.escape();
        assertNull(desk.selection().get());
    }

    @Test
    void aFigureWithAFindingSelectsTheFinding() {
        var review = HandReview.lumen();
        desk.lay(review);
        var figure = Tie.figures(review, 1, 0).getFirst();
        desk.select(1, new Selection.Spot(0, figure));
        Finding found = desk.selection().get().finding();
        assertNotNull(found);
        assertEquals("974億ドル", found.suggestion());
        var right = Tie.figures(review, 3, 1).getFirst();
        desk.select(3, new Selection.Spot(1, right));
        assertNull(desk.selection().get().finding());
        assertEquals(new Selection.Spot(1, right), desk.selection().get().spot());
    }

    @Test
    void tiesJoinFindingsAndEqualFigures() {
        var review = HandReview.lumen();
        desk.lay(review);
        assertEquals(3, Tie.of(review, desk.findingsOf(3), 3, 0).size());
        var ties = Tie.of(review, desk.findingsOf(4), 4, 0);
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
            return article("Erster.");
        });
        desk.open(article("Zweiter."));
        assertNotNull(desk.work().get());
        hold.countDown();
        await();
        assertEquals("Zweiter.", desk.review().get().article().title());
        assertNull(desk.work().get());
    }

    @Test
    void aStoppedJobChangesNothing() throws InterruptedException {
        desk.lay(HandReview.lumen());
        desk.open(article("Neu."));
        desk.stop();
        Thread.sleep(50);
        run();
        assertEquals("Das Lumen-Angebot", desk.review().get().article().title());
        assertNull(desk.work().get());
    }

    @Test
    void aFileThatCannotBeUsedIsOneSentenceAndTheDeskStays() throws InterruptedException {
        desk.lay(HandReview.lumen());
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
        assertEquals(3, desk.zoom().get());
    }

    private int link() {
        return desk.selection().get().link();
    }

    private static Article article(String text) {
        return new Article(text, List.of(new Edition(Language.GERMAN, text, "de.txt")), 0);
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
