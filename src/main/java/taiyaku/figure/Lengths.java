package taiyaku.figure;

import java.math.BigDecimal;

/// Lengths of time as ISO 8601 writes them.
public final class Lengths {

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private Lengths() {}

    /// The duration of so many units: 3.5 `TH` is `PT3H30M`, 1.5 `Y` is `P1Y6M`, 90 `TM` is `PT90M`, 2 `10Y` is `P20Y`.
    ///
    /// A part of a unit goes to the next smaller one where that is whole; else it stays a decimal (`P1.5W`).
    ///
    /// @param unit `Y`, `M`, `W`, `D` for years to days, `TH`, `TM`, `TS` for hours to seconds, before it a whole number
    ///     of them when the word means several: `10Y` a decade
    public static Value.Duration of(BigDecimal amount, String unit) {
        int digits = 0;
        while (unit.charAt(digits) <= '9') {
            digits++;
        }
        var all = digits == 0 ? amount : amount.multiply(new BigDecimal(unit.substring(0, digits)));
        var single = unit.substring(digits);
        return new Value.Duration(
                "P"
                        + switch (single) {
                            case "Y" -> parts(all, single, TWELVE, "M");
                            case "D" -> parts(all, single, DAY, "TH");
                            case "TH" -> parts(all, single, SIXTY, "TM");
                            case "TM" -> parts(all, single, SIXTY, "TS");
                            default -> part(all, single);
                        });
    }

    /// Two parts of one length: 1 hour and 30 minutes is `PT1H30M`.
    public static Value.Duration join(Value.Duration first, Value.Duration second) {
        return new Value.Duration("P" + glue(first.normal().substring(1), second.normal().substring(1)));
    }

    private static String parts(BigDecimal all, String unit, BigDecimal ratio, String smaller) {
        var whole = new BigDecimal(all.toBigInteger());
        var rest = all.subtract(whole).multiply(ratio).stripTrailingZeros();
        if (rest.signum() == 0 || rest.scale() > 0) {
            return part(all, unit);
        }
        return whole.signum() == 0 ? part(rest, smaller) : glue(part(whole, unit), part(rest, smaller));
    }

    private static String part(BigDecimal amount, String unit) {
        var plain = amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
        return unit.startsWith("T") ? "T" + plain + unit.substring(1) : plain + unit;
    }

    private static String glue(String first, String second) {
        return first + (first.indexOf('T') >= 0 && second.startsWith("T") ? second.substring(1) : second);
    }
}
