package taiyaku.view;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import taiyaku.store.Session;

/// Kills the whole program with its window, at random moments while one writes in it, and looks at what it left behind.
///
/// Argument: how many times. The child opens two texts, or what its forerunner left behind, opens the sentence editor and
/// writes a number into it every tenth of a second, which it says on its output. After each kill the session has to be
/// readable, and the number in it to be no more than a second older than the newest one said.
public final class WindowKills {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final long LONGEST_LIFE = 4_000;
    private static final String MARK = "Der Hafen kostet ";

    private WindowKills() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 1) {
            child(List.of(arguments).subList(1, arguments.length).stream().map(Path::of).toList());
        } else {
            parent(Integer.parseInt(arguments[0]));
        }
    }

    private static void parent(int times) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("window-kills");
        var state = folder.resolve("state");
        System.setProperty("taiyaku.state", state.toString());
        // the tour would take the first key
        Files.writeString(Files.createDirectories(state).resolve("settings.properties"), "toured=true\n");
        var german = Files.writeString(folder.resolve("a.de.txt"), MARK + "0 Millionen Euro.\nEr ist fertig.\n");
        var japanese = Files.writeString(folder.resolve("a.ja.txt"), "港には0ユーロかかる。\n完成した。\n");
        var random = new Random(9);
        var lost = new ArrayList<Long>();
        int unreadable = 0;
        int late = 0;
        for (int k = 1; k <= times; k++) {
            var process = start(state, german, japanese);
            var said = new ConcurrentSkipListMap<Long, Long>();
            var reader = Thread.ofPlatform().start(() -> {
                try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                        if (line.startsWith("said ")) {
                            said.put(Long.parseLong(line.substring(5)), System.currentTimeMillis());
                        }
                    }
                } catch (IOException killed) {
                    OUT.println("the child's output ended");
                }
            });
            while (said.isEmpty() && process.isAlive()) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextLong(LONGEST_LIFE));
            long end = System.currentTimeMillis();
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            reader.join();
            var kept = Session.kept();
            if (kept.isEmpty()) {
                // a child that died in its first second had nothing to keep yet
                unreadable += Files.exists(state.resolve("session.taiyaku")) ? 1 : 0;
                continue;
            }
            var text = kept.get().project().article().editions().getFirst().text();
            long found = Long.parseLong(text.substring(MARK.length(), text.indexOf(' ', MARK.length())));
            // what is lost is as old as the first number that is not there
            var missing = said.higherEntry(found);
            long gone = missing == null ? 0 : Math.max(0, end - missing.getValue());
            lost.add(gone);
            late += gone > 1000 ? 1 : 0;
        }
        lost.sort(null);
        OUT.println(times + " kills, " + unreadable + " unreadable, " + late + " lost more than a second; lost at the median "
                + (lost.isEmpty() ? 0 : lost.get(lost.size() / 2)) + " ms, at most "
                + (lost.isEmpty() ? 0 : lost.getLast()) + " ms");
    }

    private static Process start(Path state, Path... files) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "--enable-native-access=ALL-UNNAMED",
                "-Dtaiyaku.state=" + state,
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                WindowKills.class.getName(),
                "child"));
        if (!Files.exists(state.resolve("session.taiyaku"))) {
            List.of(files).forEach(file -> command.add(file.toString()));
        } else {
            command.add("");
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void child(List<Path> files) {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                try {
                    Thread.sleep(100);
                    Platform.runLater(WindowKills::write);
                } catch (IllegalStateException early) {
                    OUT.println("not yet");
                } catch (InterruptedException over) {
                    return;
                }
            }
        });
        ReaderApplication.launch(
                files.stream().filter(file -> !file.toString().isEmpty()).toList());
    }

    /// Writes the next number into the first sentence.
    private static void write() {
        for (var shown : Window.getWindows()) {
            if (shown.getScene().getRoot() instanceof ReaderWindow window && window.page().total() > 0) {
                if (window.lookup("#editor") instanceof TextArea editor) {
                    var text = editor.getText();
                    long next = Long.parseLong(text.substring(MARK.length(), text.indexOf(' ', MARK.length()))) + 1;
                    editor.setText(MARK + next + " Millionen Euro.");
                    OUT.println("said " + next);
                } else {
                    window.page().walk(-9);
                    Event.fireEvent(
                            window.page(),
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
                    window.commands().editSentence();
                }
            }
        }
    }
}
