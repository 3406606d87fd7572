package taiyaku.grammar.japanese.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Qualifier;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Piece;

/// A number as Japanese writes it: digits, kanji, or both together (`3億5千万`, `二千二百`, `二〇一五`, `数百万`).
///
/// A number is a row of sections, each lifted by its myriad sign (万 億 兆 京), each myriad smaller than the one before.
/// A section is a row of digits, each lifted by 十 百 千.
///
/// @param start its first code unit
/// @param end behind its last code unit
/// @param value what it says; 1 for an unsaid digit (百, 数)
/// @param coefficient its value without its only myriad sign: 2.5 of 2.5億; the value itself where it has none or several
/// @param digits its digits as `0`–`9`, as written
/// @param scaled whether it has a scale word (十 to 京)
/// @param kanji whether it holds no digit but kanji
/// @param vague [Qualifier#SEVERAL] for 数億 and 十数, [Qualifier#ABOVE] for 百余, else [Qualifier#EXACT]
/// @param broken whether its own parts contradict: a scale word twice or smaller before greater, digits of two scripts
/// @param plain the digits when it is nothing but one run of digits, else null
public record JapaneseAmount(
        int start,
        int end,
        BigDecimal value,
        BigDecimal coefficient,
        String digits,
        boolean scaled,
        boolean kanji,
        Qualifier vague,
        boolean broken,
        @Nullable Numeral plain)
        implements Piece {

    /// What its digits say without any scale word where they are one run: 8 of 8千万; else its coefficient.
    public BigDecimal lastDigits() {
        boolean run = digits.length() == 1 && coefficient.compareTo(BigDecimal.TEN) >= 0 && !digits.equals("0");
        return run ? new BigDecimal(digits) : coefficient;
    }

    /// How many code units it takes.
    public int length() {
        return end - start;
    }

    /// Its whole value where it is exact, whole, unscaled by myriads and without separators (`12`, `十二`), else -1.
    public int small() {
        boolean tidy = !broken && vague == Qualifier.EXACT && (plain == null || plain.plain());
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() <= 5;
        return tidy && whole ? value.intValue() : -1;
    }

    /// Whether it is one kanji: 一, 十, 百.
    public boolean singleKanji() {
        return kanji && length() == 1;
    }

    /// Its value times minus one.
    public JapaneseAmount negated() {
        return new JapaneseAmount(
                start, end, value.negate(), coefficient.negate(), digits, scaled, kanji, vague, broken, plain);
    }

    /// Another value that ends at another place, as plain and as vague as this one.
    public JapaneseAmount movedTo(int newEnd, BigDecimal newValue) {
        return new JapaneseAmount(
                start, newEnd, newValue, newValue, digits, scaled, kanji, vague, broken, plain);
    }
}
