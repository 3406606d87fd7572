package taiyaku.grammar.german;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.PartialDate;
import taiyaku.figure.Value;
import taiyaku.grammar.scan.Cursor;

/// German decades in words: of a century (neunziger Jahre, die Neunziger), of a life (eine Frau in den Siebzigern, ein
/// Mittfünfziger).
final class GermanDecades {

    private static final Map<String, Integer> DECADES = Map.of(
            "zwanziger", 1920, "dreißiger", 1930, "vierziger", 1940, "fünfziger", 1950, "sechziger", 1960, "siebziger",
            1970, "achtziger", 1980, "neunziger", 1990);

    /// Parts of a decade of a life, glued before it: Mittfünfziger.
    private static final Set<String> PARTS = Set.of("mitt", "end", "anfang");

    private static final Set<String> OWNERS = Set.of("ihren", "seinen", "meinen", "deinen", "unseren");

    /// People of whom a decade in the plural tells the age; with the endings of their other forms.
    private static final Set<String> PEOPLE = Set.of(
            "frau", "frauen", "mann", "männer", "dame", "herr", "person", "personen", "menschen", "patient", "patientin",
            "patienten", "rentner", "rentnerin", "paar", "ehepaar", "fahrer", "fahrerin", "täter", "täterin", "opfer", "autor",
            "autorin", "witwe", "witwer", "unbekannter", "verdächtiger", "verdächtige", "mutter", "vater", "leute", "kandidat",
            "kandidatin", "kunde", "kundin", "lehrer", "lehrerin", "teilnehmer", "teilnehmerin");

    /// What may stand between the person and the years; war, lebte, kam tell of a decade.
    private static final Set<String> BEING = Set.of("ist", "sind", "schon", "bereits", "wohl", "etwa", "noch", "inzwischen");

    private static final int WORDS_BACK = 5;

    private GermanDecades() {}

    /// What a decade of a life may begin with; those of a century begin as numbers do.
    static Set<String> starts() {
        return DECADES.keySet().stream()
                .flatMap(decade -> Stream.of("mitt", "end", "anfang").map(part -> part + decade + "*"))
                .collect(Collectors.toSet());
    }

    /// neunziger Jahre, Neunzigerjahren, die Neunziger; the cursor stands behind the word. Null when it is no decade.
    static @Nullable Value read(String word, Cursor cursor, int start) {
        int end = cursor.at();
        for (var decade : DECADES.entrySet()) {
            var name = decade.getKey();
            if (!word.startsWith(name)) {
                continue;
            }
            var rest = word.substring(name.length());
            boolean plural = rest.isEmpty() || rest.equals("n");
            boolean noun = plural && Character.isUpperCase(cursor.charAt(start));
            var before = GermanSpeech.lower(cursor.wordBefore(start));
            boolean glued = rest.equals("jahre") || rest.equals("jahren");
            if (glued || (rest.isEmpty() && GermanPeriods.years(cursor))) {
                return PartialDate.decade(decade.getValue());
            }
            cursor.at(end);
            if (noun && rest.equals("n") && (OWNERS.contains(before) || (before.equals("den") && aged(cursor, start)))) {
                return age(decade.getValue());
            }
            return noun && Set.of("die", "der", "den").contains(before) ? PartialDate.decade(decade.getValue()) : null;
        }
        for (var part : PARTS) {
            var decade = word.startsWith(part) ? word.substring(part.length()) : "";
            var name = decade.endsWith("in") ? decade.substring(0, decade.length() - 2) : decade;
            var year = DECADES.get(name.endsWith("n") ? name.substring(0, name.length() - 1) : name);
            if (year != null) {
                return age(year);
            }
        }
        return null;
    }

    private static Value age(int year) {
        return new Value.Age(BigDecimal.valueOf(year % 100));
    }

    /// Whether a person is in these years: eine Frau *in den* Siebzigern, der Mann ist *in den* Dreißigern.
    private static boolean aged(Cursor cursor, int start) {
        int at = start;
        boolean in = false;
        for (int i = 0; i < WORDS_BACK; i++) {
            while (Cursor.isBlank(cursor.charAt(at - 1))) {
                at--;
            }
            var word = GermanSpeech.lower(cursor.wordBefore(at));
            if (word.isEmpty()) {
                return false;
            }
            if (in && PEOPLE.contains(word)) {
                return true;
            }
            if (in && !BEING.contains(word)) {
                return false;
            }
            in |= word.equals("in");
            at -= word.length();
        }
        return false;
    }
}
