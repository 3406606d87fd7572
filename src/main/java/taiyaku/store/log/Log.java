package taiyaku.store.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import taiyaku.store.Folders;

/// The log: a few files that take turns, so that it never grows beyond them. Until it is begun, and where its folder
/// cannot be written, entries go nowhere.
public final class Log {

    /// How many files take turns.
    static final int FILES = 3;

    /// How many bytes each may have, about: the last entry stays whole.
    static final int SIZE = 256 * 1024;

    private static final Logger LOGGER = Logger.getLogger("taiyaku");

    static {
        LOGGER.setUseParentHandlers(false);
    }

    private Log() {}

    /// The folder it is in; `taiyaku.0.log` is the newest of its files.
    public static Path folder() {
        return Folders.state().resolve("log");
    }

    /// Begins it, in the folder of this state.
    public static void begin() {
        end();
        try {
            var folder = Files.createDirectories(folder().toAbsolutePath());
            // in the handler's patterns a per cent sign means something
            var pattern = folder.toString().replace("%", "%%") + "/taiyaku.%g.log";
            var handler = new FileHandler(pattern, SIZE, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new Lines());
            LOGGER.addHandler(handler);
        } catch (IOException unwritable) {
            LOGGER.setLevel(Level.OFF);
            return;
        }
        LOGGER.setLevel(Level.INFO);
    }

    /// Ends it; what comes later goes nowhere.
    public static void end() {
        for (var handler : LOGGER.getHandlers()) {
            LOGGER.removeHandler(handler);
            handler.close();
        }
    }

    /// Writes an entry down; from any thread.
    public static void note(Entry entry) {
        if (LOGGER.getHandlers().length > 0) {
            LOGGER.log(Level.INFO, entry.told());
        }
    }

    /// A line for each entry, with when it was; further lines of an entry follow as they are.
    private static final class Lines extends Formatter {

        private static final DateTimeFormatter WHEN =
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneId.systemDefault());

        @Override
        public String format(LogRecord entry) {
            return WHEN.format(entry.getInstant().truncatedTo(ChronoUnit.MILLIS)) + " " + entry.getMessage() + "\n";
        }
    }
}
