package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import taiyaku.check.Category;
import taiyaku.wording.CatalogueText;
import taiyaku.wording.Messages;

/// Every category is explained, and its examples are what the checks say of them.
class CatalogueTest {

    static Stream<Example> examples() {
        return Arrays.stream(Category.values()).flatMap(category -> Example.of(category).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theWrongOneIsFoundAndTheRightOneIsNot(Example example) {
        assertEquals(
                List.of(example.category()),
                example.wrongReview().findings().stream().map(f -> f.category()).toList());
        assertEquals(List.of(), example.rightReview().findings());
    }

    @ParameterizedTest
    @EnumSource
    void everyCategoryIsExplainedInEveryLanguage(Category category) {
        for (var language : Messages.LANGUAGES) {
            var text = new CatalogueText(Messages.of(language));
            assertTrue(text.page(category).contains(text.asks(category)), category.code());
            assertTrue(text.spares(category).length() > 5, category.code());
        }
    }

    @Test
    void whatShowsInPairsHasAnExample() {
        var without = Arrays.stream(Category.values())
                .filter(category -> Example.of(category).isEmpty())
                .toList();
        // these need a whole article, and style has to be asked for
        assertEquals(List.of(Category.TEXT_OMITTED, Category.TEXT_ADDED, Category.STYLE), without);
    }
}
