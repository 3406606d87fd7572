package taiyaku.cli;

import java.util.Locale;
import taiyaku.review.Progress;
import taiyaku.wording.Messages;

/// Shows how far long work has come, on standard error, when that is a terminal, after the first third of a second.
final class TerminalProgress implements Progress {

    private static final long PATIENCE_NANOS = 300_000_000;

    private final boolean shown;
    private final Messages messages;
    private final long started = System.nanoTime();
    private int width;

    /// @param wanted whether a person asked for no silence
    @SuppressWarnings("SystemConsoleNull") // it is null where standard input is no terminal, in JDK 25 too
    TerminalProgress(boolean wanted, Messages messages) {
        var console = System.console();
        shown = wanted && console != null && console.isTerminal();
        this.messages = messages;
    }

    @Override
    public void at(Step step, double part) {
        if (shown && System.nanoTime() - started > PATIENCE_NANOS) {
            var line = messages.text("progress." + step.name().toLowerCase(Locale.ROOT)) + " "
                    + Math.round(100 * part) + " %";
            System.err.print("\r" + line + " ".repeat(Math.max(0, width - Terminal.width(line))));
            width = Terminal.width(line);
        }
    }

    /// Takes the line away again.
    void done() {
        if (width > 0) {
            System.err.print("\r" + " ".repeat(width) + "\r");
        }
    }
}
