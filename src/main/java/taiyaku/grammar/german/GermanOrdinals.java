package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.text.Span;

/// German ordinals: der 16., zum zweiten Mal, zweitgrößte, 4ter, ein Sechstklässler.
final class GermanOrdinals {

    /// Words before a number and a dot that make it an ordinal and not the end of a sentence.
    private static final Set<String> DETERMINERS = Set.of(
            "der", "die", "das", "den", "dem", "des", "am", "im", "zum", "zur", "vom", "beim", "ins", "jeder", "jede",
            "jedes", "jeden", "sein", "seine", "seinen", "seinem", "seiner", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ein",
            "eine", "einen", "einem", "einer", "mein", "meinen", "meinem", "unser", "unseren", "als", "dieser", "diese",
            "diesem", "dies");

    /// Nouns that ordinals count.
    private static final Set<String> COUNTED = Set.of(
            "Mal", "Male", "Platz", "Rang", "Geburtstag", "Geburtstags", "Jahrestag", "Jahrestags", "Auflage", "Minute",
            "Minuten", "Runde", "Spieltag", "Spieltags", "Bundesliga", "Liga", "Etage", "Stock", "Stockwerk", "Klasse",
            "Staffel", "Folge", "Tag", "Tages", "Tags", "Woche", "Monat", "Jahr", "Lebensjahr", "Senat", "Strafsenat",
            "Zivilsenat", "Kammer", "Verfassungszusatz", "Zusatzartikel", "Präsident", "Präsidenten", "Kapitel", "Teil",
            "Weltkrieg", "Weltkriegs", "Armee", "Division", "Bezirk", "Gipfel", "Ausgabe", "Todestag", "Hochzeitstag",
            "Stelle", "Station", "Semester", "Klassen", "Parteitag", "Bundestag", "Etappe");

    /// Superlatives an ordinal may be glued to.
    private static final int SHORTEST_SUPERLATIVE = 4;

    /// Reads the ordinal that starts at the cursor; null when none does.
    @Nullable Figure read(Cursor cursor) {
        int start = cursor.at();
        var value = Numeral.isDigit(cursor.peek()) ? digits(cursor, start) : word(cursor, start);
        return value == null ? null : new Figure(new Span(start, cursor.at()), new Value.Ordinal(value));
    }

    private static @Nullable BigDecimal digits(Cursor cursor, int start) {
        int number = cursor.digits(4);
        if (number < 1 || !Context.startsSpan(cursor.text(), start)) {
            return null;
        }
        var value = BigDecimal.valueOf(number);
        var suffix = cursor.word();
        if (Set.of("te", "ter", "ten", "tes", "tem", "ste", "ster", "sten", "stes").contains(suffix)) {
            cursor.at(cursor.at() + suffix.length());
            return value;
        }
        int digits = cursor.at() - start;
        if (!cursor.accept('.') || digits > 3 || Numeral.isDigit(cursor.peek())) {
            return null;
        }
        int next = cursor.afterBlanks(cursor.at());
        boolean alone = next >= cursor.text().length() && Context.opensLine(cursor.text(), start);
        var before = GermanSpeech.lower(cursor.wordBefore(start));
        boolean announced = DETERMINERS.contains(before) && cursor.charAt(start - 1) == ' ';
        boolean counted = COUNTED.contains(cursor.wordAt(next)) && !Context.opensLine(cursor.text(), start);
        boolean joined = ends(cursor, next);
        return alone || announced || counted || joined ? value : null;
    }

    /// der 3. und 4. Platz; behind the dot an und or bis and another ordinal.
    private static boolean ends(Cursor cursor, int next) {
        var word = cursor.wordAt(next);
        if (!word.equals("und") && !word.equals("bis") && !word.equals("oder")) {
            return false;
        }
        int at = cursor.afterBlanks(next + word.length());
        int from = at;
        while (Numeral.isDigit(cursor.charAt(at)) && at - from < 3) {
            at++;
        }
        return at > from && cursor.charAt(at) == '.' && COUNTED.contains(cursor.wordAt(cursor.afterBlanks(at + 1)));
    }

