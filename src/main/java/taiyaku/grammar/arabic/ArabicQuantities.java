package taiyaku.grammar.arabic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Lengths;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.JapaneseBare;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.scan.Units;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// Arabic numbers with what stands beside them: units, signs, shares, ranges; and the duals, which are both in one word.
///
/// Longer than most: every reading tries the same three things in turn (sign, number, unit) and shares their going back.
final class ArabicQuantities {

    private static final Units UNITS = Units.of("ar");
    private static final Set<String> AGED = Set.of("العمر", "عمره", "عمرها", "البالغ", "البالغه", "سن", "بعمر", "عمر", "يبلغ", "تبلغ",
            "بلغ", "بلغت");
    private static final Set<String> UP_TO = Set.of("الي", "حتي", "و");
    private static final Set<String> BRANDS =
            Set.of("بوينغ", "بوينج", "ايرباص", "ايفون", "ويندوز", "غالاكسي", "جالاكسي", "المنطقه", "رحله", "رقم", "رقمه", "الرقم");

    private final Cursor cursor;
    private final int start;

    private ArabicQuantities(Cursor cursor) {
        this.cursor = cursor;
        this.start = cursor.at();
    }

    /// Reads the quantity that starts at the cursor, and leaves the cursor behind it; null when none starts here.
    static @Nullable Figure read(Cursor cursor) {
        return new ArabicQuantities(cursor).quantity();
    }

    /// A number with its unit.
    private record Quantity(ArabicAmount amount, @Nullable Unit unit, boolean before, int start, int end) {

        Value value() {
            return Unit.value(amount.value(), unit);
        }

        /// The same with another end, to see what stands behind both ends of a range.
        Quantity to(int newEnd) {
            return new Quantity(amount, unit, before, start, newEnd);
        }
    }

    private @Nullable Figure quantity() {
        var two = ArabicText.isLetter(cursor.peek()) ? two() : null;
        if (two != null) {
            return two;
        }
        cursor.at(start);
        var quantity = one();
        if (quantity == null) {
            return null;
        }
        var amount = quantity.amount();
        if (amount.broken()) {
            var digits = amount.numeral() == null ? "" : amount.numeral().digits();
            return figure(quantity, Unit.debris(digits, quantity.unit()));
        }
        var range = range(quantity);
        if (range != null) {
            return range;
        }
        cursor.at(quantity.end());
        if (quantity.unit() != null) {
            return joined(quantity, quantity.unit());
        }
        if (amount.share() != null && !amount.scaled()) {
            return figure(quantity, amount.share());
        }
        return share(quantity) instanceof Figure share ? share : bare(quantity);
    }

    /// شهرين, دولاران: a unit that says its number, and what follows it.
    private @Nullable Figure two() {
        var word = ArabicText.word(cursor.text(), start);
        if (word.folded().equals("مرتين") || word.folded().equals("مرتان")) {
            return new Figure(new Span(start, word.end()), new Value.Count(BigDecimal.TWO));
        }
        var unit = ArabicUnits.two(cursor);
        var number = BigDecimal.TWO;
        if (unit == null) {
            unit = ArabicUnits.take(cursor, false);
            number = BigDecimal.ONE;
            if (unit == null || !halfFollows()) {
                return null;
            }
        }
        int end = cursor.at();
        var amount = new ArabicAmount(start, end, number, null, null, false, false, false);
        var quantity = belowZero(new Quantity(amount, unit, false, glued(word), end));
        return joined(quantity, unit);
    }

    /// Whether ونصف comes, which makes one and a half of the unit before it.
    private boolean halfFollows() {
        int at = cursor.afterBlanks(cursor.at());
        var word = ArabicText.word(cursor.text(), at);
        boolean apart = word.folded().equals("و");
        var share = apart ? ArabicText.word(cursor.text(), cursor.afterBlanks(word.end())) : word;
        for (var stem : ArabicText.stems(share)) {
            if ((apart || stem.and()) && !stem.definite() && ArabicNumbers.share(stem.text()) != null) {
                return true;
            }
        }
        return false;
    }

    /// Where the word itself begins, و and ب before it left out.
    private static int glued(ArabicText.Word word) {
        for (var stem : ArabicText.stems(word)) {
            if (ArabicUnits.two(new Cursor(stem.text())) != null && !stem.definite()) {
                return stem.start();
            }
        }
        return word.start();
    }

