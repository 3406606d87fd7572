package taiyaku.align.pair;

import java.util.List;
import java.util.function.Supplier;
import taiyaku.align.evidence.Evidence;

/// Sentences of two texts that belong together, or a sentence without counterpart.
///
/// @param left the sentences of the left text, ascending; may be empty
/// @param right those of the right text
/// @param moved whether they stand out of order
/// @param score the log-odds that they belong together; 0 without counterpart
/// @param confidence how sure that is, 0 to 1
/// @param why tells the reasons, the strongest first; their weights add up to the score. Told when asked, since most
///     links of a long text are never asked
public record Tie(
        List<Integer> left,
        List<Integer> right,
        boolean moved,
        double score,
        double confidence,
        Supplier<List<Evidence>> why) {

    /// Whether both texts have sentences in it.
    public boolean isLink() {
        return !left.isEmpty() && !right.isEmpty();
    }
}
