package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole program in a process of its own, killed while one works in it, and started again.
class KilledReaderTest {

    private static final String GERMAN = """
            Holm bietet 97,4 Milliarden Euro für Norda
            Norda wurde zuletzt mit 15 Milliarden Euro bewertet.
            Allein 40 Milliarden Euro sollen in neue Schiffe fließen.
            """;

    private static final String JAPANESE = """
            ホルム、ノルダに97,4億ユーロを提示
            ノルダの評価額は直近で15億ユーロだった。
            40億ユーロだけでも新しい船に投じられる予定だ。
            """;

    /// Where the window was put.
    private static final String PLACE = "stands at 37 41 1010 720";

    @Test
    @Timeout(60)
    void allButTheLastSecondIsThereAgain(@TempDir Path folder) throws Exception {
        var state = folder.resolve("state");
        var german = Files.writeString(folder.resolve("a.de.txt"), GERMAN);
        var japanese = Files.writeString(folder.resolve("a.ja.txt"), JAPANESE);
        var worker = start(state, "work", german, japanese);
        try (var lines = worker.inputReader(StandardCharsets.UTF_8)) {
            await(lines, "150億");
            await(lines, PLACE);
            Thread.sleep(1500);
        } finally {
            worker.destroyForcibly().waitFor();
        }
        var again = start(state, "read");
        try (var lines = again.inputReader(StandardCharsets.UTF_8)) {
            await(lines, PLACE);
            var text = await(lines, "ノルダ");
            assertTrue(text.contains("974億ユーロ") && text.contains("150億ユーロ"), text);
            assertTrue(text.contains("40億ユーロだけ") && !text.contains("400億"), "what was not done is not done: " + text);
        } finally {
            again.destroyForcibly().waitFor();
        }
        assertEquals(JAPANESE, Files.readString(japanese), "the source is as it was");
    }

    /// Starts a process that does what [#main] says.
    static Process start(Path state, String what, Path... files) throws IOException {
        var arguments = Stream.concat(Stream.of(what), Stream.of(files).map(Path::toString)).toList();
        return Child.of(state, KilledReaderTest.class, List.of(), arguments).start();
    }

    /// The first line that holds a text.
    static String await(BufferedReader lines, String text) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("the program ended and never showed " + text);
    }

    /// What A was pressed at; once each, however often the page is drawn.
    private static final Set<String> CORRECTED = new HashSet<>();

    /// The process to be killed: opens the files, tells again and again what stands on the page, and with `work` presses
    /// A at two of the three figures.
    ///
    /// @param arguments `work` or `read`, and the files
    public static void main(String[] arguments) {
        boolean works = arguments[0].equals("work");
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                pause();
                runWhenStarted(() -> turn(works));
            }
        });
        ReaderApplication.launch(
                List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList());
    }

    private static void runWhenStarted(Runnable turn) {
        try {
            Platform.runLater(turn);
        } catch (IllegalStateException early) {
            System.err.println("the toolkit is not there yet");
        }
    }

    private static void turn(boolean works) {
        for (var window : Window.getWindows()) {
            if (works) {
                window.setX(37);
                window.setY(41);
                window.setWidth(1010);
                window.setHeight(720);
            }
            System.out.printf("stands at %.0f %.0f %.0f %.0f%n", window.getX(), window.getY(), window.getWidth(), window.getHeight());
            var page = window.getScene().lookup("#page");
            if (page != null) {
                var text = page.lookupAll(".prose").stream()
                        .filter(Text.class::isInstance)
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining())
                        .replace("\u2060", "")
                        .replace("\n", "");
                System.out.println(text);
                var due = text.contains("97,4億") ? "97,4億" : text.contains("直近で15億") ? "15億" : "";
                if (works && !due.isEmpty() && CORRECTED.add(due)) {
                    Event.fireEvent(page, new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
                }
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException over) {
            throw new IllegalStateException(over);
        }
    }
}
