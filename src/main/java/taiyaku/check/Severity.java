package taiyaku.check;

import java.util.Locale;

/// How grave a finding is, the gravest first.
public enum Severity {
    CRITICAL,
    MAJOR,
    MINOR;

    /// Its name in JSON and on the command line: `critical`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
