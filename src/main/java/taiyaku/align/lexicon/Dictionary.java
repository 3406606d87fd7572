package taiyaku.align.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;

/// A small dictionary from Japanese to a language with words: about 10,000 headwords, loaded when first needed.
///
/// Headwords are found in running Japanese by longest match, with the last kana of a verb or adjective left open
/// (`述べる` is found in `述べた`); words of the other language by their stems ([Stem]), in German compounds also by their
/// head and tail. The data and their licences stand beside each other in the resources.
public final class Dictionary {

    /// A system property; set to `off`, the aligner works without any dictionary, to be measured.
    public static final String SWITCH = "taiyaku.dictionary";

    private static final Map<String, Dictionary> LOADED = new ConcurrentHashMap<>();

    /// A headword as it is looked for.
    ///
    /// @param key its spelling, without the last kana when it inflects
    /// @param inflects whether a kana has to follow
    private record Headword(String key, boolean inflects, int number) {}

    private final Map<String, Integer> numbers = new HashMap<>(1 << 14);
    private final List<String> headwords = new ArrayList<>();
    private final Map<Character, List<Headword>> byFirst = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>(1 << 15);
    private final Stem stem;

    private Dictionary(Language language) {
        stem = Stem.of(language);
        var name = "ja-" + language.code() + ".tsv.gz";
        try (var raw = Dictionary.class.getResourceAsStream(name)) {
            if (raw == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                add(List.of(line.split("\t", -1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byFirst.values().forEach(list -> list.sort((a, b) -> b.key().length() - a.key().length()));
    }

    private void add(List<String> line) {
        var headword = line.getFirst();
        int last = headword.length() - 1;
        boolean inflects = last > 0 && isHiragana(headword.charAt(last)) && !isHiragana(headword.charAt(0));
        var key = inflects ? headword.substring(0, last) : headword;
        int number = numbers.computeIfAbsent(key, _ -> numbers.size());
        if (number == headwords.size()) {
            headwords.add(key);
        }
        byFirst.computeIfAbsent(key.charAt(0), _ -> new ArrayList<>()).add(new Headword(key, inflects, number));
        for (var word : line.subList(1, line.size())) {
            // most stems stand for one or two headwords: a list of them is made sooner than a set
            var alike = byStem.computeIfAbsent(stem.of(word), _ -> new ArrayList<>(2));
            if (!alike.contains(number)) {
                alike.add(number);
            }
        }
    }

    /// The dictionary between Japanese and a language; null when there is none or it is switched off.
    public static @Nullable Dictionary with(Language language) {
        boolean known = language.equals(Language.GERMAN) || language.equals(Language.ENGLISH);
        if (!known || "off".equals(System.getProperty(SWITCH))) {
            return null;
        }
        return LOADED.computeIfAbsent(language.code(), _ -> new Dictionary(language));
    }

    /// A headword by its number, as far as it does not inflect: `買` for `買う` and `買い`.
    public String headword(int number) {
        return headwords.get(number);
    }

    /// The numbers of the headwords in a Japanese text, longest match first from left to right.
    public Set<Integer> inJapanese(String text) {
        var found = new LinkedHashSet<Integer>();
        for (int i = 0; i < text.length(); ) {
            int length = 1;
            for (var headword : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (headword.key().length() < length) {
                    break;
                }
                if (text.startsWith(headword.key(), i) && endsWell(text, i, headword)) {
                    found.add(headword.number());
                    length = headword.key().length();
                }
            }
            i += length;
        }
        return found;
    }

    /// A verb goes on in kana; a katakana word is whole.
    private static boolean endsWell(String text, int start, Headword headword) {
        int end = start + headword.key().length();
        char next = end < text.length() ? text.charAt(end) : 0;
        if (headword.inflects()) {
            return isHiragana(next) || isHiragana(text.charAt(end - 1));
        }
        return !(isKatakana(text.charAt(end - 1)) && isKatakana(next))
                && !(start > 0 && isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1)));
    }

    /// Whether a word of the other language is in the dictionary as a whole, not only by parts of a compound.
    public boolean knows(String word) {
        return byStem.containsKey(stem.of(word));
    }

    /// The numbers of the headwords a word of the other language translates; of a compound, those of its parts.
    public Collection<Integer> of(String word) {
        var whole = byStem.get(stem.of(word));
        if (whole != null) {
            return whole;
        }
        var found = new LinkedHashSet<Integer>();
        for (var part : stem.parts(word, byStem::containsKey)) {
            found.addAll(byStem.getOrDefault(part, List.of()));
        }
        return found;
    }

    private static boolean isHiragana(char c) {
        return c >= '\u3041' && c <= '\u309F';
    }

    private static boolean isKatakana(char c) {
        return c >= '\u30A1' && c <= '\u30FC';
    }
}
