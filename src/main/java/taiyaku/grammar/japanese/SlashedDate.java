package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

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

    /// 2019〜23年, 2023/24年: two years of which the second says its last two digits only; null when there are none.
    static @Nullable Figure years(Cursor cursor) {
        int start = cursor.at();
        int from = cursor.digits(4);
        boolean slash = cursor.peek() == '/';
        boolean joined = from >= 1000 && from < 2200 && cursor.at() - start == 4 && (slash || JapaneseDates.isMonths(cursor));
        if (!joined) {
            return null;
        }
        cursor.next();
        int at = cursor.at();
        int to = cursor.digits(2);
        boolean two = cursor.at() - at == 2 && cursor.accept('年') && "間度代".indexOf(cursor.peek()) < 0;
        int until = from / 100 * 100 + to;
        if (!two || until <= from) {
            return null;
        }
        var first = new PartialDate(from, 0, 0).value();
        return new Figure(new Span(start, cursor.at()), first, new PartialDate(until, 0, 0).value(), Qualifier.EXACT);
    }

    /// 8月6〜10日: two days of one month; null when there are none.
    static @Nullable Figure days(Cursor cursor) {
        int start = cursor.at();
        int month = cursor.digits(2);
        int from = month >= 1 && month <= 12 && cursor.accept('月') ? cursor.digits(2) : -1;
        if (from < 1 || !JapaneseDates.isMonths(cursor)) {
            return null;
        }
        cursor.next();
        int to = cursor.digits(2);
        var first = new PartialDate(0, month, from);
        var last = new PartialDate(0, month, to);
        boolean days = to > from && cursor.accept('日') && cursor.peek() != '間' && first.possible() && last.possible();
        return days ? new Figure(new Span(start, cursor.at()), first.value(), last.value(), Qualifier.EXACT) : null;
    }
}
