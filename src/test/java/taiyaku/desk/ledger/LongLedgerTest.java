package taiyaku.desk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.collections.transformation.SortedList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import taiyaku.desk.Desk;
import taiyaku.desk.HandArticles;
import taiyaku.desk.HandReview;
import taiyaku.review.Review;
import taiyaku.text.Language;

/// A ledger so long that its first lines are there before the others are read.
class LongLedgerTest {

    private static final int LINES = 2_000;

    /// what the screen's thread still has to do
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Desk desk = new Desk(screen::add);
    private final Entries entries = new Entries(desk, Language.ENGLISH);

    @AfterEach
    void close() {
        desk.close();
    }

    /// Line n, from 1, tells of n boats; the Japanese of line 1500 of one more.
    private static Review review() {
        var made = new HandReview("de", "ja");
        for (int i = 1; i <= LINES; i++) {
            int told = i == 1500 ? i + 1 : i;
            made.row("Am Kai lagen [" + i + " Boote=" + i + "].", "岸壁に[" + told + "隻=" + told + "]の船がいた。");
        }
        return made.review("Hafen");
    }

    private void open() {
        desk.lay(review());
        entries.watched().set(true);
    }

    /// Does what comes to the screen's thread until something holds.
    private void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            var next = screen.poll(20, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing more comes");
            next.run();
        }
    }

    /// Does all that comes until the desk's thread is at rest.
    private void rest() throws InterruptedException {
        var rested = new boolean[1];
        desk.aside(() -> true, done -> rested[0] = true);
        until(() -> rested[0]);
    }

    private static List<Integer> numbers(List<Entry> lines) {
        return lines.stream().map(entry -> entry.link() + 1).toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void theFirstLinesAreThereAtOnceAndAllFollow() throws InterruptedException {
        open();
        int there = entries.all().size();
        assertTrue(there >= 50 && there < LINES, "more than a window shows: " + there);
        assertEquals(upTo(there), numbers(entries.all()));
        assertFalse(entries.isWhole());
        var first = entries.all().getFirst();
        until(entries::isWhole);
        assertEquals(upTo(LINES), numbers(entries.all()));
        assertEquals(upTo(LINES), entries.all().stream().map(entry -> entry.at() + 1).toList());
        assertSame(first, entries.all().getFirst(), "what was there stays");
    }

    @Test
    void linesThatFollowAreFilteredAndSortedToo() throws InterruptedException {
        open();
        var sorted = new SortedList<>(entries.shown(), Comparator.comparingInt(Entry::at).reversed());
        entries.query().set("1234 Boote");
        assertEquals(List.of(), entries.shown());
        until(entries::isWhole);
        rest();
        assertEquals(List.of(1234), numbers(entries.shown()));
        entries.query().set("");
        assertEquals(upTo(LINES).reversed(), numbers(sorted));
        entries.differing().set(true);
        assertEquals(List.of(1500), numbers(sorted));
    }

    @Test
    void theNewestFilterShowsHoweverSoonItComes() throws InterruptedException {
        open();
        until(entries::isWhole);
        entries.query().set("1998 Boote");
        entries.query().set("1999 Boote");
        rest();
        assertEquals(List.of(1999), numbers(entries.shown()));
        entries.query().set("1998 Boote");
        entries.query().set("");
        rest();
        assertEquals(LINES, entries.shown().size());
    }

    @Test
    void aFilterHoldsForTheLinesOfTheNextReview() throws InterruptedException {
        open();
        until(entries::isWhole);
        entries.query().set("7 Boote");
        rest();
        var before = entries.shown().stream().map(Entry::spellings).toList();
        assertEquals(List.of("7 Boote", "7隻"), before.getFirst());
        desk.lay(review());
        assertTrue(entries.isWhole(), "lines that are looked at change together");
        assertEquals(before, entries.shown().stream().map(Entry::spellings).toList());
    }

    @Test
    void whoCannotWaitHasAllAtOnceAndOnce() throws InterruptedException {
        open();
        entries.complete();
        assertEquals(upTo(LINES), numbers(entries.all()));
        rest();
        assertEquals(upTo(LINES), numbers(entries.all()));
    }

    @Test
    void ofAnotherArticleNoLineFollows() throws InterruptedException {
        open();
        desk.lay(HandArticles.lumen());
        rest();
        assertEquals(16, entries.all().size());
        assertTrue(entries.isWhole());
        desk.clear();
        desk.lay(review());
        desk.clear();
        rest();
        assertEquals(List.of(), entries.all());
    }

    @Test
    void foldedAwayItIsFilledAllTheSame() throws InterruptedException {
        open();
        entries.watched().set(false);
        rest();
        assertEquals(upTo(LINES), numbers(entries.all()));
        entries.watched().set(true);
        assertEquals(upTo(LINES), numbers(entries.all()));
    }
}
