package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseAmount;
import taiyaku.grammar.japanese.number.JapaneseCounters;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Units;
import taiyaku.text.Span;

/// Numbers with what stands beside them: units, counters, signs; and what two numbers make together: shares, ratios, ranges.
final class JapaneseQuantities {

    private static final Units UNITS = Units.of("ja");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Cursor cursor;
    private final int start;

    private JapaneseQuantities(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at();
    }

    /// Reads the quantity that starts at the cursor, and leaves the cursor behind it; null when none starts here.
    static @Nullable Figure read(Cursor cursor) {
        return new JapaneseQuantities(cursor).quantity();
    }

    private @Nullable Figure quantity() {
        if (cursor.peek() == '第') {
            return ordinal();
        }
        boolean negative = sign();
        var prefix = JapanesePrefixes.take(cursor);
        negative |= prefix != null && sign();
        var amount = JapaneseNumbers.read(cursor);
        if (amount == null || isCode(amount)) {
            return null;
        }
        amount = vulgar(amount);
        if (amount.broken()) {
            cursor.blanks();
            return figure(Unit.debris(amount.digits(), prefix == null ? UNITS.take(cursor) : prefix), Qualifier.EXACT);
        }
        if (prefix != null && prefix.role() == Unit.Role.MONEY) {
            return prefixed(negative ? amount.negated() : amount, prefix);
        }
        return behind(negative ? amount.negated() : amount, prefix);
    }

    /// Everything behind a number.
    private @Nullable Figure behind(JapaneseAmount amount, @Nullable Unit prefix) {
        if (share(amount) instanceof Figure share) {
            return share;
        }
        int end = cursor.at();
        char connector = JapaneseRanges.connector(cursor, amount);
        if (connector > 0 && upTo(amount, prefix, connector) instanceof Figure range) {
            return range;
        }
        if (united(amount, prefix) instanceof Figure united) {
            return united;
        }
        cursor.at(end);
        var lifted = JapaneseBare.lifted(cursor, amount);
        boolean stands = JapaneseBare.stands(cursor, start, lifted);
        if (stands && JapaneseBare.aged(cursor, start, amount)) {
            return figure(new Value.Age(amount.value()), amount.vague());
        }
        return stands ? figure(JapaneseBare.value(lifted), amount.vague()) : null;
    }

    /// 10〜15%, 10から15人, 2〜3億円, 2、3日: the unit stands behind the second number and goes for both.
    private @Nullable Figure upTo(JapaneseAmount low, @Nullable Unit prefix, char connector) {
        var read = JapaneseNumbers.read(cursor);
        if (read == null || read.broken()) {
            return null;
        }
        var high = vulgar(read);
        var upper = united(high, prefix);
        if (upper == null) {
            cursor.at(high.end());
            return JapaneseRanges.bare(cursor, start, low, high, connector);
        }
        int end = cursor.at();
        var digits = high.lastDigits();
        boolean lifts = !low.scaled() && high.scaled() && low.value().compareTo(digits) < 0;
        var least = lifts ? low.value().multiply(high.value()).divide(digits, MathContext.DECIMAL128) : low.value();
        var lower = united(low.movedTo(high.end(), least), prefix);
        cursor.at(end);
        return lower == null || least.compareTo(high.value()) > 0
                ? null
                : new Figure(new Span(start, end), lower.value(), upper.value(), upper.qualifier());
    }

    /// A number, the cursor at it or behind it, with its unit or counter; null when it has none.
    private @Nullable Figure united(JapaneseAmount amount, @Nullable Unit prefix) {
        cursor.at(amount.end());
        cursor.blanks();
        int at = cursor.at();
        if (tenths(amount) instanceof Figure tenths) {
            return tenths;
        }
        boolean noun = amount.singleKanji() && JapaneseCounters.atNoun(cursor) && !cursor.text().startsWith("人民元", at);
        var unit = noun ? null : unit(amount, prefix);
        int unitEnd = cursor.at();
        cursor.at(at);
        var counter = JapaneseCounters.take(cursor, amount);
        if (counter != null && (unit == null || cursor.at() > unitEnd)) {
            return counted(amount, counter);
        }
        if (unit == null) {
            return null;
        }
        cursor.at(unitEnd);
        return withUnit(amount, unit);
    }

    private @Nullable Unit unit(JapaneseAmount amount, @Nullable Unit prefix) {
        if (cursor.peek() == '元' && ((amount.kanji() && !amount.scaled()) || !JapanesePrefixes.isYuan(cursor))) {
            return null;
        }
        var degrees = JapanesePrefixes.degrees(cursor, start, amount, prefix);
        if (degrees != null) {
            return degrees;
        }
        if (JapanesePrefixes.points(cursor, start) instanceof Unit points) {
            return points;
        }
        int at = cursor.at();
        var unit = UNITS.take(cursor);
        if (unit != null && unit.role() == Unit.Role.MONEY && JapanesePrefixes.leads(cursor, at)) {
            cursor.at(at);
            return null;
        }
        if (unit == null || prefix == null) {
            return unit;
        }
        return JapanesePrefixes.combined(prefix, unit);
    }

