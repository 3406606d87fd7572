package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Lengths;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseCounters;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Units;

/// Lengths of time as Japanese writes them: 3時間半, 2年6カ月, 1分23秒4, 2週間.
final class JapaneseLengths {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Units UNITS = Units.of("ja");

    private JapaneseLengths() {}

    /// The length that begins with `amount` of `unit`, the cursor standing behind both; takes what goes on behind it.
    static Value.Duration read(Cursor cursor, BigDecimal amount, Unit unit) {
        var length = Lengths.of(withHalf(cursor, amount), unit.code());
        if (unit.code().equals("TS")) {
            return Lengths.of(withDecimals(cursor, amount), "TS");
        }
        var least = unit;
        for (int parts = 1; parts < 5; parts++) {
            int at = cursor.at();
            if (Cursor.isBlank(cursor.peek(-2))) {
                // 13 分 10 秒: blanks between all of it
                cursor.blanks();
            }
            var next = JapaneseNumbers.read(cursor);
            if (next != null) {
                cursor.blanks();
            }
            var smaller = next == null ? null : UNITS.take(cursor, Unit.Role.DURATION);
            if (next == null || smaller == null || rank(smaller) <= rank(least) || isShare(cursor)) {
                cursor.at(at);
                return length;
            }
            boolean seconds = smaller.code().equals("TS");
            var part = seconds ? withDecimals(cursor, next.value()) : withHalf(cursor, next.value());
            length = Lengths.join(length, Lengths.of(part, smaller.code()));
            least = smaller;
        }
        return length;
    }

    /// Whether 分の1 comes, of which 分 would be the minute.
    private static boolean isShare(Cursor cursor) {
        return cursor.peek(-1) == '分' && cursor.peek() == 'の' && Numeral.isDigit(cursor.peek(1));
    }

    private static int rank(Unit unit) {
        return switch (unit.code()) {
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

    /// 3時間半: half a unit more.
    private static BigDecimal withHalf(Cursor cursor, BigDecimal amount) {
        return cursor.peek() == '半' && "分ば径期".indexOf(cursor.peek(1)) < 0 && cursor.accept('半')
                ? amount.add(HALF)
                : amount;
    }

    /// 9秒58: the digits behind the seconds are their decimals.
    private static BigDecimal withDecimals(Cursor cursor, BigDecimal seconds) {
        int at = cursor.at();
        var digits = new StringBuilder();
        while (Numeral.isDigit(cursor.peek()) && digits.length() < 4) {
            digits.append((char) ('0' + Character.digit(cursor.next(), 10)));
        }
        boolean unit = unitFollows(cursor);
        if (digits.isEmpty() || digits.length() > 3 || unit || seconds.scale() > 0) {
            cursor.at(at);
            return seconds;
        }
        return seconds.add(new BigDecimal(digits.toString()).movePointLeft(digits.length()));
    }

    private static boolean unitFollows(Cursor cursor) {
        int at = cursor.at();
        Object unit = UNITS.take(cursor);
        if (unit == null) {
            unit = JapaneseCounters.take(cursor);
        }
        cursor.at(at);
        return unit != null;
    }

    /// A length said without a number: 半年, 半日, 半世紀; null when none comes.
    static @Nullable Value unsaid(Cursor cursor) {
        if (cursor.accept("四半世紀")) {
            return Lengths.of(BigDecimal.valueOf(25), "Y");
        }
        if (cursor.accept("半世紀")) {
            return Lengths.of(BigDecimal.valueOf(50), "Y");
        }
        if (cursor.accept("半年間") || cursor.accept("半年")) {
            return Lengths.of(HALF, "Y");
        }
        if (cursor.accept("半日")) {
            return Lengths.of(HALF, "D");
        }
        return cursor.accept("半時間") ? Lengths.of(HALF, "TH") : null;
    }
}
