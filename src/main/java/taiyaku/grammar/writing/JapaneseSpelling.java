package taiyaku.grammar.writing;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Spells numbers in Japanese: 97億4000万, 九百七十四億, １２．５, 2千万. Myriads carry no grouping marks and no decimals
/// before them.
final class JapaneseSpelling {

    private static final BigInteger MYRIAD = BigInteger.valueOf(10_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String SIGNS = "万億兆京";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String SMALL = "十百千";
    private static final int[] POWERS = {1, 10, 100, 1000};

    private JapaneseSpelling() {}

    /// A number in a style; a negative one without its sign.
    static String number(BigDecimal amount, JapaneseStyle style) {
        var number = amount.abs().stripTrailingZeros();
        if (style.large().inFull(number)) {
            return style.wide() ? wide(plain(number, true)) : plain(number, true);
        }
        if (style.kanji()) {
            return kanji(number);
        }
        var text = number.compareTo(TEN_THOUSAND) < 0 || (style.unscaled() && number.precision() - number.scale() <= 8)
                ? plain(number, style.grouped())
                : myriads(number, style);
        if (style.thousands() && number.compareTo(TEN_THOUSAND) < 0) {
            text = thousands(number.toBigInteger(), text, number.scale() <= 0);
        }
        return style.wide() ? wide(text) : text;
    }

    /// Some of a power of ten: 数人, 数百万, 数億.
    static String several(BigDecimal amount) {
        int power = amount.precision() - amount.scale() - 1;
        int small = power % 4;
        var text = new StringBuilder("数");
        if (small > 0) {
            text.append(SMALL.charAt(small - 1));
        }
        if (power >= 4 && power / 4 <= SIGNS.length()) {
            text.append(SIGNS.charAt(power / 4 - 1));
        }
        return text.toString();
    }

    private static String plain(BigDecimal number, boolean grouped) {
        var text = number.toPlainString();
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        if (!grouped || whole < 4) {
            return text;
        }
        var parted = new StringBuilder(text);
        for (int i = whole - 3; i > 0; i -= 3) {
            parted.insert(i, ',');
        }
        return parted.toString();
    }

    private static String myriads(BigDecimal number, JapaneseStyle style) {
        var whole = number.toBigInteger();
        var rest = number.subtract(new BigDecimal(whole));
        var text = new StringBuilder();
        for (int sign = -1; whole.signum() > 0; sign++) {
            var parts = sign + 1 < SIGNS.length() ? whole.divideAndRemainder(MYRIAD) : new BigInteger[] {BigInteger.ZERO, whole};
            var part = sign < 0 ? new BigDecimal(parts[1]).add(rest) : new BigDecimal(parts[1]);
            if (part.signum() > 0) {
                var digits = part.toPlainString();
                var section = style.thousands() ? thousands(parts[1], digits, part.scale() <= 0) : digits;
                text.insert(0, sign < 0 ? section : section + SIGNS.charAt(sign));
            }
            whole = parts[0];
        }
        return text.toString();
    }

    private static String thousands(BigInteger part, String text, boolean whole) {
        int n = part.intValue();
        return whole && n >= 1000 && n < 10_000 && n % 1000 == 0 ? n / 1000 + "千" : text;
    }

    /// 二千二百, 九百七十四億; digits behind a point one by one.
    static String kanji(BigDecimal number) {
        var whole = number.toBigInteger();
        if (number.scale() > 0) {
            // 八〇・八二: with decimals the digits stand one by one
            int point = number.toPlainString().indexOf('.');
            return positional(number.toPlainString().substring(0, point)) + '・' + positional(number.toPlainString().substring(point + 1));
        }
        var text = new StringBuilder();
        if (whole.signum() == 0) {
            text.append('〇');
        }
        var left = whole;
        for (int sign = -1; left.signum() > 0; sign++) {
            var parts = left.divideAndRemainder(MYRIAD);
            int section = parts[1].intValue();
            if (section > 0 && sign < SIGNS.length()) {
                text.insert(0, section(section, sign >= 0) + (sign < 0 ? "" : SIGNS.charAt(sign)));
            }
            left = parts[0];
        }
        return text.toString();
    }

    private static String section(int n, boolean lifted) {
        var text = new StringBuilder();
        for (int power = 3; power >= 0; power--) {
            int digit = n / POWERS[power] % 10;
            boolean said = digit > 1 || (digit == 1 && (power == 0 || (power == 3 && lifted)));
            if (said) {
                text.append(DIGITS.charAt(digit));
            }
            if (digit > 0 && power > 0) {
                text.append(SMALL.charAt(power - 1));
            }
        }
        return text.toString();
    }

    /// Digits one by one: 2025 is 二〇二五.
    static String positional(String digits) {
        var text = new StringBuilder();
        digits.chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    /// ASCII to full width.
    static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c > ' ' && c < 127 ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }
}
