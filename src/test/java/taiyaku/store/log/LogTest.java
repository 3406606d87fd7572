package taiyaku.store.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

class LogTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private @Nullable String before;

    @BeforeEach
    void elsewhere() {
        before = System.getProperty("taiyaku.state");
        // a per cent sign means something to the handler that writes
        System.setProperty("taiyaku.state", folder.resolve("100%g").toString());
    }

    @AfterEach
    void back() {
        Log.end();
        if (before == null) {
            System.clearProperty("taiyaku.state");
        } else {
            System.setProperty("taiyaku.state", before);
        }
    }

    private static String newest() throws IOException {
        return Files.readString(Log.folder().resolve("taiyaku.0.log"));
    }

    @Test
    void eachEntryIsALineWithItsMoment() throws IOException {
        Log.begin();
        Log.note(new Entry.Opened(List.of(Path.of("/home/ana/a.de.txt"), Path.of("/home/ana/a.ja.txt")), 12, 3, 5, 40));
        Log.note(new Entry.Saved(Path.of("/home/ana/a.taiyaku")));
        Log.end();
        var lines = newest().lines().map(line -> line.replaceFirst("^\\d{4}-\\d\\d-\\d\\dT\\S+ ", "WHEN ")).toList();
        assertEquals(
                List.of(
                        "WHEN opened a.de.txt, a.ja.txt: 12 sentences, 3 findings; read in 5 ms, checked in 40 ms",
                        "WHEN saved a.taiyaku"),
                lines);
    }

    @Test
    void itGoesOnWhereTheLastRunEnded() throws IOException {
        Log.begin();
        Log.note(new Entry.Ended());
        Log.begin();
        Log.note(new Entry.Received(2));
        Log.end();
        assertEquals(2, newest().lines().count());
    }

    @Test
    void threeFilesTakeTurns() throws IOException {
        Log.begin();
        var saved = new Entry.Saved(Path.of("x".repeat(200)));
        for (int i = 0; i < 6 * Log.SIZE / 200; i++) {
            Log.note(saved);
        }
        Log.end();
        try (var files = Files.list(Log.folder())) {
            var sizes = files.map(file -> file.toFile().length()).toList();
            assertEquals(Log.FILES, sizes.size());
            assertTrue(sizes.stream().allMatch(size -> size < Log.SIZE + 1000), sizes.toString());
        }
    }

    @Test
    void whereItCannotBeWrittenEntriesGoNowhere() throws IOException {
        Files.createDirectories(folder.resolve("100%g"));
        Files.writeString(Log.folder(), "a file where the folder should be");
        Log.begin();
        Log.note(new Entry.Ended());
        assertEquals("a file where the folder should be", Files.readString(Log.folder()));
    }

    @Test
    void whatAnExceptionSaysIsNotTold() {
        var bug = new IllegalStateException("Quittenbrot", new IOException("Quittenbrot in line 3"));
        bug.addSuppressed(new Error("Quittenbrot"));
        var told = new Entry.Failed(bug, "review", 1).told();
        assertFalse(told.contains("Quittenbrot"), told);
        assertTrue(told.startsWith("failed on thread review\njava.lang.IllegalStateException\n    at "), told);
        assertTrue(told.contains("LogTest.whatAnExceptionSaysIsNotTold(LogTest.java:"), told);
        assertTrue(told.contains("\nsuppressed: java.lang.Error\n"), told);
        assertTrue(told.contains("\ncaused by: java.io.IOException\n"), told);
    }

    @Test
    void onlyWhatJavaSaysOfIndicesIsTold() {
        assertTrue(firstLine(new IndexOutOfBoundsException("Index 5 out of bounds for length 3"))
                .endsWith(": Index 5 out of bounds for length 3"));
        assertEquals("java.lang.IndexOutOfBoundsException", firstLine(new IndexOutOfBoundsException("97,4")));
        assertEquals(
                "java.lang.IllegalStateException",
                firstLine(new IllegalStateException("Index 5 out of bounds for length 3")));
    }

    @Test
    void anExceptionThatCausesItselfEnds() {
        var one = new IllegalStateException();
        var other = new IllegalStateException(one);
        one.initCause(other);
        assertTrue(Trace.of(one).endsWith("caused by: java.lang.IllegalStateException (as above)"));
        assertFalse(Trace.mark(one).isEmpty());
    }

    @Test
    void aNameOfTwoLinesStaysOnOne() {
        assertEquals("saved a?b.txt", new Entry.Saved(Path.of("a\nb.txt")).told());
    }

    private static String firstLine(Throwable bug) {
        return Trace.of(bug).lines().findFirst().orElseThrow();
    }
}
