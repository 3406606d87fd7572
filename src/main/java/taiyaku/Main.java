package taiyaku;

import taiyaku.cli.Commands;
import taiyaku.cli.Opener.NoDisplayException;
import taiyaku.view.ReaderApplication;

/// The program's entry.
///
/// It does not extend `Application`: on the class path the launcher would refuse such a main class.
public final class Main {

    private Main() {}

    /// Runs the program and ends it with its exit status.
    ///
    /// @param arguments the command line: a command and its options, or the files to open
    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments, files -> {
            var reason = ReaderApplication.withoutWindow();
            if (reason != null) {
                throw new NoDisplayException(reason);
            }
            try {
                ReaderApplication.launch(files);
            } catch (UnsupportedOperationException refused) {
                throw new NoDisplayException(String.valueOf(refused.getMessage()));
            }
        }));
    }
}
