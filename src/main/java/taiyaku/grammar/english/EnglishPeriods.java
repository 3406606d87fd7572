package taiyaku.grammar.english;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// English decades, centuries, quarters, halves, seasons and fiscal years.
final class EnglishPeriods {

    private static final List<String> OF_A_YEAR = List.of(
            " of the year", " of this year", " of last year", " of next year", " of the fiscal year", " of the financial year");

    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

    private static final Map<String, Integer> DECADES = Map.of(
            "twenties", 1920, "thirties", 1930, "forties", 1940, "fifties", 1950, "sixties", 1960, "seventies", 1970,
            "eighties", 1980, "nineties", 1990);

    /// The words a period may begin with, number words aside.
    static List<String> starts() {
        return Stream.of(SEASONS.keySet(), DECADES.keySet(), Set.of("fiscal", "fy", "q1*", "q2*", "q3*", "q4*", "h1*", "h2*"))
                .flatMap(Set::stream)
                .toList();
    }

    /// Reads the period that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        boolean mark = cursor.peek() == '\'' || cursor.peek() == '’';
        var value = mark || Numeral.isDigit(cursor.peek()) ? digits(cursor, start) : word(cursor, start);
        return value == null ? null : new Figure(new Span(start, cursor.at()), value);
    }

    private static @Nullable Value digits(Cursor cursor, int start) {
        boolean mark = cursor.accept('\'') || cursor.accept('’');
        int from = cursor.at();
        int number = cursor.digits(4);
        int length = cursor.at() - from;
        boolean starts = Context.startsSpan(cursor.text(), start) || cursor.charAt(start - 1) == '-';
        if (number < 0 || !starts) {
            return null;
        }
        int end = cursor.at();
        cursor.accept('\'');
        cursor.accept('’');
        if (cursor.accept('s') && number % 10 == 0 && !Character.isLetterOrDigit(cursor.peek())) {
            boolean short2 = length == 2 && (mark || cursor.wordBefore(start).equals("the"));
            boolean long4 = length == 4 && number >= 1000 && number < 2100;
            int year = short2 ? number + (number < 20 ? 2000 : 1900) : number;
            return short2 || long4 ? PartialDate.decade(year) : null;
        }
        cursor.at(end);
        return !mark && length <= 2 && EnglishDates.suffix(cursor) ? part(cursor, number) : null;
    }

    /// What an ordinal counts: 19th century, third quarter of 2024, 18th and 19th centuries.
    private static @Nullable Value part(Cursor cursor, int ordinal) {
        int end = cursor.at();
        if (!cursor.accept('-')) {
            cursor.blanks();
        }
        var word = cursor.word();
        if (word.equals("and")) {
            cursor.at(cursor.at() + 3);
            cursor.blanks();
            boolean next = cursor.digits(2) > 0 && EnglishDates.suffix(cursor);
            cursor.blanks();
            boolean centuries = next && cursor.word().equals("centuries");
            cursor.at(end);
            return centuries ? PartialDate.century(ordinal) : null;
        }
        cursor.at(cursor.at() + word.length());
        return switch (word) {
            case "century", "centuries" -> ordinal > 0 && ordinal < 30 ? PartialDate.century(ordinal) : null;
            case "quarter" -> ordinal > 0 && ordinal <= 4 ? quarter(cursor, ordinal) : null;
            case "half" -> ordinal > 0 && ordinal <= 2 ? half(cursor, ordinal) : null;
            default -> null;
        };
    }

    private static @Nullable Value quarter(Cursor cursor, int quarter) {
        int year = of(cursor);
        boolean time = year > 0 || !cursor.wordAt(cursor.afterBlanks(cursor.at())).equals("of");
        return time ? PartialDate.quarter(year, quarter) : null;
    }

    /// The first half is a match's as well: only with its year, or when it is said to be a year's.
    private static @Nullable Value half(Cursor cursor, int half) {
        int year = of(cursor);
        boolean years = year > 0 || OF_A_YEAR.stream().anyMatch(tail -> cursor.text().startsWith(tail, cursor.at()));
        return years ? PartialDate.half(year, half) : null;
    }

    private static int of(Cursor cursor) {
        int end = cursor.at();
        cursor.accept(" of");
        cursor.accept(" fiscal");
        int year = Context.year(cursor);
        if (year == 0) {
            cursor.at(end);
        }
        return year;
    }

    /// Takes a year behind a blank, or two of which the second follows the first (2023-24, 2023/24): the first; 0 for none.
    private static int years(Cursor cursor) {
        int end = cursor.at();
        int gap = cursor.blanks();
        int from = cursor.at();
        int year = cursor.digits(4);
        boolean joined = cursor.at() - from == 4 && (cursor.accept('-') || cursor.accept('/') || cursor.accept('–'));
        int at = cursor.at();
        int second = joined ? cursor.digits(4) : -1;
        int length = cursor.at() - at;
        if (gap > 0 && second >= 0 && second % 100 == (year + 1) % 100 && (length == 2 || length == 4)) {
            return year;
        }
        cursor.at(end);
        return Context.year(cursor);
    }

    private static @Nullable Value word(Cursor cursor, int start) {
        var original = cursor.word();
        var word = EnglishSpeech.lower(original);
        int end = start + word.length();
        cursor.at(end);
        if (word.equals("fiscal") || original.equals("FY")) {
            cursor.accept(" year");
            cursor.accept('-');
            int at = cursor.at();
            int glued = cursor.digits(4);
            cursor.at(glued < 1000 ? at : cursor.at());
            int year = glued >= 1000 ? glued : years(cursor);
            return year > 0 ? PartialDate.fiscal(year) : null;
        }
        var season = SEASONS.get(word);
        if (season != null) {
            cursor.accept(" of");
            int year = years(cursor);
            return year > 0 ? PartialDate.season(year, season) : null;
        }
        if (original.equals("H")) {
            int half = cursor.digits(1);
            int year = half == 1 || half == 2 ? of(cursor) : 0;
            return year > 0 ? PartialDate.half(year, half) : null;
        }
        if (original.equals("Q")) {
            int quarter = cursor.digits(1);
            boolean fits = quarter >= 1 && quarter <= 4 && Context.endsSpan(cursor.text(), cursor.at());
            return fits ? PartialDate.quarter(of(cursor), quarter) : null;
        }
        cursor.at(end);
        var decade = DECADES.get(word);
        if (decade != null) {
            var before = EnglishSpeech.lower(cursor.wordBefore(start));
            return Set.of("the", "early", "late", "mid").contains(before) || cursor.charAt(start - 1) == '-'
                    ? PartialDate.decade(decade)
                    : null;
        }
        cursor.at(start);
        var ordinal = word.length() > 3 ? EnglishWords.read(cursor) : null;
        if (ordinal == null || !ordinal.ordinal() || ordinal.value().intValue() >= 30) {
            return null;
        }
        cursor.at(ordinal.end());
        return part(cursor, ordinal.value().intValue());
    }
}
