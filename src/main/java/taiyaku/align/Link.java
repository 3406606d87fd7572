package taiyaku.align;

import java.util.List;

/// Sentences of the editions that belong together.
///
/// @param sides one side per edition: the indexes of its sentences, ascending; empty when it has no counterpart
/// @param confidence how sure the aligner is, 0 to 1
/// @param moved whether it stands out of order
/// @param evidence why, the strongest first; empty for what a person fixed
public record Link(List<List<Integer>> sides, double confidence, boolean moved, List<Evidence> evidence) {

    public Link {
        sides = sides.stream().map(List::copyOf).toList();
        evidence = List.copyOf(evidence);
    }

    /// A link that says nothing of why.
    public Link(List<List<Integer>> sides, double confidence, boolean moved) {
        this(sides, confidence, moved, List.of());
    }
}
