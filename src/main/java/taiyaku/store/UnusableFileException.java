package taiyaku.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A file that cannot be used: its message is one clear sentence that names the file and the cause.
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    /// @param sentence names the file and the cause
    public UnusableFileException(String sentence) {
        super(sentence);
    }

    /// A file that could not be read.
    public static UnusableFileException of(Path file, IOException failure) {
        return new UnusableFileException(
                switch (failure) {
                    case NoSuchFileException _ -> file + " does not exist";
                    case AccessDeniedException _ -> file + " may not be read: permission denied";
                    default -> file + " cannot be read: " + failure.getMessage();
                });
    }
}
