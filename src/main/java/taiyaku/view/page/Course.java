package taiyaku.view.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far down one column what stands at a height of another is to be found: along the links, and evenly between them.
///
/// Links that cross cannot all be followed; the one that is selected is, and of the others those that keep to its order.
final class Course {

    private final List<Pair> pairs = new ArrayList<>();

    /// Two heights that belong together.
    ///
    /// @param from in the one column
    /// @param to in the other
    record Pair(double from, double to) {}

    /// @param linked the heights of linked sentences, in the order of the first column
    /// @param pivot the pair that is kept in any case, or null
    /// @param fromEnd the end of the one column
    /// @param toEnd the end of the other
    Course(List<Pair> linked, @Nullable Pair pivot, double fromEnd, double toEnd) {
        pairs.add(new Pair(0, 0));
        double last = 0;
        boolean passed = pivot == null;
        for (var pair : linked) {
            if (!passed && pivot != null && pair.from >= pivot.from) {
                pairs.add(pivot);
                last = pivot.to;
                passed = true;
            }
            boolean before = pivot == null || passed || pair.to < pivot.to;
            if (before && pair.to > last && pair.from > pairs.getLast().from) {
                pairs.add(pair);
                last = pair.to;
            }
        }
        if (!passed && pivot != null) {
            pairs.add(pivot);
        }
        if (fromEnd > pairs.getLast().from && toEnd > pairs.getLast().to) {
            pairs.add(new Pair(fromEnd, toEnd));
        }
    }

    /// The height in the other column; beyond the ends it goes on as it is.
    double at(double from) {
        if (from <= 0) {
            return from;
        }
        for (int i = 1; i < pairs.size(); i++) {
            var low = pairs.get(i - 1);
            var high = pairs.get(i);
            if (from <= high.from) {
                return low.to + (from - low.from) / (high.from - low.from) * (high.to - low.to);
            }
        }
        return pairs.getLast().to + from - pairs.getLast().from;
    }
}
