package taiyaku.export.part;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.review.Review;

/// The two versions that a format with one source and one target holds.
///
/// @param source the index of the original
/// @param target the index of the version that most findings hold to be wrong, the first of several; the source itself
///     when there is no other
public record Pair(int source, int target) {

    /// The pair of a review.
    ///
    /// @param chosen the index of the target, or null to choose
    public static Pair of(Review review, @Nullable Integer chosen) {
        int source = review.article().original();
        if (chosen != null) {
            return new Pair(source, chosen);
        }
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

    /// The rows of a review in which one of the two has a word, with those findings alone that hold one of the two to be wrong.
    public List<Row> rows(Review review) {
        return Row.of(review.with(review.findings().stream()
                        .filter(finding -> finding.suspects().contains(source) || finding.suspects().contains(target))
                        .toList()))
                .stream()
                .filter(row -> !row.segments().get(source).isEmpty() || !row.segments().get(target).isEmpty())
                .toList();
    }

    /// Whether a version is one of the two.
    public boolean holds(int edition) {
        return edition == source || edition == target;
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
