package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.table.Units;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// German fractions, shares, multiples and pairs: ein Drittel, jeder fünfte, doppelt so viele, die beiden.
final class GermanShares {

    private static final Map<String, Integer> PARTS = Map.of("drittel", 3, "viertel", 4, "achtel", 8, "siebtel", 7);

    private static final Set<String> EVERY = Set.of("jeder", "jede", "jedes", "jeden", "jedem");

    private static final Set<String> BOTH = Set.of("beide", "beiden", "beider", "beides");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /// The words a share may begin with, number words aside.
    static List<String> starts() {
        var starts = new ArrayList<>(List.of("zwilling*", "drilling*", "vierling*", "fünfling*", "hälfte", "doppelt", "halb", "mitternacht"));
        starts.addAll(EVERY);
        starts.addAll(BOTH);
        for (var article : List.of("die", "den", "der", "dieser", "diese", "diesen")) {
            starts.add(article + " beiden");
        }
        for (var article : List.of("das", "dem", "ums", "vom")) {
            starts.add(article + " doppelte*");
            GermanWords.starts().forEach(number -> starts.add(article + " " + number));
        }
        return starts;
    }

    /// Reads the share or multiple that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var value = value(cursor, start);
        return value == null ? null : new Figure(new Span(start, cursor.at()), value);
    }

    private static @Nullable Value value(Cursor cursor, int start) {
        if (Numeral.isDigit(cursor.peek())) {
            return byDigits(cursor, start);
        }
        var word = GermanSpeech.lower(cursor.word());
        int end = start + word.length();
        cursor.at(end);
        if (EVERY.contains(word)) {
            return every(cursor);
        }
        if (BOTH.contains(word)) {
            return new Value.Count(BigDecimal.TWO);
        }
        return switch (word) {
            case "zwillinge", "zwillingen" -> born(cursor, start, 2);
            case "drillinge", "drillingen" -> born(cursor, start, 3);
            case "vierlinge", "vierlingen" -> born(cursor, start, 4);
            case "fünflinge", "fünflingen" -> born(cursor, start, 5);
            case "die", "den", "der", "dieser", "diese", "diesen" -> pair(cursor);
            case "doppelt", "halb", "dreifach" -> so(cursor, word);
            case "hälfte" -> half(cursor, start);
            case "das", "dem", "ums", "vom" -> fold(cursor);
            case "einer", "eine", "eines", "einem", "einen", "ein", "eins" -> article(cursor, end);
            default -> number(cursor, start, word);
        };
    }

    /// Children born together; but not the sign of the zodiac.
    private static @Nullable Value born(Cursor cursor, int start, int children) {
        var before = cursor.wordBefore(start);
        return before.equals("Sternzeichen") || before.equals("Sternbild") ? null : new Value.Count(BigDecimal.valueOf(children));
    }

    /// jeder fünfte: one of five.
    private static @Nullable Value every(Cursor cursor) {
        cursor.blanks();
        var word = GermanSpeech.lower(cursor.word());
        var ordinal = GermanWords.ordinal(word);
        if (ordinal == null || ordinal.compareTo(BigDecimal.TWO) < 0) {
            int number = cursor.digits(3);
            boolean dotted = number > 1 && cursor.accept('.');
            return dotted ? new Value.Fraction(BigDecimal.ONE, BigDecimal.valueOf(number)) : null;
        }
        cursor.at(cursor.at() + word.length());
        return new Value.Fraction(BigDecimal.ONE, ordinal);
    }

    private static @Nullable Value pair(Cursor cursor) {
        cursor.blanks();
        var word = cursor.word();
        if (!word.equals("beiden")) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        return new Value.Count(BigDecimal.TWO);
    }

    /// doppelt so viele, halb so groß.
    private static @Nullable Value so(Cursor cursor, String word) {
        cursor.blanks();
        if (!cursor.word().equals("so")) {
            return null;
        }
        cursor.at(cursor.at() + 2);
        return new Value.Multiple(word.equals("halb") ? HALF : word.equals("doppelt") ? BigDecimal.TWO : BigDecimal.valueOf(3));
    }

    /// die Hälfte; but not the second half of a match or a year.
    private static @Nullable Value half(Cursor cursor, int start) {
        if (!Character.isUpperCase(cursor.charAt(start))) {
            return null;
        }
        var before = GermanSpeech.lower(cursor.wordBefore(start));
        boolean side = GermanWords.ordinal(before) != null
                || Set.of("andere", "anderen", "obere", "oberen", "untere", "unteren", "linke", "linken", "rechte", "rechten",
                                "bessere", "besseren", "letzte", "letzten", "südliche", "nördliche")
                        .contains(before);
        return side ? null : new Value.Fraction(BigDecimal.ONE, BigDecimal.TWO);
    }

    /// das Doppelte, das Dreifache.
    private static @Nullable Value fold(Cursor cursor) {
        cursor.blanks();
        var word = cursor.word();
        var lower = GermanSpeech.lower(word);
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return null;
        }
        if (lower.equals("doppelte") || lower.equals("doppelten")) {
            cursor.at(cursor.at() + word.length());
            return new Value.Multiple(BigDecimal.TWO);
        }
        var number = GermanWords.start(lower, 0);
        var tail = number == null ? "" : lower.substring(number.end());
        if (number == null || !(tail.equals("fache") || tail.equals("fachen"))) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        return new Value.Multiple(number.value());
    }

    /// ein Drittel, einer von drei.
    private static @Nullable Value article(Cursor cursor, int end) {
        var of = of(cursor, BigDecimal.ONE);
        if (of != null) {
            return of;
        }
        cursor.at(end);
        cursor.blanks();
        return part(cursor, BigDecimal.ONE);
    }

    /// zwei Drittel, zweidrittel, drei von vier, drei Mal so viel.
    private static @Nullable Value number(Cursor cursor, int start, String word) {
        var glued = GermanWords.start(word, 0);
        if (glued == null) {
            return null;
        }
        if (glued.end() < word.length()) {
            var rest = word.substring(glued.end());
            for (var part : PARTS.entrySet()) {
                var name = part.getKey();
                boolean noun = rest.startsWith(name) && (rest.length() == name.length() || rest.startsWith("mehr", name.length()));
                if (noun) {
                    cursor.at(start + glued.end() + name.length());
                    return new Value.Fraction(glued.value(), BigDecimal.valueOf(part.getValue()));
                }
            }
            return null;
        }
        var of = of(cursor, glued.value());
        if (of != null) {
            return of;
        }
        cursor.at(start + word.length());
        if (cursor.peek() != '-') {
            cursor.blanks();
        } else {
            cursor.next();
        }
        int at = cursor.at();
        var part = part(cursor, glued.value());
        cursor.at(part == null ? at : cursor.at());
        return part == null ? times(cursor, glued.value()) : part;
    }

    private static @Nullable Value byDigits(Cursor cursor, int start) {
        int number = cursor.digits(4);
        if (number < 1 || !Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        int end = cursor.at();
        var of = of(cursor, BigDecimal.valueOf(number));
        if (of != null) {
            return of;
        }
        cursor.at(end);
        if (cursor.blanks() == 0 && !cursor.accept('-')) {
            return null;
        }
        int at = cursor.at();
        var part = part(cursor, BigDecimal.valueOf(number));
        cursor.at(part == null ? at : cursor.at());
        return part == null ? times(cursor, BigDecimal.valueOf(number)) : part;
    }

    /// drei Mal so groß, 3 Mal.
    private static @Nullable Value times(Cursor cursor, BigDecimal number) {
        var word = cursor.word();
        if (!word.equals("Mal") && !word.equals("mal")) {
            return null;
        }
        cursor.at(cursor.at() + 3);
        return GermanCompounds.compares(cursor) ? new Value.Multiple(number) : new Value.Count(number);
    }

    /// Drittel, Zehntel, Hundertstel behind a number; a measure behind it takes the part instead (drei viertel Liter).
    private static @Nullable Value part(Cursor cursor, BigDecimal number) {
        var word = GermanSpeech.lower(cursor.word());
        var name = word.endsWith("s") || word.endsWith("n") ? word.substring(0, word.length() - 1) : word;
        BigDecimal denominator = null;
        var known = PARTS.get(name);
        if (known != null) {
            denominator = BigDecimal.valueOf(known);
        } else if (name.endsWith("tel")) {
            denominator = GermanWords.ordinalStem(name.substring(0, name.length() - 2));
        }
        if (denominator == null || denominator.compareTo(BigDecimal.TWO) <= 0) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        return new Value.Fraction(number, denominator);
    }

    /// einer von drei, neun von zehn: a share of few.
    private static @Nullable Value of(Cursor cursor, BigDecimal number) {
        if (cursor.blanks() == 0 || !cursor.word().equals("von")) {
            return null;
        }
        cursor.at(cursor.at() + 3);
        cursor.blanks();
        int from = cursor.at();
        long whole = whole(cursor);
        boolean share = whole > number.longValue() && (whole < 1000 || number.compareTo(BigDecimal.ONE) == 0);
        if (!share || cursor.at() == from || !Context.endsSpan(cursor.text(), cursor.at()) || number.signum() <= 0) {
            return null;
        }
        int end = cursor.at();
        cursor.blanks();
        boolean unit = Units.of("de").take(cursor) != null;
        cursor.at(end);
        return unit ? null : new Value.Fraction(number, BigDecimal.valueOf(whole));
    }

    /// The whole of a share, in digits or in words: 22, 10.000, tausend, einer Million; -1 when there is none.
    private static long whole(Cursor cursor) {
        int start = cursor.at();
        if (cursor.acceptIgnoringCase("einer Million")) {
            return 1_000_000;
        }
        if (Numeral.isDigit(cursor.peek())) {
            var numeral = Numeral.read(cursor, Separators.of(Language.GERMAN));
            if (numeral == null || numeral.endless() || numeral.decimals() > 0) {
                return -1;
            }
            boolean year = numeral.plain() && numeral.year() > 1000;
            return year ? -1 : numeral.amount().longValue();
        }
        var word = GermanSpeech.lower(cursor.word());
        var value = GermanWords.cardinal(word);
        if (value == null || value.scale() > 0 || GermanSpeech.ARTICLES.contains(word)) {
            return -1;
        }
        cursor.at(start + word.length());
        return value.longValue();
    }
}
