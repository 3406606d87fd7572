package taiyaku.grammar.arabic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicAmount;
import taiyaku.grammar.arabic.number.ArabicNumbers;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.arabic.number.ArabicUnits;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.table.Units;
import taiyaku.text.Language;

/// A number of an Arabic text with its unit.
///
/// @param amount the number
/// @param unit its unit, or null
/// @param before whether the unit stands before it
/// @param start its first code unit
/// @param end behind its last one
record ArabicQuantity(ArabicAmount amount, @Nullable Unit unit, boolean before, int start, int end) {

    private static final Units UNITS = Units.of("ar");
    private static final Set<String> BRANDS =
            Set.of("بوينغ", "بوينج", "ايرباص", "ايفون", "ويندوز", "غالاكسي", "جالاكسي", "المنطقه", "رحله", "رقم", "رقمه", "الرقم");

    Value value() {
        return Unit.value(amount.value(), unit);
    }

    /// The same with another end, to see what stands behind both ends of a range.
    ArabicQuantity to(int newEnd) {
        return new ArabicQuantity(amount, unit, before, start, newEnd);
    }

    /// Reads a sign, a number, a unit; null when no number comes, the cursor then anywhere.
    static @Nullable ArabicQuantity read(Cursor cursor) {
        var single = single(cursor);
        if (single != null) {
            return single;
        }
        int from = cursor.at();
        boolean negative = sign(cursor);
        var money = money(cursor);
        if (money == null && (cursor.peek() == '%' || cursor.peek() == '٪') && Numeral.isDigit(cursor.peek(1))) {
            cursor.next();
            money = new Unit(Unit.Role.PERCENT, "", BigDecimal.ONE);
        }
        negative |= money != null && sign(cursor);
        var amount = ArabicNumbers.read(cursor);
        if (amount == null || (money != null && amount.numeral() == null)) {
            return null;
        }
        amount = sliced(cursor, amount);
        if (negative) {
            amount = amount.negated();
        }
        int begin = negative || money != null ? from : amount.start();
        if (money != null) {
            cursor.at(amount.end());
            return new ArabicQuantity(amount, money, true, begin, amount.end());
        }
        cursor.at(amount.end());
        cursor.blanks();
        int at = cursor.at();
        var unit = ArabicUnits.take(cursor, amount.several() || amount.share() != null);
        boolean leads = unit != null && unit.role() == Unit.Role.MONEY && !ArabicText.isLetter(cursor.charAt(at))
                && Numeral.isDigit(cursor.peek());
        if (unit == null || leads || isYear(cursor, unit, at)) {
            unit = null;
            cursor.at(amount.end());
        }
        int end = cursor.at();
        return new ArabicQuantity(amount, unit, false, begin, end).belowZero(cursor);
    }

    /// عام behind a number and before a year is the year's: 3 عام 2019.
    private static boolean isYear(Cursor cursor, Unit unit, int at) {
        int behind = cursor.afterBlanks(cursor.at());
        var word = ArabicText.word(cursor, at).folded();
        return unit.role() == Unit.Role.DURATION && (word.equals("عام") || word.equals("سنه"))
                && Numeral.isDigit(cursor.charAt(behind)) && Numeral.isDigit(cursor.charAt(behind + 3));
    }

    /// 2 تحت الصفر: below zero.
    /// ساعة واحدة, يوم واحد: the one stands behind its unit.
    private static @Nullable ArabicQuantity single(Cursor cursor) {
        int start = cursor.at();
        var unit = ArabicText.isLetter(cursor.peek()) ? ArabicUnits.take(cursor, false) : null;
        var one = ArabicText.word(cursor, cursor.afterBlanks(cursor.at()));
        if (unit == null || !(one.folded().equals("واحد") || one.folded().equals("واحده"))) {
            cursor.at(start);
            return null;
        }
        cursor.at(one.end());
        var amount = new ArabicAmount(start, one.end(), BigDecimal.ONE, null, null, false, false, false);
        return new ArabicQuantity(amount, unit, false, start, one.end());
    }