    private static @Nullable BigDecimal word(Cursor cursor, int start) {
        var original = cursor.word();
        var word = GermanSpeech.lower(original);
        if (word.length() < 4) {
            return null;
        }
        var value = GermanWords.ordinal(word);
        if (value != null && !idle(cursor, start, original, word)) {
            cursor.at(start + word.length());
            return value;
        }
        if (value != null) {
            return null;
        }
        int pupil = word.indexOf("klässler");
        var grade = pupil > 0 ? GermanWords.ordinalStem(word.substring(0, pupil)) : null;
        if (grade != null && grade.signum() > 0) {
            cursor.at(start + word.length());
            return grade;
        }
        var superlative = superlative(cursor, start, word);
        return superlative == null ? apart(cursor.moved(start)) : superlative;
    }

    /// zwei tausend zweite: an ordinal whose words stand apart.
    private static @Nullable BigDecimal apart(Cursor cursor) {
        int word = cursor.at() + cursor.word().length();
        var first = GermanSpeech.small(cursor);
        var whole = first == null ? null : GermanSpeech.apart(cursor, first);
        boolean round = whole != null && cursor.at() > word && whole.remainder(BigDecimal.valueOf(100)).signum() == 0;
        if (whole == null || !round || cursor.blanks() == 0) {
            return null;
        }
        var last = cursor.word();
        var ordinal = GermanWords.ordinal(GermanSpeech.lower(last));
        if (ordinal == null || ordinal.compareTo(BigDecimal.valueOf(100)) >= 0) {
            return null;
        }
        cursor.at(cursor.at() + last.length());
        return whole.add(ordinal);
    }

    /// zweitgrößte, drittwichtigsten: an ordinal stem and a superlative in small letters.
    private static @Nullable BigDecimal superlative(Cursor cursor, int start, String word) {
        if (!Character.isLowerCase(cursor.peek()) && !Context.opensSentence(cursor.text(), start)) {
            return null;
        }
        for (int stem = 4; stem <= Math.min(8, word.length() - SHORTEST_SUPERLATIVE); stem++) {
            var value = word.charAt(stem - 1) == 't' ? GermanWords.ordinalStem(word.substring(0, stem)) : null;
            if (value != null && value.signum() > 0 && value.compareTo(BigDecimal.ONE) > 0 && best(word.substring(stem))) {
                cursor.at(start + word.length());
                return value;
            }
        }
        return null;
    }

    private static boolean best(String tail) {
        for (var ending : new String[] {"e", "en", "er", "es", "em"}) {
            if (tail.endsWith(ending)) {
                var stem = tail.substring(0, tail.length() - ending.length());
                boolean superlative = stem.endsWith("st") || stem.endsWith("ßt");
                if ((superlative && stem.length() >= SHORTEST_SUPERLATIVE) || stem.equals("platziert")) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Words that look like ordinals and are none: ich achte auf, an Dritte, Erste Hilfe.
    private static boolean idle(Cursor cursor, int start, String original, String word) {
        var before = GermanSpeech.lower(cursor.wordBefore(start));
        var behind = cursor.wordAt(cursor.afterBlanks(start + word.length()));
        boolean determined = DETERMINERS.contains(before) || before.equals("zum") || before.equals("beim");
        boolean noun = !behind.isEmpty() && Character.isUpperCase(behind.charAt(0));
        boolean capital = Character.isUpperCase(original.charAt(0)) && !Context.opensSentence(cursor.text(), start);
        return switch (word) {
            case "achte", "achten" -> (!determined && !noun && !before.isEmpty()) || behind.equals("auf");
            case "dritte", "dritten", "dritter" -> capital && !determined && !noun;
            case "erste", "erster" -> behind.equals("Hilfe");
            default -> false;
        };
    }
}
