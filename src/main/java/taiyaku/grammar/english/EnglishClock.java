package taiyaku.grammar.english;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.TimeOfDay;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// English times of day: 9:15 p.m., 9pm, 21:15, half past two, quarter to eight, three o'clock.
final class EnglishClock {

    /// A time as read; on an open half of the day `later` is null.
    private record Reading(int hour, int minute, @Nullable Boolean later) {}

    /// Reads the time that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        boolean digits = Numeral.isDigit(cursor.peek());
        if (digits && !Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        var reading = digits ? digits(cursor, start) : words(cursor, start);
        if (reading == null) {
            return null;
        }
        if (reading.hour > 24 || reading.minute > 59 || (reading.later != null && reading.hour > 23)) {
            var number = TimeOfDay.of(reading.hour, reading.minute).normal().replace(":", "");
            return new Figure(new Span(start, cursor.at()), new Value.Debris(number, Kind.TIME, null));
        }
        return new Figure(new Span(start, cursor.at()), value(reading));
    }

    private static Value value(Reading reading) {
        int hour = reading.hour;
        if (reading.later == null && hour <= 12 && hour > 0) {
            return TimeOfDay.open(hour, reading.minute);
        }
        if (Boolean.TRUE.equals(reading.later) && hour < 12) {
            hour += 12;
        }
        if (Boolean.FALSE.equals(reading.later) && hour == 12) {
            hour = 0;
        }
        return TimeOfDay.of(hour, reading.minute);
    }

    private static @Nullable Reading digits(Cursor cursor, int start) {
        int four = cursor.digits(4);
        if (four >= 0 && cursor.at() - start == 4) {
            cursor.blanks();
            var zone = cursor.word();
            boolean clock = four / 100 < 24 && four % 100 < 60 && Set.of("GMT", "UTC", "EST", "EDT", "CET").contains(zone);
            cursor.at(start + 4);
            return clock ? new Reading(four / 100, four % 100, four < 1200 ? Boolean.FALSE : Boolean.TRUE) : null;
        }
        cursor.at(start);
        int hour = cursor.digits(2);
        if (hour < 0) {
            return null;
        }
        int end = cursor.at();
        char mark = cursor.peek();
        if ((mark == ':' || mark == '.') && Numeral.isDigit(cursor.peek(1))) {
            cursor.next();
            int from = cursor.at();
            int minute = cursor.digits(2);
            if (cursor.at() - from != 2) {
                return null;
            }
            int behind = cursor.at();
            var later = half(cursor);
            if (later != null) {
                return new Reading(hour, minute, later);
            }
            cursor.at(behind);
            var part = part(cursor);
            boolean clock = mark == ':' && hour <= 24 && minute < 60 && Context.endsSpan(cursor.text(), behind);
            return clock ? new Reading(hour, minute, part) : null;
        }
        var later = half(cursor);
        if (later != null) {
            return new Reading(hour, 0, later);
        }
        cursor.at(end);
        return oclock(cursor) ? new Reading(hour, 0, part(cursor)) : past(cursor, start, hour, end);
    }

    /// Takes am or p.m. behind a time; null when neither stands there.
    private static @Nullable Boolean half(Cursor cursor) {
        cursor.blanks();
        int at = cursor.at();
        char first = Character.toLowerCase(cursor.peek());
        if (first != 'a' && first != 'p') {
            return null;
        }
        cursor.next();
        boolean dot = cursor.accept('.');
        if (Character.toLowerCase(cursor.peek()) != 'm' || (dot && cursor.peek(1) != '.')) {
            cursor.at(at);
            return null;
        }
        cursor.next();
        if (dot) {
            cursor.next();
        }
        if (Character.isLetter(cursor.peek())) {
            cursor.at(at);
            return null;
        }
        return first == 'p';
    }

    /// Takes in the morning, in the evening, at night behind a time.
    private static @Nullable Boolean part(Cursor cursor) {
        for (var later : new String[] {" in the afternoon", " in the evening", " at night"}) {
            if (cursor.accept(later)) {
                return true;
            }
        }
        return cursor.accept(" in the morning") ? Boolean.FALSE : null;
    }

    private static boolean oclock(Cursor cursor) {
        cursor.blanks();
        return cursor.acceptIgnoringCase("o'clock") || cursor.acceptIgnoringCase("o’clock");
    }

    private static @Nullable Reading words(Cursor cursor, int start) {
        var word = EnglishSpeech.lower(cursor.word());
        cursor.at(start + word.length());
        int end = cursor.at();
        return switch (word) {
            case "noon", "midnight" -> {
                boolean name = cursor.peek() == '-' || Character.isUpperCase(cursor.charAt(start));
                boolean noon = word.equals("noon");
                yield name && !Context.opensSentence(cursor.text(), start) ? null : new Reading(noon ? 12 : 0, 0, noon);
            }
            case "half" -> cursor.accept(" past ") ? hour(cursor, 30) : null;
            case "quarter" ->
                cursor.accept(" past ") ? hour(cursor, 15) : cursor.accept(" to ") ? hour(cursor, -15) : null;
            default -> {
                int number = EnglishWords.cardinal(word);
                if (number < 1 || number > 30) {
                    yield null;
                }
                if (number <= 12 && oclock(cursor)) {
                    yield new Reading(number, 0, part(cursor));
                }
                yield past(cursor, start, number, end);
            }
        };
    }

    /// ten past three, twenty to eight: only where it must be a time.
    private static @Nullable Reading past(Cursor cursor, int start, int minutes, int end) {
        cursor.at(end);
        boolean round = minutes % 5 == 0 && minutes > 0 && minutes < 30;
        if (!round) {
            return null;
        }
        if (cursor.accept(" past ") || cursor.accept(" minutes past ")) {
            return hour(cursor, minutes);
        }
        boolean before = cursor.accept(" minutes to ") || cursor.accept(" to ");
        return before && EnglishSpeech.lower(cursor.wordBefore(start)).equals("at") ? hour(cursor, -minutes) : null;
    }

    private static @Nullable Reading hour(Cursor cursor, int minutes) {
        int hour = cursor.digits(2);
        if (hour < 0) {
            var word = EnglishSpeech.lower(cursor.word());
            hour = EnglishWords.cardinal(word);
            cursor.at(cursor.at() + word.length());
        }
        if (hour < 1 || hour > 12 || Character.isLetterOrDigit(cursor.peek())) {
            return null;
        }
        int end = cursor.at();
        var later = half(cursor);
        if (later == null) {
            cursor.at(end);
            later = part(cursor);
        }
        int total = Math.floorMod(hour * 60 + minutes, 720);
        return new Reading(total / 60 == 0 ? 12 : total / 60, total % 60, later);
    }
}
