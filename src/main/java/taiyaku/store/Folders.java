package taiyaku.store;

import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps what is its own, by each platform's custom.
public final class Folders {

    private Folders() {}

    /// The folder of the session, the recent files and the settings; it need not exist yet.
    ///
    /// The property `taiyaku.state` names another; else `$XDG_STATE_HOME` or `~/.local/state` on Linux (XDG Base
    /// Directory Specification 0.8), `~/Library/Application Support` on macOS, `%LOCALAPPDATA%` on Windows.
    public static Path state() {
        var named = System.getProperty("taiyaku.state");
        if (named != null) {
            return Path.of(named);
        }
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Taiyaku");
        }
        if (system.startsWith("windows")) {
            return environment("LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Taiyaku");
        }
        return environment("XDG_STATE_HOME", home.resolve(".local/state")).resolve("taiyaku");
    }

    private static Path environment(String variable, Path otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }
}
