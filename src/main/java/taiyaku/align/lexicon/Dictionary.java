package taiyaku.align.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.LinkedHashSet;
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
/// head and tail. The data are laid out as they are looked up in ([Index]); they and their licences stand beside each other
/// in the resources.
public final class Dictionary {

    /// A system property; set to `off`, the aligner works without any dictionary, to be measured.
    public static final String SWITCH = "taiyaku.dictionary";

    private static final Map<String, Dictionary> LOADED = new ConcurrentHashMap<>();

    private final Index.Words headwords;

    /// Twice a headword's number, and one more when a kana has to follow, by its first character, the longest first.
    private final Index byFirst;

    private final Index byStem;
    private final Stem stem;

    private Dictionary(Language language) {
        stem = Stem.of(language);
        var name = "ja-" + language.code() + ".index.gz";
        try (var raw = Dictionary.class.getResourceAsStream(name)) {
            if (raw == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            var file = ByteBuffer.wrap(new GZIPInputStream(raw).readAllBytes());
            headwords = new Index.Words(file);
            byFirst = new Index(file);
            byStem = new Index(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            for (int entry : byFirst.of(text, i, i + 1)) {
                int headword = entry / 2;
                if (headwords.length(headword) < length) {
                    break;
                }
                if (headwords.standsAt(headword, text, i)
                        && endsWell(text, i, i + headwords.length(headword), entry % 2 == 1)) {
                    found.add(headword);
                    length = headwords.length(headword);
                }
            }
            i += length;
        }
        return found;
    }

    /// A verb goes on in kana; a katakana word is whole.
    private static boolean endsWell(String text, int start, int end, boolean inflects) {
        char next = end < text.length() ? text.charAt(end) : 0;
        if (inflects) {
            return isHiragana(next) || isHiragana(text.charAt(end - 1));
        }
        return !(isKatakana(text.charAt(end - 1)) && isKatakana(next))
                && !(start > 0 && isKatakana(text.charAt(start)) && isKatakana(text.charAt(start - 1)));
    }

    /// Whether a word of the other language is in the dictionary as a whole, not only by parts of a compound.
    public boolean knows(String word) {
        return byStem.contains(stem.of(word));
    }

    /// The numbers of the headwords a word of the other language translates; of a compound, those of its parts.
    public Collection<Integer> of(String word) {
        var whole = byStem.of(stem.of(word));
        if (!whole.isEmpty()) {
            return whole;
        }
        var found = new LinkedHashSet<Integer>();
        for (var part : stem.parts(word, byStem::contains)) {
            found.addAll(byStem.of(part));
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
