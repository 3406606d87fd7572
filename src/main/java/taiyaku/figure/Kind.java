package taiyaku.figure;

import java.util.Locale;

/// The kinds of figure, one per record of [Value].
public enum Kind {
    COUNT,
    ORDINAL,
    FRACTION,
    PERCENT,
    POINTS,
    MULTIPLE,
    MONEY,
    MEASURE,
    AGE,
    DATE,
    TIME,
    DURATION,
    RATIO,
    DEBRIS;

    /// Its name in JSON and on the command line: `count`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
