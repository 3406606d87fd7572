package taiyaku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Work that was not saved yet, kept beside the settings so that a crash loses nothing.
public final class Session {

    private Session() {}

    /// Keeps unsaved work; called within a second of every change.
    ///
    /// @throws UnusableFileException when it cannot be written
    public static void keep(Project project) throws UnusableFileException {
        SafeFile.writeInState(file(), stream -> ProjectFile.write(stream, project));
    }

    /// The work kept, if there is any that can be read.
    public static Optional<Project> kept() {
        try {
            return Files.exists(file()) ? Optional.of(ProjectFile.read(file())) : Optional.empty();
        } catch (UnusableFileException e) {
            return Optional.empty();
        }
    }

    /// Forgets it: the work was saved, or a person gave it up.
    ///
    /// @throws UnusableFileException when it cannot be removed
    public static void forget() throws UnusableFileException {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UnusableFileException(file() + " cannot be removed: " + e.getMessage());
        }
    }

    private static Path file() {
        return Folders.state().resolve("session" + ProjectFile.ENDING);
    }
}