    ArabicQuantity belowZero(Cursor cursor) {
        int at = cursor.afterBlanks(end);
        var word = ArabicText.word(cursor, at);
        var zero = ArabicText.word(cursor, cursor.afterBlanks(word.end()));
        if (!word.folded().equals("تحت") || !zero.folded().equals("الصفر")) {
            return this;
        }

        var cold = unit == null ? new Unit(Unit.Role.MEASURE, "celsius", BigDecimal.ONE) : unit;
        cursor.at(zero.end());
        return new ArabicQuantity(amount.negated(), cold, false, start, zero.end());
    }

    private static boolean sign(Cursor cursor) {
        char c = cursor.peek();
        char before = cursor.peek(-1);
        boolean free = before == Cursor.END || Cursor.isBlank(before) || before == '(' || before == '\n';
        if ((c == '-' || c == '−') && free) {
            int digits = cursor.peek(1) == ' ' && before == Cursor.END ? 2 : 1;
            if (Numeral.isDigit(cursor.peek(digits)) || ".٫$".indexOf(cursor.peek(digits)) >= 0) {
                cursor.at(cursor.at() + digits);
                return true;
            }
        }
        return false;
    }

    /// A currency's sign or code before the digits.
    private static @Nullable Unit money(Cursor cursor) {
        char c = cursor.peek();
        boolean sign = Character.getType(c) == Character.CURRENCY_SYMBOL
                || (c >= 'A' && c <= 'Z' && !Character.isLetterOrDigit(cursor.peek(-1)));
        int at = cursor.at();
        var unit = sign ? UNITS.take(cursor, Unit.Role.MONEY) : null;
        cursor.blanks();
        if (unit == null || !Numeral.isDigit(cursor.peek())) {
            cursor.at(at);
            return null;
        }
        return unit;
    }

    /// 3/4: digits on both sides of a slash.
    private static ArabicAmount sliced(Cursor cursor, ArabicAmount amount) {
        var numeral = amount.numeral();
        if (numeral == null || !numeral.plain() || amount.scaled() || cursor.peek() != '/' || !Numeral.isDigit(cursor.peek(1))) {
            return amount;
        }
        int at = cursor.at();
        cursor.next();
        var other = Numeral.read(cursor, Separators.of(Language.ARABIC));
        boolean fits = other != null && other.plain() && other.amount().signum() > 0 && cursor.peek() != '/';
        if (other == null || !fits) {
            cursor.at(at);
            return amount;
        }
        var share = new Value.Fraction(amount.value(), other.amount());
        var value = amount.value().divide(other.amount(), MathContext.DECIMAL64);
        return new ArabicAmount(amount.start(), cursor.at(), value, numeral, share, false, false, false);
    }

    /// Whether digits are no part of a name, a code or a longer row.
    boolean standsAlone(Cursor cursor) {
        var numeral = amount.numeral();
        if (numeral == null || amount.scaled()) {
            return true;
        }
        var text = cursor.text();
        char before = cursor.charAt(start - 1);
        char behind = cursor.charAt(end);
        boolean key = "_.#@/".indexOf(before) >= 0
                || (before == '-' && Context.isLatin(cursor.charAt(start - 2)));
        boolean latin = Context.isLatin(before) || Context.isLatin(behind) || key;
        boolean goesOn = "-/:.,".indexOf(behind) >= 0 && Numeral.isDigit(cursor.charAt(end + 1));
        boolean zeros = numeral.digits().length() > 1 && numeral.digits().charAt(0) == '0' && numeral.decimals() == 0;
        if (latin || goesOn || zeros || numeral.hasBlank(text)) {
            return false;
        }
        int at = start;
        while (at > 0 && Cursor.isBlank(text.charAt(at - 1))) {
            at--;
        }
        boolean name = at < start && at > 0 && Context.isLatin(text.charAt(at - 1)) && numeral.plain()
                && amount.year() == 0;
        return !name && !BRANDS.contains(ArabicText.before(text, start).folded());
    }
}
