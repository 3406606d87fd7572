package taiyaku.desk.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
import taiyaku.text.Language;

/// Looking through an article so long that it is done aside.
class LongSearchTest {

    private static final int ROWS = 2_000;

    /// what the screen's thread still has to do
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Desk desk = new Desk(screen::add);
    private final Search search = new Search(desk, Language.ENGLISH);

    LongSearchTest() {
        var made = new HandReview("de", "ja");
        for (int i = 1; i <= ROWS; i++) {
            made.row(
                    "In Zeile Nr" + i + "e lagen am Abend [" + i + " Boote=" + i + "] nebeneinander am Kai.",
                    "第" + i + "行では夕方の岸壁に[" + i + "隻=" + i + "]の船が並んで停泊していた。");
        }
        desk.lay(made.review("Hafen"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// Does all that comes to the screen's thread until the desk's thread is at rest.
    private void rest() throws InterruptedException {
        var rested = new boolean[1];
        desk.aside(() -> true, done -> rested[0] = true);
        while (!rested[0]) {
            var next = screen.poll(20, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing more comes");
            next.run();
        }
    }

    private List<String> told() {
        var review = desk.review().get();
        return search.hits().stream()
                .map(hit -> hit.link() + 1 + " " + hit.span().of(review.readings().get(hit.edition()).edition().text()))
                .toList();
    }

    @Test
    void wordsAndValuesAreFoundAsInAShortOne() throws InterruptedException {
        search.query().set("Nr1234e");
        rest();
        assertEquals(List.of("1234 Nr1234e"), told());
        assertEquals(search.hits(), search.of(1233));
        search.query().set("1777");
        rest();
        assertEquals(List.of("1777 1777", "1777 1777", "1777 1777", "1777 1777"), told());
    }

    @Test
    void itIsFoundWhileTheTextsAreStillBeingRead() throws InterruptedException {
        search.prepare();
        search.query().set("Nr1234e");
        rest();
        assertEquals(List.of("1234 Nr1234e"), told());
    }

    @Test
    void thePlacesFoundBeforeStayUntilOthersAreFoundAndTheNewestQueryWins() throws InterruptedException {
        search.query().set("Nr1234e");
        rest();
        search.query().set("Nr1235e");
        search.query().set("Nr1236e");
        assertEquals(List.of("1234 Nr1234e"), told());
        rest();
        assertEquals(List.of("1236 Nr1236e"), told());
    }

    @Test
    void oneGoesOnAtOnceHoweverSoonAfterTheLastLetter() throws InterruptedException {
        search.query().set("Nr1234e");
        rest();
        search.query().set("Nr1236e");
        search.next();
        assertEquals(1235, desk.where().selection().get().link());
        rest();
        assertNotNull(search.at().get(), "what is found aside does not undo it");
        assertEquals(List.of("1236 Nr1236e"), told());
    }

    @Test
    void whatIsNoLongerLookedForIsNotFound() throws InterruptedException {
        search.query().set("Nr1234e");
        search.clear();
        rest();
        assertEquals(List.of(), told());
        assertEquals(List.of(), search.of(1233));
    }

    @Test
    void inAnotherArticleNoPlaceOfThisOneIsFound() throws InterruptedException {
        search.query().set("Berger");
        desk.lay(HandArticles.lumen());
        assertNull(search.at().get());
        var found = told();
        assertEquals("1 Berger", found.getFirst());
        rest();
        assertEquals(found, told());
    }
}