    /// A sign, a number, a unit.
    private @Nullable Quantity one() {
        int from = cursor.at();
        boolean negative = sign();
        var money = money();
        negative |= money != null && sign();
        var amount = ArabicNumbers.read(cursor);
        if (amount == null || (money != null && amount.numeral() == null)) {
            return null;
        }
        amount = sliced(amount);
        if (negative) {
            amount = amount.negated();
        }
        int begin = negative || money != null ? from : amount.start();
        if (money != null) {
            cursor.at(amount.end());
            return new Quantity(amount, money, true, begin, amount.end());
        }
        cursor.at(amount.end());
        cursor.blanks();
        int at = cursor.at();
        var unit = ArabicUnits.take(cursor, amount.several() || amount.share() != null);
        boolean leads = unit != null && unit.role() == Unit.Role.MONEY && !ArabicText.isLetter(cursor.charAt(at))
                && Numeral.isDigit(cursor.peek());
        if (unit == null || leads || isOrdinalHour(unit, at)) {
            unit = null;
            cursor.at(amount.end());
        }
        int end = cursor.at();
        return belowZero(new Quantity(amount, unit, false, begin, end));
    }

    /// عام behind a number and before a year is the year's: 3 عام 2019.
    private boolean isOrdinalHour(Unit unit, int at) {
        int behind = cursor.afterBlanks(cursor.at());
        var word = ArabicText.word(cursor.text(), at).folded();
        return unit.role() == Unit.Role.DURATION && (word.equals("عام") || word.equals("سنه"))
                && Numeral.isDigit(cursor.charAt(behind)) && Numeral.isDigit(cursor.charAt(behind + 3));
    }

    /// 2 تحت الصفر: below zero.
    private Quantity belowZero(Quantity quantity) {
        int at = cursor.afterBlanks(quantity.end());
        var word = ArabicText.word(cursor.text(), at);
        var zero = ArabicText.word(cursor.text(), cursor.afterBlanks(word.end()));
        if (!word.folded().equals("تحت") || !zero.folded().equals("الصفر")) {
            return quantity;
        }
        var amount = quantity.amount().negated();
        var unit = quantity.unit() == null ? new Unit(Unit.Role.MEASURE, "celsius", BigDecimal.ONE) : quantity.unit();
        cursor.at(zero.end());
        return new Quantity(amount, unit, false, quantity.start(), zero.end());
    }

