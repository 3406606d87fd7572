package taiyaku.intake;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import taiyaku.review.Progress;
import taiyaku.review.Reviewer;
import taiyaku.store.UnusableFileException;

/// Files made to hurt, or merely odd, and the program that takes them in one after the other: started by
/// [HostileFilesTest] with little memory. It prints a line for each: its name, the milliseconds of processor time it took, and what came of it.
public final class HostileFiles {

    /// What no file may make the program read.
    static final String SECRET = "Geheimes Wort Rumpelstilzchen";

    private HostileFiles() {}

    private static Map<String, Hostile.Content> all(Path secret, int port) {
        var all = new LinkedHashMap<String, Hostile.Content>();
        for (var some : List.of(new HostileTexts(), new HostileMarkup(secret, port), new HostilePackages(secret, port))) {
            all.putAll(some.files);
        }
        return all;
    }

    /// Takes them all in.
    ///
    /// @param arguments a folder that may be filled, and the longest file that is checked as well, in bytes
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var secret = Files.writeString(folder.resolve("secret"), SECRET);
        var calls = new AtomicInteger();
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(server, calls));
            for (var file : all(secret, server.getLocalPort()).entrySet()) {
                var path = folder.resolve(file.getKey());
                try (var out = Files.newOutputStream(path)) {
                    file.getValue().writeTo(out);
                }
                long start = processorTime();
                var outcome = outcome(path, Files.size(path) <= Integer.parseInt(arguments[1]));
                long millis = (processorTime() - start) / 1_000_000;
                System.out.println(String.join("\t", escaped(file.getKey()), Long.toString(millis), escaped(outcome)));
                Files.delete(path);
            }
        }
        System.out.println("calls\t0\t" + calls);
    }

    /// What this thread has used, in nanoseconds: other work on the machine does not count.
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void count(ServerSocket server, AtomicInteger calls) {
        try {
            while (true) {
                server.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // the end
        }
    }

    /// What comes of a file: `result`, `refused` with the sentence, or `bug`.
    private static String outcome(Path file, boolean checked) {
        try {
            var taken = Articles.take(List.of(file), Articles.Reading.DEFAULT);
            var texts = new ArrayList<String>();
            taken.article().editions().forEach(edition -> texts.add(edition.text()));
            if (texts.stream().anyMatch(text -> text.contains(SECRET))) {
                return "bug: it told the secret";
            }
            if (texts.stream().anyMatch(text -> text.contains("\ufffd"))) {
                return "bug: characters were replaced";
            }
            if (checked) {
                Reviewer.review(taken.article(), taken.pins(), Progress.NONE);
            }
            return "result: " + texts.size() + " " + taken.origins();
        } catch (UnusableFileException e) {
            return "refused: " + e.getMessage();
        } catch (RuntimeException | Error bug) {
            return "bug: " + bug + " at " + Arrays.toString(Arrays.copyOf(bug.getStackTrace(), 8));
        }
    }

    private static String escaped(String text) {
        var cut = text.length() > 1500 ? text.substring(0, 1500) : text;
        return cut.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r");
    }
}
