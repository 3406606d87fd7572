package taiyaku.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells a text's language from its script and, in Latin script, from its commonest words.
///
/// A trained detector would know more languages than we read; the function words below tell those apart that we do, and the
/// words beside numbers where a text is nothing but a figure.
public final class LanguageGuess {

    /// So much of a text is enough to tell.
    private static final int ENOUGH = 20_000;

    private static final Map<Language, Set<String>> WORDS = Map.of(
            Language.GERMAN,
            Set.of(("der die das und ist nicht ein eine den dem des mit von für auf im zu sich auch werden wurde bei nach"
                            + " uhr prozent tausend millionen milliarde milliarden billionen").split(" ")),
            Language.ENGLISH,
            Set.of(("the and of to is in that it was for on with as are be this by from at has have not said his"
                            + " percent hundred thousand million billion trillion").split(" ")),
            new Language("fr"),
            Set.of("le la les des et est une dans pour que qui sur pas avec du au par ce sont plus il elle milliard milliards".split(" ")),
            new Language("it"),
            Set.of("il lo la gli di che è una per con non del della sono nel alla dei come più anche si milioni miliardo miliardi".split(" ")),
            new Language("es"),
            Set.of("el la los las de que en un una por con para del se su es al como más pero lo millones".split(" ")));

    private LanguageGuess() {}

    /// The language a text is most likely written in; English when nothing tells.
    public static Language of(String text) {
        int kana = 0;
        int han = 0;
        int arabic = 0;
        int hangul = 0;
        int latin = 0;
        int length = Math.min(text.length(), ENOUGH);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                switch (Character.UnicodeScript.of(c)) {
                    case HIRAGANA, KATAKANA -> kana++;
                    case HAN -> han++;
                    case ARABIC -> arabic++;
                    case HANGUL -> hangul++;
                    default -> latin++;
                }
            }
        }
        if (arabic > 0 && arabic >= Math.max(latin / 2, kana + han)) {
            return Language.ARABIC;
        }
        if (hangul > kana + han && hangul > latin / 2) {
            return new Language("ko");
        }
        if (kana + han > 0 && 8 * (kana + han) >= latin) {
            return 20 * kana >= han ? Language.JAPANESE : new Language("zh");
        }
        return byWords(text.substring(0, length));
    }

    /// How many of a text's words are among the commonest of a language; 0 for one whose words are not known.
    public static int words(String text, Language language) {
        var common = WORDS.getOrDefault(language, Set.of());
        int count = 0;
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            count += common.contains(word) ? 1 : 0;
        }
        return count;
    }

    private static Language byWords(String text) {
        var hits = new HashMap<Language, Integer>();
        for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            WORDS.forEach((language, words) -> {
                if (words.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        var order = List.of(
                Language.ENGLISH, Language.GERMAN, new Language("fr"), new Language("it"), new Language("es"));
        var best = Language.ENGLISH;
        for (var language : order) {
            if (hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return hits.isEmpty() && text.matches("(?s).*[äöüßÄÖÜ].*") ? Language.GERMAN : best;
    }
}