    private Figure withUnit(JapaneseAmount amount, Unit unit) {
        if (unit.role() == Unit.Role.DURATION) {
            if (cursor.peek() == '目' && "標的指撃立前玉".indexOf(cursor.peek(1)) < 0) {
                cursor.next();
                return figure(new Value.Ordinal(amount.value()), amount.vague());
            }
            return figure(JapaneseLengths.read(cursor, amount.value(), unit), amount.vague());
        }
        if (unit.role() == Unit.Role.MONEY) {
            return figure(new Value.Money(amount.value().multiply(unit.factor()).add(cents(unit)), unit.code()), amount.vague());
        }
        if (unit.role() == Unit.Role.MULTIPLE) {
            cursor.accept('増');
        }
        if (unit.role() == Unit.Role.MEASURE) {
            return figure(unit.of(amount.value().add(smaller(unit))), amount.vague());
        }
        return figure(unit.of(amount.value()), amount.vague());
    }

    /// What stands behind a measure and is a part of it: 6フィート*2インチ*, 四畳*半*.
    private BigDecimal smaller(Unit unit) {
        int at = cursor.at();
        if (cursor.peek(-1) == '畳' && cursor.accept('半')) {
            return new BigDecimal("0.5");
        }
        if (unit.code().equals("foot")
                && JapaneseNumbers.read(cursor) instanceof JapaneseAmount inches
                && UNITS.take(cursor, Unit.Role.MEASURE) instanceof Unit inch
                && inch.code().equals("inch")) {
            return inches.value().divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
        }
        cursor.at(at);
        return BigDecimal.ZERO;
    }

    /// The hundredths behind an amount of money: 20ドル43セント.
    private BigDecimal cents(Unit unit) {
        int at = cursor.at();
        if (unit.factor().compareTo(BigDecimal.ONE) == 0
                && JapaneseNumbers.read(cursor) instanceof JapaneseAmount cents
                && UNITS.take(cursor, Unit.Role.MONEY) instanceof Unit small
                && small.factor().signum() > 0
                && small.factor().compareTo(BigDecimal.ONE) < 0) {
            return cents.value().multiply(small.factor());
        }
        cursor.at(at);
        return BigDecimal.ZERO;
    }

    private Figure counted(JapaneseAmount amount, JapaneseCounters.Counter counter) {
        char next = cursor.peek(1);
        boolean nth = cursor.peek() == '目' && "標的指撃立前玉線".indexOf(next) < 0;
        if (nth) {
            cursor.next();
        }
        if (nth || counter.role() == JapaneseCounters.Role.ORDINAL) {
            return figure(new Value.Ordinal(amount.value()), amount.vague());
        }
        if (counter.role() == JapaneseCounters.Role.AGE) {
            // 二十代 is an age, 三代 and 十五代 count generations
            boolean decade = amount.value().remainder(BigDecimal.TEN).signum() == 0 && amount.value().compareTo(HUNDRED) < 0;
            return figure(decade ? new Value.Age(amount.value()) : new Value.Count(amount.value()), amount.vague());
        }
        return oneOf(amount, counter) instanceof Figure share ? share : figure(new Value.Count(amount.value()), amount.vague());
    }

    /// 5人に1人: one in five.
    private @Nullable Figure oneOf(JapaneseAmount amount, JapaneseCounters.Counter counter) {
        int at = cursor.at();
        if ((cursor.accept('に') || cursor.accept('中'))
                && JapaneseNumbers.read(cursor) instanceof JapaneseAmount part
                && part.value().compareTo(amount.value()) < 0
                && amount.value().compareTo(BigDecimal.valueOf(10_000)) <= 0
                && cursor.accept(counter.text())
                && cursor.peek() != '目') {
            return figure(new Value.Fraction(part.value(), amount.value()), Qualifier.EXACT);
        }
        cursor.at(at);
        return null;
    }

    /// 9割, 3割5分, 2割3分4厘: tenths, hundredths, thousandths.
    private @Nullable Figure tenths(JapaneseAmount amount) {
        if (cursor.peek() != '割' || cursor.peek(1) == '合' || (amount.kanji() && JapaneseCounters.atNoun(cursor))) {
            return null;
        }
        cursor.next();
        var percent = amount.value().movePointRight(1);
        percent = percent.add(part('分', 0));
        percent = percent.add(part('厘', 1));
        if (cursor.peek() == '引' && cursor.peek(1) != 'き') {
            cursor.next();
        }
        return figure(new Value.Percent(percent), amount.vague());
    }

