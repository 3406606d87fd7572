package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// German decades, centuries, quarters, halves, seasons and fiscal years; rund um die Uhr.
final class GermanPeriods {

    private static final Map<String, Integer> SEASONS = Map.of(
            "frühling", 21, "frühjahr", 21, "sommer", 22, "herbst", 23, "winter", 24);

    /// Quarters by other names than their number.
    private static final Map<String, Integer> QUARTERS = Map.ofEntries(
            Map.entry("schlussquartal", 4),
            Map.entry("jahresschlussquartal", 4),
            Map.entry("abschlussquartal", 4),
            Map.entry("weihnachtsquartal", 4),
            Map.entry("auftaktquartal", 1),
            Map.entry("jahresauftaktquartal", 1),
            Map.entry("startquartal", 1),
            Map.entry("anfangsquartal", 1));

    private static final Set<String> FISCAL = Set.of(
            "geschäftsjahr", "geschäftsjahres", "geschäftsjahrs", "fiskaljahr", "rechnungsjahr", "wirtschaftsjahr",
            "haushaltsjahr", "haushaltsjahres");

    private static final List<String> OF_A_YEAR =
            List.of(" des Jahres", " des vergangenen Jahres", " des vorigen Jahres", " des Geschäftsjahres", " des laufenden Jahres");

    /// The words a period may begin with, number words aside.
    static List<String> starts() {
        var words = Set.of("rund um die", "letzte*", "q1*", "q2*", "q3*", "q4*", "h1*", "h2*");
        return Stream.of(SEASONS.keySet(), FISCAL, GermanDecades.starts(), words, QUARTERS.keySet(), genitives())
                .flatMap(Set::stream)
                .toList();
    }

    private static Set<String> genitives() {
        return QUARTERS.keySet().stream().map(name -> name + "s").collect(Collectors.toSet());
    }

    /// Whether a noun is a part of a year or a century.
    static boolean named(String word) {
        return word.startsWith("Quartal") || word.startsWith("Halbjahr") || word.startsWith("Jahrhundert");
    }

