package taiyaku.desk.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.review.Review;

/// One version as a bar: where each link's sentences begin and end in it.
///
/// @param edition the index of the version
/// @param parts one per link: null where the version has no sentence, which is a hole in the others
public record Bar(int edition, List<@Nullable Part> parts) {

    /// A stretch of a bar, of a whole of 1.
    public record Part(double from, double to) {}

    /// The bars of a review, by the length of their sentences.
    public static List<Bar> of(Review review) {
        var bars = new ArrayList<Bar>();
        for (int edition = 0; edition < review.readings().size(); edition++) {
            var sentences = review.readings().get(edition).sentences();
            var ends = new double[sentences.size() + 1];
            for (int i = 0; i < sentences.size(); i++) {
                ends[i + 1] = ends[i] + sentences.get(i).span().length();
            }
            double whole = Math.max(1, ends[sentences.size()]);
            var parts = new ArrayList<@Nullable Part>();
            for (var link : review.links()) {
                var side = link.sides().get(edition);
                parts.add(
                        side.isEmpty()
                                ? null
                                : new Part(ends[side.getFirst()] / whole, ends[side.getLast() + 1] / whole));
            }
            bars.add(new Bar(edition, parts));
        }
        return List.copyOf(bars);
    }

    /// Where in this bar a link without sentence here would stand: behind the nearest one before it that has one.
    public double gap(int link) {
        for (int i = link - 1; i >= 0; i--) {
            var part = parts.get(i);
            if (part != null) {
                return part.to();
            }
        }
        return 0;
    }
}
