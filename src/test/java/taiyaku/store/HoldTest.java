package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

class HoldTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void state() {
        System.setProperty("taiyaku.state", folder.resolve("state").toString());
    }

    @AfterEach
    void back() {
        System.clearProperty("taiyaku.state");
    }

    private Path lock() {
        return folder.resolve(".a.taiyaku.lock");
    }

    @Test
    void theSecondIsToldWhoHasItUntilTheFirstLetsGo() {
        var file = folder.resolve("a.taiyaku");
        var first = Hold.of(file);
        assertNull(first.other());
        var second = Hold.of(file);
        var owner = second.other();
        assertNotNull(owner);
        assertEquals(ProcessHandle.current().pid(), owner.pid());
        assertEquals(System.getProperty("user.name"), owner.user());
        second.close();
        assertNotNull(Hold.of(file).other(), "who only reads does not let go for the other");
        first.close();
        assertNull(Hold.of(file).other());
    }

    @Test
    void whatAProcessThatIsGoneLeftBehindIsTakenOver() throws IOException, InterruptedException {
        var file = folder.resolve("a.taiyaku");
        var gone = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();
        try (var ours = Hold.of(file)) {
            assertNull(ours.other());
            var content = Files.readString(lock());
            Files.writeString(lock(), content.replace("pid=" + ProcessHandle.current().pid(), "pid=" + gone.pid()));
        }
        assertNull(Hold.of(file).other());
    }

    @Test
    void aNumberGivenToAnotherProcessHoldsNothing() throws IOException {
        var file = folder.resolve("a.taiyaku");
        Hold.of(file);
        Files.writeString(lock(), Files.readString(lock()).replaceAll("begun=.*", "begun=2001-01-01T00:00:00Z"));
        assertNull(Hold.of(file).other());
    }

    @Test
    void anotherMachineHoldsUntilItLetsGo() throws IOException {
        var file = folder.resolve("a.taiyaku");
        Hold.of(file);
        Files.writeString(
                lock(), Files.readString(lock()).replaceAll("host=.*", "host=elsewhere").replaceAll("user=.*", "user=mika"));
        var owner = Hold.of(file).other();
        assertNotNull(owner);
        assertEquals("mika", owner.user());
        assertEquals("elsewhere", owner.host());
    }

    @Test
    void aLockNobodyCanReadIsStale() throws IOException {
        Files.writeString(lock(), "\u0000\\u00zz");
        assertNull(Hold.of(folder.resolve("a.taiyaku")).other());
    }

    @Test
    void theLastTenStatesAreKeptAndNoMore() throws UnusableFileException {
        var file = folder.resolve("a.taiyaku");
        for (int i = 0; i < 14; i++) {
            ProjectFile.write(file, project("v" + i));
        }
        ProjectFile.write(file, project("v13"));
        var kept = Previous.of(file);
        assertEquals(10, kept.size());
        assertEquals("v13", ProjectFile.read(kept.getFirst()).article().title());
        assertEquals("v4", ProjectFile.read(kept.getLast()).article().title());
        assertEquals(List.of(), Previous.of(folder.resolve("b.taiyaku")));
    }

    @Test
    void aNewerATruncatedOrAForeignFileIsNotWrittenOver() throws IOException {
        for (var content : List.of("{\"format\": 7, \"editions\": []}", "{\"format\": 1, \"edit", "Liebes Tagebuch")) {
            var file = Files.writeString(folder.resolve("a.taiyaku"), content);
            var refused = assertThrows(UnusableFileException.class, () -> ProjectFile.write(file, project("mine")));
            assertTrue(String.valueOf(refused.getMessage()).contains("a.taiyaku"));
            assertEquals(content, Files.readString(file));
        }
    }

    private static Project project(String title) {
        return Project.of(new Article(title, List.of(new Edition(Language.GERMAN, "Drei.\n", "a.de.txt"))));
    }
}
