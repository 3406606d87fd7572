package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.Qualifier;
import taiyaku.figure.TimeOfDay;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Units;
import taiyaku.text.Span;

/// German times of day: 14,30 Uhr, 14.30 Uhr, 8 bis 10 Uhr, halb drei, Viertel vor acht, 3 Uhr nachmittags.
final class GermanClock {

    private static final int NONE = -1;

    /// Parts of the day, and whether the afternoon's hours are meant.
    private static final Map<String, Boolean> PARTS = Map.ofEntries(
            Map.entry("morgens", false),
            Map.entry("früh", false),
            Map.entry("vormittags", false),
            Map.entry("mittags", true),
            Map.entry("nachmittags", true),
            Map.entry("abends", true),
            Map.entry("am morgen", false),
            Map.entry("am vormittag", false),
            Map.entry("am mittag", true),
            Map.entry("am nachmittag", true),
            Map.entry("am abend", true),
            Map.entry("in der früh", false));

    private static final Set<String> RESULTS = Set.of(
            "mit", "verhältnis", "stand", "sieg", "niederlage", "remis", "ergebnis", "endstand", "satz", "führung",
            "zum", "beim", "das", "ein", "dem");

    private final Units units;

    GermanClock(Units units) {
        this.units = units;
    }

    /// A time as read; minute [#NONE] when only the hour is said.
    private record Reading(int hour, int minute, boolean spoken, boolean possible) {}

