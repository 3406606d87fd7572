package taiyaku.store.log;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What may be written down: none of it has room for a word of an article.
public sealed interface Entry {

    /// A window was opened.
    ///
    /// @param build this program
    record Started(Build build) implements Entry {}

    /// Its window was closed.
    record Ended() implements Entry {}

    /// A later start left files here.
    ///
    /// @param count how many; none wanted the window in front
    record Received(int count) implements Entry {}

    /// An article was read and checked.
    ///
    /// @param files what it was read from; none for pasted text
    /// @param sentences in all its versions
    /// @param findings how many there were
    /// @param reading how long that took, in milliseconds
    /// @param checking the same, for linking and checking
    record Opened(List<Path> files, int sentences, int findings, long reading, long checking) implements Entry {}

    /// A file was written.
    record Saved(Path file) implements Entry {}

    /// Something a file had in it could not be used, or a file not written; which was told in the window.
    record Refused() implements Entry {}

    /// An exception nobody expected.
    ///
    /// @param thread where
    /// @param times how often it has happened in this run
    record Failed(Throwable bug, String thread, int times) implements Entry {}

    /// The line, or the lines, it takes.
    default String told() {
        return switch (this) {
            case Started(var build) ->
                "started: Taiyaku " + (build.version().isEmpty() ? "(from a checkout)" : build.version()) + ", Java "
                        + System.getProperty("java.version") + ", JavaFX " + System.getProperty("javafx.version", "-")
                        + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch");
            case Ended() -> "ended";
            case Received(int count) -> "a later start left " + count + " files";
            case Opened(var files, int sentences, int findings, long reading, long checking) ->
                "opened " + names(files) + ": " + sentences + " sentences, " + findings + " findings; read in " + reading
                        + " ms, checked in " + checking + " ms";
            case Saved(var file) -> "saved " + names(List.of(file));
            case Refused() -> "a file could not be used";
            case Failed(var bug, var thread, int times) ->
                "failed on thread " + thread + (times == 1 ? "" : ", for the " + times + "th time") + "\n" + Trace.of(bug);
        };
    }

    /// Their names, not where they are, on one line.
    private static String names(List<Path> files) {
        return files.isEmpty()
                ? "what was pasted"
                : files.stream()
                        .map(file -> String.valueOf(file.getFileName()).replaceAll("\\p{Cntrl}", "?"))
                        .collect(Collectors.joining(", "));
    }
}
