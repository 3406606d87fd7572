package taiyaku.text;

import java.util.ArrayList;
import java.util.List;

/// The versions of one article.
///
/// @param title what to call it
/// @param editions its versions, the first shown leftmost; at least one
/// @param original the index of the edition the others are held to
/// @param marked whether somebody said that it is the original; else two versions that agree may overrule it
public record Article(String title, List<Edition> editions, int original, boolean marked) {

    public Article {
        editions = List.copyOf(editions);
        if (original < 0 || original >= editions.size()) {
            throw new IllegalArgumentException("no edition " + original + " of " + editions.size());
        }
    }

    /// An article whose first edition is taken for the original, though nobody said so.
    public Article(String title, List<Edition> editions) {
        this(title, editions, 0, false);
    }

    /// This article with other editions.
    public Article of(List<Edition> others, int held) {
        return new Article(title, others, held, marked && held < others.size());
    }

    /// This article with one edition exchanged.
    public Article with(int edition, Edition changed) {
        var exchanged = new ArrayList<>(editions);
        exchanged.set(edition, changed);
        return new Article(title, exchanged, original, marked);
    }
}
