package taiyaku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What lay open last, kept beside the settings so that the next start shows the same, and a crash loses nothing.
public final class Session {

    /// where the work came from, among what the window showed; a session never leaves its machine
    private static final String FILES = "files";

    /// whether it holds work that stands in none of them
    private static final String UNSAVED = "unsaved";

    private Session() {}

    /// What was kept.
    ///
    /// @param project the work
    /// @param files what it was opened from, or its project file; empty when it came from none
    /// @param unsaved whether it holds work that stands in none of them
    public record Kept(Project project, List<Path> files, boolean unsaved) {

        public Kept {
            files = List.copyOf(files);
        }
    }

    /// Keeps what lies open; called within a second of every change.
    ///
    /// @param files what it was opened from, or its project file
    /// @param unsaved whether it holds work that stands in none of them
    /// @throws UnusableFileException when it cannot be written
    public static void keep(Project project, List<Path> files, boolean unsaved) throws UnusableFileException {
        var view = new HashMap<>(project.view());
        view.put(
                FILES,
                files.stream()
                        .map(path -> path.toAbsolutePath().toString())
                        .collect(Collectors.joining("\n")));
        view.put(UNSAVED, Boolean.toString(unsaved));
        var marked = project.with(view);
        SafeFile.writeInState(file(), stream -> ProjectFile.write(stream, marked));
    }

    /// The work kept, if there is any that can be read.
    public static Optional<Kept> kept() {
        try {
            return Files.exists(file()) ? Optional.of(kept(ProjectFile.read(file()))) : Optional.empty();
        } catch (UnusableFileException unreadable) {
            return Optional.empty();
        }
    }

    private static Kept kept(Project marked) {
        var view = new HashMap<>(marked.view());
        var files = view.remove(FILES);
        // an earlier program kept unsaved work alone, and did not say so
        boolean unsaved = !"false".equals(view.remove(UNSAVED));
        var project = marked.with(view);
        try {
            return new Kept(
                    project,
                    files == null || files.isEmpty()
                            ? List.of()
                            : files.lines().map(Path::of).toList(),
                    unsaved);
        } catch (InvalidPathException foreign) {
            return new Kept(project, List.of(), unsaved);
        }
    }

    /// Forgets it: nothing lies open any more.
    ///
    /// @throws UnusableFileException when it cannot be removed
    public static void forget() throws UnusableFileException {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UnusableFileException(file(), Refusal.UNREMOVABLE, Map.of("cause", String.valueOf(e.getMessage())));
        }
    }

    private static Path file() {
        return Folders.state().resolve("session" + ProjectFile.ENDING);
    }
}
