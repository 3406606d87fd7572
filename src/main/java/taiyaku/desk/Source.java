package taiyaku.desk;

import taiyaku.store.UnusableFileException;

/// Where an article comes from: files, a sample, pasted text.
@FunctionalInterface
public interface Source {

    /// Reads it; called off the screen's thread.
    ///
    /// @throws UnusableFileException when it cannot be used, with one sentence that says why
    Opened read() throws UnusableFileException;
}
