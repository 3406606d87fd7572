package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import taiyaku.align.Link;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.intake.Articles;
import taiyaku.store.UnusableFileException;

/// Every article in `articles` against its `expected.txt`, which was written by hand from the texts.
class ArticlesTest {

    @TestFactory
    Stream<DynamicTest> everyArticleIsLinkedAndJudgedAsExpected() throws IOException {
        try (var listing = Files.list(Path.of("articles"))) {
            var folders = listing.filter(Files::isDirectory).sorted().toList();
            assertFalse(folders.isEmpty());
            return folders.stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), () -> assertEquals(expected(folder), actual(folder))));
        }
    }

    /// The lines of `expected.txt` without comments.
    private static String expected(Path folder) throws IOException {
        return Files.readString(folder.resolve("expected.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining("\n"));
    }

    /// What the engine says, in the same form.
    private static String actual(Path folder) throws UnusableFileException {
        var article = Articles.read(List.of(folder), Articles.Reading.DEFAULT);
        var review = Reviewer.review(article, List.of(), Progress.NONE);
        var lines = new ArrayList<String>();
        lines.add("links");
        review.links().stream().map(ArticlesTest::told).forEach(lines::add);
        lines.add("findings");
        review.findings().stream().map(f -> told(f, review)).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String told(Link link) {
        return link.sides().stream()
                .map(side -> side.isEmpty()
                        ? "-"
                        : side.stream().map(i -> Integer.toString(i + 1)).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" = "));
    }

    private static String told(Finding finding, Review review) {
        var cells = new ArrayList<String>();
        cells.add(Integer.toString(finding.link() + 1));
        cells.add(finding.category().code());
        cells.add(finding.suspects().stream()
                .map(i -> review.article().editions().get(i).language().code())
                .collect(Collectors.joining(",")));
        finding.places().stream().map(place -> place == null ? "-" : told(place)).forEach(cells::add);
        cells.add(finding.suggestion() == null ? "-" : finding.suggestion());
        return String.join(" | ", cells);
    }

    private static String told(Place place) {
        return place.text();
    }
}
