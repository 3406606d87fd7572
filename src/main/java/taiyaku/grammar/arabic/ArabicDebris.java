package taiyaku.grammar.arabic;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Unit;
import taiyaku.grammar.arabic.number.ArabicNumbers;
import taiyaku.grammar.arabic.number.ArabicUnits;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Remains;
import taiyaku.grammar.table.Units;
import taiyaku.text.Span;

/// Figures of which a mask took a part: XNUMX مليار دولار, 9.XNUMX%.
final class ArabicDebris {

    private static final int REACH = 40;

    private ArabicDebris() {}

    /// Reads the debris that starts at the cursor; null, the cursor unmoved, when no mask is in the row that starts here.
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var sign = Units.of("ar").take(cursor, Unit.Role.MONEY);
        var remains = new Remains();
        int end = start;
        while (cursor.at() - start < REACH) {
            if (remains.take(cursor)) {
                end = cursor.at();
            } else if (end > start && ".,٫٬:".indexOf(cursor.peek()) >= 0) {
                cursor.next();
            } else {
                break;
            }
        }
        if (!remains.broken()) {
            cursor.at(start);
            return null;
        }
        cursor.at(end);
        var unit = sign == null ? behind(cursor) : sign;
        return new Figure(new Span(start, cursor.at()), Unit.debris(remains.digits(), unit));
    }

    /// Takes a scale word and a unit behind a mask.
    private static @Nullable Unit behind(Cursor cursor) {
        int end = cursor.at();
        cursor.blanks();
        var scale = ArabicNumbers.read(cursor);
        boolean worded = scale != null && scale.numeral() == null && scale.scaled();
        if (worded) {
            end = cursor.at();
            cursor.blanks();
        } else {
            cursor.at(end);
            cursor.blanks();
        }
        var unit = ArabicUnits.take(cursor, true);
        if (unit == null) {
            cursor.at(end);
        }
        return unit;
    }
}
