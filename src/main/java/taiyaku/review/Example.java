package taiyaku.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// A wrong and a right rendering that show what a category of findings is about (`examples.txt`).
///
/// @param category what is found in the wrong one
/// @param original what is rendered; null where a text contradicts itself
/// @param wrong what is found fault with
/// @param right what is left in peace
public record Example(Category category, @Nullable Edition original, Edition wrong, Edition right) {

    private static final List<Example> ALL = read();

    /// The examples of a category; empty for what shows only in whole articles.
    public static List<Example> of(Category category) {
        return ALL.stream().filter(example -> example.category == category).toList();
    }

    /// What is said of the wrong one.
    public Review wrongReview() {
        return review(wrong);
    }

    /// What is said of the right one: nothing.
    public Review rightReview() {
        return review(right);
    }

    private Review review(Edition rendering) {
        var editions = original == null ? List.of(rendering) : List.of(original, rendering);
        return Reviewer.review(new Article("", editions), List.of(), Progress.NONE);
    }

    private static List<Example> read() {
        try (var in = Example.class.getResourceAsStream("examples.txt")) {
            if (in == null) {
                throw new IllegalStateException("examples.txt is not on the class path");
            }
            var examples = new ArrayList<Example>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    examples.add(example(line.split(" \\| ", -1)));
                }
            }
            return List.copyOf(examples);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String[] cells) {
        var languages = cells[1].split("-", -1);
        var rendered = Language.of(languages[languages.length - 1]);
        return new Example(
                Arrays.stream(Category.values())
                        .filter(category -> category.code().equals(cells[0]))
                        .findFirst()
                        .orElseThrow(),
                languages.length == 1 ? null : new Edition(Language.of(languages[0]), cells[2], ""),
                new Edition(rendered, cells[3], ""),
                new Edition(rendered, cells[4], ""));
    }
}
