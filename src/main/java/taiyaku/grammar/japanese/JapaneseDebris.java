package taiyaku.grammar.japanese;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseCounters;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Masks;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Remains;
import taiyaku.grammar.table.Units;
import taiyaku.text.Span;

/// Figures of which a mask took a part: XNUMX人, 9,74億XNUMX万ドル, 午前14,30時XNUMX分. One broken figure is one figure, from
/// its first digit to its unit.
final class JapaneseDebris {

    /// So far ahead a mask still belongs to the digits before it.
    private static final int REACH = 40;

    /// The words that stand between the parts of one date or time.
    private static final String LINKS = "年月日時分秒";

    private static final Units UNITS = Units.of("ja");

    private JapaneseDebris() {}

    /// Reads the debris that starts at the cursor, and leaves the cursor behind it.
    ///
    /// @return null when no mask stands in the row of digits that starts here; the cursor is then where it was
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        boolean half = cursor.accept("午前") || cursor.accept("午後");
        boolean ordinal = cursor.accept('第');
        var sign = half || ordinal ? null : UNITS.take(cursor, Unit.Role.MONEY);
        var remains = new Remains();
        int last = start;
        Kind clock = null;
        while (cursor.at() - start < REACH) {
            char c = cursor.peek();
            if (remains.take(cursor)) {
                last = cursor.at();
            } else if (isScale(c) && last > start) {
                cursor.next();
                last = cursor.at();
            } else if (last > start && (isMark(c) || LINKS.indexOf(c) >= 0) && more(cursor)) {
                clock = clock == null ? clock(c) : clock;
                cursor.next();
            } else {
                break;
            }
        }
        if (!remains.broken()) {
            cursor.at(start);
            return null;
        }
        cursor.at(last);
        var value = half ? new Value.Debris(remains.digits(), Kind.TIME, null) : null;
        int at = cursor.at();
        cursor.blanks();
        if (sign != null) {
            cursor.at(at);
            value = Unit.debris(remains.digits(), sign);
        } else {
            value = unit(cursor, remains.digits(), at, half ? Kind.TIME : clock, ordinal);
        }
        return new Figure(new Span(start, cursor.at()), value);
    }

    private static Value.Debris unit(Cursor cursor, String digits, int at, @Nullable Kind clock, boolean ordinal) {
        if (cursor.peek() == '時' && cursor.peek(1) != '間') {
            cursor.next();
            return new Value.Debris(digits, Kind.TIME, null);
        }
        if ((cursor.peek() == '年' && cursor.peek(1) != '間') || cursor.peek() == '月') {
            cursor.next();
            return new Value.Debris(digits, Kind.DATE, null);
        }
        if (UNITS.take(cursor) instanceof Unit unit) {
            var debris = Unit.debris(digits, unit);
            return clock == null ? debris : new Value.Debris(digits, clock, null);
        }
        var counter = JapaneseCounters.take(cursor);
        if (counter == null) {
            cursor.at(at);
        }
        boolean nth = ordinal || (counter != null && counter.role() == JapaneseCounters.Role.ORDINAL);
        var likely = clock != null ? clock : nth ? Kind.ORDINAL : Kind.COUNT;
        return new Value.Debris(digits, likely, null);
    }

    private static @Nullable Kind clock(char link) {
        return switch (link) {
            case '時', '分', '秒' -> Kind.TIME;
            case '年', '月', '日' -> Kind.DATE;
            default -> null;
        };
    }

    /// Whether a digit or a mask comes behind the next character.
    private static boolean more(Cursor cursor) {
        int at = cursor.at();
        cursor.next();
        boolean more = Numeral.isDigit(cursor.peek()) || Masks.take(cursor);
        cursor.at(at);
        return more;
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.' || c == '，' || c == '．' || c == '、' || c == ':' || c == '：';
    }

    private static boolean isScale(char c) {
        return JapaneseNumbers.myriad(c) > 0 || JapaneseNumbers.small(c) > 0;
    }
}
