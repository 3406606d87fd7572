package taiyaku.wording;

import java.util.EnumMap;
import java.util.Map;
import taiyaku.align.Reading;
import taiyaku.check.Severity;
import taiyaku.review.Review;

/// One line that says what was looked at and what was found.
public final class ReviewSummary {

    private final Messages messages;

    /// @param messages the interface language
    public ReviewSummary(Messages messages) {
        this.messages = messages;
    }

    /// "8 findings (6 critical, 1 major, 1 minor) in 27 figures and 41 links".
    public String text(Review review) {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        review.findings().forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
        int figures = review.readings().stream()
                .mapToInt(Reading::figureCount)
                .sum();
        return messages.text(
                "summary",
                Map.of(
                        "findings", review.findings().size(),
                        "critical", counts.getOrDefault(Severity.CRITICAL, 0),
                        "major", counts.getOrDefault(Severity.MAJOR, 0),
                        "minor", counts.getOrDefault(Severity.MINOR, 0),
                        "figures", figures,
                        "links", review.links().size()));
    }
}
