package taiyaku.align.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;

/// A person's own terms with their translations; of a translation memory, its sentences.
///
/// @param entries terms that stand for each other, at least two in each
public record Glossary(List<List<Term>> entries) {

    /// No terms at all.
    public static final Glossary NONE = new Glossary(List.of());

    /// A term.
    ///
    /// @param language what it is written in; null when the file does not say, then it may be of any
    /// @param text its spelling
    public record Term(@Nullable Language language, String text) {

        boolean mayBe(Language asked) {
            return language == null || language.equals(asked);
        }
    }

    public Glossary {
        entries = entries.stream().map(List::copyOf).toList();
    }

    /// Whether there are no terms.
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// By sentence, the numbers of the entries a term of which stands in it.
    ///
    /// @param language of the sentences
    public List<Set<Integer>> in(List<String> sentences, Language language) {
        var phrases = new Phrases<Integer>(language);
        for (int k = 0; k < entries.size(); k++) {
            for (var term : entries.get(k)) {
                if (term.mayBe(language)) {
                    phrases.add(term.text(), k);
                }
            }
        }
        return sentences.stream().map(phrases::in).toList();
    }

    /// How an entry is shown: the first terms for either language, `Rekordhoch ~ 史上最高値`.
    public String shown(int entry, Language left, Language right) {
        var said = new ArrayList<String>();
        for (var language : List.of(left, right)) {
            entries.get(entry).stream()
                    .filter(t -> t.mayBe(language) && !said.contains(t.text()))
                    .findFirst()
                    .ifPresent(t -> said.add(t.text()));
        }
        return String.join(" ~ ", said);
    }
}
