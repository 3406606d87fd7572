package taiyaku.grammar.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import taiyaku.grammar.scan.Separators;
import taiyaku.grammar.table.Qualifiers;
import taiyaku.grammar.table.Tables;
import taiyaku.grammar.table.Units;
import taiyaku.text.Language;

/// The tables of one language: `units.de.txt`, `qualifiers.de.txt`, `labels.de.txt`, each where it has one.
///
/// @param separators the marks inside its numbers, by CLDR
/// @param units its unit words and the signs all languages share
/// @param qualifiers the words before a figure that say how exact it is meant
/// @param labels words that decide what a number with no unit is, by what they mean: `label`, `time`, `counted` …
public record Vocabulary(
        Separators separators, Units units, Qualifiers qualifiers, Map<String, Set<String>> labels) {

    /// The tables of a language.
    ///
    /// @param between small words that may stand between a qualifier and its figure: mehr als *die* Hälfte
    public static Vocabulary of(Language language, String... between) {
        var code = language.code();
        var labels = new HashMap<String, Set<String>>();
        Tables.lines("labels." + code + ".txt", (spellings, meaning) -> labels.computeIfAbsent(
                        meaning, m -> new HashSet<>())
                .addAll(spellings));
        return new Vocabulary(Separators.of(language), Units.of(code), Qualifiers.of(code, between), labels);
    }

    /// Whether the language's labels give a word this meaning.
    public boolean is(String meaning, String word) {
        return labels.getOrDefault(meaning, Set.of()).contains(word);
    }
}
