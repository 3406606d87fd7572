package taiyaku.grammar.japanese;

import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.TimeOfDay;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseAmount;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// Times of day as Japanese writes them: 午後2時30分, 午後2時半, 14時, 正午, 朝6時, 15:20, 3:20 pm.
final class JapaneseTimes {

    /// The parts of a day a time may begin with.
    private enum Half {
        MORNING,
        EVENING,
        NIGHT,
        UNSAID
    }

    /// What makes 時 the begin of another word: 時間, 時代, 時点.
    private static final String NOT_BEHIND_HOUR = "間代期計速価給短々限系制折";

    private JapaneseTimes() {}

    /// Reads the time that starts at the cursor, and leaves the cursor behind it: debris when its parts contradict.
    ///
    /// @return null when none starts here; where the cursor then stands does not matter
    static @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        if (cursor.accept("正午")) {
            return new Figure(new Span(start, cursor.at()), new Value.Time("12:00"));
        }
        if (cursor.accept("真夜中")) {
            return new Figure(new Span(start, cursor.at()), TimeOfDay.of(0, 0));
        }
        var half = half(cursor);
        cursor.accept('の');
        cursor.blanks();
        if (cursor.at() > start && cursor.peek(-1) == 'の' && half == Half.UNSAID) {
            return null;
        }
        int digitsAt = cursor.at();
        var hour = JapaneseNumbers.read(cursor);
        if (hour == null) {
            return null;
        }
        int behind = cursor.at();
        cursor.blanks();
        Value value = null;
        if (cursor.peek() == '時' && NOT_BEHIND_HOUR.indexOf(cursor.peek(1)) < 0 && !isPoint(cursor)) {
            cursor.next();
            value = hours(cursor, hour, half);
        } else {
            cursor.at(behind);
            if (isColon(cursor.peek()) && hour.plain() != null) {
                cursor.at(digitsAt);
                value = colons(cursor, half);
            }
        }
        return value == null ? null : new Figure(new Span(start, cursor.at()), value);
    }

    /// 3時時点 is three o'clock, 3時点 no time.
    private static boolean isPoint(Cursor cursor) {
        return cursor.peek(1) == '点';
    }

    private static Half half(Cursor cursor) {
        if (cursor.accept("午前")) {
            return Half.MORNING;
        }
        if (cursor.accept("午後")) {
            return Half.EVENING;
        }
        int at = cursor.at();
        var half = Half.UNSAID;
        if (cursor.accept("早朝") || cursor.accept("未明") || cursor.accept("朝")) {
            half = Half.MORNING;
        } else if (cursor.accept("夕方") || cursor.accept("夕刻") || cursor.accept("昼") || cursor.accept("夕")) {
            half = Half.EVENING;
        } else if (cursor.accept("深夜") || cursor.accept("夜")) {
            half = Half.NIGHT;
        }
        if (cursor.at() > at && cursor.peek() != 'の' && !Numeral.isDigit(cursor.peek())) {
            boolean kanji = JapaneseNumbers.kanjiDigit(cursor.peek()) >= 0 || cursor.peek() == '十';
            if (!kanji) {
                cursor.at(at);
                return Half.UNSAID;
            }
        }
        return half;
    }

    /// Behind N時: minutes, a half, seconds.
    private static Value hours(Cursor cursor, JapaneseAmount hour, Half half) {
        int minute = 0;
        int second = -1;
        var digits = new StringBuilder(hour.digits());
        if (cursor.peek() == '半' && cursor.peek(1) != '分') {
            cursor.next();
            minute = 30;
        } else {
            int at = cursor.at();
            cursor.blanks();
            var minutes = JapaneseNumbers.read(cursor);
            cursor.blanks();
            if (minutes != null && cursor.peek() == '分' && !isShare(cursor) && cursor.peek(1) != '間') {
                cursor.next();
                digits.append(minutes.digits());
                minute = minutes.small();
                second = seconds(cursor, digits);
            } else {
                cursor.at(at);
            }
        }
        if (hour.small() < 0 || minute < 0 || minute > 59 || second > 59) {
            return new Value.Debris(digits.toString(), Kind.TIME, null);
        }
        return value(hour.small(), minute, second, half, digits.toString(), /* clock= */ false);
    }

    /// Whether 分 begins 分の1.
    private static boolean isShare(Cursor cursor) {
        return cursor.peek(1) == 'の' && Numeral.isDigit(cursor.peek(2));
    }

    private static int seconds(Cursor cursor, StringBuilder digits) {
        int at = cursor.at();
        var seconds = JapaneseNumbers.read(cursor);
        if (seconds != null && seconds.small() >= 0 && cursor.accept('秒')) {
            digits.append(seconds.digits());
            return seconds.small();
        }
        cursor.at(at);
        return -1;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /// 15:20, 15:23:24, 3:20 pm; null when it is no time (3:1).
    private static @Nullable Value colons(Cursor cursor, Half half) {
        int from = cursor.at();
        int hour = twoDigits(cursor, 1);
        boolean clock = cursor.at() - from == 2;
        int minute = isColon(cursor.peek()) && skip(cursor) ? twoDigits(cursor, 2) : -1;
        if (hour < 0 || minute < 0) {
            return null;
        }
        int second = -1;
        int at = cursor.at();
        if (isColon(cursor.peek()) && skip(cursor)) {
            second = twoDigits(cursor, 2);
            if (second < 0) {
                cursor.at(at);
                return null;
            }
        }
        if (Numeral.isDigit(cursor.peek()) || hour > 24 || minute > 59 || second > 59) {
            return null;
        }
        return value(hour, minute, second, half(cursor, half), "", clock);
    }

    private static boolean skip(Cursor cursor) {
        cursor.next();
        return true;
    }

    private static int twoDigits(Cursor cursor, int least) {
        int n = 0;
        int digits = 0;
        while (digits < 3 && Numeral.isDigit(cursor.peek())) {
            n = n * 10 + Character.digit(cursor.next(), 10);
            digits++;
        }
        return digits >= least && digits <= 2 ? n : -1;
    }

    /// am and pm behind the digits.
    private static Half half(Cursor cursor, Half before) {
        int at = cursor.at();
        cursor.blanks();
        if (cursor.acceptIgnoringCase("am") || cursor.acceptIgnoringCase("a.m.")) {
            return Half.MORNING;
        }
        if (cursor.acceptIgnoringCase("pm") || cursor.acceptIgnoringCase("p.m.")) {
            return Half.EVENING;
        }
        cursor.at(at);
        return before;
    }

    /// The time of day, or debris: 午前14時, 30時.
    private static Value value(int hour, int minute, int second, Half half, String digits, boolean clock) {
        boolean impossible = hour > 24 || (hour == 24 && minute > 0) || (half == Half.MORNING && hour > 12);
        if (impossible) {
            return new Value.Debris(digits, Kind.TIME, null);
        }
        boolean open = half == Half.UNSAID && hour >= 1 && (hour < 12 || (hour == 12 && !clock)) && !clock;
        if (open) {
            return TimeOfDay.open(hour, minute);
        }
        int full =
                switch (half) {
                    case MORNING -> hour == 12 ? 0 : hour;
                    case EVENING -> hour < 12 ? hour + 12 : hour;
                    case NIGHT -> hour >= 6 && hour < 12 ? hour + 12 : hour == 12 ? 0 : hour;
                    case UNSAID -> hour;
                };
        return second < 0 ? TimeOfDay.of(full, minute) : TimeOfDay.of(full, minute, second);
    }
}
