package taiyaku.export.part;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import taiyaku.review.Review;

/// The two versions that a format with one source and one target holds.
///
/// @param source the index of the original
/// @param target the index of the version that most findings hold to be wrong, the first of several; the source itself
///     when there is no other
public record Pair(int source, int target) {

    /// The pair of a review.
    public static Pair of(Review review) {
        int source = review.article().original();
        int target = IntStream.range(0, review.readings().size())
                .filter(edition -> edition != source)
                .boxed()
                .max(Comparator.<Integer>comparingLong(edition -> suspected(review, edition))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(source);
        return new Pair(source, target);
    }

    private static long suspected(Review review, int edition) {
        return review.findings().stream()
                .filter(finding -> finding.suspects().contains(edition))
                .count();
    }

    /// The rows of a review with those findings alone that hold one of the two to be wrong.
    public List<Row> rows(Review review) {
        return Row.of(review.with(review.findings().stream()
                .filter(finding -> finding.suspects().contains(source) || finding.suspects().contains(target))
                .toList()));
    }

    /// Its versions, the target first.
    public List<Integer> editions() {
        return isWhole() ? List.of(target, source) : List.of(source);
    }

    /// Whether there is a target beside the source.
    public boolean isWhole() {
        return source != target;
    }
}
