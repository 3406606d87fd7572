package taiyaku.check.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words of a third language that stay behind when a translation was made by way of it (`foreign.txt`).
///
/// @param small its articles, prepositions and conjunctions
/// @param words its words of the news
record ForeignWords(Set<String> small, Set<String> words) {

    /// By language.
    static final Map<String, ForeignWords> ALL = read();

    private static Map<String, ForeignWords> read() {
        var all = new HashMap<String, ForeignWords>();
        for (var row : Table.rows("foreign.txt", 3)) {
            all.put(row.get(0).getFirst(), new ForeignWords(new HashSet<>(row.get(1)), new HashSet<>(row.get(2))));
        }
        return Map.copyOf(all);
    }

    /// Whether all of some adjacent words are of this language and one of them is more than a small word.
    boolean areAll(List<String> adjacent) {
        return adjacent.stream().anyMatch(w -> words.contains(w.toLowerCase(Locale.ROOT)))
                && adjacent.stream().allMatch(this::has);
    }

    /// Whether a word is of this language.
    boolean has(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return small.contains(lower) || words.contains(lower);
    }
}
