package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// German days, months and spans of years: 3. Februar 2025, 31.10.74, März 2015, 2015–2018.
final class GermanDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januar", 1),
            Map.entry("jänner", 1),
            Map.entry("februar", 2),
            Map.entry("feber", 2),
            Map.entry("märz", 3),
            Map.entry("april", 4),
            Map.entry("mai", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("dezember", 12));

    private static final Map<String, Integer> ABBREVIATIONS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mär", 3),
            Map.entry("mrz", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("okt", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12));

    /// Words before numbers that make them a day.
    private static final Set<String> DAYS = Set.of(
            "am", "vom", "zum", "ab", "bis", "seit", "den", "dem", "der", "zwischen", "und", "montag", "dienstag",
            "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag");

    private static final List<String> WEEKDAYS =
            List.of("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag");

    private final Speech speech;

    GermanDates(Speech speech) {
        this.speech = speech;
    }

    /// The words a date may begin with, number words aside.
    static List<String> starts() {
        var starts = Stream.of(MONTHS, ABBREVIATIONS).flatMap(names -> names.keySet().stream());
        var last = Stream.of("letzte", "letzten", "letzter").flatMap(word -> WEEKDAYS.stream().map(day -> word + " " + day));
        return Stream.concat(starts, last).toList();
    }

    /// The month of a name in lower case, 0 when it is none.
    static int month(String word) {
        return MONTHS.getOrDefault(word, 0);
    }

    /// Reads the date that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var first = Numeral.isDigit(cursor.peek()) ? Day.read(this, cursor) : byName(cursor);
        if (first == null) {
            cursor.at(start);
            return Numeral.isDigit(cursor.peek()) ? years(cursor) : null;
        }
        if (first.month == 0) {
            return null;
        }
        int end = cursor.at();
        var last = to(cursor) ? second(cursor) : null;
        if (last != null) {
            int year = first.year == 0 ? last.year : first.year;
            var from = new PartialDate(year, first.month, first.day);
            var until = new PartialDate(last.year, last.month, last.day);
            if (from.possible() && until.possible()) {
                return new Figure(new Span(start, cursor.at()), from.value(), until.value(), Qualifier.EXACT);
            }
        }
        cursor.at(end);
        var date = new PartialDate(first.year, first.month, first.day);
        return new Figure(
                new Span(start, end),
                date.possible() ? date.value() : debris(cursor.text().substring(start, end)));
    }

    private static Value debris(String text) {
        var digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return new Value.Debris(digits.toString(), Kind.DATE, null);
    }

    private @Nullable Day second(Cursor cursor) {
        return Numeral.isDigit(cursor.peek()) ? Day.read(this, cursor) : byName(cursor);
    }

    /// Takes bis or a dash between two dates.
    private static boolean to(Cursor cursor) {
        cursor.blanks();
        if (cursor.accept('-') || cursor.accept('–') || cursor.accept('—')) {
            cursor.blanks();
            return true;
        }
        if (!cursor.word().equals("bis")) {
            return false;
        }
        cursor.at(cursor.at() + 3);
        cursor.blanks();
        if (Set.of("zum", "zu").contains(cursor.word())) {
            cursor.at(cursor.at() + cursor.word().length());
            cursor.blanks();
        }
        return true;
    }

    /// A day as read: parts that are not said are 0.
    private record Day(int year, int month, int day) {

        /// A date that begins with digits: 2018-08-31, 31.10.74, 3. Februar, 3. bis 5. Mai.
        static @Nullable Day read(GermanDates dates, Cursor cursor) {
            int start = cursor.at();
            int day = cursor.digits(4);
            if (day > 31 && cursor.accept('-')) {
                return iso(cursor, day);
            }
            boolean dot = cursor.accept('.') || suffix(cursor);
            int behind = cursor.at();
            if (day < 0 || day > 99 || (start > 0 && !Context.startsSpan(cursor.text(), start))) {
                return null;
            }
            if (dot) {
                var counted = dates.counted(cursor, day);
                if (counted != null) {
                    return counted;
                }
                cursor.at(behind);
                var numeric = numeric(cursor, start, day);
                if (numeric != null) {
                    return numeric;
                }
            }
            cursor.at(behind);
            cursor.blanks();
            var month = dates.named(cursor);
            if (month != null) {
                boolean day0 = day == 0 || (day > 31 && !dot);
                return day0 ? null : new Day(month.year, month.month, day);
            }
            return dot ? dates.borrowed(cursor, behind, day) : null;
        }

        private static @Nullable Day iso(Cursor cursor, int year) {
            int month = cursor.digits(2);
            int day = cursor.accept('-') ? cursor.digits(2) : -1;
            boolean date = month > 0 && month <= 12 && day > 0 && !Numeral.isDigit(cursor.peek());
            return date ? new Day(year, month, day) : null;
        }

        private static boolean suffix(Cursor cursor) {
            var word = cursor.word();
            boolean ordinal = Set.of("te", "ter", "ten", "tes", "tem", "ste", "ster", "sten").contains(word);
            if (ordinal) {
                cursor.at(cursor.at() + word.length());
            }
            return ordinal;
        }

        /// `31.10.1974`, `31.10.74`, `am 15.2.`: the dot behind the day is taken.
        private static @Nullable Day numeric(Cursor cursor, int start, int day) {
            cursor.blanks();
            int from = cursor.at();
            int month = cursor.digits(2);
            if (month < 0) {
                return null;
            }
            boolean wide = cursor.at() - from == 2;
            var before = cursor.wordBefore(start).toLowerCase(Locale.ROOT);
            boolean announced = DAYS.contains(before);
            if (!cursor.accept('.')) {
                boolean sure = Set.of("am", "vom", "zum").contains(before) && !Character.isLetterOrDigit(cursor.peek());
                return sure && month <= 12 && day <= 31 ? new Day(0, month, day) : null;
            }
            int dot = cursor.at();
            int gap = cursor.blanks();
            int yearAt = cursor.at();
            int year = cursor.digits(4);
            int length = cursor.at() - yearAt;
            boolean end = !Numeral.isDigit(cursor.peek()) && !(cursor.peek() == '.' && Numeral.isDigit(cursor.peek(1)));
            if (length == 4 && end && year >= 1000 && year <= 2200) {
                return new Day(year, month, day);
            }
            if (length == 2 && gap == 0 && end && month <= 12 && day <= 31 && (wide || announced)) {
                return new Day(year + (year < 40 ? 2000 : 1900), month, day);
            }
            cursor.at(dot);
            boolean alone = Context.opensLine(cursor.text(), start) && cursor.afterBlanks(dot) >= cursor.text().length();
            boolean sure = announced || alone || dot - start == 6;
            boolean open = length > 0 && gap == 0;
            return sure && !open && month > 0 && month <= 12 && day > 0 && day <= 31 ? new Day(0, month, day) : null;
        }
    }

    /// A month by name with the year behind it, if any.
    private @Nullable Day named(Cursor cursor) {
        var word = cursor.word();
        var lower = word.toLowerCase(Locale.ROOT);
        int month = MONTHS.getOrDefault(lower, ABBREVIATIONS.getOrDefault(lower, 0));
        if (month == 0) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        if (!MONTHS.containsKey(lower)) {
            cursor.accept('.');
        }
        return new Day(Context.year(cursor), month, 0);
    }

    /// A day that has its month from a later one: 3. bis 5. Mai; 3. und 4. Mai. Only the day is taken.
    private @Nullable Day borrowed(Cursor cursor, int behind, int day) {
        cursor.at(behind);
        cursor.blanks();
        var word = cursor.word();
        boolean joined = cursor.accept('-') || cursor.accept('–') || cursor.accept('/') || cursor.accept(',');
        if (!joined) {
            if (!word.equals("bis") && !word.equals("und") && !word.equals("oder")) {
                return null;
            }
            cursor.at(cursor.at() + word.length());
        }
        cursor.blanks();
        if (Set.of("zum", "dem", "am").contains(cursor.word())) {
            cursor.at(cursor.at() + cursor.word().length());
            cursor.blanks();
        }
        int next = cursor.digits(2);
        if (next < 1 || next > 31 || !cursor.accept('.')) {
            return null;
        }
        cursor.blanks();
        var month = named(cursor);
        cursor.at(behind);
        return month == null || day < 1 || day > 31 ? null : new Day(month.year, month.month, day);
    }

    /// A date that begins with a word: März 2015, März 3, dritter Oktober.
    private @Nullable Day byName(Cursor cursor) {
        int start = cursor.at();
        var word = cursor.word().toLowerCase(Locale.ROOT);
        if (word.length() < 3) {
            return null;
        }
        boolean last = word.startsWith("letzte");
        var ordinal = MONTHS.containsKey(word) ? null : last ? BigDecimal.ONE.negate() : GermanWords.ordinal(word);
        if (ordinal != null && ordinal.intValue() <= 31) {
            cursor.at(start + word.length());
            var counted = counted(cursor, ordinal.intValue());
            if (counted != null || last) {
                return counted;
            }
            cursor.at(start + word.length());
            var month = cursor.blanks() > 0 ? named(cursor) : null;
            return month == null ? null : new Day(month.year, month.month, ordinal.intValue());
        }
        var month = named(cursor);
        if (month == null || (cursor.peek() == '-' && Character.isLetter(cursor.peek(1)))) {
            return null;
        }
        if (month.year > 0) {
            return month;
        }
        int end = cursor.at();
        int day = dayBehind(cursor, start, word);
        if (day > 0) {
            return new Day(Context.year(cursor), month.month, day);
        }
        cursor.at(end);
        return MONTHS.containsKey(word) && !name(cursor, start, word) ? month : null;
    }

    /// dritter *Dienstag im September 2014*: the cursor stands behind the ordinal. Without the year it names no day.
    private @Nullable Day counted(Cursor cursor, int nth) {
        cursor.blanks();
        var word = cursor.word();
        int weekday = WEEKDAYS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
        if (weekday == 0 || nth > 5) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        cursor.blanks();
        var in = cursor.word();
        if (!in.equals("im") && !in.equals("des")) {
            return null;
        }
        cursor.at(cursor.at() + in.length());
        cursor.blanks();
        var month = named(cursor);
        var date = month == null || month.year == 0 ? null : PartialDate.weekday(month.year, month.month, nth, weekday);
        return date == null ? null : new Day(date.year(), date.month(), date.day());
    }

    /// `Feb 18`, `April 14, 2015`, `Montag, Februar 18`; but not im März 3 Prozent.
    private int dayBehind(Cursor cursor, int start, String word) {
        cursor.blanks();
        int day = cursor.digits(2);
        if (day < 1 || day > 31 || !Context.endsSpan(cursor.text(), cursor.at())) {
            return 0;
        }
        int end = cursor.at();
        boolean dated = Context.year(cursor) > 0;
        cursor.at(end);
        boolean last = cursor.afterBlanks(end) >= cursor.text().length();
        boolean weekday = start > 1 && cursor.charAt(start - 2) == ',' && DAYS.contains(
                cursor.wordBefore(start - 2).toLowerCase(Locale.ROOT));
        return dated || last || weekday || (!MONTHS.containsKey(word) && !unit(cursor)) ? day : 0;
    }

    private boolean unit(Cursor cursor) {
        int at = cursor.at();
        cursor.blanks();
        boolean unit = speech.units().take(cursor) != null || Character.isLetter(cursor.peek());
        cursor.at(at);
        return unit;
    }

    /// Whether a month's name is a man's: August der Starke, Carl August.
    private static boolean name(Cursor cursor, int start, String word) {
        if (!word.equals("august")) {
            return false;
        }
        var before = cursor.wordBefore(start);
        var behind = cursor.wordAt(cursor.afterBlanks(start + word.length()));
        boolean capital = !before.isEmpty() && Character.isUpperCase(before.charAt(0)) && !before.equals("Im")
                && !Set.of("Anfang", "Mitte", "Ende", "Seit", "Bis", "Ab").contains(before);
        return capital || behind.equals("der") || behind.equals("von") || behind.equals("II");
    }

    /// Spans of years: 2015–2018, 2015 bis 2018, 1914–18, 2023/24.
    private @Nullable Figure years(Cursor cursor) {
        int start = cursor.at();
        int from = cursor.digits(4);
        if (cursor.at() - start != 4 || from < 1000 || from > 2200 || !Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        boolean slash = cursor.accept('/');
        boolean joined = slash
                || to(cursor)
                || (cursor.wordBefore(start).equals("zwischen") && cursor.acceptIgnoringCase("und ") && cursor.at() > 0);
        int at = cursor.at();
        int until = joined ? cursor.digits(4) : -1;
        int length = cursor.at() - at;
        if (length == 2) {
            until += from / 100 * 100;
        }
        boolean pair = (length == 4 || (length == 2 && (slash || cursor.charAt(at - 1) != ' ')))
                && until > from
                && until <= 2200
                && Context.endsSpan(cursor.text(), cursor.at());
        int end = cursor.at();
        if (!pair || (!slash && unit(cursor) && counted(cursor))) {
            return null;
        }
        return new Figure(
                new Span(start, end),
                new PartialDate(from, 0, 0).value(),
                new PartialDate(until, 0, 0).value(),
                Qualifier.EXACT);
    }

    /// Whether a unit or a noun follows, so that four digits count something: 1500 bis 2000 Euro.
    private boolean counted(Cursor cursor) {
        int at = cursor.at();
        cursor.blanks();
        boolean unit = speech.units().take(cursor) != null || Character.isUpperCase(cursor.peek());
        cursor.at(at);
        return unit;
    }
}
