package taiyaku.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A name that is also a word, and the words a translation engine makes of it (`homographs.txt`): Musk is 麝香 and
/// Moschus.
///
/// @param names how a language writes the name, by its code (`de` and `en` alike in Latin letters), the usual form first
/// @param words the words it is taken for, by the code of the language
record Homograph(Map<String, List<Form>> names, Map<String, List<Form>> words) {

    /// A spelling.
    ///
    /// @param text its letters
    /// @param marked of a name: an everyday word that counts only where its bearer is named in full elsewhere (`!`);
    ///     of a word: one that has no business in the news, so that it gives the name away by itself (`*`)
    record Form(String text, boolean marked) {}

    /// All that are known.
    static final List<Homograph> ALL =
            Table.rows("homographs.txt", 7).stream().map(Homograph::of).toList();

    private static Homograph of(List<List<String>> row) {
        var latin = forms(row.get(0), '!');
        var english = row.get(4).equals(List.of("~"))
                ? List.of(new Form(latin.getFirst().text().toLowerCase(Locale.ROOT), false))
                : forms(row.get(4), '*');
        english = withCapitals(english, latin);
        return new Homograph(
                new TreeMap<>(Map.of("de", latin, "en", latin, "ja", forms(row.get(1), '!'), "ar", forms(row.get(2), '!'))),
                new TreeMap<>(Map.of(
                        "de", forms(row.get(3), '*'),
                        "en", english,
                        "ja", forms(row.get(5), '*'),
                        "ar", forms(row.get(6), '*'))));
    }

    /// English words as they open a sentence, where that is not the name itself.
    private static List<Form> withCapitals(List<Form> words, List<Form> names) {
        var forms = new ArrayList<>(words);
        for (var word : words) {
            var capital = Character.toUpperCase(word.text().charAt(0)) + word.text().substring(1);
            if (names.stream().noneMatch(n -> n.text().contains(capital))) {
                forms.add(new Form(capital, word.marked()));
            }
        }
        return List.copyOf(forms);
    }

    private static List<Form> forms(List<String> words, char mark) {
        var forms = new ArrayList<Form>();
        for (var word : words) {
            boolean marked = word.charAt(0) == mark;
            forms.add(new Form(marked ? word.substring(1) : word, marked));
        }
        return List.copyOf(forms);
    }

    /// The forms of the name that a text of a language may have: its own and the Latin ones.
    List<Form> namesIn(String language) {
        var own = names.getOrDefault(language, List.of());
        var latin = names.getOrDefault("en", List.of());
        return own.equals(latin) ? latin : Stream.concat(own.stream(), latin.stream()).toList();
    }

    /// The words a text of a language may have in its place.
    List<Form> wordsIn(String language) {
        return words.getOrDefault(language, List.of());
    }

    /// What a language calls the bearer: the usual form, without the polite 氏.
    String rightIn(String language) {
        var own = names.getOrDefault(language, List.of());
        var form = (own.isEmpty() ? names.getOrDefault("en", List.of()) : own).getFirst().text();
        return form.endsWith("氏") ? form.substring(0, form.length() - 1) : form;
    }
}
