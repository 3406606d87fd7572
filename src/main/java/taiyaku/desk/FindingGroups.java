package taiyaku.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;

/// Findings in an order, those that belong together in groups, and what is the same in several places as one line.
public final class FindingGroups {

    private FindingGroups() {}

    /// In which order findings stand.
    public enum Order {
        /// those of one cause together, the gravest first; where no cause is known, those of one kind
        CAUSE,
        /// as they stand in the article, each place by itself
        PLACE,
        /// the gravest first
        SEVERITY,
        /// those of one kind together, in the order of the catalogue
        KIND
    }

    /// Findings that stand together.
    ///
    /// @param lines what is the same in several places is one line, in reading order; never empty
    public record Group(List<List<Finding>> lines) {

        /// One of them, for the group's name.
        public Finding first() {
            return lines.getFirst().getFirst();
        }

        /// How many findings it has.
        public int size() {
            return lines.stream().mapToInt(List::size).sum();
        }
    }

    /// The groups of some findings; one without name when they stand by place.
    ///
    /// @param findings in reading order
    public static List<Group> of(List<Finding> findings, Order order) {
        if (findings.isEmpty()) {
            return List.of();
        }
        return switch (order) {
            case PLACE -> List.of(new Group(findings.stream().map(List::of).toList()));
            case SEVERITY -> grouped(findings, Finding::severity, Comparator.comparing(Finding::severity));
            case KIND -> grouped(findings, Finding::category, Comparator.comparing(Finding::category));
            case CAUSE ->
                grouped(
                        findings,
                        finding -> finding.cause() == null ? finding.category() : finding.cause(),
                        Comparator.comparing(Finding::severity));
        };
    }

    private static List<Group> grouped(
            List<Finding> findings, Function<Finding, Object> key, Comparator<Finding> order) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        findings.stream().sorted(order).forEach(finding -> groups.computeIfAbsent(
                        key.apply(finding), each -> new ArrayList<>())
                .add(finding));
        var sorted = new ArrayList<Group>();
        groups.values().forEach(group -> sorted.add(new Group(lines(group, findings))));
        return List.copyOf(sorted);
    }

    private static List<List<Finding>> lines(List<Finding> group, List<Finding> reading) {
        Map<Sameness, List<Finding>> lines = new LinkedHashMap<>();
        group.stream()
                .sorted(Comparator.comparingInt(reading::indexOf))
                .forEach(finding -> lines.computeIfAbsent(Sameness.of(finding), each -> new ArrayList<>())
                        .add(finding));
        return lines.values().stream().map(List::copyOf).toList();
    }

    /// What makes two findings the same: what stands there, what would be right, and what is wrong with it.
    private record Sameness(Object category, Object severity, String text, @Nullable String right, List<Integer> suspects) {

        static Sameness of(Finding finding) {
            var place = finding.suspectPlace();
            var told = place != null
                    ? place
                    : finding.places().stream().filter(Objects::nonNull).findFirst().orElse(null);
            return new Sameness(
                    finding.category(),
                    finding.severity(),
                    told == null ? "" : told.text().strip(),
                    finding.suggestion(),
                    finding.suspects());
        }
    }
}
