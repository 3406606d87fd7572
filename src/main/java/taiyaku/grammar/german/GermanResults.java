package taiyaku.grammar.german;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Lengths;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.text.Span;

/// What is written like a German time of day and is none: lengths of time (3:35 Minuten), results and ratios (3:1).
final class GermanResults {

    private GermanResults() {}

    /// `3:35 Minuten`, `1:30 Stunden`: a length of time written like one of day.
    static @Nullable Figure length(Cursor cursor) {
        int start = cursor.at();
        int first = cursor.digits(3);
        int second = cursor.accept(':') ? cursor.digits(2) : -1;
        if (first < 0 || second < 0 || second > 59 || cursor.blanks() == 0) {
            return null;
        }
        var word = cursor.word();
        boolean minutes = word.equals("Minuten") || word.equals("Min");
        if (!minutes && !word.equals("Stunden")) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        var whole = Lengths.of(BigDecimal.valueOf(first), minutes ? "TM" : "TH");
        var part = Lengths.of(BigDecimal.valueOf(second), minutes ? "TS" : "TM");
        return new Figure(new Span(start, cursor.at()), second == 0 ? whole : Lengths.join(whole, part));
    }

    /// `3:1`, `25:21`, `3 : 1`: two numbers and a colon that are no time.
    static @Nullable Figure ratio(Cursor cursor) {
        int start = cursor.at();
        int left = cursor.digits(3);
        boolean apart = cursor.peek() == ' ' && cursor.peek(1) == ':' && cursor.peek(2) == ' ';
        if (apart) {
            cursor.next();
        }
        boolean score = cursor.peek() == '-' && left < 100;
        if (left < 0 || !(cursor.accept(':') || (score && cursor.accept('-')))) {
            return null;
        }
        if (apart) {
            cursor.next();
        }
        int right = cursor.digits(3);
        boolean falls = !score || (left >= right && cursor.at() - start <= 5);
        if (right < 0 || !falls || !Context.free(cursor.text(), start, cursor.at())) {
            return null;
        }
        return new Figure(
                new Span(start, cursor.at()), new Value.Ratio(BigDecimal.valueOf(left), BigDecimal.valueOf(right)));
    }
}
