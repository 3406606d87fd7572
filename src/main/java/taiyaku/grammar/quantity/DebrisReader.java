package taiyaku.grammar.quantity;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Remains;
import taiyaku.text.Span;

/// Reads what is left of broken figures: masks, with the digits, scale words and units they stand among.
public final class DebrisReader {

    private static final int MOST_PIECES = 12;

    private final Speech speech;

    public DebrisReader(Speech speech) {
        this.speech = speech;
    }

    /// Reads `XNUMX`, `97,XNUMX Milliarden Dollar`, `$XNUMX`; null when no mask is among the pieces at the cursor.
    public @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        char first = cursor.peek();
        boolean opens = first == 'X' || "_[<{%#@$⟨€£¥".indexOf(first) >= 0 || Numeral.isDigit(first);
        if (!opens || (first == 'X' && !cursor.atWordBorder())) {
            return null;
        }
        var remains = new Remains();
        Unit unit = null;
        int end = start;
        for (int pieces = 0; pieces < MOST_PIECES; pieces++) {
            int at = cursor.at();
            if (!remains.take(cursor)) {
                var next = speech.units().take(cursor);
                boolean fits = next != null && (next.role() == Unit.Role.SCALE || unit == null);
                if (next == null || !fits) {
                    cursor.at(at);
                    break;
                }
                unit = next.role() == Unit.Role.SCALE ? unit : next;
            }
            end = cursor.at();
            joint(cursor);
        }
        if (!remains.broken()) {
            return null;
        }
        cursor.at(end);
        var likely = unit == null ? speech.likely(cursor) : null;
        var value = likely == null
                ? Unit.debris(remains.digits(), unit)
                : new Value.Debris(remains.digits(), likely, null);
        return new Figure(new Span(start, likely == null ? end : cursor.at()), value);
    }

    /// What may stand between two pieces of one figure.
    private static void joint(Cursor cursor) {
        if (cursor.blanks() == 0 && ",.-:/".indexOf(cursor.peek()) >= 0) {
            char next = cursor.peek(1);
            if (Character.isLetterOrDigit(next) || next == '_') {
                cursor.next();
            }
        }
    }
}
