package taiyaku.grammar.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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

/// English decades, of a century and of a life, centuries, quarters, halves, seasons, fiscal years; round the clock.
final class EnglishPeriods {

    private static final List<String> OF_A_YEAR = List.of(
            " of the year", " of this year", " of last year", " of next year", " of the fiscal year", " of the financial year");

    /// Words glued before a year that leave it one: mid-2026, pre-2008.
    private static final Set<String> PREFIXES = Set.of("mid", "early", "late", "pre", "post", "end");

    /// Whose years of age a decade may count.
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "our", "your", "whose");

    /// What may stand between them and the decade.
    private static final Set<String> BETWEEN = Set.of("early", "mid", "late", "to", "and", "or", "middle");

    private static final int MOST_BEFORE = 5;

    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);

    private static final Map<String, Integer> DECADES = Map.of(
            "twenties", 1920, "thirties", 1930, "forties", 1940, "fifties", 1950, "sixties", 1960, "seventies", 1970,
            "eighties", 1980, "nineties", 1990);

    /// The words a period may begin with, number words aside.
    static List<String> starts() {
        return Stream.of(SEASONS.keySet(), DECADES.keySet(), Set.of("final", "last", "around", "round", "fiscal", "fy", "q1*", "q2*", "q3*", "q4*", "h1*", "h2*"))
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
            boolean years = length == 2 && !mark && number >= 20 && aged(cursor, start);
            if (years) {
                return new Value.Age(BigDecimal.valueOf(number));
            }
            boolean short2 = length == 2 && (mark || cursor.wordBefore(start).equals("the"));
            boolean long4 = length == 4 && number >= 1000 && number < 2100;
            int year = short2 ? number + (number < 20 ? 2000 : 1900) : number;
            return short2 || long4 ? PartialDate.decade(year) : null;
        }
        cursor.at(end);
        boolean year = !mark && length == 4 && number >= 1500 && number < 2200;
        if (year && cursor.charAt(start - 1) == '-' && PREFIXES.contains(EnglishSpeech.lower(cursor.wordBefore(start - 1)))) {
            return Context.endsSpan(cursor.text(), end) ? new PartialDate(number, 0, 0).value() : null;
        }
        return !mark && length <= 2 && EnglishDates.suffix(cursor) ? part(cursor, number) : null;
    }

    /// Whether a decade is one of a life: in her 70s, in his mid-50s, in their 20s and *30s*.
    private static boolean aged(Cursor cursor, int start) {
        int at = start;
        for (int i = 0; i < MOST_BEFORE; i++) {
            at -= cursor.charAt(at - 1) == '-' ? 1 : 0;
            var before = EnglishSpeech.lower(cursor.wordBefore(at));
            if (OWNERS.contains(before)) {
                return true;
            }
            if (!BETWEEN.contains(before)) {
                return false;
            }
            at = cursor.text().toLowerCase(Locale.ROOT).lastIndexOf(before, at - 1);
            var joined = cursor.text().substring(Math.max(at - 5, 0), at);
            at -= (before.equals("and") || before.equals("or")) && joined.matches(".* \\d0s ") ? 4 : 0;
        }
        return false;
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
        if (word.equals("around") || word.equals("round")) {
            boolean clock = cursor.accept(" the clock") || cursor.accept("-the-clock");
            boolean tower = cursor.accept(" tower") || cursor.accept(" face");
            return clock && !tower && !Character.isLetter(cursor.peek()) ? new Value.Duration("PT24H") : null;
        }
        if (word.equals("fiscal") || original.equals("FY")) {
            cursor.accept(" year");
            cursor.accept('-');
            int at = cursor.at();
            int glued = cursor.digits(4);
            cursor.at(glued < 1000 ? at : cursor.at());
            int year = glued >= 1000 ? glued : years(cursor);
            return year > 0 ? PartialDate.fiscal(year) : null;
        }
        if (word.equals("final") || word.equals("last")) {
            boolean quarter = cursor.accept(" quarter");
            int year = quarter ? of(cursor) : 0;
            boolean named = year > 0 || OF_A_YEAR.stream().anyMatch(tail -> cursor.text().startsWith(tail, cursor.at()));
            return quarter && named ? PartialDate.quarter(year, 4) : null;
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
        if (decade != null && aged(cursor, start)) {
            return new Value.Age(BigDecimal.valueOf(decade % 100));
        }
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
