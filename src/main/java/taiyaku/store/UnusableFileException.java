package taiyaku.store;

/// A file that cannot be used: its message is one clear sentence that names the file and the cause.
public final class UnusableFileException extends Exception {

    private static final long serialVersionUID = 1;

    /// @param sentence names the file and the cause
    public UnusableFileException(String sentence) {
        super(sentence);
    }
}
