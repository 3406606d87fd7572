package taiyaku.check.meaning;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A length of time, from its normal form (ISO 8601).
///
/// @param seconds how long it is, a month counting 30.4375 days
/// @param number the number of its unit when it has one unit only (`P2W` is 2), else null
/// @param unit that unit: `Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`; of several the last
public record Length(BigDecimal seconds, @Nullable BigDecimal number, String unit) {

    private static final BigDecimal YEAR = new BigDecimal("31557600");

    /// Reads `P2W`, `PT3H30M`, `P1Y6M`; null when it is no duration.
    public static @Nullable Length of(String normal) {
        var seconds = BigDecimal.ZERO;
        BigDecimal number = null;
        var unit = "";
        boolean clock = false;
        int from = 1;
        for (int i = 1; i < normal.length(); i++) {
            char c = normal.charAt(i);
            if (c == 'T') {
                clock = true;
                from = i + 1;
            } else if (c != '.' && (c < '0' || c > '9')) {
                var one = seconds(c, clock);
                if (one == null || from == i) {
                    return null;
                }
                var amount = new BigDecimal(normal.substring(from, i));
                seconds = seconds.add(amount.multiply(one));
                number = unit.isEmpty() ? amount : null;
                unit = (clock ? "T" : "") + c;
                from = i + 1;
            }
        }
        return unit.isEmpty() ? null : new Length(seconds, number, unit);
    }

    /// Whether it is so many years: 12 months are one.
    boolean isYears(BigDecimal years) {
        return seconds.compareTo(years.multiply(YEAR)) == 0;
    }

    private static @Nullable BigDecimal seconds(char unit, boolean clock) {
        return switch (unit) {
            case 'Y' -> YEAR;
            case 'M' -> clock ? BigDecimal.valueOf(60) : BigDecimal.valueOf(2_629_800);
            case 'W' -> BigDecimal.valueOf(604_800);
            case 'D' -> BigDecimal.valueOf(86_400);
            case 'H' -> BigDecimal.valueOf(3600);
            case 'S' -> BigDecimal.ONE;
            default -> null;
        };
    }
}