    /// Reads the period that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var value = Numeral.isDigit(cursor.peek()) || cursor.peek() == '\'' || cursor.peek() == '’'
                ? byDigits(cursor, start)
                : byWord(cursor, start);
        return value == null ? null : new Figure(new Span(start, cursor.at()), value);
    }

    private static @Nullable Value byDigits(Cursor cursor, int start) {
        boolean short2 = cursor.accept('\'') || cursor.accept('’');
        int from = cursor.at();
        int number = cursor.digits(4);
        int length = cursor.at() - from;
        if (number < 0 || !Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        if (cursor.accept("er") && number % 10 == 0 && (length == 2 || length == 4)) {
            return decade(cursor, start, length == 2 ? number + (number < 20 ? 2000 : 1900) : number, length, short2);
        }
        boolean ordinal = cursor.accept('.') && length <= 2 && !short2;
        return ordinal ? part(cursor, number) : null;
    }

    /// `1990er`, `90er Jahre`: behind er.
    private static @Nullable Value decade(Cursor cursor, int start, int year, int length, boolean marked) {
        cursor.accept("n");
        if (Character.isLetter(cursor.peek()) || year < 1000 || year > 2100) {
            return null;
        }
        int end = cursor.at();
        boolean years = years(cursor);
        if (!years) {
            cursor.at(end);
            var before = GermanSpeech.lower(cursor.wordBefore(start));
            boolean alone = length == 4 || marked || Set.of("die", "der", "den").contains(before);
            if (!alone || (cursor.peek() == '-' && Character.isLetter(cursor.peek(1)))) {
                return null;
            }
        }
        return PartialDate.decade(year);
    }

    static boolean years(Cursor cursor) {
        if (!cursor.accept('-')) {
            cursor.blanks();
        }
        var word = GermanSpeech.lower(cursor.word());
        boolean years = word.equals("jahre") || word.equals("jahren");
        if (years) {
            cursor.at(cursor.at() + word.length());
        }
        return years;
    }

    /// What an ordinal counts: 19. Jahrhundert, 3. Quartal 2024, 20. und 21. Jahrhundert.
    private static @Nullable Value part(Cursor cursor, int ordinal) {
        int end = cursor.at();
        cursor.blanks();
        var word = GermanSpeech.lower(cursor.word());
        if (word.equals("und") || word.equals("bis")) {
            cursor.at(cursor.at() + 3);
            cursor.blanks();
            boolean centuries = cursor.digits(2) > 0 && cursor.accept('.') && cursor.blanks() > 0
                    && century(cursor);
            cursor.at(end);
            return centuries && ordinal > 0 && ordinal < 30 ? PartialDate.century(ordinal) : null;
        }
        if (century(cursor)) {
            return ordinal > 0 && ordinal < 30 ? PartialDate.century(ordinal) : null;
        }
        boolean quarter = Set.of("quartal", "quartals", "vierteljahr", "jahresviertel").contains(word);
        boolean half = Set.of("halbjahr", "halbjahres", "halbjahrs", "jahreshälfte").contains(word);
        if ((!quarter || ordinal > 4) && (!half || ordinal > 2)) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        int year = Context.year(cursor);
        return quarter ? PartialDate.quarter(year, ordinal) : PartialDate.half(year, ordinal);
    }

    private static boolean century(Cursor cursor) {
        var word = GermanSpeech.lower(cursor.word());
        boolean abbreviated = word.equals("jh") || word.equals("jhdt");
        boolean century = word.equals("jahrhundert") || word.equals("jahrhunderts") || word.equals("jahrhunderte")
                || abbreviated;
        if (century) {
            cursor.at(cursor.at() + word.length());
            if (abbreviated) {
                cursor.accept('.');
            }
        }
        return century;
    }

    private static @Nullable Value byWord(Cursor cursor, int start) {
        var word = GermanSpeech.lower(cursor.word());
        int end = start + word.length();
        cursor.at(end);
        if (FISCAL.contains(word)) {
            return fiscal(cursor);
        }
        var season = SEASONS.get(word);
        if (season != null) {
            int year = Context.year(cursor);
            if (year > 0 && cursor.peek() == '/') {
                cursor.next();
                cursor.digits(4);
            }
            return year > 0 ? PartialDate.season(year, season) : season(cursor, season);
        }
        if (word.equals("q") || word.equals("h")) {
            return word.equals("q") ? quarter(cursor) : half(cursor);
        }
        var decade = GermanDecades.read(word, cursor, start);
        if (decade != null) {
            return decade;
        }
        cursor.at(end);
        if (word.equals("rund")) {
            return cursor.accept(" um die Uhr") && !Character.isLetter(cursor.peek()) ? new Value.Duration("PT24H") : null;
        }
        if (word.startsWith("letzte")) {
            return last(cursor);
        }
        var quarter = QUARTERS.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        if (quarter != null) {
            return PartialDate.quarter(Context.year(cursor), quarter);
        }
        BigDecimal ordinal = word.length() > 3 ? GermanWords.ordinal(word) : null;
        return ordinal != null && ordinal.intValue() < 30 && cursor.peek() == ' ' ? part(cursor, ordinal.intValue()) : null;
    }

    /// das letzte Quartal 2023, das letzte Quartal des Jahres; without either it is the one before this.
    private static @Nullable Value last(Cursor cursor) {
        cursor.blanks();
        if (!cursor.word().startsWith("Quartal")) {
            return null;
        }
        cursor.at(cursor.at() + cursor.word().length());
        int year = Context.year(cursor);
        boolean named = year > 0 || OF_A_YEAR.stream().anyMatch(tail -> cursor.text().startsWith(tail, cursor.at()));
        return named ? PartialDate.quarter(year, 4) : null;
    }

    /// Winter 2023/24: the year was not free, because a slash follows it.
    private static @Nullable Value season(Cursor cursor, int season) {
        int first = pair(cursor);
        return first > 0 ? PartialDate.season(first, season) : null;
    }

    private static @Nullable Value fiscal(Cursor cursor) {
        int end = cursor.at();
        int year = pair(cursor);
        if (year == 0) {
            cursor.at(end);
            year = Context.year(cursor);
        }
        return year == 0 ? null : PartialDate.fiscal(year);
    }

    /// `2023/24`: gives the first year, 0 when none stands behind a blank.
    private static int pair(Cursor cursor) {
        cursor.blanks();
        int from = cursor.at();
        int year = cursor.digits(4);
        if (cursor.at() - from != 4 || (!cursor.accept('/') && !cursor.accept('-') && !cursor.accept('–'))) {
            return 0;
        }
        int at = cursor.at();
        cursor.digits(4);
        int length = cursor.at() - at;
        return length == 2 || length == 4 ? year : 0;
    }

    /// H1 2024, H1/2024; the letter is taken. Without its year it may be a vitamin or a room.
    private static @Nullable Value half(Cursor cursor) {
        int half = cursor.digits(1);
        if (half < 1 || half > 2 || cursor.charAt(cursor.at() - 2) != 'H') {
            return null;
        }
        int year = cursor.accept('/') ? cursor.digits(4) : Context.year(cursor);
        return year > 1000 ? PartialDate.half(year, half) : null;
    }

    /// Q3 2024, Q3/2024; the letter is taken.
    private static @Nullable Value quarter(Cursor cursor) {
        int quarter = cursor.digits(1);
        if (quarter < 1 || quarter > 4 || cursor.charAt(cursor.at() - 2) != 'Q') {
            return null;
        }
        int end = cursor.at();
        if (cursor.accept('/') && Numeral.isDigit(cursor.peek())) {
            int year = cursor.digits(4);
            if (year > 1000) {
                return PartialDate.quarter(year, quarter);
            }
        }
        cursor.at(end);
        return Context.endsSpan(cursor.text(), end) ? PartialDate.quarter(Context.year(cursor), quarter) : null;
    }
}
