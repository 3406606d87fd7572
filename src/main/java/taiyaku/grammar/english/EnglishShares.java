package taiyaku.grammar.english;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Qualifier;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.table.Units;
import taiyaku.text.Language;
import taiyaku.text.Span;

/// English fractions, shares, multiples, ages, pairs and ordinals: two-thirds, nine in ten, twice as many, 54-year-old.
final class EnglishShares {

    private static final Map<String, Integer> PARTS = Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4);

    private static final Map<String, String> VERBS = Map.ofEntries(
            Map.entry("double", "2"),
            Map.entry("doubled", "2"),
            Map.entry("doubles", "2"),
            Map.entry("doubling", "2"),
            Map.entry("triple", "3"),
            Map.entry("tripled", "3"),
            Map.entry("triples", "3"),
            Map.entry("tripling", "3"),
            Map.entry("trebled", "3"),
            Map.entry("quadrupled", "4"),
            Map.entry("quadruple", "4"),
            Map.entry("quintupled", "5"),
            Map.entry("halved", "0.5"),
            Map.entry("halving", "0.5"),
            Map.entry("twofold", "2"),
            Map.entry("threefold", "3"),
            Map.entry("fourfold", "4"),
            Map.entry("fivefold", "5"),
            Map.entry("sixfold", "6"),
            Map.entry("tenfold", "10"));

    /// Words behind half that make it a part of something.
    private static final Set<String> WHOLES = Set.of(
            "of", "the", "its", "their", "his", "her", "our", "my", "those", "that", "are", "were", "said");

    /// The words a share may begin with, number words aside.
    static List<String> starts() {
        return Stream.of(VERBS.keySet(), Set.of("both", "half", "twice", "twins", "triplets", "quadruplets", "quintuplets"))
                .flatMap(Set::stream)
                .toList();
    }

    /// Reads the share, multiple, age or ordinal that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor, Speech speech) {
        int start = cursor.at();
        if (Numeral.isDigit(cursor.peek())) {
            var numeral = Context.startsSpan(cursor.text(), start) ? Numeral.read(cursor, speech.separators()) : null;
            if (numeral == null || numeral.endless()) {
                return null;
            }
            var ages = numeral.plain() ? ages(cursor, start, numeral.amount()) : null;
            if (ages != null) {
                return ages;
            }
            cursor.at(numeral.end());
            var value = behind(cursor, numeral.amount(), numeral.decimals() == 0);
            var before = Context.wordBefore(cursor, start);
            if (value instanceof Value.Fraction
                    && (speech.vocabulary().is("label", before) || speech.vocabulary().is("rank", before))) {
                // page 3 of 15
                return null;
            }
            return value == null ? null : new Figure(new Span(start, cursor.at()), value);
        }
        var value = word(cursor, start);
        return value == null ? null : new Figure(new Span(start, cursor.at()), value);
    }

    private static @Nullable Value word(Cursor cursor, int start) {
        var word = EnglishSpeech.lower(cursor.word());
        int end = start + word.length();
        cursor.at(end);
        var special =
                switch (word) {
                    case "twins", "triplets", "quadruplets", "quintuplets" -> born(cursor, start, word);
                    case "both" -> new Value.Count(BigDecimal.TWO);
                    case "half" -> half(cursor, start, end);
                    case "twice" ->
                        compares(cursor) ? new Value.Multiple(BigDecimal.TWO) : new Value.Count(BigDecimal.TWO);
                    case "a", "an", "one" -> article(cursor, end);
                    default -> null;
                };
        if (special != null) {
            return special;
        }
        var verb = VERBS.get(word);
        if (verb != null) {
            cursor.at(end);
            return verb(cursor, start, end, word, verb);
        }
        cursor.at(start);
        var reading = EnglishWords.read(cursor);
        if (reading == null) {
            return null;
        }
        cursor.at(reading.end());
        if (reading.ordinal()) {
            return ordinal(cursor, start, reading);
        }
        return behind(cursor, reading.value(), true);
    }

    /// Children born together; a capital stands for a team: the Twins.
    private static @Nullable Value born(Cursor cursor, int start, String word) {
        if (Character.isUpperCase(cursor.charAt(start))) {
            return null;
        }
        return new Value.Count(BigDecimal.valueOf(switch (word) {
            case "twins" -> 2;
            case "triplets" -> 3;
            case "quadruplets" -> 4;
            default -> 5;
        }));
    }

    /// Double doors and a double murder aside: it doubled, double the price, has tripled.
    private static @Nullable Value verb(Cursor cursor, int start, int end, String word, String multiple) {
        var behind = cursor.wordAt(cursor.afterBlanks(end));
        boolean plain = word.equals("double") || word.equals("triple") || word.equals("quadruple");
        boolean amount = Set.of("the", "its", "their", "his", "her", "that", "what", "in", "by", "to", "from", "as").contains(behind);
        boolean to = Set.of("to", "will", "would", "could", "nearly", "almost", "than")
                .contains(EnglishSpeech.lower(cursor.wordBefore(start)));
        return !plain || amount || to ? new Value.Multiple(new BigDecimal(multiple)) : null;
    }

    /// half of them, half the price, half as many; but not half a million, the second half.
    private static @Nullable Value half(Cursor cursor, int start, int end) {
        cursor.at(end);
        var next = cursor.wordAt(cursor.afterBlanks(end));
        if (next.equals("as")) {
            return new Value.Multiple(new BigDecimal("0.5"));
        }
        var before = EnglishSpeech.lower(cursor.wordBefore(start));
        boolean side = EnglishWords.ordinal(before) > 0
                || Set.of("other", "better", "opening", "northern", "southern", "top", "bottom", "a", "latter").contains(before)
                || (cursor.charAt(start - 1) == '-' && Character.isLetter(cursor.charAt(start - 2)));
        boolean cut = before.equals("by") || before.equals("in");
        boolean whole = cut
                || WHOLES.contains(next)
                || Set.of("than", "nearly", "about", "almost", "over").contains(before);
        boolean free = cut || (!Character.isLetterOrDigit(cursor.peek()) && cursor.peek() != '-');
        return !side && whole && free ? new Value.Fraction(BigDecimal.ONE, BigDecimal.TWO) : null;
    }

    /// a third of, a quarter of, one in five, one-third.
    private static @Nullable Value article(Cursor cursor, int end) {
        boolean one = cursor.charAt(end - 1) == 'e';
        cursor.at(end);
        if (!cursor.accept('-') && cursor.blanks() == 0) {
            return null;
        }
        var word = cursor.word();
        int behind = cursor.at() + word.length();
        boolean of = cursor.text().startsWith(" of", behind);
        int part = PARTS.getOrDefault(word, Math.max(EnglishWords.ordinal(word), 0));
        boolean quantity = cursor.text().startsWith(" of a", behind) && Units.of("en").take(new Cursor(cursor.text())
                .moved(cursor.afterBlanks(behind + (cursor.charAt(behind + 5) == 'n' ? 6 : 5)))) != null;
        if (quantity) {
            return null;
        }
        if (part > 1 && (one || of) && !word.equals("second") && !word.equals("half")) {
            cursor.at(behind);
            return new Value.Fraction(BigDecimal.ONE, BigDecimal.valueOf(part));
        }
        cursor.at(end);
        return one ? in(cursor, BigDecimal.ONE) : null;
    }

    /// What stands behind a number: two-*thirds*, nine *in ten*, three *times as many*, 54-*year-old*, 16*th*.
    private static @Nullable Value behind(Cursor cursor, BigDecimal number, boolean whole) {
        int end = cursor.at();
        if (whole && Numeral.isDigit(cursor.charAt(end - 1)) && EnglishDates.suffix(cursor)) {
            return Character.isLetterOrDigit(cursor.peek()) ? null : new Value.Ordinal(number);
        }
        cursor.at(end);
        var age = age(cursor, number);
        if (age != null) {
            return age;
        }
        cursor.at(end);
        if (whole) {
            var share = in(cursor, number);
            if (share != null) {
                return share;
            }
        }
        cursor.at(end);
        if (!cursor.accept('-') && cursor.blanks() == 0) {
            return null;
        }
        var word = EnglishSpeech.lower(cursor.word());
        if (word.equals("times") || word.equals("fold")) {
            cursor.at(cursor.at() + word.length());
            return word.equals("fold") || compares(cursor) ? new Value.Multiple(number) : new Value.Count(number);
        }
        int part = word.endsWith("s") ? EnglishWords.ordinal(word.substring(0, word.length() - 1)) : -1;
        if (PARTS.containsKey(word) && word.endsWith("s")) {
            part = PARTS.getOrDefault(word, 0);
        }
        if (!whole || (part < 3 && !word.equals("halves"))) {
            return null;
        }
        cursor.at(cursor.at() + word.length());
        return new Value.Fraction(number, BigDecimal.valueOf(part));
    }

    /// 54-year-old, 54 years old, 54-year-olds.
    private static @Nullable Value age(Cursor cursor, BigDecimal number) {
        if (!cursor.accept('-') && cursor.blanks() == 0) {
            return null;
        }
        if (!cursor.accept("years") && !cursor.accept("year")) {
            return null;
        }
        boolean old = cursor.accept("-old") || cursor.accept(" old") || cursor.accept("s-old");
        cursor.accept("s");
        return old && !Character.isLetter(cursor.peek()) ? new Value.Age(number) : null;
    }

    /// 6- to 11-year-olds, 6 to 11 years old, 6-11-year-olds: a range of ages.
    private static @Nullable Figure ages(Cursor cursor, int start, BigDecimal youngest) {
        if (!cursor.accept("- to ") && !cursor.accept("-to-") && !cursor.accept(" to ") && !cursor.accept("-") && !cursor.accept("–")) {
            return null;
        }
        int oldest = cursor.digits(3);
        if (oldest <= youngest.intValue() || !(age(cursor, BigDecimal.valueOf(oldest)) instanceof Value.Age age)) {
            return null;
        }
        return new Figure(new Span(start, cursor.at()), new Value.Age(youngest), age, Qualifier.EXACT);
    }

    /// nine in ten, one out of three, 15 of 22: a share of few.
    private static @Nullable Value in(Cursor cursor, BigDecimal number) {
        boolean of = Numeral.isDigit(cursor.charAt(cursor.at() - 1)) && (cursor.accept("-of-") || cursor.accept(" of "));
        if (!of && !cursor.accept(" in ") && !cursor.accept(" out of ") && !cursor.accept("-in-")) {
            return null;
        }
        if (cursor.accept("every ")) {
            cursor.blanks();
        }
        int whole = whole(cursor);
        if (whole < 0 && of) {
            return null;
        }
        if (whole < 0) {
            var reading = EnglishWords.read(cursor);
            if (reading == null || reading.ordinal()) {
                return null;
            }
            whole = reading.value().intValue();
            cursor.at(reading.end());
        }
        boolean one = number.compareTo(BigDecimal.ONE) == 0 && !of;
        boolean share = whole > number.intValue() && (whole < 1000 || one) && !Character.isLetterOrDigit(cursor.peek());
        boolean unit = share && Units.of("en").take(new Cursor(cursor.text()).moved(cursor.afterBlanks(cursor.at()))) != null;
        return share && !unit ? new Value.Fraction(number, BigDecimal.valueOf(whole)) : null;
    }

    /// The whole of a share in digits: 22, 1,000, but no year; -1 when there is none.
    private static int whole(Cursor cursor) {
        int start = cursor.at();
        var numeral = Numeral.isDigit(cursor.peek()) ? Numeral.read(cursor, Separators.of(Language.ENGLISH)) : null;
        boolean whole = numeral != null && !numeral.endless() && numeral.decimals() == 0 && numeral.digits().length() <= 7;
        if (numeral == null || !whole || (numeral.plain() && numeral.year() >= 1500)) {
            cursor.at(start);
            return -1;
        }
        return numeral.amount().intValue();
    }

    /// Whether as or a comparative follows: three times as many, five times more.
    private static boolean compares(Cursor cursor) {
        var next = cursor.wordAt(cursor.afterBlanks(cursor.at()));
        return Set.of("as", "more", "higher", "larger", "bigger", "greater", "faster", "longer", "better", "less", "likelier",
                        "the", "that", "its", "their", "stronger", "heavier", "worse")
                .contains(next);
    }

    private static @Nullable Value ordinal(Cursor cursor, int start, EnglishWords.Reading reading) {
        var text = cursor.text();
        var first = EnglishSpeech.lower(text.substring(start, reading.end()));
        var before = EnglishSpeech.lower(cursor.wordBefore(start));
        if (cursor.peek() == 's' && !Character.isLetter(cursor.peek(1))) {
            cursor.next();
            return first.equals("second") ? null : new Value.Ordinal(reading.value());
        }
        if (first.equals("second") && (before.equals("per") || before.equals("split") || before.equals("one"))) {
            return null;
        }
        if (first.equals("first") && (before.equals("at") || before.equals("safety") || text.startsWith(" lady", cursor.at())
                || text.startsWith(" of all", cursor.at()))) {
            return null;
        }
        return new Value.Ordinal(reading.value());
    }
}
