package taiyaku.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.text.Span;

/// The last step of a review: one garbled place gives one finding, and findings come in reading order.
final class Triage {

    private static final Comparator<Finding> GRAVEST =
            Comparator.comparing(Finding::category).thenComparingDouble(f -> -f.confidence());

    private Triage() {}

    /// Of findings that stand on the same place of the same edition the gravest stays (by the order of [Category], then
    /// by confidence). Whole sentences and grouped small things do not compete with what lies inside them.
    static List<Finding> settle(List<Finding> found) {
        var byGravity = new ArrayList<>(found);
        byGravity.sort(GRAVEST);
        Map<Integer, NavigableMap<Integer, Span>> held = new HashMap<>();
        var kept = new ArrayList<Finding>();
        for (var finding : byGravity) {
            if (!competes(finding) || hold(finding, held)) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparingInt(Finding::link)
                .thenComparingInt(Triage::start)
                .thenComparing(Finding::category));
        return List.copyOf(kept);
    }

    private static boolean competes(Finding finding) {
        return finding.category() != Category.TEXT_OMITTED
                && finding.category() != Category.TEXT_ADDED
                && finding.category() != Category.PUNCTUATION_SPACING;
    }

    /// Takes the finding's place in every suspected edition; false when all of them are taken already.
    private static boolean hold(Finding finding, Map<Integer, NavigableMap<Integer, Span>> held) {
        boolean placed = false;
        boolean free = false;
        for (int suspect : finding.suspects()) {
            var place = finding.places().get(suspect);
            if (place != null) {
                placed = true;
                var spans = held.computeIfAbsent(suspect, e -> new TreeMap<>());
                if (isFree(spans, place.span())) {
                    free = true;
                    spans.put(place.span().start(), place.span());
                }
            }
        }
        return free || !placed;
    }

    private static boolean isFree(NavigableMap<Integer, Span> spans, Span span) {
        var before = spans.lowerEntry(span.end());
        return before == null || !before.getValue().overlaps(span);
    }

    private static int start(Finding finding) {
        return finding.places().stream()
                .filter(p -> p != null)
                .mapToInt(Triage::start)
                .min()
                .orElse(0);
    }

    private static int start(@Nullable Place place) {
        return place == null ? 0 : place.span().start();
    }
}
