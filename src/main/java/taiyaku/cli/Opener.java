package taiyaku.cli;

import java.nio.file.Path;
import java.util.List;

/// Opens the window; given to the commands from above, since they do not know it.
@FunctionalInterface
public interface Opener {

    /// Opens the reader on these files, or on its start page, and comes back when it was closed.
    ///
    /// @throws NoDisplayException when there is no display to open it on
    void open(List<Path> files) throws NoDisplayException;

    /// There is no display; the message says why.
    final class NoDisplayException extends Exception {

        private static final long serialVersionUID = 1;

        /// @param reason why no window can be opened
        public NoDisplayException(String reason) {
            super(reason);
        }
    }
}
