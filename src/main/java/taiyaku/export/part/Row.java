package taiyaku.export.part;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import taiyaku.check.Finding;
import taiyaku.review.Review;

/// One link as a row of a table.
///
/// @param number its number, from 1
/// @param segments one per edition, empty where it has no counterpart
/// @param findings what was found there, in reading order
public record Row(int number, List<Segment> segments, List<Finding> findings) {

    /// The rows of a review, in the order of its links.
    public static List<Row> of(Review review) {
        var links = review.links();
        var findings = review.findings().stream().collect(Collectors.groupingBy(Finding::link));
        return IntStream.range(0, links.size())
                .mapToObj(link -> new Row(
                        link + 1,
                        IntStream.range(0, review.readings().size())
                                .mapToObj(edition -> Segment.of(
                                        review.readings().get(edition), links.get(link).sides().get(edition)))
                                .toList(),
                        findings.getOrDefault(link, List.of())))
                .toList();
    }
}
