package taiyaku.align;

import java.util.List;
import taiyaku.align.evidence.Evidence;

/// Sentences of the editions that belong together.
///
/// @param sides one side per edition: the indexes of its sentences, ascending; empty when it has no counterpart
/// @param confidence how sure the aligner is, 0 to 1
/// @param moved whether it stands out of order
/// @param score the log-odds that its sentences belong together, against chance; 0 for what has no counterpart and for
///     what a person fixed
/// @param evidence why, the strongest first; the weights add up to the score. Unmodifiable, and gathered when first asked
///     for
public record Link(
        List<List<Integer>> sides, double confidence, boolean moved, double score, List<Evidence> evidence) {

    /// Below this confidence a person should look: a few links in a hundred, and most of the wrong ones.
    public static final double SURE = 0.9;

    public Link {
        sides = sides.stream().map(List::copyOf).toList();
    }

    /// A link that says nothing of why.
    public Link(List<List<Integer>> sides, double confidence, boolean moved) {
        this(sides, confidence, moved, 0, List.of());
    }

    /// Whether a person should look at it.
    public boolean isUnsure() {
        return confidence < SURE;
    }

    /// This link, out of order or not.
    Link moved(boolean outOfOrder) {
        return new Link(sides, confidence, outOfOrder, score, evidence);
    }
}
