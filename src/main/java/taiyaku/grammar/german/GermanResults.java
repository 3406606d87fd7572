package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Lengths;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.table.Units;
import taiyaku.text.Span;

/// What is written like a German time of day and is none: lengths of time (3:35 Minuten), results and ratios (3:1).
final class GermanResults {

    /// Parts of words that tell of a change or a subject, behind which um gives no hour.
    private static final Set<String> CHANGES = Set.of(
            "stieg", "steig", "sank", "sink", "sunk", "fiel", "fall", "wuchs", "wachs", "höh", "ringer", "kürz", "senk", "hob",
            "heb", "reduz", "schrumpf", "nahm", "nahme", "nehm", "legt", "verlor", "verlier", "klettert", "rutsch", "geh", "ging",
            "handel", "dreht", "bat", "bitt", "kämpf", "plus", "minus", "rückgang", "zuwachs", "läng", "besser", "schlecht");

    private GermanResults() {}

    /// Whether a word of change stands before um, so that the number is a difference: stieg um 3.
    static boolean changes(Cursor cursor, int start) {
        int from = start;
        while (from > 0 && start - from < 80 && ".!?\n".indexOf(cursor.charAt(from - 1)) < 0) {
            from--;
        }
        var sentence = cursor.text().substring(from, start).toLowerCase(Locale.ROOT);
        return CHANGES.stream().anyMatch(sentence::contains);
    }

    /// Reads the length or the ratio that starts at the cursor; null when none does.
    static @Nullable Figure read(Cursor cursor, Units units) {
        int start = cursor.at();
        var length = length(cursor);
        if (length != null) {
            return length;
        }
        var ratio = ratio(cursor.moved(start));
        return ratio == null ? versus(cursor.moved(start), units) : ratio;
    }

    /// `3:35 Minuten`, `1:30 Stunden`, `2:13:45 Stunden`, `1:58,32 Minuten`: a length of time written like one of day.
    private static @Nullable Figure length(Cursor cursor) {
        int start = cursor.at();
        int first = cursor.digits(3);
        int second = cursor.accept(':') ? cursor.digits(2) : -1;
        int third = second >= 0 && cursor.accept(':') ? cursor.digits(2) : -1;
        if (first < 0 || second < 0 || second > 59 || third > 59) {
            return null;
        }
        var last = BigDecimal.valueOf(third < 0 ? second : third).add(hundredths(cursor));
        if (cursor.blanks() == 0) {
            return null;
        }
        var word = cursor.word();
        boolean minutes = word.equals("Minuten") || word.equals("Min");
        if ((!minutes && !word.equals("Stunden")) || (third >= 0 && minutes)) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        var length = Lengths.of(BigDecimal.valueOf(first), minutes ? "TM" : "TH");
        if (third >= 0 && second > 0) {
            length = Lengths.join(length, Lengths.of(BigDecimal.valueOf(second), "TM"));
        }
        var part = Lengths.of(last, minutes || third >= 0 ? "TS" : "TM");
        return new Figure(new Span(start, cursor.at()), last.signum() == 0 ? length : Lengths.join(length, part));
    }

    /// `,32` behind seconds.
    private static BigDecimal hundredths(Cursor cursor) {
        int at = cursor.at();
        int part = cursor.accept(',') ? cursor.digits(2) : -1;
        int digits = cursor.at() - at - 1;
        if (part < 0) {
            cursor.at(at);
            return BigDecimal.ZERO;
        }
        return BigDecimal.valueOf(part).movePointLeft(digits);
    }

    /// `2 zu 1`, mit `320 zu 210` Stimmen: but 52 zu 48 *Prozent* are two shares.
    private static @Nullable Figure versus(Cursor cursor, Units units) {
        int start = cursor.at();
        int left = cursor.digits(3);
        int right = left >= 0 && cursor.accept(" zu ") ? cursor.digits(3) : -1;
        if (right < 0 || !Context.free(cursor.text(), start, cursor.at())) {
            return null;
        }
        int end = cursor.at();
        cursor.blanks();
        boolean measured = units.take(cursor) != null || cursor.word().equals("Uhr");
        return measured
                ? null
                : new Figure(
                        new Span(start, end), new Value.Ratio(BigDecimal.valueOf(left), BigDecimal.valueOf(right)));
    }

    /// `3:1`, `25:21`, `3 : 1`: two numbers and a colon that are no time.
    private static @Nullable Figure ratio(Cursor cursor) {
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
