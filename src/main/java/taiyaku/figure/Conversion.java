package taiyaku.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a unit of measure turns into the base unit of what it measures (`conversions.txt`).
///
/// ICU can convert too, but only inside its number formatter, already rounded for a reader.
///
/// @param measured what it measures: `length`
/// @param factor how many of the base unit one is
/// @param shift what is added then; zero but for temperatures
public record Conversion(String measured, BigDecimal factor, BigDecimal shift) {

    private static final Map<String, Conversion> TABLE = read();

    /// The conversion of a CLDR unit id, or null when the table has none.
    public static @Nullable Conversion of(String unit) {
        return TABLE.get(unit);
    }

    /// `amount` of unit `from` in unit `to`; null when they measure different things.
    public static @Nullable BigDecimal convert(BigDecimal amount, String from, String to) {
        return convert(amount, from, to, true);
    }

    /// As [#convert], but for a difference: 12 °C warmer is 21.6 °F warmer.
    public static @Nullable BigDecimal convertDifference(BigDecimal amount, String from, String to) {
        return convert(amount, from, to, false);
    }

    private static @Nullable BigDecimal convert(BigDecimal amount, String from, String to, boolean shifted) {
        var a = of(from);
        var b = of(to);
        if (a == null || b == null || !a.measured.equals(b.measured)) {
            return null;
        }
        var base = amount.multiply(a.factor);
        if (shifted) {
            base = base.add(a.shift).subtract(b.shift);
        }
        return base.divide(b.factor, MathContext.DECIMAL64);
    }

    private static Map<String, Conversion> read() {
        var table = new HashMap<String, Conversion>();
        try (var in = Conversion.class.getResourceAsStream("conversions.txt")) {
            if (in == null) {
                throw new IllegalStateException("conversions.txt is not on the class path");
            }
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var cells = line.split(" ", -1);
                if (!line.startsWith("#") && cells.length > 2) {
                    var shift = cells.length > 3 ? new BigDecimal(cells[3]) : BigDecimal.ZERO;
                    table.put(cells[0], new Conversion(cells[1], new BigDecimal(cells[2]), shift));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
