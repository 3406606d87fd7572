package taiyaku.text;

import java.util.ArrayList;
import java.util.List;

/// The versions of one article.
///
/// @param title what to call it
/// @param editions its versions, the first shown leftmost; at least one
/// @param original the index of the edition the others are held to
public record Article(String title, List<Edition> editions, int original) {

    public Article {
        editions = List.copyOf(editions);
        if (original < 0 || original >= editions.size()) {
            throw new IllegalArgumentException("no edition " + original + " of " + editions.size());
        }
    }

    /// This article with one edition exchanged.
    public Article with(int edition, Edition changed) {
        var exchanged = new ArrayList<>(editions);
        exchanged.set(edition, changed);
        return new Article(title, exchanged, original);
    }
}
