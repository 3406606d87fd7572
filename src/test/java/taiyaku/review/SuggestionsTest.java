package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import taiyaku.check.Finding;
import taiyaku.intake.Articles;
import taiyaku.text.Article;

/// Every suggestion, applied, leaves a text in which that finding is gone and no new one stands.
class SuggestionsTest {

    @TestFactory
    Stream<DynamicTest> everySuggestionMendsItsPlaceAndNothingElse() throws IOException {
        try (var listing = Files.list(Path.of("articles"))) {
            return listing.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                        var review = review(Articles.read(List.of(folder), Articles.Reading.DEFAULT));
                        for (var finding : review.findings()) {
                            if (finding.suggestion() != null) {
                                var mended = review(applied(review.article(), finding));
                                var expected = new ArrayList<>(told(review));
                                expected.remove(told(finding, review));
                                assertEquals(
                                        String.join("\n", expected),
                                        String.join("\n", told(mended)),
                                        () -> "after " + told(finding, review));
                            }
                        }
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> allTogetherLeaveOnlyWhatHasNoSuggestion() throws IOException {
        try (var listing = Files.list(Path.of("articles"))) {
            return listing.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                        var review = review(Articles.read(List.of(folder), Articles.Reading.DEFAULT));
                        Set<String> without = new HashSet<>();
                        for (var finding : review.findings()) {
                            if (finding.suggestion() == null) {
                                without.add(told(finding, review));
                            }
                        }
                        for (int guard = 0; guard < 100; guard++) {
                            var next = review.findings().stream()
                                    .filter(f -> f.suggestion() != null)
                                    .findFirst();
                            if (next.isEmpty()) {
                                break;
                            }
                            review = review(applied(review.article(), next.get()));
                        }
                        assertEquals(without, Set.copyOf(told(review)));
                    }));
        }
    }

    private static Review review(Article article) {
        return Reviewer.review(article, List.of(), Progress.NONE);
    }

    private static Article applied(Article article, Finding finding) {
        var place = finding.suspectPlace();
        var suggestion = finding.suggestion();
        assertFalse(place == null || suggestion == null, "a suggestion has a place");
        int edition = finding.suspects().getFirst();
        return article.with(edition, article.editions().get(edition).replaced(place.span(), suggestion));
    }

    private static List<String> told(Review review) {
        return review.findings().stream().map(f -> told(f, review)).toList();
    }

    private static String told(Finding finding, Review review) {
        return finding.category().code() + " "
                + finding.places().stream().map(p -> p == null ? "-" : p.text()).collect(Collectors.joining(" | "))
                + " at row " + (finding.link() + 1) + " of " + review.links().size();
    }
}
