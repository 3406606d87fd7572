package taiyaku.grammar.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Lengths;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// Reads quantities: a number with its unit before or behind it, in parts (3 Stunden 20 Minuten), and ranges of them.
///
/// The number comes first, then what stands beside it decides the kind; a number with nothing beside it is left to the
/// language, which knows years and labels (Artikel 5).
public final class Quantities {

    private final Speech speech;
    private final Amounts amounts;

    public Quantities(Speech speech) {
        this.speech = speech;
        this.amounts = new Amounts(speech);
    }

    /// A number and the unit it has, if any.
    record Quantity(Amount amount, @Nullable Unit unit, int start, int end) {}

    /// Reads the quantity at the cursor; null when none starts here.
    public @Nullable Figure figure(Cursor cursor) {
        int start = cursor.at();
        var quantity = quantity(cursor);
        if (quantity == null) {
            return null;
        }
        var range = range(cursor, quantity);
        if (range != null) {
            return range;
        }
        cursor.at(quantity.end());
        var amount = quantity.amount();
        if (amount.broken()) {
            return new Figure(new Span(start, quantity.end()), Unit.debris(amount.digits(), quantity.unit()));
        }
        var unit = quantity.unit();
        if (unit != null) {
            return parts(cursor, quantity, unit);
        }
        if (amount.fraction() != null && !amount.scaled()) {
            return new Figure(new Span(start, quantity.end()), amount.fraction());
        }
        var shared = shared(cursor, quantity);
        if (shared != null) {
            return shared;
        }
        cursor.at(quantity.end());
        var value = amount.complete() || amount.form() == Amount.Form.SEVERAL ? speech.bare(amount, cursor) : null;
        cursor.at(quantity.end());
        return value == null ? null : figure(quantity, value);
    }

    private static Figure figure(Quantity quantity, Value value) {
        boolean several = quantity.amount().form() == Amount.Form.SEVERAL;
        return new Figure(
                new Span(quantity.start(), quantity.end()), value, null, several ? Qualifier.SEVERAL : Qualifier.EXACT);
    }

    /// Reads a number with its unit; null when none starts here.
    @Nullable Quantity quantity(Cursor cursor) {
        int start = cursor.at();
        var before = unitBefore(cursor);
        var amount = amounts.read(cursor, before != null);
        if (amount == null) {
            return null;
        }
        if (before != null) {
            if (amount.form() != Amount.Form.DIGITS) {
                return null;
            }
            var scaled = amount.scaledBy(before.factor());
            return new Quantity(scaled, new Unit(before.role(), before.code(), BigDecimal.ONE), start, amount.end());
        }
        var unit = unitBehind(cursor, amount);
        return new Quantity(amount, unit, start, unit == null ? amount.end() : cursor.at());
    }

    /// `$`, `EUR`, `Mrd. Euro` before digits; the scale word goes into the unit's factor.
    private @Nullable Unit unitBefore(Cursor cursor) {
        int start = cursor.at();
        var first = Numeral.isDigit(cursor.peek()) ? null : speech.units().take(cursor);
        if (first == null) {
            cursor.at(start);
            return null;
        }
        var money = first;
        var factor = first.factor();
        if (first.role() == Unit.Role.SCALE) {
            cursor.blanks();
            money = speech.units().take(cursor, Unit.Role.MONEY);
        } else if (Character.isLetter(cursor.peek(-1)) && !code(cursor.text(), start, cursor.at())) {
            money = null;
        }
        cursor.blanks();
        char next = cursor.peek();
        boolean digits = Numeral.isDigit(next) || (next == '-' && Numeral.isDigit(cursor.peek(1)));
        if (money == null || money.role() != Unit.Role.MONEY || !digits) {
            cursor.at(start);
            return null;
        }
        return new Unit(Unit.Role.MONEY, money.code(), factor);
    }