    /// Reads the time that starts at the cursor, or the ratio that looks like one; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var range = Numeral.isDigit(cursor.peek()) ? range(cursor, start) : null;
        if (range != null) {
            return range;
        }
        cursor.at(start);
        var reading = Numeral.isDigit(cursor.peek()) ? digits(cursor, start) : spoken(cursor, start);
        if (reading == null) {
            return Numeral.isDigit(cursor.charAt(start)) ? GermanResults.read(cursor.moved(start), units) : null;
        }
        int end = cursor.at();
        if (!reading.possible) {
            var digits = new StringBuilder();
            cursor.text().substring(start, end).chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
            return new Figure(new Span(start, end), new Value.Debris(digits.toString(), Kind.TIME, null));
        }
        var part = part(cursor);
        if (part == null) {
            cursor.at(end);
            part = partBefore(cursor, start);
        }
        return new Figure(new Span(start, cursor.at()), value(reading, part));
    }

    /// von 8 bis 10 Uhr, 8.30–17 Uhr; null when no Uhr stands behind the second time.
    private @Nullable Figure range(Cursor cursor, int start) {
        if (!Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        var from = hands(cursor);
        if (from == null) {
            return null;
        }
        oclock(cursor);
        cursor.blanks();
        boolean joined = cursor.accept('-') || cursor.accept('–') || cursor.acceptIgnoringCase("bis ")
                || (cursor.wordBefore(start).equals("zwischen") && cursor.acceptIgnoringCase("und "));
        cursor.blanks();
        var to = joined ? hands(cursor) : null;
        if (to == null || !from.possible || !to.possible || !oclock(cursor)) {
            return null;
        }
        return new Figure(new Span(start, cursor.at()), value(from, null), value(to, null), Qualifier.EXACT);
    }

    /// `8`, `8.30`, `17:00`: what the hands of a clock show.
    private static @Nullable Reading hands(Cursor cursor) {
        int hour = cursor.digits(2);
        int minute = NONE;
        if (hour >= 0 && ":.,".indexOf(cursor.peek()) >= 0 && Numeral.isDigit(cursor.peek(1))) {
            cursor.next();
            minute = cursor.digits(2);
        }
        return hour < 0 ? null : new Reading(hour, minute, false, hour <= 24 && minute < 60);
    }

    private static Value value(Reading reading, @Nullable Boolean later) {
        int hour = reading.hour;
        int minute = Math.max(reading.minute, 0);
        if (later == null && reading.spoken && hour <= 12) {
            return TimeOfDay.open(hour, minute);
        }
        if (Boolean.TRUE.equals(later) && hour < 12) {
            hour += 12;
        }
        return TimeOfDay.of(hour, minute);
    }

    /// Takes the part of the day behind a time: nachmittags, am Abend.
    private static @Nullable Boolean part(Cursor cursor) {
        int at = cursor.afterBlanks(cursor.at());
        for (var part : PARTS.entrySet()) {
            var words = part.getKey();
            if (cursor.text().regionMatches(true, at, words, 0, words.length())
                    && !Character.isLetter(cursor.charAt(at + words.length()))) {
                cursor.at(at + words.length());
                return part.getValue();
            }
        }
        return null;
    }

    /// The part of the day before um: nachmittags um 3 Uhr.
    private static @Nullable Boolean partBefore(Cursor cursor, int start) {
        var before = cursor.wordBefore(start);
        int at = before.isEmpty() ? start : cursor.text().lastIndexOf(before, start);
        return PARTS.get(cursor.wordBefore(at).toLowerCase(Locale.ROOT));
    }

    private @Nullable Reading digits(Cursor cursor, int start) {
        if (!Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        int hour = cursor.digits(2);
        if (hour < 0) {
            return null;
        }
        int behind = cursor.at();
        char mark = cursor.peek();
        if (mark == ':' || mark == '.' || mark == ',' || mark == 'h') {
            cursor.next();
            int from = cursor.at();
            int minute = cursor.digits(2);
            if (cursor.at() - from == 2 && minute >= 0) {
                return minutes(cursor, start, hour, minute, mark);
            }
            cursor.at(behind);
        }
        if (mark == 'h' && hour <= 24 && around(cursor, start) && !Character.isLetterOrDigit(cursor.peek(1))) {
            cursor.next();
            return new Reading(hour, NONE, false, true);
        }
        if (oclock(cursor)) {
            return uhr(cursor, hour);
        }
        cursor.at(behind);
        var relative = relative(cursor, start, BigDecimal.valueOf(hour));
        if (relative != null) {
            return relative;
        }
        cursor.at(behind);
        if (around(cursor, start) && hour <= 24 && part(cursor) != null) {
            cursor.at(behind);
            return new Reading(hour, NONE, true, true);
        }
        cursor.at(behind);
        boolean hourly = hour <= 24 && cursor.wordBefore(start).equalsIgnoreCase("um") && ends(cursor) && !GermanResults.changes(cursor, start);
        return hourly ? new Reading(hour, NONE, true, true) : null;
    }

    /// Whether the sentence or a part of it ends here.
    private static boolean ends(Cursor cursor) {
        char next = cursor.peek();
        return next == Cursor.END || (".,;!?)".indexOf(next) >= 0 && !Numeral.isDigit(cursor.peek(1)));
    }

    private static boolean around(Cursor cursor, int start) {
        var before = cursor.wordBefore(start).toLowerCase(Locale.ROOT);
        return Set.of("um", "gegen", "ca", "circa", "zirka", "ab", "kurz").contains(before)
                || (cursor.charAt(start - 2) == '.' && cursor.wordBefore(start - 2).equals("ca"));
    }

    private @Nullable Reading minutes(Cursor cursor, int start, int hour, int minute, char mark) {
        int end = cursor.at();
        boolean possible = hour <= 24 && minute < 60 && (hour < 24 || minute == 0);
        if (mark == ':' && cursor.peek() == ':' && Numeral.isDigit(cursor.peek(1))) {
            cursor.next();
            int second = cursor.digits(2);
            if (second < 0 || !possible) {
                return null;
            }
            end = cursor.at();
        }
        if (oclock(cursor)) {
            return new Reading(hour, minute, false, possible);
        }
        cursor.at(end);
        if (!possible || !Context.endsSpan(cursor.text(), end)) {
            return null;
        }
        var before = cursor.wordBefore(start).toLowerCase(Locale.ROOT);
        boolean clock =
                switch (mark) {
                    case ':' -> !RESULTS.contains(before) && !lasting(cursor);
                    case 'h' -> true;
                    default -> {
                        cursor.blanks();
                        boolean bare = units.take(cursor) == null && !Character.isLetter(cursor.peek());
                        cursor.at(end);
                        yield bare && mark == '.' && (before.equals("um") || before.equals("gegen"));
                    }
                };
        return clock ? new Reading(hour, minute, false, true) : null;
    }

    private static boolean lasting(Cursor cursor) {
        var word = cursor.wordAt(cursor.afterBlanks(cursor.at()));
        return word.equals("Minuten") || word.equals("Stunden");
    }

    private static boolean oclock(Cursor cursor) {
        cursor.blanks();
        return cursor.word().equalsIgnoreCase("uhr") && cursor.acceptIgnoringCase("uhr");
    }

    /// Behind Uhr: the minutes, if they follow (14 Uhr 30).
    private Reading uhr(Cursor cursor, int hour) {
        int end = cursor.at();
        cursor.blanks();
        int from = cursor.at();
        int minute = cursor.digits(2);
        int behind = cursor.at();
        cursor.blanks();
        var next = cursor.word();
        boolean noun = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
        boolean counts = noun || units.take(cursor) != null;
        if (behind - from == 2 && minute < 60 && !counts && Context.endsSpan(cursor.text(), behind)) {
            cursor.at(behind);
            return new Reading(hour, minute, false, hour <= 24);
        }
        cursor.at(end);
        return new Reading(hour, NONE, false, hour <= 24);
    }

    /// zehn nach drei, 20 vor 4, fünf vor halb drei: the minutes are taken.
    private @Nullable Reading relative(Cursor cursor, int start, BigDecimal minutes) {
        int count = minutes.scale() > 0 ? 0 : minutes.intValue();
        if (count < 1 || count > 29 || cursor.blanks() == 0) {
            return null;
        }
        var word = cursor.word().toLowerCase(Locale.ROOT);
        boolean after = word.equals("nach");
        if (!after && !word.equals("vor")) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        cursor.blanks();
        boolean half = cursor.acceptIgnoringCase("halb ");
        int hour = hour(cursor);
        if (hour < 0 || !(sure(cursor, start) || half)) {
            return null;
        }
        int total = hour * 60 + (half ? -30 : 0) + (after ? count : -count);
        return clock(total);
    }

    /// Whether words round a spoken time show that it is one: um before it, Uhr or a part of the day behind it.
    private boolean sure(Cursor cursor, int start) {
        int end = cursor.at();
        boolean named = oclock(cursor);
        if (!named) {
            cursor.at(end);
        }
        int behind = cursor.at();
        boolean part = part(cursor) != null;
        cursor.at(behind);
        boolean last = !Character.isLetterOrDigit(cursor.charAt(cursor.afterBlanks(behind)));
        return named || part || (last && (around(cursor, start) || Context.opensSentence(cursor.text(), start)));
    }

    private boolean sure(Cursor cursor, int start, int hourAt) {
        cursor.at(hourAt);
        boolean hour = hour(cursor) > 0;
        boolean sure = hour && sure(cursor, start);
        cursor.at(hourAt - 1);
        return sure;
    }

    private static Reading clock(int total) {
        int minutes = Math.floorMod(total, 720);
        int hour = minutes / 60 == 0 ? 12 : minutes / 60;
        return new Reading(hour, minutes % 60, true, true);
    }

    /// An hour in digits or in words, 1 to 12; -1 when none comes next.
    private static int hour(Cursor cursor) {
        int at = cursor.at();
        int hour = cursor.digits(2);
        if (hour < 0) {
            var word = cursor.word().toLowerCase(Locale.ROOT);
            var number = GermanWords.cardinal(word);
            hour = number == null || number.scale() > 0 ? -1 : number.intValue();
            cursor.at(at + word.length());
        }
        return hour >= 1 && hour <= 12 && !Character.isLetterOrDigit(cursor.peek()) ? hour : -1;
    }

    private @Nullable Reading spoken(Cursor cursor, int start) {
        var word = cursor.word().toLowerCase(Locale.ROOT);
        cursor.at(start + word.length());
        return switch (word) {
            case "mitternacht" -> cursor.peek() == '-' ? null : new Reading(0, NONE, false, true);
            case "halb" -> part(cursor, start, -30);
            case "dreiviertel" -> part(cursor, start, -15);
            case "viertel" -> quarter(cursor, start);
            default -> {
                int at = cursor.at();
                if (word.equals("drei") && cursor.acceptIgnoringCase(" viertel ") && hour(cursor) > 0) {
                    cursor.at(at + 8);
                    var quarters = sure(cursor, start, at + 9) ? part(cursor, start, -15) : null;
                    if (quarters != null) {
                        yield quarters;
                    }
                }
                cursor.at(at);
                var number = word.length() > 1 ? GermanWords.cardinal(word) : null;
                if (number == null || number.compareTo(BigDecimal.valueOf(24)) > 0 || number.scale() > 0) {
                    yield null;
                }
                int end = cursor.at();
                if (oclock(cursor)) {
                    var exact = uhr(cursor, number.intValue());
                    yield new Reading(exact.hour, exact.minute, true, exact.possible);
                }
                cursor.at(end);
                yield relative(cursor, start, number);
            }
        };
    }

    /// halb drei, dreiviertel acht: the hour that follows, less some minutes.
    private @Nullable Reading part(Cursor cursor, int start, int minutes) {
        if (cursor.blanks() == 0) {
            return null;
        }
        int hour = hour(cursor);
        if (hour < 0) {
            return null;
        }
        int end = cursor.at();
        boolean named = sure(cursor, start);
        if (!named) {
            cursor.at(end);
            cursor.blanks();
            if (units.take(cursor) != null || Character.isUpperCase(cursor.peek())) {
                return null;
            }
            cursor.at(end);
        }
        return clock(hour * 60 + minutes);
    }

    /// Viertel vor acht, Viertel nach acht, viertel acht.
    private @Nullable Reading quarter(Cursor cursor, int start) {
        if (cursor.blanks() == 0) {
            return null;
        }
        var word = cursor.word().toLowerCase(Locale.ROOT);
        int minutes = word.equals("vor") ? -15 : word.equals("nach") ? 15 : -45;
        if (minutes != -45) {
            cursor.at(cursor.at() + word.length());
            cursor.blanks();
        }
        int hour = hour(cursor);
        if (hour < 0 || (minutes == -45 && !sure(cursor, start))) {
            return null;
        }
        if (minutes != -45) {
            sure(cursor, start);
        }
        return clock(hour * 60 + minutes);
    }
}
