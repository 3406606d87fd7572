package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Figure;
import taiyaku.figure.Lengths;
import taiyaku.figure.Unit;
import taiyaku.figure.Value;
import taiyaku.grammar.quantity.Speech;
import taiyaku.grammar.scan.Context;
import taiyaku.grammar.scan.Cursor;
import taiyaku.grammar.scan.Numeral;
import taiyaku.grammar.table.Tables;
import taiyaku.text.Span;

/// German words with a number glued before them: fünfköpfig, 54-Jährige, Dreijahresplan, zweitgrößte, verdreifacht.
final class GermanCompounds {

    private static final List<String> ENDINGS = List.of("", "e", "en", "er", "es", "em");

    /// Nouns that last: behind dreijährig they make a duration, everything else an age.
    private static final List<String> LASTING = List.of(
            "strafe", "haft", "zeit", "vertrag", "vertrags", "vertrages", "frist", "krieg", "kriegs", "krieges", "jubiläum",
            "jubiläums", "bestehen", "bestehens", "karriere", "ehe", "beziehung", "garantie", "studie", "forschung",
            "ausbildung", "studium", "mitgliedschaft", "herrschaft", "geschichte", "erfahrung", "erfahrungen", "arbeit",
            "pause", "abwesenheit", "suche", "zusammenarbeit", "partnerschaft", "kampf", "kampfes", "streit",
            "rechtsstreit", "untersuchung", "ermittlungen", "moratorium", "sperre", "bann", "zeitraum", "phase",
            "periode", "plan", "programm", "projekt", "zyklus", "dauer", "verhandlungen", "tradition", "freundschaft",
            "konflikt", "konflikts", "bürgerkrieg", "planung", "bauzeit", "amtszeit", "gefängnis", "verbot", "übergang",
            "abkommen", "deal", "sanierung", "vorbereitung", "entwicklung", "tournee", "mission", "reise", "regierung");

    /// Units inside compounds: Drei*jahres*plan, Zwei*meter*mann.
    private static final Map<String, Unit> INSIDE = inside();

    private record Suffix(String stem, @Nullable Unit unit) {}

    private final Map<String, Suffix> suffixes = new HashMap<>();

    GermanCompounds() {
        Tables.lines("compounds.de.txt", (stems, meaning) -> {
            var words = meaning.split(" ", -1);
            var unit = words[0].equals("count")
                    ? null
                    : new Unit(
                            Unit.Role.valueOf(words[0].toUpperCase(Locale.ROOT)),
                            words.length > 1 ? words[1] : "",
                            BigDecimal.ONE);
            for (var stem : stems) {
                for (var ending : ENDINGS) {
                    suffixes.put(stem + ending, new Suffix(stem, unit));
                }
            }
        });
    }

    /// What multiples begin with, verdreifacht, halbiert, and what is glued to one: einjährig, Einmeterbrett, ein-.
    List<String> starts() {
        var starts = new ArrayList<>(List.of("verdopp*", "halbier*", "ein-*", "einmal*"));
        suffixes.keySet().forEach(suffix -> starts.add("ein" + suffix));
        INSIDE.keySet().forEach(unit -> starts.add("ein" + unit + "*"));
        GermanWords.starts().forEach(number -> starts.add("ver" + number));
        return starts;
    }

    private static Map<String, Unit> inside() {
        var units = new HashMap<String, Unit>();
        var durations = Map.of(
                "jahres", "Y", "monats", "M", "wochen", "W", "tages", "D", "tage", "D", "stunden", "TH", "minuten", "TM",
                "sekunden", "TS");
        durations.forEach((word, code) -> units.put(word, new Unit(Unit.Role.DURATION, code, BigDecimal.ONE)));
        units.put("meter", new Unit(Unit.Role.MEASURE, "meter", BigDecimal.ONE));
        units.put("kilometer", new Unit(Unit.Role.MEASURE, "kilometer", BigDecimal.ONE));
        units.put("euro", new Unit(Unit.Role.MONEY, "EUR", BigDecimal.ONE));
        units.put("dollar", new Unit(Unit.Role.MONEY, "USD", BigDecimal.ONE));
        units.put("prozent", new Unit(Unit.Role.PERCENT, "", BigDecimal.ONE));
        return units;
    }

