package taiyaku.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.review.Decision;

/// One side of a finding by which it can be filtered.
public sealed interface Facet {

    /// Its name in files: `grade.critical`, `kind.number.value`, `state.dismissed`, `version.1`.
    default String code() {
        return switch (this) {
            case Grade grade -> "grade." + grade.severity().code();
            case Kind kind -> "kind." + kind.category().code();
            case State state -> "state." + state.name().toLowerCase(Locale.ROOT);
            case Version version -> "version." + version.edition();
        };
    }

    /// The facet of such a name; none when it is foreign.
    static Optional<Facet> of(String code) {
        var known = Stream.of(
                        Stream.of(Severity.values()).map(Grade::new),
                        Stream.of(Category.values()).map(Kind::new),
                        Stream.of(State.values()),
                        IntStream.range(0, 16).mapToObj(Version::new))
                .flatMap(facets -> facets);
        return known.map(Facet.class::cast).filter(facet -> facet.code().equals(code)).findFirst();
    }


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
