package taiyaku.export.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.text.Span;

/// Where the findings of a row stand in one of its segments; of two that overlap the first is marked.
///
/// @param segment the text
/// @param marks in the order of the text, none overlapping
public record Issues(Segment segment, List<Mark> marks) {

    /// A finding marked in a segment.
    public record Mark(Span span, Finding finding) {}

    /// Writes what stands inside of a mark's element, and the element itself.
    @FunctionalInterface
    public interface Marking {
        /// Writes a mark with its text.
        void write(Mark mark, String text) throws IOException;
    }

    /// Writes what stands between marks.
    @FunctionalInterface
    public interface Plain {
        void write(String text) throws IOException;
    }

    /// The findings of a row that are marked in the segment of an edition: each is in one edition, a suspected one where
    /// it has a place there.
    ///
    /// @param among the editions that are written
    public static Issues of(Row row, int edition, List<Integer> among) {
        var segment = row.segments().get(edition);
        var marks = new ArrayList<Mark>();
        for (var finding : row.findings()) {
            var span = home(finding, row, among) == edition ? span(finding, row, edition) : null;
            if (span != null && marks.stream().noneMatch(mark -> mark.span().overlaps(span))) {
                marks.add(new Mark(span, finding));
            }
        }
        marks.sort(Comparator.comparing(Mark::span));
        return new Issues(segment, List.copyOf(marks));
    }

    private static int home(Finding finding, Row row, List<Integer> among) {
        return among.stream()
                .filter(edition -> span(finding, row, edition) != null)
                .min(Comparator.comparing(edition -> !finding.suspects().contains(edition)))
                .orElse(-1);
    }

    private static @Nullable Span span(Finding finding, Row row, int edition) {
        var place = finding.places().get(edition);
        return place == null ? null : row.segments().get(edition).locate(place.span());
    }

    /// Whether a finding is marked here.
    public boolean isMarked(Finding finding) {
        return marks.stream().anyMatch(mark -> mark.finding().equals(finding));
    }

    /// Writes the whole segment, piece by piece.
    public void write(Plain plain, Marking marking) throws IOException {
        int at = 0;
        for (var mark : marks) {
            plain.write(segment.text().substring(at, mark.span().start()));
            marking.write(mark, mark.span().of(segment.text()));
            at = mark.span().end();
        }
        plain.write(segment.text().substring(at));
    }

    /// How grave a finding is on the scale of ITS, 0 to 100.
    public static String severity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "100";
            case MAJOR -> "50";
            case MINOR -> "10";
        };
    }

    /// The attributes of ITS 2.0, section 8.17, that tell a finding; their prefix is `its`.
    public static List<String> attributes(Finding finding, Remarks remarks) {
        return List.of(
                "its:locQualityIssueType",
                finding.category().its(),
                "its:locQualityIssueComment",
                remarks.message(finding),
                "its:locQualityIssueSeverity",
                severity(finding.severity()),
                "its:locQualityIssueEnabled",
                remarks.isDismissed(finding) ? "no" : "yes");
    }
}
