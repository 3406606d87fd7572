package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a process of its own, failing on the screen's thread and on another: it says so, keeps the work,
/// goes on, and no word of the article comes into the log.
class FailingReaderTest {

    /// A word of the article, and of what the exceptions say.
    private static final String MARKED = "Quittenbrot";

    @Test
    @Timeout(60)
    void itGoesOnAndTheLogHoldsNoWordOfTheArticle(@TempDir Path folder) throws Exception {
        var state = folder.resolve("state");
        var german = Files.writeString(folder.resolve("a.de.txt"), MARKED + " kostet 12 Euro.\n");
        var japanese = Files.writeString(folder.resolve("a.ja.txt"), "マルメロの羊羹は12ユーロだ。\n");
        var program = Child.of(
                        state, FailingReaderTest.class, List.of(), List.of(german.toString(), japanese.toString()))
                .start();
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            KilledReaderTest.await(lines, "told: true");
            program.waitFor();
        } finally {
            program.destroyForcibly().waitFor();
        }
        var log = log(state);
        assertFalse(log.contains(MARKED), log);
        for (var written : List.of(
                " started: Taiyaku ",
                " opened a.de.txt, a.ja.txt: ",
                "java.lang.IllegalStateException\n    at taiyaku.view.FailingReaderTest.fail",
                "failed on thread another\n",
                " ended")) {
            assertTrue(log.contains(written), written + " in " + log);
        }
        assertTrue(Files.exists(state.resolve("session.taiyaku")), "the work is kept");
    }

    private static String log(Path state) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(state.resolve("log"))) {
            for (var file : files.sorted().toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /// The process that fails: once the article is there, on two threads; and tells whether the window says so.
    ///
    /// @param arguments the files
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(FailingReaderTest::watch);
        ReaderApplication.launch(List.of(arguments).stream().map(Path::of).toList());
    }

    private static void watch() {
        boolean failed = false;
        for (int i = 0; i < 200; i++) {
            try {
                Thread.sleep(200);
                if (!failed && shows("#page")) {
                    failed = true;
                    Platform.runLater(() -> fail(MARKED));
                    Thread.ofPlatform().name("another").start(() -> fail(MARKED + "!"));
                } else if (failed && shows("#mishap-copy")) {
                    System.out.println("told: true");
                    Thread.sleep(500);
                    Platform.exit();
                    return;
                }
            } catch (IllegalStateException early) {
                System.err.println("the toolkit is not there yet");
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    private static boolean shows(String id) {
        var shows = new CompletableFuture<Boolean>();
        Platform.runLater(() -> {
            var windows = Window.getWindows();
            shows.complete(!windows.isEmpty() && windows.getFirst().getScene().lookup(id) != null);
        });
        return shows.join();
    }

    private static void fail(String words) {
        throw new IllegalStateException(words);
    }
}
