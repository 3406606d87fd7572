package taiyaku.grammar.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Kind;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Units;
import taiyaku.text.Span;

/// English days, months and spans of years: February 3, 2025, 3rd of May, 2015–2018.
final class EnglishDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("January", 1),
            Map.entry("February", 2),
            Map.entry("March", 3),
            Map.entry("April", 4),
            Map.entry("May", 5),
            Map.entry("June", 6),
            Map.entry("July", 7),
            Map.entry("August", 8),
            Map.entry("September", 9),
            Map.entry("October", 10),
            Map.entry("November", 11),
            Map.entry("December", 12));

    private static final Map<String, Integer> ABBREVIATIONS = Map.ofEntries(
            Map.entry("Jan", 1),
            Map.entry("Feb", 2),
            Map.entry("Mar", 3),
            Map.entry("Apr", 4),
            Map.entry("Jun", 6),
            Map.entry("Jul", 7),
            Map.entry("Aug", 8),
            Map.entry("Sep", 9),
            Map.entry("Sept", 9),
            Map.entry("Oct", 10),
            Map.entry("Nov", 11),
            Map.entry("Dec", 12));

    /// Words before a month that show it is one, for those that are names or verbs as well.
    private static final Set<String> BEFORE = Set.of(
            "in", "In", "of", "since", "Since", "last", "Last", "this", "This", "next", "Next", "early", "Early", "late", "Late",
            "mid", "until", "Until", "till", "by", "By", "from", "From", "and", "to", "through", "each", "every", "before",
            "after", "After", "between", "during", "During", "on", "ending", "ended", "for", "or");

    private static final Set<String> DOUBTFUL = Set.of("May", "March", "April", "June", "August");

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private final Units units;

    EnglishDates(Units units) {
        this.units = units;
    }

    /// The words a date may begin with.
    static List<String> starts() {
        var starts = Stream.of(MONTHS, ABBREVIATIONS).flatMap(names -> names.keySet().stream());
        return Stream.concat(starts, WEEKDAYS.stream().map(day -> "last " + day)).toList();
    }

    /// The month of a name or abbreviation, 0 when it is none.
    static int month(String word) {
        return MONTHS.getOrDefault(word, ABBREVIATIONS.getOrDefault(word, 0));
    }

    /// A day as read: parts that are not said are 0.
    private record Day(int year, int month, int day) {
        PartialDate partial(int otherYear) {
            return new PartialDate(year == 0 ? otherYear : year, month, day);
        }
    }

    /// Reads the date that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var first = day(cursor);
        if (first == null) {
            cursor.at(start);
            return Numeral.isDigit(cursor.peek()) ? years(cursor) : null;
        }
        int end = cursor.at();
        var range = first.month == 0 ? null : range(cursor, start, first);
        if (range != null) {
            return range;
        }
        cursor.at(end);
        var date = first.partial(0);
        if (!date.possible()) {
            var digits = new StringBuilder();
            cursor.text()
                    .substring(start, end)
                    .chars()
                    .filter(c -> c >= '0' && c <= '9')
                    .forEach(c -> digits.append((char) c));
            return new Figure(new Span(start, end), new Value.Debris(digits.toString(), Kind.DATE, null));
        }
        return new Figure(new Span(start, end), date.value());
    }

    /// May 3 to June 5, May 3–5, January to March 2024.
    private @Nullable Figure range(Cursor cursor, int start, Day first) {
        if (!to(cursor)) {
            return null;
        }
        int at = cursor.at();
        var last = day(cursor);
        if (last == null) {
            cursor.at(at);
            int day = cursor.digits(2);
            boolean fits = first.day > 0 && day > first.day && day <= 31 && Context.endsSpan(cursor.text(), cursor.at());
            last = fits ? new Day(Math.max(first.year, Context.year(cursor)), first.month, day) : null;
        }
        if (last == null || last.month == 0 || (last.day == 0) != (first.day == 0)) {
            return null;
        }
        var from = first.partial(last.year);
        var to = last.partial(0);
        return from.possible() && to.possible()
                ? new Figure(new Span(start, cursor.at()), from.value(), to.value(), Qualifier.EXACT)
                : null;
    }

    private static boolean to(Cursor cursor) {
        cursor.blanks();
        if (cursor.accept('-') || cursor.accept('–') || cursor.accept('—')) {
            cursor.blanks();
            return true;
        }
        var word = cursor.word();
        boolean to = word.equals("to") || word.equals("through");
        cursor.at(cursor.at() + (to ? word.length() : 0));
        return to && cursor.blanks() > 0;
    }

    private @Nullable Day day(Cursor cursor) {
        int start = cursor.at();
        if (!Numeral.isDigit(cursor.peek())) {
            return byName(cursor, start);
        }
        if (!Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        int number = cursor.digits(4);
        int length = cursor.at() - start;
        if (length == 4 && cursor.accept('-')) {
            int month = cursor.digits(2);
            int day = cursor.accept('-') ? cursor.digits(2) : -1;
            boolean iso = month > 0 && month <= 12 && day > 0 && Context.endsSpan(cursor.text(), cursor.at());
            return iso ? new Day(number, month, day) : null;
        }
        if (length > 2 || number < 1) {
            return null;
        }
        if (cursor.accept('/')) {
            return slashed(cursor, number);
        }
        boolean ordinal = suffix(cursor);
        int listed = listed(cursor, start, number);
        if (listed > 0 && Context.endsSpan(cursor.text(), cursor.at()) && (ordinal || stops(cursor))) {
            return new Day(Context.year(cursor), listed, number);
        }
        cursor.blanks();
        if (cursor.accept("of ")) {
            cursor.blanks();
        }
        int month = named(cursor);
        return month == 0 ? null : new Day(Context.year(cursor), month, number);
    }

    /// July 4 and *5*: the month of the day before; 0 when none is named.
    private static int listed(Cursor cursor, int start, int day) {
        var joint = cursor.wordBefore(start);
        if (!joint.equals("and") && !joint.equals("or")) {
            return 0;
        }
        int end = cursor.text().lastIndexOf(joint, start) - 1;
        int from = end;
        while (Numeral.isDigit(cursor.charAt(from - 1)) && end - from < 2) {
            from--;
        }
        int first = from == end ? 0 : Integer.parseInt(cursor.text().substring(from, end));
        return first >= 1 && first < day && day <= 31 ? month(cursor.wordBefore(from)) : 0;
    }

    /// Whether no noun follows that a bare number would count: July 4 and 5 *people*.
    private static boolean stops(Cursor cursor) {
        var next = cursor.wordAt(cursor.afterBlanks(cursor.at()));
        return next.isEmpty() || BEFORE.contains(next) || Set.of("in", "at", "as", "with", "the", "when", "but").contains(next);
    }

    /// `3/25/2025`: read where only one order is possible.
    private static @Nullable Day slashed(Cursor cursor, int first) {
        int second = cursor.digits(2);
        int year = cursor.accept('/') ? cursor.digits(4) : -1;
        if (second < 1 || year < 1000 || !Context.endsSpan(cursor.text(), cursor.at())) {
            return null;
        }
        if (first <= 12 && second > 12 && second <= 31) {
            return new Day(year, first, second);
        }
        boolean british = first > 12 && first <= 31 && second <= 12;
        return british || first == second ? new Day(year, second, first) : null;
    }

    /// Takes st, nd, rd, th behind a number.
    static boolean suffix(Cursor cursor) {
        var word = cursor.word();
        boolean ordinal = word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
        if (ordinal) {
            cursor.at(cursor.at() + 2);
        }
        return ordinal;
    }

    private static int named(Cursor cursor) {
        var word = cursor.word();
        int month = month(word);
        if (month > 0) {
            cursor.at(cursor.at() + word.length());
            if (ABBREVIATIONS.containsKey(word)) {
                cursor.accept('.');
            }
        }
        return month;
    }

    private @Nullable Day byName(Cursor cursor, int start) {
        var word = cursor.word();
        int month = named(cursor);
        if (month == 0) {
            return counted(cursor, word);
        }
        int end = cursor.at();
        if (cursor.accept(" of")) {
            int year = Context.year(cursor);
            if (year > 0) {
                return new Day(year, month, 0);
            }
        }
        cursor.at(end);
        int year = Context.year(cursor);
        if (year > 0) {
            return new Day(year, month, 0);
        }
        cursor.blanks();
        if (cursor.accept("the ")) {
            cursor.blanks();
        }
        int day = cursor.digits(2);
        if (day > 0) {
            boolean ordinal = suffix(cursor);
            int behind = cursor.at();
            boolean free = Context.endsSpan(cursor.text(), behind) || cursor.peek() == '-' || cursor.peek() == '–';
            if (free && (ordinal || !unit(cursor))) {
                return new Day(Context.year(cursor), month, day);
            }
        }
        cursor.at(end);
        boolean full = MONTHS.containsKey(word) && !(cursor.peek() == '-' && Character.isLetter(cursor.peek(1)));
        boolean shown = !DOUBTFUL.contains(word) || BEFORE.contains(cursor.wordBefore(start))
                || cursor.charAt(start - 1) == '-';
        return full && shown ? new Day(0, month, 0) : null;
    }

    /// *third* Tuesday of September 2014, last Friday in March 2025: without the year it names no day.
    private static @Nullable Day counted(Cursor cursor, String first) {
        int nth = first.equals("last") ? -1 : EnglishWords.ordinal(EnglishSpeech.lower(first));
        cursor.at(cursor.at() + first.length());
        int behind = cursor.at();
        int named = nth > 0 && nth <= 31 && cursor.accept(" of ") ? named(cursor) : 0;
        if (named > 0) {
            return new Day(Context.year(cursor), named, nth);
        }
        cursor.at(behind);
        cursor.blanks();
        var day = cursor.word();
        int weekday = WEEKDAYS.indexOf(day) + 1;
        cursor.at(cursor.at() + day.length());
        boolean in = weekday > 0 && nth != 0 && nth <= 5 && (cursor.accept(" of ") || cursor.accept(" in "));
        int month = in && nth >= -1 ? named(cursor) : 0;
        int year = month > 0 ? Context.year(cursor) : 0;
        boolean known = nth > 0 || first.equals("last");
        var date = year > 0 && known ? PartialDate.weekday(year, month, nth, weekday) : null;
        return date == null ? null : new Day(date.year(), date.month(), date.day());
    }

    private boolean unit(Cursor cursor) {
        int at = cursor.at();
        cursor.blanks();
        boolean unit = units.take(cursor) != null;
        cursor.at(at);
        return unit;
    }

    /// Spans of years: 2015–2018, from 2015 to 2018, between 2015 and 2018, 2023-24.
    private @Nullable Figure years(Cursor cursor) {
        int start = cursor.at();
        int from = cursor.digits(4);
        if (cursor.at() - start != 4 || from < 1000 || from > 2200 || !Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        int end = cursor.at();
        boolean slash = cursor.accept('/');
        boolean joined = slash || to(cursor);
        if (!joined) {
            cursor.at(end);
            cursor.blanks();
            joined = cursor.wordBefore(start).equalsIgnoreCase("between") && cursor.accept("and ");
        }
        int at = cursor.at();
        int until = joined ? cursor.digits(4) : -1;
        int length = cursor.at() - at;
        boolean glued = length == 2 && !Cursor.isBlank(cursor.charAt(at - 1));
        if (length == 2) {
            until += from / 100 * 100;
        }
        boolean pair = (length == 4 || glued)
                && until > from
                && until <= 2200
                && Context.endsSpan(cursor.text(), cursor.at());
        if (!pair || unit(cursor)) {
            return null;
        }
        return new Figure(
                new Span(start, cursor.at()),
                new PartialDate(from, 0, 0).value(),
                new PartialDate(until, 0, 0).value(),
                Qualifier.EXACT);
    }
}
