package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole program in a process of its own, started on settings it cannot understand: it opens the article all the
/// same, says which file, and leaves what was in it beside.
class BrokenSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"theme=purple\nzoom=large\nlanguage=en\ntoured=true\n", "\\u00zz", "\0\0\0\0", "zoom=-400\nwindow=1,2\n"})
    @Timeout(60)
    void itOpensAndSaysSo(String broken, @TempDir Path folder) throws Exception {
        var state = Files.createDirectories(folder.resolve("state"));
        var settings = state.resolve("settings.properties");
        var before = broken.getBytes(StandardCharsets.UTF_8);
        Files.write(settings, before);
        var german = Files.writeString(folder.resolve("a.de.txt"), "Er kostet 12 Euro.\n");
        var japanese = Files.writeString(folder.resolve("a.ja.txt"), "それは12ユーロだ。\n");
        var program = Child.of(
                        state,
                        BrokenSettingsTest.class,
                        List.of("-Duser.language=en"),
                        List.of(german.toString(), japanese.toString()))
                .start();
        try (var lines = program.inputReader(StandardCharsets.UTF_8)) {
            KilledReaderTest.await(lines, "told: settings.properties");
            program.waitFor();
        } finally {
            program.destroyForcibly().waitFor();
        }
        try (var files = Files.list(state)) {
            var kept = files.filter(file -> file.getFileName().toString().startsWith("settings.properties"))
                    .filter(file -> !file.equals(settings))
                    .toList();
            assertTrue(kept.size() <= 1, kept.toString());
            assertArrayEquals(before, Files.readAllBytes(kept.isEmpty() ? settings : kept.getFirst()));
        }
    }

    /// The process: opens the files, and says what the window says once both are shown.
    ///
    /// @param arguments the files
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(BrokenSettingsTest::watch);
        ReaderApplication.launch(List.of(arguments).stream().map(Path::of).toList());
    }

    private static void watch() {
        for (int i = 0; i < 200; i++) {
            try {
                Thread.sleep(200);
                if (says("settings.properties")) {
                    System.out.println("told: settings.properties");
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
        Platform.exit();
    }

    /// Whether the article is there and the banner says these words.
    private static boolean says(String words) {
        var says = new CompletableFuture<Boolean>();
        Platform.runLater(() -> says.complete(Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .anyMatch(root -> root instanceof ReaderWindow reader
                        && reader.page().total() > 0
                        && root.lookup("#banner").lookupAll("Text").stream()
                                .map(text -> ((Text) text).getText())
                                .collect(Collectors.joining())
                                .contains(words))));
        return says.join();
    }
}
