package taiyaku.align.lexicon;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import taiyaku.text.Language;

/// Names and terms of one language, found in running text: each stands for a key.
///
/// Where a language parts its words, a phrase is found word by word, by their stems, so that `deutsche` finds `Deutsch`;
/// in text without blanks it is found anywhere. The cost of a search grows with the text, not with the phrases.
final class Phrases<K> {

    /// A phrase as it is looked for: its words' stems, or its spelling in one piece.
    private record Phrase<K>(List<String> parts, K key) {}

    private final Stem stem;
    private final boolean blanks;
    private final Map<String, List<Phrase<K>>> byWord = new HashMap<>();
    private final Map<Character, List<Phrase<K>>> byCharacter = new HashMap<>();

    /// The characters phrases start with: most of a text starts none.
    private final BitSet starts = new BitSet();

    Phrases(Language language) {
        stem = Stem.of(language);
        int[] scripts = UScript.getCode(language.locale());
        blanks = scripts == null || scripts.length == 1;
    }

    /// Adds a phrase of at least two characters; a shorter one is found everywhere and left out.
    ///
    /// @return whether it was added
    boolean add(String phrase, K key) {
        var parts = blanks ? stems(phrase) : List.of(phrase);
        if (parts.isEmpty() || phrase.length() < 2) {
            return false;
        }
        var alike = blanks
                ? byWord.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>())
                : byCharacter.computeIfAbsent(Character.toLowerCase(phrase.charAt(0)), _ -> new ArrayList<>());
        starts.set(Character.toLowerCase(phrase.charAt(0)));
        alike.add(new Phrase<>(parts, key));
        return true;
    }

    /// The keys of the phrases that stand in a text.
    Set<K> in(String text) {
        return blanks ? amongWords(stems(text)) : anywhere(text);
    }

    private Set<K> amongWords(List<String> stems) {
        var found = new LinkedHashSet<K>();
        for (int i = 0; i < stems.size(); i++) {
            for (var phrase : byWord.getOrDefault(stems.get(i), List.of())) {
                int end = i + phrase.parts().size();
                if (end <= stems.size() && stems.subList(i, end).equals(phrase.parts())) {
                    found.add(phrase.key());
                }
            }
        }
        return found;
    }

    private Set<K> anywhere(String text) {
        var found = new LinkedHashSet<K>();
        for (int i = 0; i < text.length(); i++) {
            char c = Character.toLowerCase(text.charAt(i));
            for (var phrase : starts.get(c) ? byCharacter.getOrDefault(c, List.of()) : List.<Phrase<K>>of()) {
                var spelling = phrase.parts().getFirst();
                if (text.regionMatches(true, i, spelling, 0, spelling.length())) {
                    found.add(phrase.key());
                }
            }
        }
        return found;
    }

    private List<String> stems(String text) {
        var stems = new ArrayList<String>();
        for (var word : words(text)) {
            stems.add(stem.of(Stem.bare(word.toLowerCase(Locale.ROOT))));
        }
        return stems;
    }

    /// The runs of letters and digits of a text.
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
