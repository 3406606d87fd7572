package taiyaku.grammar.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;

/// Reads numbers in a language: sign, digits or words, fractions, and the scale words behind them.
final class Amounts {

    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final String NUMERATORS = "112131234151357";
    private static final String DENOMINATORS = "233445555668888";

    /// Denominators above ten that are written with a slash; 9/11 is a date.
    private static final Set<Integer> ODD_DENOMINATORS = Set.of(12, 15, 16, 20, 25, 32, 50, 64, 100);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A number has no more parts than this: Billionen, Milliarden, Millionen, Tausend and ones.
    private static final int MOST_PARTS = 5;

    private final Speech speech;

    Amounts(Speech speech) {
        this.speech = speech;
    }

    /// Reads the number at the cursor with its scale words; null, the cursor where it was, when none starts here.
    ///
    /// @param money whether a currency sign stood before it
    @Nullable Amount read(Cursor cursor, boolean money) {
        return read(cursor, money, MOST_PARTS);
    }

    private @Nullable Amount read(Cursor cursor, boolean money, int parts) {
        int start = cursor.at();
        var number = digits(cursor, money);
        if (number == null) {
            cursor.at(start);
            boolean negative = speech.minus(cursor);
            var words = speech.words(cursor);
            number = words == null || !negative ? words : words.from(start).negated();
        }
        if (number == null) {
            cursor.at(start);
            return null;
        }
        cursor.at(number.end());
        if (number.form() != Amount.Form.PART && number.form() != Amount.Form.SEVERAL && speech.half(cursor)) {
            var more = new BigDecimal("0.5");
            number = number.plus(Amount.of(start, cursor.at(), more, Amount.Form.PART));
        }
        cursor.at(number.end());
        return lift(cursor, number, parts);
    }

    private @Nullable Amount digits(Cursor cursor, boolean money) {
        int start = cursor.at();
        boolean negative = sign(cursor) || speech.minus(cursor);
        int at = cursor.at();
        var vulgar = vulgar(cursor, start);
        if (vulgar != null) {
            return vulgar;
        }
        cursor.at(at);
        var tail = tail(cursor, start, negative, money);
        if (tail != null) {
            return tail;
        }
        cursor.at(at);
        var numeral = Numeral.read(cursor, speech.separators());
        if (numeral == null || numeral.endless()) {
            return null;
        }
        var number = Amount.of(numeral, start, negative);
        var spoken = numeral.plain() && speech.point(cursor) ? decimals(cursor) : null;
        if (spoken != null) {
            var sum = numeral.amount().add(spoken);
            return Amount.of(start, cursor.at(), negative ? sum.negate() : sum, Amount.Form.DIGITS);
        }
        cursor.at(numeral.end());
        if (numeral.plain() && !negative) {
            var fraction = fraction(cursor, numeral, start);
            if (fraction != null) {
                return fraction;
            }
            cursor.at(numeral.end());
            var part = vulgar(cursor, start);
            if (part != null) {
                return Amount.of(start, part.end(), numeral.amount().add(part.number()), Amount.Form.DIGITS);
            }
            cursor.at(numeral.end());
        }
        var mixed = numeral.plain() && !negative ? mixed(cursor, numeral, start) : null;
        if (mixed != null) {
            return mixed;
        }
        cursor.at(numeral.end());
        var suffix = speech.suffix(cursor, numeral, money);
        return suffix == null ? number : number.lifted(suffix.factor(), cursor.at());
    }

    /// `.5 percent`, `$.75`, `,77` alone: decimals with no whole number before them, where nothing else can be meant.
    private @Nullable Amount tail(Cursor cursor, int start, boolean negative, boolean money) {
        char before = cursor.peek(-1);
        boolean free = before == Cursor.END || Cursor.isBlank(before) || before == '(' || money || cursor.at() > start;
        if (!free || !speech.separators().parts(cursor.peek())) {
            return null;
        }
        cursor.next();
        var part = decimals(cursor);
        if (part == null) {
            return null;
        }
        int end = cursor.at();
        cursor.blanks();
        boolean sure = money || speech.units().take(cursor) != null || Context.alone(cursor.text(), start, end);
        return sure ? Amount.of(start, end, negative ? part.negate() : part, Amount.Form.DIGITS) : null;
    }

    /// The digits at the cursor as decimals; null when none stand there, or as many as no text has.
    private static @Nullable BigDecimal decimals(Cursor cursor) {
        int from = cursor.at();
        var digits = new StringBuilder();
        while (Numeral.isDigit(cursor.peek()) && cursor.at() - from < Numeral.LONGEST) {
            digits.append(Character.digit(cursor.next(), 10));
        }
        boolean none = digits.isEmpty() || !Context.endsSpan(cursor.text(), cursor.at());
        return none ? null : new BigDecimal(digits.toString()).movePointLeft(digits.length());
    }

    /// `2 1/2 hours`: a whole number and a fraction before a unit.
    private @Nullable Amount mixed(Cursor cursor, Numeral whole, int start) {
        if (cursor.blanks() != 1 || !Numeral.isDigit(cursor.peek()) || cursor.peek(1) != '/' || cursor.peek(2) == '/') {
            return null;
        }
        int numerator = cursor.digits(1);
        cursor.next();
        int denominator = cursor.digits(2);
        if (numerator >= denominator || numerator < 1 || !Context.endsSpan(cursor.text(), cursor.at())) {
            return null;
        }
        int end = cursor.at();
        cursor.blanks();
        if (speech.units().take(cursor) == null) {
            return null;
        }
        var part = part(start, end, numerator, denominator);
        return Amount.of(start, end, whole.amount().add(part.number()), Amount.Form.DIGITS);
    }

