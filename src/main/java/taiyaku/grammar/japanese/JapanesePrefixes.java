package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Unit;
import taiyaku.grammar.japanese.number.JapaneseAmount;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Units;

/// What stands before a Japanese number and makes its unit, and units that only the words before the number decide:
/// $5億, 時速85キロ, 摂氏37度, 3度 (times) and 30度 (degrees), ポイント of a share and of a game.
final class JapanesePrefixes {

    private static final Units UNITS = Units.of("ja");
    private static final Unit CELSIUS = new Unit(Unit.Role.MEASURE, "celsius", BigDecimal.ONE);
    private static final Unit FAHRENHEIT = new Unit(Unit.Role.MEASURE, "fahrenheit", BigDecimal.ONE);
    private static final Unit HOURLY = new Unit(Unit.Role.MULTIPLE, "hour", BigDecimal.ONE);
    private static final Unit EACH_SECOND = new Unit(Unit.Role.MULTIPLE, "second", BigDecimal.ONE);
    private static final Unit POINTS = new Unit(Unit.Role.POINTS, "", BigDecimal.ONE);

    /// So far back words may decide a unit.
    private static final int REACH = 40;

    private static final String[] WEATHER = {"気温", "温度", "体温", "水温", "最高", "最低", "氷点下", "零下", "暑", "寒", "熱", "マイナス"};
    private static final String[] SHARES = {"%", "％", "パーセント", "率", "金利", "支持", "割合", "利上げ", "利下げ"};

    private JapanesePrefixes() {}

    /// Takes a unit that stands before a number: a currency's sign or code, 時速, 摂氏; null, the cursor unmoved, when none.
    static @Nullable Unit take(Cursor cursor) {
        int start = cursor.at();
        var unit = word(cursor);
        if (unit == null && isSign(cursor)) {
            unit = UNITS.take(cursor, Unit.Role.MONEY);
        }
        if (unit != null) {
            cursor.blanks();
            if (startsNumber(cursor)) {
                return unit;
            }
        }
        cursor.at(start);
        return null;
    }

    private static @Nullable Unit word(Cursor cursor) {
        if (cursor.accept("摂氏")) {
            return CELSIUS;
        }
        if (cursor.accept("華氏")) {
            return FAHRENHEIT;
        }
        if (cursor.accept("時速") || cursor.accept("毎時")) {
            cursor.accept('約');
            return HOURLY;
        }
        return cursor.accept("秒速") || cursor.accept("毎秒") ? EACH_SECOND : null;
    }

    /// Signs and codes of currencies stand before numbers, words (ドル) do not.
    private static boolean isSign(Cursor cursor) {
        char c = cursor.peek();
        boolean code = c >= 'A' && c <= 'Z' && !Context.isLatin(cursor.peek(-1));
        return code || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /// Whether the sign from `at` to the cursor goes with the number behind it: the second of 5億 US$6億.
    static boolean leads(Cursor cursor, int at) {
        char sign = cursor.text().charAt(at);
        return (Context.isLatin(sign) || Character.getType(sign) == Character.CURRENCY_SYMBOL)
                && Numeral.isDigit(cursor.peek());
    }

    private static boolean startsNumber(Cursor cursor) {
        char c = cursor.peek();
        return Numeral.isDigit(c)
                || JapaneseNumbers.isKanjiNumber(c)
                || "数-−－マ".indexOf(c) >= 0;
    }

    /// A unit and what stood before its number: 時速 and キロ make kilometer-per-hour.
    static Unit combined(Unit prefix, Unit unit) {
        if (prefix.role() == Unit.Role.MULTIPLE && unit.role() == Unit.Role.MEASURE && !unit.code().contains("-per-")) {
            return new Unit(Unit.Role.MEASURE, unit.code() + "-per-" + prefix.code(), unit.factor());
        }
        return unit;
    }

    /// The unit of 度 and of ° behind 摂氏 or 華氏; null, the cursor unmoved, where 度 means times or a plain sign decides.
    static @Nullable Unit degrees(Cursor cursor, int start, JapaneseAmount amount, @Nullable Unit prefix) {
        boolean sign = cursor.peek() == '°' || cursor.peek() == '℃' || cursor.peek() == '℉';
        if (cursor.peek() != '度' && !sign) {
            return null;
        }
        if (prefix != null && prefix.role() == Unit.Role.MEASURE) {
            cursor.next();
            return prefix;
        }
        char next = cursor.peek(1);
        if (sign || next == '目' || next == 'C' || amount.kanji()) {
            return null;
        }
        int n = amount.small();
        boolean few = n >= 0 && n <= 5;
        if (few && !mentions(cursor.text(), start, WEATHER)) {
            return null;
        }
        cursor.next();
        return CELSIUS;
    }

    /// ポイント where the sentence so far speaks of shares: percentage points; else null, the cursor unmoved.
    static @Nullable Unit points(Cursor cursor, int start) {
        return cursor.peek() == 'ポ' && mentions(cursor.text(), start, SHARES) && cursor.accept("ポイント") ? POINTS : null;
    }

    /// 5元 is money, 2元首相 is not.
    static boolean isYuan(Cursor cursor) {
        char next = cursor.peek(1);
        return !JapaneseDates.isHan(next) || "相高安建札超余以未前".indexOf(next) >= 0;
    }

    /// Whether one of the words stands shortly before `at`, in the same sentence.
    private static boolean mentions(String text, int at, String[] words) {
        int from = at;
        while (from > 0 && at - from < REACH && "。\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        var before = text.substring(from, at);
        for (var word : words) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
