package taiyaku.grammar.arabic;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.arabic.number.ArabicAmount;
import taiyaku.grammar.arabic.number.ArabicNumbers;
import taiyaku.grammar.arabic.number.ArabicText;
import taiyaku.grammar.arabic.number.ArabicUnits;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// What two Arabic numbers make together: ranges, results, ratios, shares of so many.
final class ArabicRanges {

    private static final Set<String> UP_TO = Set.of("الي", "حتي", "و");

    private ArabicRanges() {}

    /// من 10 إلى 20 دولارا, بين عشرة وعشرين, 10-20 دولار, 10$-20$.
    static @Nullable Figure range(Cursor cursor, ArabicQuantity low) {
        if (low.amount().share() != null || low.amount().several() || !connected(cursor, low)) {
            return null;
        }
        boolean dashed = "-–—".indexOf(cursor.charAt(cursor.afterBlanks(low.end()))) >= 0;
        var high = ArabicQuantity.read(cursor);
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
            return low.unit() == null && unit == null && dashed ? score(cursor, low, high) : null;
        }
        if (unit == null && !low.to(high.end()).standsAlone(cursor)) {
            return null;
        }
        return new Figure(
                new Span(low.start(), high.end()),
                bareOr(low.amount(), from, unit),
                bareOr(high.amount(), high.amount().value(), unit),
                Qualifier.EXACT);
    }

    /// 5-3: the greater number first is a result.
    private static @Nullable Figure score(Cursor cursor, ArabicQuantity low, ArabicQuantity high) {
        boolean small = low.amount().small() >= 0 && low.amount().small() < 200 && high.amount().small() >= 0;
        var ratio = new Value.Ratio(low.amount().value(), high.amount().value());
        cursor.at(high.end());
        return small && high.standsAlone(cursor) ? new Figure(new Span(low.start(), high.end()), ratio) : null;
    }

    private static Value bareOr(ArabicAmount amount, BigDecimal value, @Nullable Unit unit) {
        int year = unit == null ? amount.year() : 0;
        return year > 0 ? new PartialDate(year, 0, 0).value() : Unit.value(value, unit);
    }

    private static boolean connected(Cursor cursor, ArabicQuantity low) {
        cursor.at(low.end());
        cursor.blanks();
        char c = cursor.peek();
        if (c == '-' || c == '–' || c == '—') {
            cursor.next();
            cursor.blanks();
            char next = cursor.peek();
            boolean code = next >= 'A' && next <= 'Z';
            return Numeral.isDigit(next) || code || Character.getType(next) == Character.CURRENCY_SYMBOL;
        }
        var before = ArabicText.before(cursor.text(), low.start()).folded();
        boolean from = before.equals("من") || before.equals("بين") || before.equals("وبين");
        var word = ArabicText.word(cursor, cursor.at());
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
    static @Nullable Figure share(Cursor cursor, ArabicQuantity quantity) {
        int at = cursor.afterBlanks(quantity.end());
        var of = ArabicText.word(cursor, at);
        var every = ArabicText.word(cursor, cursor.afterBlanks(of.end()));
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
}
