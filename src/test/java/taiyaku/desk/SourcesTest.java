package taiyaku.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.review.Decision;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Span;

/// Files under an open article: changed by others, held by others.
class SourcesTest {

    @TempDir
    private Path folder;

    private final ConcurrentLinkedQueue<Runnable> screen = new ConcurrentLinkedQueue<>();
    private final Desk desk = new Desk(screen::add);
    private final Filing filing = new Filing(desk);
    private final Sources sources = new Sources(desk);

    @BeforeEach
    void state() {
        System.setProperty("taiyaku.state", folder.resolve("state").toString());
    }

    @AfterEach
    void back() {
        filing.close();
        desk.close();
        System.clearProperty("taiyaku.state");
    }

    @Test
    void aTextThatChangedOnDiskIsNoticedAndReloadedWithTheDecisions() throws IOException, InterruptedException {
        var japanese = openTexts();
        desk.where().next();
        desk.deciding().decide(Decision.State.INTENDED);
        var decisions = desk.manuscript().now().decisions().byFinding();
        assertEquals(1, decisions.size());
        look(0);
        Files.writeString(japanese, Files.readString(japanese) + "橋は2021年に開通した。\n");
        look(1);
        var change = sources.changes().getFirst();
        assertEquals(1, change.edition());
        sources.reload(change);
        until(this::fresh);
        assertTrue(text(1).endsWith("開通した。\n"), text(1));
        assertEquals(decisions, desk.manuscript().now().decisions().byFinding());
        var dismissed = desk.findings().all().stream()
                .filter(finding -> desk.decision(finding).state() == Decision.State.INTENDED)
                .count();
        assertEquals(1, dismissed, "what it stands on is still there");
        look(0);
        desk.undo();
        until(this::fresh);
        look(1);
    }

    @Test
    void whatOneKeepsIsNotToldAgain() throws IOException, InterruptedException {
        var japanese = openTexts();
        desk.edit(1, new Span(0, 0), "新しい");
        until(this::fresh);
        var mine = text(1);
        look(0);
        Files.writeString(japanese, "まったく別の文章。\n");
        look(1);
        sources.keep(sources.changes().getFirst());
        assertEquals(mine, text(1));
        look(0);
        Files.delete(japanese);
        look(0);
    }

    @Test
    void aProjectAnotherWindowHasIsReadAndNotWritten() throws IOException, InterruptedException, UnusableFileException {
        openTexts();
        var file = folder.resolve("p.taiyaku");
        ProjectFile.write(file, Project.of(desk.manuscript().now().article()));
        var bytes = Files.readAllBytes(file);
        var otherDesk = new Desk(screen::add);
        var otherFiling = new Filing(otherDesk);
        try {
            otherDesk.open(() -> Opened.read(List.of(file)));
            until(() -> otherDesk.opened().get() != null && Files.exists(folder.resolve(".p.taiyaku.lock")));
            assertNull(otherFiling.heldBy().get());
            desk.open(() -> Opened.read(List.of(file)));
            until(() -> filing.heldBy().get() != null);
            var owner = filing.heldBy().get();
            assertNotNull(owner);
            assertEquals(ProcessHandle.current().pid(), owner.pid());
            desk.edit(1, new Span(0, 0), "新しい");
            until(this::fresh);
            filing.save(file);
            until(() -> desk.trouble().get() != null);
            assertTrue(String.valueOf(desk.trouble().get()).contains("p.taiyaku"), desk.trouble().get());
            assertEquals(-1, Arrays.mismatch(bytes, Files.readAllBytes(file)));
            filing.save(folder.resolve("mine.taiyaku"));
            until(() -> folder.resolve("mine.taiyaku").equals(filing.file().get()));
            assertNull(filing.heldBy().get());
        } finally {
            otherFiling.close();
            otherDesk.close();
        }
        assertTrue(Files.notExists(folder.resolve(".p.taiyaku.lock")));
    }

    private Path openTexts() throws IOException, InterruptedException {
        var german = Files.writeString(
                folder.resolve("de.txt"), "Die Brücke kostet 97,4 Milliarden Euro.\nSie ist drei Kilometer lang.\n");
        var japanese = Files.writeString(folder.resolve("ja.txt"), "橋の費用は97,4億ユーロである。\n長さは3キロメートルだ。\n");
        desk.open(() -> Opened.read(List.of(german, japanese)));
        until(() -> desk.opened().get() != null && fresh());
        return japanese;
    }

    private void look(int expected) throws InterruptedException {
        var looked = new AtomicBoolean();
        sources.look();
        // on the same thread, so it comes behind
        desk.aside(() -> true, looked::set);
        until(looked::get);
        assertEquals(expected, sources.changes().size());
    }

    private String text(int edition) {
        return desk.manuscript().now().article().editions().get(edition).text();
    }

    private boolean fresh() {
        var review = desk.review().get();
        return review != null && review.article().equals(desk.manuscript().now().article()) && desk.work().get() == null;
    }

    private void until(BooleanSupplier done) throws InterruptedException {
        for (int i = 0; i < 2000; i++) {
            for (var next = screen.poll(); next != null; next = screen.poll()) {
                next.run();
            }
            if (i > 3 && done.getAsBoolean()) {
                return;
            }
            Thread.sleep(5);
        }
        throw new AssertionError("never came");
    }
}
