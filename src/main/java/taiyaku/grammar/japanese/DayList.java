package taiyaku.grammar.japanese;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.PartialDate;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;

/// Days of one month in a row: 7月4、5日, 7月4、6、8の両日, 7月4日と6日. The first names the month, each is a day of it.
final class DayList {

    private static final String MARKS = "、，・,と";
    private static final String[] ENDS = {"の両日", "日"};

    /// A list is no longer than this, looked at from its end.
    private static final int MOST_DAYS = 8;

    private DayList() {}

    /// Whether the day whose number ends at the cursor is one of a list that ends in 日; the cursor stays.
    static boolean goesOn(Cursor cursor) {
        int at = cursor.at();
        boolean list = false;
        for (int i = 0; i < MOST_DAYS && isMark(cursor.peek()); i++) {
            cursor.next();
            int n = number(cursor);
            if (n < 1 || n > 31) {
                break;
            }
            list = cursor.peek() == '日' ? isDay(cursor) : cursor.text().startsWith(ENDS[0], cursor.at());
            if (list) {
                break;
            }
        }
        cursor.at(at);
        return list;
    }

    /// The day at the cursor, behind its number, in the month a list before it has named; the cursor is set behind it.
    ///
    /// @param start where its number begins
    /// @return null, the cursor where it was, when it stands in no such list
    static @Nullable PartialDate day(Cursor cursor, int start, int day) {
        int behind = cursor.at();
        boolean possible = day >= 1 && day <= 31 && isMark(cursor.charAt(start - 1));
        boolean ends = possible && (goesOn(cursor) || cursor.accept(ENDS[0]) || isDay(cursor));
        var month = ends ? month(cursor, start, day) : null;
        if (month == null) {
            cursor.at(behind);
            return null;
        }
        if (cursor.at() == behind) {
            cursor.accept('日');
        }
        return new PartialDate(month.year(), month.month(), day);
    }

    /// 日 that no length goes on from: 5日間.
    private static boolean isDay(Cursor cursor) {
        int at = cursor.at();
        boolean day = cursor.accept('日') && !JapaneseDates.isLength(cursor);
        cursor.at(at);
        return day;
    }

    /// The month before a list, read from behind: 月 and smaller days between it and the offset; null when there is none.
    private static @Nullable PartialDate month(Cursor cursor, int start, int day) {
        int behind = cursor.at();
        int at = start;
        int later = day;
        PartialDate month = null;
        for (int i = 0; i < MOST_DAYS && month == null && isMark(cursor.charAt(at - 1)); i++) {
            at -= cursor.charAt(at - 2) == '日' ? 2 : 1;
            int from = numberStart(cursor, at);
            int n = number(cursor.moved(from));
            if (from == at || n < 1 || n >= later) {
                break;
            }
            later = n;
            at = from;
            if (cursor.charAt(at - 1) == '月') {
                int named = numberStart(cursor, at - 1);
                int number = number(cursor.moved(named));
                int year = cursor.charAt(named - 1) == '年' ? number(cursor.moved(numberStart(cursor, named - 1))) : 0;
                month = number >= 1 && number <= 12 ? new PartialDate(year >= 1000 ? year : 0, number, 0) : null;
                break;
            }
        }
        cursor.at(behind);
        return month;
    }

    private static int numberStart(Cursor cursor, int end) {
        int at = end;
        while (end - at < 4 && (Numeral.isDigit(cursor.charAt(at - 1)) || JapaneseNumbers.isKanjiNumber(cursor.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private static int number(Cursor cursor) {
        var amount = JapaneseNumbers.read(cursor);
        return amount == null ? -1 : amount.small();
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }
}
