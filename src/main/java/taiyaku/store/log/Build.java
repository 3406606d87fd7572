package taiyaku.store.log;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// Which program this is.
///
/// @param version as it was released; empty when it was not built by Maven
/// @param date of the release, as `2026-11-22`; empty likewise
public record Build(String version, String date) {

    /// The one that runs.
    public static final Build THIS = read();

    private static Build read() {
        var properties = new Properties();
        try (var in = Build.class.getResourceAsStream("build.properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var moment = properties.getProperty("date", "");
        return new Build(properties.getProperty("version", ""), moment.substring(0, Math.min(10, moment.length())));
    }
}
