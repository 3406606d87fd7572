package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;

/// Dates in digits, the year first as in East Asia: 2021/03/25, 2021.3.25, 2021-03-25, 2021/03, 3/25; and 2/3, which is a
/// share.
final class SlashedDate {

    private static final String MARKS = "/／.．-－−";

    private SlashedDate() {}

    /// Reads the date at the cursor; null when there is none, where the cursor then stands does not matter.
    static @Nullable Value read(Cursor cursor) {
        int from = cursor.at();
        int first = digits(cursor);
        int length = cursor.at() - from;
        char mark = cursor.peek();
        if (first < 0 || MARKS.indexOf(mark) < 0) {
            return null;
        }
        cursor.next();
        int secondAt = cursor.at();
        int second = digits(cursor);
        int secondLength = cursor.at() - secondAt;
        if (second < 0) {
            return null;
        }
        int third = 0;
        if (cursor.peek() == mark && Numeral.isDigit(cursor.peek(1))) {
            cursor.next();
            third = digits(cursor);
            if (third < 1) {
                return null;
            }
        }
        if (Numeral.isDigit(cursor.peek()) || (MARKS.indexOf(cursor.peek()) >= 0 && Numeral.isDigit(cursor.peek(1)))) {
            return null;
        }
        if (length == 4) {
            boolean dotted = mark == '.' || mark == '．';
            boolean slash = mark == '/' || mark == '／';
            boolean month = third > 0 || slash || (dotted && first >= 1900 && first < 2100 && !isUnit(cursor.peek()));
            var date = new PartialDate(first, second, third);
            return month && second > 0 && secondLength <= 2 && date.possible() ? date.value() : null;
        }
        boolean slash = mark == '/' || mark == '／';
        return slash && third == 0 && length <= 2 && secondLength <= 2 ? dayOrShare(first, second, cursor) : null;
    }

    /// 3/25 is a day; 2/3 and 3/4 are shares, unless words of time follow.
    private static @Nullable Value dayOrShare(int first, int second, Cursor cursor) {
        boolean share = first < second && second <= 10 && first > 0;
        boolean timely = "に（(付発ま".indexOf(cursor.peek()) >= 0;
        if (share && !timely) {
            return new Value.Fraction(BigDecimal.valueOf(first), BigDecimal.valueOf(second));
        }
        var date = new PartialDate(0, first, second);
        return first > 0 && second > 0 && date.possible() ? date.value() : null;
    }

    private static boolean isUnit(char c) {
        return JapaneseNumbers.myriad(c) > 0
                || JapaneseNumbers.small(c) > 0
                || "%％パ円ドユポ倍人件社歳台回度キメミセグト年日時分秒kmcg".indexOf(c) >= 0;
    }

    /// One to four digits; -1 when there are none or more.
    private static int digits(Cursor cursor) {
        int from = cursor.at();
        int value = 0;
        while (Numeral.isDigit(cursor.peek())) {
            if (cursor.at() - from >= 4) {
                return -1;
            }
            value = value * 10 + Character.digit(cursor.next(), 10);
        }
        return cursor.at() > from ? value : -1;
    }
}
