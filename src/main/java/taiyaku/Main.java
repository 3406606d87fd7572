package taiyaku;

import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import taiyaku.cli.Commands;
import taiyaku.cli.Opener.NoDisplayException;
import taiyaku.view.ReaderApplication;

/// The program's entry: commands go to the command line, everything else opens the window.
///
/// It does not extend `Application`: on the class path the launcher would refuse such a main class.
public final class Main {

    /// JavaFX warns that it stands on the class path, where we put it on purpose; kept here, for loggers are weak.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Main() {}

    /// Runs the program and ends it with its exit status.
    ///
    /// @param arguments the command line: a command and its options, or the files to open
    public static void main(String[] arguments) {
        JAVAFX.setLevel(Level.SEVERE);
        System.exit(Commands.run(arguments, files -> {
            if (!displayNamed()) {
                throw new NoDisplayException("there is no display");
            }
            try {
                ReaderApplication.launch(files);
            } catch (UnsupportedOperationException e) {
                // JavaFX says so when a display is named but does not answer
                throw new NoDisplayException("the display cannot be opened");
            }
        }));
    }

    /// Whether there may be a display: on Linux the environment names it; elsewhere there always is one.
    private static boolean displayNamed() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return !linux || headless || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
