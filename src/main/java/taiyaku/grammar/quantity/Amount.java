package taiyaku.grammar.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Numeral;

/// A number as it is written, before its unit: digits or words, with the scale words behind it.
///
/// @param start its first code unit
/// @param end behind its last one
/// @param number what it says, scale words counted in
/// @param numeral its digits, or null when it is written in words
/// @param fraction the fraction it is written as (3/4, ½), or null
/// @param form how it is written
/// @param scale the power of ten of its scale words, 1 when it has none
/// @param broken whether its parts contradict: a scale word twice, digits of two scripts
public record Amount(
        int start,
        int end,
        BigDecimal number,
        @Nullable Numeral numeral,
        Value.@Nullable Fraction fraction,
        Form form,
        BigDecimal scale,
        boolean broken) {

    /// How a number is written.
    public enum Form {
        DIGITS,
        WORDS,
        /// an article that counts only with what follows: eine Million, a year
        ARTICLE,
        /// halbe, viertel: a part that needs what follows
        PART,
        /// a scale word alone, in the plural: Millionen
        SEVERAL
    }

    /// A number before any scale word.
    public static Amount of(int start, int end, BigDecimal number, Form form) {
        return new Amount(start, end, number, null, null, form, BigDecimal.ONE, false);
    }

    public static Amount of(Numeral numeral, int start, boolean negative) {
        var number = negative ? numeral.amount().negate() : numeral.amount();
        return new Amount(
                start, numeral.end(), number, numeral, null, Form.DIGITS, BigDecimal.ONE, numeral.mixed());
    }

    public static Amount of(int start, int end, Value.Fraction fraction, BigDecimal number) {
        return new Amount(start, end, number, null, fraction, Form.DIGITS, BigDecimal.ONE, false);
    }

    public boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /// Whether it says something on its own, with no unit behind it.
    boolean complete() {
        return scaled() || form == Form.DIGITS || form == Form.WORDS;
    }

    /// Its digits as they stand, for debris.
    String digits() {
        return numeral == null ? "" : numeral.digits();
    }

    /// The same with a scale word taken in.
    Amount lifted(BigDecimal factor, int newEnd) {
        return new Amount(
                start, newEnd, number.multiply(factor), numeral, fraction, form, scale.multiply(factor), broken);
    }

    /// The same with a smaller part added: 2 Millionen 500 Tausend.
    Amount plus(Amount part) {
        return new Amount(
                start, part.end, number.add(part.number), numeral, fraction, form, scale, broken || part.broken);
    }

    Amount broken(int newEnd) {
        return new Amount(start, newEnd, number, numeral, fraction, form, scale, true);
    }

    Amount negated() {
        return new Amount(start, end, number.negate(), numeral, fraction, form, scale, broken);
    }

    Amount from(int newStart) {
        return new Amount(newStart, end, number, numeral, fraction, form, scale, broken);
    }

    Amount scaledBy(BigDecimal factor) {
        return lifted(factor, end);
    }
}
