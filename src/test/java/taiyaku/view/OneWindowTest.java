package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.Main;

/// The whole program, started a second time in a process of its own while its window is open.
class OneWindowTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path state;

    @BeforeEach
    void article() throws IOException {
        state = folder.resolve("state");
        Files.writeString(folder.resolve("a.de.txt"), "Holm bietet 97,4 Milliarden Euro.\n");
        Files.writeString(folder.resolve("a.ja.txt"), "ホルムは97,4億ユーロを提示した。\n");
        Files.writeString(folder.resolve("b.de.txt"), "Norda baut 12 Schiffe.\n");
        Files.writeString(folder.resolve("b.ja.txt"), "ノルダは船を12隻造る。\n");
    }

    /// The program itself, as a person starts it in that folder.
    private Process second(String... files) throws IOException {
        // the machine that runs the tests may have much else to do
        return Child.of(state, Main.class, List.of("-Dtaiyaku.patience=20000"), List.of(files))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("second.txt").toFile())
                .start();
    }

    private void endsAtOnce(String... files) throws Exception {
        var second = second(files);
        try {
            assertTrue(second.waitFor(60, TimeUnit.SECONDS), "it ends, for the first one has the files");
            assertEquals(0, second.exitValue(), Files.readString(folder.resolve("second.txt")));
        } finally {
            second.destroyForcibly();
        }
    }

    @Test
    @Timeout(300)
    void theWindowThatIsOpenTakesTheFilesOfTheNextStart() throws Exception {
        var first = KilledReaderTest.start(state, "read", folder.resolve("a.de.txt"), folder.resolve("a.ja.txt"));
        try (var lines = first.inputReader(StandardCharsets.UTF_8)) {
            KilledReaderTest.await(lines, "ホルム");
            endsAtOnce("b.de.txt", "b.ja.txt");
            KilledReaderTest.await(lines, "ノルダ");
            endsAtOnce();
            assertTrue(first.isAlive());
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(state.resolve("door").resolve("socket")), "what was killed leaves its socket behind");
        var again = KilledReaderTest.start(state, "read", folder.resolve("a.de.txt"), folder.resolve("a.ja.txt"));
        try (var lines = again.inputReader(StandardCharsets.UTF_8)) {
            KilledReaderTest.await(lines, "ホルム");
            endsAtOnce("b.de.txt", "b.ja.txt");
            KilledReaderTest.await(lines, "ノルダ");
        } finally {
            again.destroyForcibly().waitFor();
        }
    }

    @Test
    @Timeout(120)
    void oneThatWasStoppedByTheSystemIsNotWaitedFor() throws Exception {
        var first = KilledReaderTest.start(state, "read", folder.resolve("a.de.txt"), folder.resolve("a.ja.txt"));
        try (var lines = first.inputReader(StandardCharsets.UTF_8)) {
            KilledReaderTest.await(lines, "ホルム");
            signal("STOP", first);
            var second = KilledReaderTest.start(state, "read", folder.resolve("b.de.txt"), folder.resolve("b.ja.txt"));
            try (var others = second.inputReader(StandardCharsets.UTF_8)) {
                KilledReaderTest.await(others, "ノルダ");
            } finally {
                second.destroyForcibly().waitFor();
            }
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    @Test
    @Timeout(60)
    void aCommandNeverTouchesTheDoor() throws Exception {
        var check = second("check", "a.de.txt", "a.ja.txt");
        assertTrue(check.waitFor(50, TimeUnit.SECONDS));
        assertEquals(1, check.exitValue(), Files.readString(folder.resolve("second.txt")));
        assertTrue(Files.notExists(state), "no state, no door, no log");
    }

    private static void signal(String name, Process process) throws Exception {
        // the shell's own: a bare system has no program of that name
        var kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start();
        assertEquals(0, kill.waitFor());
    }
}