    /// Whether a currency is written as a code, which may stand before its number (EUR 5), and not as a word.
    private static boolean code(String text, int start, int end) {
        if (end - start <= 2 && Character.isUpperCase(text.charAt(start))) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i)) && text.charAt(end - 1) != '.') {
                return false;
            }
        }
        return true;
    }

    private @Nullable Unit unitBehind(Cursor cursor, Amount amount) {
        cursor.at(amount.end());
        if (cursor.blanks() == 0 && (cursor.peek() == '-' || cursor.peek() == '\u2011')) {
            cursor.next();
        }
        if (amount.form() == Amount.Form.SEVERAL) {
            speech.of(cursor);
        }
        var unit = speech.units().take(cursor);
        var meant = unit == null || unit.role() == Unit.Role.SCALE || quotation(cursor, amount)
                ? null
                : speech.meant(amount, unit, cursor);
        if (meant == null) {
            cursor.at(amount.end());
        }
        return meant;
    }

    /// Whether two apostrophes behind a number end a quotation and are no inches: text that opened with one.
    private static boolean quotation(Cursor cursor, Amount amount) {
        return cursor.charAt(amount.end()) == '\'' && cursor.charAt(amount.start() - 1) == '\'';
    }

    /// A quantity and the smaller parts behind it: 3 Stunden und 20 Minuten, 5 feet 10 inches, 3 Euro 50.
    private Figure parts(Cursor cursor, Quantity quantity, Unit unit) {
        var value = unit.of(quantity.amount().number());
        int end = quantity.end();
        cursor.at(end);
        int inches = inches(cursor, unit);
        if (inches > 0) {
            var feet = feet(quantity.amount().number(), BigDecimal.valueOf(inches));
            return figure(
                    new Quantity(quantity.amount(), unit, quantity.start(), cursor.at()), unit.of(feet));
        }
        var last = unit;
        while (true) {
            cursor.at(end);
            var part = part(cursor);
            if (part == null || !smaller(part, last)) {
                cursor.at(end);
                break;
            }
            value = join(value, part);
            end = part.end();
            last = part.unit() == null ? last : part.unit();
        }
        return figure(new Quantity(quantity.amount(), unit, quantity.start(), end), value);
    }

    /// 6-foot-*6*: inches behind feet, with no unit of their own.
    private static int inches(Cursor cursor, Unit unit) {
        if (!unit.code().equals("foot") || cursor.peek() != '-' || !Numeral.isDigit(cursor.peek(1))) {
            return -1;
        }
        cursor.next();
        int inches = cursor.digits(2);
        return inches < 12 && Context.endsSpan(cursor.text(), cursor.at()) ? inches : -1;
    }

    private @Nullable Quantity part(Cursor cursor) {
        cursor.accept(',');
        if (cursor.blanks() == 0) {
            return null;
        }
        speech.and(cursor);
        var part = quantity(cursor);
        return part == null || part.amount().broken() || part.unit() == null ? null : part;
    }

    /// Whether `part` can continue a quantity in `unit`: minutes behind hours, Cent behind Euro.
    private static boolean smaller(Quantity part, Unit unit) {
        var next = part.unit();
        if (next == null || next.role() != unit.role() || part.amount().form() == Amount.Form.ARTICLE) {
            return false;
        }
        return switch (unit.role()) {
            case DURATION -> order(next.code()) > order(unit.code());
            case MONEY ->
                (next.code().equals(unit.code()) || next.code().equals("XXX"))
                        && next.factor().compareTo(unit.factor()) < 0;
            case MEASURE -> unit.code().equals("foot") && next.code().equals("inch");
            case SCALE, PERCENT, POINTS, MULTIPLE, AGE -> false;
        };
    }

    private static int order(String unit) {
        return switch (unit) {
            case "Y" -> 1;
            case "M" -> 2;
            case "W" -> 3;
            case "D" -> 4;
            case "TH" -> 5;
            case "TM" -> 6;
            case "TS" -> 7;
            default -> 0;
        };
    }

    private static Value join(Value whole, Quantity part) {
        var unit = part.unit();
        if (unit == null) {
            return whole;
        }
        var number = part.amount().number();
        return switch (whole) {
            case Value.Duration duration -> Lengths.join(duration, Lengths.of(number, unit.code()));
            case Value.Money money ->
                new Value.Money(money.amount().add(number.multiply(unit.factor())), money.currency());
            case Value.Measure foot -> new Value.Measure(feet(foot.amount(), number), foot.unit());
            case Value.Count c -> c;
            case Value.Ordinal o -> o;
            case Value.Fraction f -> f;
            case Value.Percent p -> p;
            case Value.Points p -> p;
            case Value.Multiple m -> m;
            case Value.Age a -> a;
            case Value.Date d -> d;
            case Value.Time t -> t;
            case Value.Ratio r -> r;
            case Value.Debris d -> d;
        };
    }

    private static BigDecimal feet(BigDecimal feet, BigDecimal inches) {
        return feet.add(inches.divide(BigDecimal.valueOf(12), MathContext.DECIMAL64));
    }

    /// A range: 10 bis 15 Prozent, 3km-5km, zwischen 2 und 7 Litern; null when the quantity stands alone.
    private @Nullable Figure range(Cursor cursor, Quantity from) {
        cursor.at(from.end());
        if (from.amount().broken() || from.amount().form() == Amount.Form.SEVERAL || !speech.to(cursor, from.start())) {
            return null;
        }
        speech.qualifiers().take(cursor);
        var to = quantity(cursor);
        if (to == null || to.amount().broken() || !to.amount().complete()) {
            return null;
        }
        var first = from.amount().number();
        var second = to.amount().number();
        var factor = to.unit() == null ? BigDecimal.ONE : to.unit().factor();
        if (!from.amount().scaled() && to.amount().scaled() && first.compareTo(second.divide(to.amount().scale())) < 0) {
            first = first.multiply(to.amount().scale());
        }
        if (from.unit() != null && (to.unit() == null || !from.unit().equals(to.unit()))) {
            return money(from, to) ? figure(cursor, from, to, first, second, from.unit()) : null;
        }
        if (first.compareTo(second) >= 0 || factor.signum() < 0) {
            return null;
        }
        return figure(cursor, from, to, first, second, to.unit());
    }

    /// `$5-10 million`: the sign before the first end stands for both.
    private static boolean money(Quantity from, Quantity to) {
        return from.unit() != null
                && from.unit().role() == Unit.Role.MONEY
                && to.unit() == null
                && from.start() < from.amount().start()
                && from.amount().number().compareTo(to.amount().number()) < 0;
    }

    private @Nullable Figure figure(
            Cursor cursor, Quantity from, Quantity to, BigDecimal first, BigDecimal second, @Nullable Unit unit) {
        cursor.at(to.end());
        var bare = unit == null ? speech.bare(to.amount().from(from.start()), cursor) : null;
        if (unit == null && bare == null) {
            return null;
        }
        cursor.at(to.end());
        if (bare instanceof Value.Age) {
            return range(from, to, new Value.Age(first), new Value.Age(second));
        }
        return range(from, to, Unit.value(first, unit), Unit.value(second, unit));
    }

    /// A number that has its unit from the next one: von *10* auf 15 Prozent, *10* oder 15 Prozent.
    private @Nullable Figure shared(Cursor cursor, Quantity quantity) {
        var amount = quantity.amount();
        if (!amount.complete() || amount.broken() || !speech.sharing(cursor, amount)) {
            return null;
        }
        speech.qualifiers().take(cursor);
        var next = quantity(cursor);
        cursor.at(quantity.end());
        if (next == null || next.unit() == null || next.amount().broken() || next.start() < next.amount().start()) {
            return null;
        }
        var number = amount.number();
        var scale = next.amount().scale();
        if (!amount.scaled() && next.amount().scaled()) {
            number = number.compareTo(next.amount().number()) < 0 ? number.multiply(scale) : number;
        }
        return figure(quantity, next.unit().of(number));
    }

    private static Figure range(Quantity from, Quantity to, Value low, Value high) {
        return new Figure(new Span(from.start(), to.end()), low, high, Qualifier.EXACT);
    }
}
