package taiyaku.desk;

import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;

/// Where an article comes from: files, a sample, pasted text.
@FunctionalInterface
public interface Source {

    /// Reads the article; called off the screen's thread.
    ///
    /// @throws UnusableFileException when it cannot be used, with one sentence that says why
    Article read() throws UnusableFileException;
}