    /// Reads the compound that starts at the cursor, with its number in digits or in words; null when none does.
    @Nullable Figure read(Cursor cursor, Speech speech) {
        int start = cursor.at();
        if (Numeral.isDigit(cursor.peek())) {
            var numeral = Context.startsSpan(cursor.text(), start) ? Numeral.read(cursor, speech.separators()) : null;
            if (numeral == null || numeral.endless()) {
                return null;
            }
            boolean hyphen = cursor.accept('-') || cursor.accept('\u2011');
            if (!hyphen) {
                cursor.blanks();
            }
            boolean glued = cursor.at() == numeral.end() || hyphen;
            return tail(cursor, start, numeral.amount(), GermanSpeech.lower(cursor.word()), glued);
        }
        var word = GermanSpeech.lower(cursor.word());
        var number = GermanWords.start(word, 0);
        if (number == null || number.end() == word.length()) {
            if (number != null && cursor.charAt(start + word.length()) == '-') {
                cursor.at(start + word.length() + 1);
                return tail(cursor, start, number.value(), GermanSpeech.lower(cursor.word()), true);
            }
            return verb(cursor, word);
        }
        cursor.at(start + number.end());
        var tail = word.substring(number.end());
        var figure = word.equals("einfach") || word.startsWith("einmal") ? null : tail(cursor, start, number.value(), tail, true);
        return figure != null ? figure : inside(cursor, start, number, tail);
    }

    /// The figure a number and the tail of its word make; the cursor stands before the tail.
    private @Nullable Figure tail(Cursor cursor, int start, BigDecimal number, String tail, boolean glued) {
        int end = cursor.at() + tail.length();
        if (!glued || tail.isEmpty()) {
            return null;
        }
        if (tail.equals("mal") || tail.equals("malige") || tail.equals("maligen") || tail.equals("maliger")) {
            cursor.at(end);
            return new Figure(
                    new Span(start, end), compares(cursor) ? new Value.Multiple(number) : new Value.Count(number));
        }
        var suffix = suffixes.get(tail);
        if (suffix == null || (number.compareTo(BigDecimal.ONE) == 0 && suffix.unit == null)) {
            return null;
        }
        boolean adjective = Character.isLowerCase(cursor.peek());
        cursor.at(end);
        Value value = Unit.value(number, suffix.unit);
        if (suffix.stem.equals("jährig") && adjective && lasts(cursor)) {
            value = Lengths.of(number, "Y");
        }
        return new Figure(new Span(start, end), value);
    }

    /// Whether so, mehr or a comparative follows: dreimal so groß, zweimal mehr.
    static boolean compares(Cursor cursor) {
        var next = cursor.wordAt(cursor.afterBlanks(cursor.at()));
        return next.equals("so")
                || Set.of("mehr", "größer", "höher", "schneller", "stärker", "teurer", "häufiger", "länger", "schwerer",
                                "weniger", "besser")
                        .contains(next);
    }

    /// Whether one of the next words is a noun that lasts.
    private static boolean lasts(Cursor cursor) {
        int at = cursor.afterBlanks(cursor.at());
        for (int words = 0; words < 3; words++) {
            var word = cursor.wordAt(at);
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                var noun = GermanSpeech.lower(word);
                return LASTING.stream().anyMatch(noun::endsWith);
            }
            at = cursor.afterBlanks(at + word.length());
        }
        return false;
    }

    /// `Dreijahresplan`, `Fünfprozenthürde`: the unit stands inside the word; the span ends with it.
    private static @Nullable Figure inside(Cursor cursor, int start, GermanWords.Start number, String tail) {
        if (!Character.isUpperCase(cursor.charAt(start)) || tail.startsWith("tagebart")) {
            return null;
        }
        for (var unit : INSIDE.entrySet()) {
            var name = unit.getKey();
            boolean longer = name.equals("tage") && tail.startsWith("tages");
            if (tail.startsWith(name) && tail.length() > name.length() + 1 && !longer) {
                int end = start + number.end() + name.length();
                cursor.at(end);
                return new Figure(new Span(start, end), unit.getValue().of(number.value()));
            }
        }
        return null;
    }

    /// verdreifacht, verdoppelte, halbiert, Verdopplung, Halbierung.
    private static @Nullable Figure verb(Cursor cursor, String word) {
        int start = cursor.at();
        var multiple = word.startsWith("ver") ? multiple(word.substring(3)) : null;
        if (multiple == null && word.startsWith("halbier")) {
            multiple = new BigDecimal("0.5");
        }
        if (multiple == null) {
            return null;
        }
        cursor.at(start + word.length());
        return new Figure(new Span(start, start + word.length()), new Value.Multiple(multiple));
    }

    private static @Nullable BigDecimal multiple(String rest) {
        if (rest.startsWith("doppel") || rest.startsWith("doppl")) {
            return BigDecimal.TWO;
        }
        var number = GermanWords.start(rest, 0);
        if (number == null || !rest.startsWith("fach", number.end())) {
            return null;
        }
        return number.value().compareTo(BigDecimal.ONE) > 0 ? number.value() : null;
    }
}
