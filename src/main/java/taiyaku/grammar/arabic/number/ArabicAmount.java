package taiyaku.grammar.arabic.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Numeral;

/// A number of an Arabic text, with its scale words.
///
/// @param start its first code unit, small words glued on before it left out
/// @param end behind its last one
/// @param value what it says
/// @param numeral its digits, or null when it is written in words
/// @param share the part of a whole it is said as (ثلث), or null
/// @param several whether only its size is said: مئات, ملايين
/// @param scaled whether a scale word goes with it
/// @param broken whether its parts contradict
public record ArabicAmount(
        int start,
        int end,
        BigDecimal value,
        @Nullable Numeral numeral,
        Value.@Nullable Fraction share,
        boolean several,
        boolean scaled,
        boolean broken) {

    /// Its whole value where that is small and exact, else -1.
    public int small() {
        boolean whole = share == null && !several && value.stripTrailingZeros().scale() <= 0;
        return whole && value.precision() - value.scale() <= 5 ? value.intValue() : -1;
    }

    /// Its value times minus one.
    public ArabicAmount negated() {
        var negative = share == null ? null : new Value.Fraction(share.numerator().negate(), share.denominator());
        return new ArabicAmount(start, end, value.negate(), numeral, negative, several, scaled, broken);
    }

    /// The year four plain digits say (1900–2099), else 0.
    public int year() {
        boolean four = numeral != null && numeral.plain() && numeral.digits().length() == 4 && !scaled
                && share == null;
        int year = four ? small() : 0;
        return year >= 1900 && year < 2100 ? year : 0;
    }
}
