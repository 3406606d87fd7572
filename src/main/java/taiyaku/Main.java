package taiyaku;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import taiyaku.cli.Commands;
import taiyaku.cli.Opener.NoDisplayException;
import taiyaku.intake.Samples;
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
        System.exit("commands".equals(System.getProperty("taiyaku.rehearse")) ? rehearse() : command(arguments));
    }

    private static void open(List<Path> files) throws NoDisplayException {
        if (!displayNamed()) {
            throw new NoDisplayException("there is no display");
        }
        // AWT tells what installed fonts can show and writes pictures; it needs no display of its own beside JavaFX's
        System.setProperty("java.awt.headless", "true");
        try {
            ReaderApplication.launch(files);
        } catch (UnsupportedOperationException e) {
            // JavaFX says so when a display is named but does not answer
            throw new NoDisplayException("the display cannot be opened");
        }
    }

    /// Runs the commands on the samples, as the window is rehearsed by its own start: the packages keep what Java loaded for
    /// them. Either has a cache of its own, for Java takes in all that a cache holds, and a command needs nothing of JavaFX.
    ///
    /// @return 2 when a sample or the command line could not be used, else 0
    private static int rehearse() {
        int worst = 0;
        for (var sample : Samples.folders()) {
            for (var format : List.of("text", "json", "html")) {
                worst = Math.max(worst, command("check", sample.toString(), "--format", format));
            }
            worst = Math.max(worst, command("figures", sample.resolve("de.txt").toString()));
        }
        return worst == Commands.UNUSABLE ? worst : 0;
    }

    private static int command(String... arguments) {
        return Commands.run(arguments, Main::open);
    }

    /// Whether there may be a display: on Linux the environment names it; elsewhere there always is one.
    private static boolean displayNamed() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        return !linux || headless || System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
