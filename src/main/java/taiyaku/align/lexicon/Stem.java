package taiyaku.align.lexicon;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import taiyaku.text.Language;

/// Cuts words down to what their forms share: `Angriffe`, `Angriffs` and `Angriff` to one stem.
///
/// Deliberately light, since a stem only has to meet itself: the dictionary's words go through the same cuts.
///
/// @param endings what is cut off, the first that fits
/// @param compounds whether the language writes compounds as one word
public record Stem(List<String> endings, boolean compounds) {

    private static final Stem GERMAN = new Stem(
            List.of("esten", "sten", "test", "ten", "tet", "tes", "tem", "ter", "end", "ern", "est", "en", "em", "er", "es", "et", "te", "st", "e", "n", "s", "t"),
            true);
    private static final Stem ENGLISH = new Stem(
            List.of("ings", "ing", "ied", "ies", "ers", "ed", "es", "er", "ly", "'s", "’s", "s", "e", "y"), false);

    private static final int SHORTEST = 3;
    private static final int SHORTEST_PART = 4;

    /// The cuts of a language; a language we do not know loses English endings.
    public static Stem of(Language language) {
        return language.equals(Language.GERMAN) ? GERMAN : ENGLISH;
    }

    /// The stem of a word.
    public String of(String word) {
        var lower = plain(word.toLowerCase(Locale.ROOT));
        if (compounds && lower.startsWith("ge") && lower.endsWith("t") && lower.length() > 6) {
            lower = lower.substring(2);
        }
        for (var ending : endings) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    /// An Arabic word without article and particles; any other word as it is.
    public static String bare(String word) {
        for (var prefix : List.of("وال", "بال", "كال", "فال", "لل", "ال")) {
            if (word.startsWith(prefix) && word.length() >= prefix.length() + 3) {
                return word.substring(prefix.length());
            }
        }
        return word;
    }

    /// The known stems a German compound is made of: its longest known tail, and what stands before that.
    List<String> parts(String word, Predicate<String> known) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (!compounds || lower.length() < 2 * SHORTEST_PART) {
            return List.of();
        }
        for (int cut = SHORTEST_PART - 1; cut <= lower.length() - SHORTEST_PART; cut++) {
            var tail = of(lower.substring(cut));
            if (known.test(tail)) {
                return Stream.concat(heads(lower.substring(0, cut)).filter(known), Stream.of(tail))
                        .toList();
            }
        }
        for (int cut = lower.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            var head = heads(lower.substring(0, cut)).filter(known).findFirst();
            if (head.isPresent()) {
                return List.of(head.get());
            }
        }
        return List.of();
    }

    /// The stems of a compound's head, with and without the s that joins it to the tail.
    private Stream<String> heads(String head) {
        return head.endsWith("s") ? Stream.of(of(head.substring(0, head.length() - 1)), of(head)) : Stream.of(of(head));
    }

    /// Umlauts come and go between forms: `Anschläge`, `Anschlag`.
    private static String plain(String lower) {
        boolean ascii = true;
        for (int i = 0; i < lower.length() && ascii; i++) {
            ascii = lower.charAt(i) < 0x80;
        }
        return ascii ? lower : withoutUmlauts(lower);
    }

    private static String withoutUmlauts(String lower) {
        var plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            switch (lower.charAt(i)) {
                case 'ä' -> plain.append('a');
                case 'ö' -> plain.append('o');
                case 'ü' -> plain.append('u');
                case 'ß' -> plain.append("ss");
                default -> plain.append(lower.charAt(i));
            }
        }
        return plain.toString();
    }
}
