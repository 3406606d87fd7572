package taiyaku.desk;

import java.util.ArrayList;
import java.util.List;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.review.Decision;

/// One side of a finding by which it can be filtered.
public sealed interface Facet {

    /// How grave it is.
    record Grade(Severity severity) implements Facet {}

    /// What kind of error it is.
    record Kind(Category category) implements Facet {}

    /// What was decided about it.
    enum State implements Facet {
        OPEN,
        CONFIRMED,
        DISMISSED;

        static State of(Decision.State state) {
            return switch (state) {
                case OPEN -> OPEN;
                case CONFIRMED -> CONFIRMED;
                case FALSE_ALARM, INTENDED, ELSEWHERE -> DISMISSED;
            };
        }
    }

    /// Which version is suspected, by index.
    record Version(int edition) implements Facet {}

    /// The facets of a finding; one [Version] for each suspect.
    static List<Facet> of(Finding finding, Decision.State state) {
        var facets = new ArrayList<Facet>(
                List.of(new Grade(finding.severity()), new Kind(finding.category()), State.of(state)));
        finding.suspects().forEach(edition -> facets.add(new Version(edition)));
        return facets;
    }
}
