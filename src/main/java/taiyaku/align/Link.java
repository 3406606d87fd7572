package taiyaku.align;

import java.util.List;

/// Sentences of the editions that belong together.
///
/// @param sides one side per edition: the indexes of its sentences, ascending; empty when it has no counterpart
/// @param confidence how sure the aligner is, 0 to 1
/// @param moved whether it stands out of order
public record Link(List<List<Integer>> sides, double confidence, boolean moved) {

    public Link {
        sides = sides.stream().map(List::copyOf).toList();
    }
}