    private BigDecimal part(char unit, int down) {
        int at = cursor.at();
        var part = JapaneseNumbers.read(cursor);
        if (part != null && part.small() >= 0 && part.small() < 10 && cursor.accept(unit)) {
            return part.value().movePointLeft(down);
        }
        cursor.at(at);
        return BigDecimal.ZERO;
    }

    /// 3分の1, 3対1, 3:1; null when the number is no part of such.
    private @Nullable Figure share(JapaneseAmount amount) {
        int at = cursor.at();
        cursor.blanks();
        if (cursor.accept("分の") && amount.value().signum() > 0) {
            cursor.blanks();
            if (JapaneseNumbers.read(cursor) instanceof JapaneseAmount numerator && !numerator.broken()) {
                return figure(new Value.Fraction(numerator.value(), amount.value()), numerator.vague());
            }
        }
        cursor.at(at);
        cursor.blanks();
        boolean colon = amount.plain() != null && (cursor.peek() == ':' || cursor.peek() == '：');
        if (cursor.accept('対') || (colon && cursor.next() > 0)) {
            cursor.blanks();
            if (JapaneseNumbers.read(cursor) instanceof JapaneseAmount other && !other.broken() && other.small() >= 0) {
                return figure(new Value.Ratio(amount.value(), other.value()), Qualifier.EXACT);
            }
        }
        cursor.at(at);
        return null;
    }

    /// 第3回, 第七, 第17区.
    private @Nullable Figure ordinal() {
        cursor.next();
        cursor.blanks();
        var amount = JapaneseNumbers.read(cursor);
        if (amount == null || amount.broken() || amount.vague() != Qualifier.EXACT || amount.value().signum() == 0) {
            return null;
        }
        int at = cursor.at();
        cursor.blanks();
        if (JapaneseCounters.take(cursor) == null && UNITS.take(cursor, Unit.Role.DURATION) == null) {
            cursor.at(at);
        }
        cursor.accept('目');
        return figure(new Value.Ordinal(amount.value()), Qualifier.EXACT);
    }

    private Figure prefixed(JapaneseAmount amount, Unit money) {
        int at = cursor.at();
        cursor.blanks();
        // $5億ドル: said twice
        int sign = cursor.at();
        boolean again = UNITS.take(cursor, Unit.Role.MONEY) instanceof Unit unit && unit.code().equals(money.code());
        if (!again || JapanesePrefixes.leads(cursor, sign)) {
            cursor.at(at);
        }
        return figure(money.of(amount.value()), amount.vague());
    }

    /// 14½: the half belongs to the number.
    private JapaneseAmount vulgar(JapaneseAmount amount) {
        var part =
                switch (cursor.peek()) {
                    case '½' -> new BigDecimal("0.5");
                    case '¼' -> new BigDecimal("0.25");
                    case '¾' -> new BigDecimal("0.75");
                    default -> null;
                };
        if (part == null || amount.plain() == null) {
            return amount;
        }
        cursor.next();
        var value = amount.value().add(part);
        return new JapaneseAmount(
                amount.start(), cursor.at(), value, value, amount.digits(), false, false, amount.vague(), false, null);
    }

    /// −5, マイナス5, 氷点下5, ▲5: whether a minus comes, which is taken. A hyphen behind a letter is none.
    private boolean sign() {
        if (cursor.accept("マイナス") || cursor.accept("氷点下") || cursor.accept("零下")) {
            return true;
        }
        char before = cursor.peek(-1);
        boolean free = before == Cursor.END || (!Character.isLetterOrDigit(before) && "-)）]」』".indexOf(before) < 0);
        char c = cursor.peek();
        if (c == '-' && before == Cursor.END && cursor.peek(1) == ' ' && cursor.text().chars().skip(2).noneMatch(Character::isLetter)) {
            cursor.at(cursor.at() + 2);
            return true;
        }
        boolean minus = c == '-' || c == '−' || c == '－' || c == '▲' || c == '△';
        if (minus && (free || c == '−' || c == '▲') && Numeral.isDigit(cursor.peek(1))) {
            cursor.next();
            return true;
        }
        return false;
    }

    /// 0800 555 111, 116 123, 007: digits that are a code and no number, unless a unit says otherwise.
    private boolean isCode(JapaneseAmount amount) {
        var plain = amount.plain();
        if (plain == null) {
            return false;
        }
        if (Context.alone(cursor.text(), start, amount.end()) && plain.plain()) {
            return false;
        }
        boolean zero = plain.digits().length() > 1 && plain.digits().charAt(0) == '0' && plain.decimals() == 0;
        boolean code = (zero || plain.hasBlank(cursor.text())) && united(amount, null) == null;
        cursor.at(amount.end());
        return code;
    }

    private Figure figure(Value value, Qualifier qualifier) {
        return new Figure(new Span(start, cursor.at()), value, null, qualifier);
    }
}