    private boolean sign() {
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
    private @Nullable Unit money() {
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
    private ArabicAmount sliced(ArabicAmount amount) {
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

    /// 3 ساعات و20 دقيقة, 20 دولارا و43 سنتا, ساعة ونصف: the smaller parts behind a quantity.
    private Figure joined(Quantity quantity, Unit unit) {
        var value = quantity.value();
        int end = quantity.end();
        var least = unit;
        while (true) {
            cursor.at(end);
            var part = part(value, least);
            if (part == null) {
                break;
            }
            value = part;
            end = cursor.at();
            least = lastUnit;
        }
        cursor.at(end);
        var aged = aged(value, quantity.start(), end);
        return new Figure(new Span(quantity.start(), end), aged, null, several(quantity.amount()));
    }

    private Unit lastUnit = new Unit(Unit.Role.SCALE, "", BigDecimal.ONE);

    private @Nullable Value part(Value value, Unit unit) {
        cursor.blanks();
        boolean cents = unit.role() == Unit.Role.MONEY && Numeral.isDigit(cursor.peek());
        if (!cents && !cursor.accept('و')) {
            return null;
        }
        cursor.blanks();
        int at = cursor.at();
        var stems = ArabicText.stems(ArabicText.word(cursor.text(), at));
        for (var stem : stems) {
            var share = stem.and() ? null : ArabicNumbers.share(stem.text());
            boolean half = share != null && unit.role() != Unit.Role.PERCENT && share.amount() != null;
            if (share != null && half) {
                cursor.at(ArabicText.word(cursor.text(), at).end());
                lastUnit = unit;
                return plus(value, share, unit);
            }
        }
        cursor.at(at);
        var small = one();
        if (small == null || small.unit() == null || !smaller(small.unit(), unit)) {
            return null;
        }
        lastUnit = small.unit();
        return switch (value) {
            case Value.Duration length -> Lengths.join(length, Lengths.of(small.amount().value(), small.unit().code()));
            case Value.Money money ->
                new Value.Money(
                        money.amount().add(small.amount().value().multiply(small.unit().factor())), money.currency());
            case Value.Count _, Value.Ordinal _, Value.Fraction _, Value.Percent _, Value.Points _ -> null;
            case Value.Multiple _, Value.Measure _, Value.Age _, Value.Date _, Value.Time _, Value.Ratio _ -> null;
            case Value.Debris _ -> null;
        };
    }

    private static @Nullable Value plus(Value value, Value.Fraction share, Unit unit) {
        var amount = value.amount();
        var part = share.amount();
        if (part == null) {
            return null;
        }
        if (value instanceof Value.Duration length) {
            return Lengths.join(length, Lengths.of(part, unit.code()));
        }
        return amount == null ? null : new Unit(unit.role(), unit.code(), BigDecimal.ONE).of(amount.add(part));
    }

    private static boolean smaller(Unit part, Unit whole) {
        if (part.role() == Unit.Role.MONEY && whole.role() == Unit.Role.MONEY) {
            return part.factor().compareTo(whole.factor()) < 0;
        }
        var order = "Y M W D THTMTS";
        return part.role() == Unit.Role.DURATION
                && whole.role() == Unit.Role.DURATION
                && order.indexOf(part.code()) > order.indexOf(whole.code())
                && order.indexOf(whole.code()) >= 0;
    }

    /// 54 عاما behind words of age, or alone in brackets, is an age.
    private Value aged(Value value, int from, int end) {
        if (!(value instanceof Value.Duration length) || !length.normal().matches("P[0-9]{1,3}Y")) {
            return value;
        }
        boolean brackets = cursor.charAt(from - 1) == '(' && cursor.charAt(end) == ')';
        boolean said = AGED.contains(ArabicText.before(cursor.text(), from).folded());
        var years = length.normal().substring(1, length.normal().length() - 1);
        return brackets || said ? new Value.Age(new BigDecimal(years)) : value;
    }

    /// من 10 إلى 20 دولارا, بين عشرة وعشرين, 10-20 دولار, 10$-20$.
    private @Nullable Figure range(Quantity low) {
        if (low.amount().share() != null || low.amount().several() || !connected(low)) {
            return null;
        }
        boolean dashed = "-–—".indexOf(cursor.charAt(cursor.afterBlanks(low.end()))) >= 0;
        var high = one();
        if (high == null || high.amount().broken() || high.amount().share() != null) {
            return null;
        }
        var unit = high.unit() == null ? low.before() ? low.unit() : null : high.unit();
        boolean units = low.unit() == null || low.unit().equals(unit);
        boolean lifts = high.amount().scaled() && !low.amount().scaled();
        var from = low.amount().value();
        if (lifts && from.compareTo(BigDecimal.valueOf(1000)) < 0) {
            var scale = BigDecimal.ONE.movePointRight((high.amount().value().precision() - high.amount().value().scale() - 1) / 3 * 3);
            from = from.multiply(scale);
        }
        if (!units || from.compareTo(high.amount().value()) >= 0) {
            return low.unit() == null && unit == null && dashed ? score(low, high) : null;
        }
        if (unit == null && !standsAlone(low.to(high.end()))) {
            return null;
        }
        return new Figure(
                new Span(low.start(), high.end()),
                bareOr(low.amount(), from, unit),
                bareOr(high.amount(), high.amount().value(), unit),
                Qualifier.EXACT);
    }

    /// 5-3: the greater number first is a result.
    private @Nullable Figure score(Quantity low, Quantity high) {
        boolean small = low.amount().small() >= 0 && low.amount().small() < 200 && high.amount().small() >= 0;
        var ratio = new Value.Ratio(low.amount().value(), high.amount().value());
        cursor.at(high.end());
        return small && standsAlone(high) ? new Figure(new Span(low.start(), high.end()), ratio) : null;
    }

    private static Value bareOr(ArabicAmount amount, BigDecimal value, @Nullable Unit unit) {
        int year = unit == null ? year(amount) : 0;
        return year > 0 ? new PartialDate(year, 0, 0).value() : Unit.value(value, unit);
    }

    private boolean connected(Quantity low) {
        cursor.at(low.end());
        cursor.blanks();
        char c = cursor.peek();
        if (c == '-' || c == '–' || c == '—') {
            cursor.next();
            cursor.blanks();
            return Numeral.isDigit(cursor.peek()) || cursor.peek() == '$';
        }
        var before = ArabicText.before(cursor.text(), low.start()).folded();
        boolean from = before.equals("من") || before.equals("بين") || before.equals("وبين");
        var word = ArabicText.word(cursor.text(), cursor.at());
        if (UP_TO.contains(word.folded())) {
            cursor.at(word.end());
            cursor.blanks();
            return !word.folded().equals("و") || before.equals("بين");
        }
        boolean glued = (before.equals("بين") && c == 'و') || (before.equals("من") && c == 'ل');
        if (from && glued) {
            cursor.next();
            return true;
        }
        return false;
    }

    /// واحد من كل خمسة: one in five; 3:1, 3 مقابل 1.
    private @Nullable Figure share(Quantity quantity) {
        int at = cursor.afterBlanks(quantity.end());
        var of = ArabicText.word(cursor.text(), at);
        var every = ArabicText.word(cursor.text(), cursor.afterBlanks(of.end()));
        boolean colon = cursor.charAt(quantity.end()) == ':' && Numeral.isDigit(cursor.charAt(quantity.end() + 1));
        boolean share = of.folded().equals("من") && every.folded().equals("كل");
        boolean ratio = colon || of.folded().equals("مقابل");
        if (!share && !ratio) {
            return null;
        }
        cursor.at(share ? cursor.afterBlanks(every.end()) : colon ? quantity.end() + 1 : cursor.afterBlanks(of.end()));
        var other = ArabicNumbers.read(cursor);
        if (other == null || other.small() < 1 || quantity.amount().small() < 0) {
            cursor.at(quantity.end());
            return null;
        }
        int unitAt = cursor.afterBlanks(cursor.at());
        boolean price = ratio && !colon && ArabicUnits.take(new Cursor(cursor.text().substring(unitAt)), false) != null;
        if (price || cursor.charAt(cursor.at()) == ':') {
            cursor.at(quantity.end());
            return null;
        }
        var value = share
                ? new Value.Fraction(quantity.amount().value(), other.value())
                : new Value.Ratio(quantity.amount().value(), other.value());
        return new Figure(new Span(quantity.start(), cursor.at()), value);
    }

    private @Nullable Figure bare(Quantity quantity) {
        cursor.at(quantity.end());
        if (!standsAlone(quantity)) {
            return null;
        }
        var amount = quantity.amount();
        if (amount.several() && !amount.scaled()) {
            return null;
        }
        int year = year(amount);
        return figure(quantity, year > 0 ? new PartialDate(year, 0, 0).value() : new Value.Count(amount.value()));
    }

    /// Whether digits are no part of a name, a code or a longer row.
    private boolean standsAlone(Quantity quantity) {
        var numeral = quantity.amount().numeral();
        if (numeral == null || quantity.amount().scaled()) {
            return true;
        }
        var text = cursor.text();
        char before = cursor.charAt(quantity.start() - 1);
        char behind = cursor.charAt(quantity.end());
        boolean key = "_.#@/".indexOf(before) >= 0
                || (before == '-' && Context.isLatin(cursor.charAt(quantity.start() - 2)));
        boolean latin = Context.isLatin(before) || Context.isLatin(behind) || key;
        boolean goesOn = "-/:.,".indexOf(behind) >= 0 && Numeral.isDigit(cursor.charAt(quantity.end() + 1));
        boolean zeros = numeral.digits().length() > 1 && numeral.digits().charAt(0) == '0' && numeral.decimals() == 0;
        if (latin || goesOn || zeros || numeral.hasBlank(text)) {
            return false;
        }
        int at = quantity.start();
        while (at > 0 && Cursor.isBlank(text.charAt(at - 1))) {
            at--;
        }
        boolean name = at < quantity.start() && at > 0 && Context.isLatin(text.charAt(at - 1)) && numeral.plain()
                && year(quantity.amount()) == 0;
        return !name && !BRANDS.contains(ArabicText.before(text, quantity.start()).folded());
    }

    private static int year(ArabicAmount amount) {
        var numeral = amount.numeral();
        boolean four = numeral != null && numeral.plain() && numeral.digits().length() == 4 && !amount.scaled()
                && amount.share() == null;
        int year = four ? amount.small() : 0;
        return year >= 1900 && year < 2100 ? year : 0;
    }

    private static Qualifier several(ArabicAmount amount) {
        return amount.several() ? Qualifier.SEVERAL : Qualifier.EXACT;
    }

    private static Figure figure(Quantity quantity, Value value) {
        return new Figure(new Span(quantity.start(), quantity.end()), value, null, several(quantity.amount()));
    }
}