    /// A minus before a digit, where it cannot be a hyphen or a dash between words.
    private static boolean sign(Cursor cursor) {
        char c = cursor.peek();
        char before = cursor.peek(-1);
        boolean free = before == Cursor.END || Cursor.isBlank(before) || before == '(' || before == '\n';
        boolean minus = (c == '-' || c == '\u2212' || c == '–') && free;
        boolean apart = minus && cursor.peek(1) == ' ' && alone(cursor);
        if (apart) {
            cursor.at(cursor.at() + 2);
            return true;
        }
        minus &= Numeral.isDigit(cursor.peek(1)) || (".,".indexOf(cursor.peek(1)) >= 0 && Numeral.isDigit(cursor.peek(2)));
        if (minus) {
            cursor.next();
        }
        return minus;
    }

    /// `- 1.200`: a dash, a blank and a number that are all of the text.
    private static boolean alone(Cursor cursor) {
        var text = cursor.text();
        int at = cursor.at() + 2;
        while (at < text.length() && at - cursor.at() < Numeral.LONGEST
                && (Numeral.isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return cursor.at() == 0 && at > 2 && at == text.length();
    }

    /// `½`, alone or behind a whole number.
    private static @Nullable Amount vulgar(Cursor cursor, int start) {
        int i = VULGAR.indexOf(cursor.peek());
        if (i < 0) {
            return null;
        }
        cursor.next();
        return part(start, cursor.at(), digit(NUMERATORS, i), digit(DENOMINATORS, i));
    }

    private static int digit(String digits, int i) {
        return digits.charAt(i) - '0';
    }

    /// `3/4`: a proper fraction of small numbers, or a rating `5/5`; `24/7` and `9/11` are something else.
    private static @Nullable Amount fraction(Cursor cursor, Numeral numerator, int start) {
        if (!cursor.accept('/') && !cursor.accept('⁄')) {
            return null;
        }
        int from = cursor.at();
        int denominator = 0;
        while (Numeral.isDigit(cursor.peek()) && cursor.at() - from < 4) {
            denominator = denominator * 10 + Character.digit(cursor.next(), 10);
        }
        boolean open = Numeral.isDigit(cursor.peek()) || (cursor.peek() == '/' && Numeral.isDigit(cursor.peek(1)));
        int n = numerator.small();
        boolean usual = denominator <= 10 || ODD_DENOMINATORS.contains(denominator);
        if (open || n < 1 || n > denominator || !usual) {
            return null;
        }
        return part(start, cursor.at(), n, denominator);
    }

    /// A fraction as an amount.
    static Amount part(int start, int end, int numerator, int denominator) {
        var n = BigDecimal.valueOf(numerator);
        var d = BigDecimal.valueOf(denominator);
        return Amount.of(start, end, new Value.Fraction(n, d), n.divide(d, MathContext.DECIMAL64));
    }

    /// Takes the scale words behind a number, and a smaller number behind those: 2 Milliarden 300 Millionen.
    private Amount lift(Cursor cursor, Amount number, int parts) {
        var amount = number;
        BigDecimal last = null;
        for (var scale = scale(cursor, amount); scale != null; scale = scale(cursor, amount)) {
            if (last != null && scale.factor().compareTo(last) <= 0) {
                return amount.broken(cursor.at());
            }
            last = scale.factor();
            amount = amount.lifted(scale.factor(), cursor.at());
        }
        cursor.at(amount.end());
        if (last != null && number.form() != Amount.Form.PART && speech.half(cursor)) {
            // a million and a half, deux millions et demi
            var more = last.divide(BigDecimal.TWO);
            return amount.plus(Amount.of(amount.start(), cursor.at(), more, Amount.Form.PART));
        }
        cursor.at(amount.end());
        if (last == null || parts == 0 || number.form() == Amount.Form.PART) {
            return amount;
        }
        var smaller = smaller(cursor, amount, last, parts - 1);
        cursor.at(smaller == null ? amount.end() : smaller.end());
        return smaller == null ? amount : amount.plus(smaller);
    }

    /// A scale word behind a number: after a blank, a hyphen, or glued to words.
    private @Nullable Unit scale(Cursor cursor, Amount amount) {
        cursor.at(amount.end());
        boolean apart = cursor.blanks() > 0;
        if (!apart) {
            boolean hyphen = cursor.accept('-') || cursor.accept('\u2011');
            boolean glued = amount.form() == Amount.Form.DIGITS || amount.form() == Amount.Form.PART;
            if (!hyphen && !glued) {
                return null;
            }
        }
        return Character.isLetter(cursor.peek()) ? speech.units().take(cursor, Unit.Role.SCALE) : null;
    }

    private @Nullable Amount smaller(Cursor cursor, Amount amount, BigDecimal scale, int parts) {
        if (cursor.blanks() == 0) {
            return null;
        }
        boolean and = speech.and(cursor);
        boolean words = Character.isLetter(cursor.peek());
        var part = words && amount.form() != Amount.Form.DIGITS ? read(cursor, false, parts) : scaledDigits(cursor, parts);
        if (part == null || part.broken() || part.number().compareTo(scale) >= 0 || !part.complete()) {
            return null;
        }
        boolean sure = part.scaled() || part.number().compareTo(HUNDRED) >= 0 || (and && words);
        return sure && part.number().signum() > 0 ? part : null;
    }

    private @Nullable Amount scaledDigits(Cursor cursor, int parts) {
        if (!Numeral.isDigit(cursor.peek())) {
            return null;
        }
        var part = read(cursor, false, parts);
        return part != null && part.scaled() ? part : null;
    }
}
