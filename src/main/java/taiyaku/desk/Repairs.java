package taiyaku.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import taiyaku.align.Reading;
import taiyaku.check.Finding;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.store.Project;
import taiyaku.text.Span;

/// Changes of the text: pure functions from a project to the next.
public final class Repairs {

    private Repairs() {}

    /// One replacement in one edition.
    private record Change(int edition, Span span, String text, Finding finding) {}

    /// Whether a finding can be repaired by what it suggests.
    public static boolean possible(Finding finding) {
        return finding.suggestion() != null && finding.suspectPlace() != null;
    }

    /// A project with findings of its review repaired, each by its suggestion; of two that overlap the first counts.
    static Project of(Project project, Review review, List<Finding> findings) {
        var changes = new ArrayList<Change>();
        for (var finding : findings) {
            var place = finding.suspectPlace();
            var suggestion = finding.suggestion();
            if (place != null && suggestion != null) {
                int edition = finding.suspects().getFirst();
                boolean free = changes.stream()
                        .noneMatch(other -> other.edition == edition && other.span.overlaps(place.span()));
                if (free) {
                    changes.add(new Change(edition, place.span(), suggestion, finding));
                }
            }
        }
        // from the end of each text to its beginning, so that the spans before a change still hold
        changes.sort(Comparator.comparing(Change::span).reversed());
        var repaired = project;
        var decisions = project.decisions();
        for (var change : changes) {
            repaired = of(repaired, change.edition, change.span, change.text);
        }
        for (var change : changes.reversed()) {
            decisions = decisions.with(fix(review, change));
        }
        return repaired.with(decisions);
    }

    /// A project with one stretch of one edition written anew.
    static Project of(Project project, int edition, Span span, String text) {
        return project.with(edition, project.article().editions().get(edition).replaced(span, text));
    }

    private static Decisions.Fix fix(Review review, Change change) {
        var reading = review.readings().get(change.edition);
        var sentence = sentence(reading, change.span);
        var text = sentence.of(reading.edition().text());
        int start = Math.max(0, change.span.start() - sentence.start());
        int end = Math.min(text.length(), change.span.end() - sentence.start());
        return new Decisions.Fix(
                change.finding.category(),
                reading.edition().language(),
                change.span.of(reading.edition().text()),
                change.text,
                text.substring(0, start) + change.text + text.substring(end));
    }

    private static Span sentence(Reading reading, Span span) {
        var sentence = reading.sentences().get(reading.sentenceAt(span.start())).span();
        return sentence.contains(span) ? sentence : sentence.join(span);
    }
}
