package taiyaku.grammar.arabic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Lengths;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicAmount;
import taiyaku.grammar.arabic.number.ArabicLexicon;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.arabic.number.ArabicUnits;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// Arabic figures that are quantities: with their smaller parts (3 ساعات و20 دقيقة) and halves, and the duals, which are
/// number and unit in one word.
final class ArabicQuantities {

    private static final Set<String> AGED = Set.of("العمر", "عمره", "عمرها", "البالغ", "البالغه", "سن", "بعمر", "عمر", "يبلغ", "تبلغ",
            "بلغ", "بلغت");

    private static final Set<String> BOTH = Set.of("كلا", "كلتا", "كلي", "كلتي", "كلاهما", "كلتاهما", "كليهما", "كلتيهما");
    private static final Set<String> TWICE = Set.of("ضعفي", "ضعفين", "ضعفا", "ضعفان");

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

    private @Nullable Figure quantity() {
        var two = ArabicText.isLetter(cursor.peek()) ? two() : null;
        if (two != null) {
            return two;
        }
        cursor.at(start);
        var quantity = ArabicQuantity.read(cursor);
        if (quantity == null || isLast(quantity)) {
            return null;
        }
        var amount = quantity.amount();
        if (amount.broken()) {
            var digits = amount.numeral() == null ? "" : amount.numeral().digits();
            return figure(quantity, Unit.debris(digits, quantity.unit()));
        }
        var range = ArabicRanges.range(cursor, quantity);
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
        return ArabicRanges.share(cursor, quantity) instanceof Figure share ? share : bare(quantity);
    }

    /// الربع الأخير: the last quarter of something, no fourth part.
    private boolean isLast(ArabicQuantity quantity) {
        int at = cursor.afterBlanks(quantity.end());
        return quantity.amount().share() != null && ArabicText.word(cursor, at).folded().equals("الاخير");
    }

    /// شهرين, دولاران: a unit that says its number, and what follows it.
    private @Nullable Figure two() {
        var word = ArabicText.word(cursor, start);
        for (var stem : word.stems()) {
            boolean both = BOTH.contains(stem.text()) && !stem.definite();
            var next = both ? ArabicText.word(cursor, cursor.afterBlanks(word.end())).folded() : "";
            boolean two = stem.text().equals("مرتين") || stem.text().equals("مرتان")
                    || (both && (stem.text().endsWith("هما") || next.startsWith("ال")));
            boolean twice = TWICE.contains(stem.text()) && !stem.definite();
            if (two || twice) {
                var value = twice ? new Value.Multiple(BigDecimal.TWO) : new Value.Count(BigDecimal.TWO);
                return new Figure(new Span(stem.start(), word.end()), value);
            }
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
        var quantity = new ArabicQuantity(amount, unit, false, glued(word), end).belowZero(cursor);
        return joined(quantity, unit);
    }

    /// Whether ونصف comes, which makes one and a half of the unit before it.
    private boolean halfFollows() {
        int at = cursor.afterBlanks(cursor.at());
        var word = ArabicText.word(cursor, at);
        boolean apart = word.folded().equals("و");
        var share = apart ? ArabicText.word(cursor, cursor.afterBlanks(word.end())) : word;
        for (var stem : share.stems()) {
            if ((apart || stem.and()) && !stem.definite() && ArabicLexicon.share(stem.text()) != null) {
                return true;
            }
        }
        return false;
    }

    /// Where the word itself begins, و and ب before it left out.
    private static int glued(ArabicText.Word word) {
        for (var stem : word.stems()) {
            if (ArabicUnits.two(new Cursor(stem.text())) != null && !stem.definite()) {
                return stem.start();
            }
        }
        return word.start();
    }

    /// 3 ساعات و20 دقيقة, 20 دولارا و43 سنتا, ساعة ونصف: the smaller parts behind a quantity.
    private Figure joined(ArabicQuantity quantity, Unit unit) {
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
        var stems = ArabicText.word(cursor, at).stems();
        for (var stem : stems) {
            var share = stem.and() ? null : ArabicLexicon.share(stem.text());
            boolean half = share != null && unit.role() != Unit.Role.PERCENT && share.amount() != null;
            if (share != null && half) {
                cursor.at(ArabicText.word(cursor, at).end());
                lastUnit = unit;
                return plus(value, share, unit);
            }
        }
        cursor.at(at);
        var both = ArabicUnits.two(cursor);
        var small = both == null
                ? ArabicQuantity.read(cursor)
                : new ArabicQuantity(
                        new ArabicAmount(at, cursor.at(), BigDecimal.TWO, null, null, false, false, false), both, false, at, cursor.at());
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

    private @Nullable Figure bare(ArabicQuantity quantity) {
        cursor.at(quantity.end());
        if (!quantity.standsAlone(cursor)) {
            return null;
        }
        var amount = quantity.amount();
        if (amount.several() && !amount.scaled()) {
            return null;
        }
        int year = amount.year();
        return figure(quantity, year > 0 ? new PartialDate(year, 0, 0).value() : new Value.Count(amount.value()));
    }

    private static Qualifier several(ArabicAmount amount) {
        return amount.several() ? Qualifier.SEVERAL : Qualifier.EXACT;
    }

    private static Figure figure(ArabicQuantity quantity, Value value) {
        return new Figure(new Span(quantity.start(), quantity.end()), value, null, several(quantity.amount()));
    }
}
