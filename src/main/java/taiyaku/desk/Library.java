package taiyaku.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Severity;
import taiyaku.intake.Articles;
import taiyaku.intake.Samples;
import taiyaku.review.Decisions;
import taiyaku.review.Progress;
import taiyaku.review.Review;
import taiyaku.review.Reviewer;
import taiyaku.store.Recent;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;

/// What can be opened: the samples, each with what it holds, and the entry an open article leaves behind.
public final class Library {

    private Library() {}

    /// A sample article.
    ///
    /// @param folder where it stands
    /// @param title its title
    /// @param summary a line about it in the interface language; may be empty
    /// @param languages `de → ja, ar`
    /// @param critical how many critical findings it has
    /// @param major how many major ones
    /// @param minor how many minor ones
    public record Sample(
            Path folder, String title, String summary, String languages, int critical, int major, int minor) {}

    /// The samples, reviewed; what cannot be read is left out.
    public static List<Sample> samples(Language language) {
        var samples = new ArrayList<Sample>();
        for (var folder : Samples.folders()) {
            sample(folder, language).ifPresent(samples::add);
        }
        return List.copyOf(samples);
    }

    private static Optional<Sample> sample(Path folder, Language language) {
            try {
                var notes = Articles.notes(folder);
                var article = Articles.read(List.of(folder), Articles.Reading.DEFAULT);
                var review = Reviewer.review(article, List.of(), Progress.NONE);
                var line = Objects.requireNonNullElse(
                        notes.summary().get(language.code()),
                        notes.summary().getOrDefault("en", ""));
                return Optional.of(new Sample(
                        folder,
                        article.title(),
                        line,
                        languages(review),
                        count(review, Severity.CRITICAL),
                        count(review, Severity.MAJOR),
                        count(review, Severity.MINOR)));
            } catch (UnusableFileException broken) {
                return Optional.empty();
            }
    }

    /// The entry of an open article in the list of recent ones; null when it came from no file.
    static Recent.@Nullable Entry entry(List<Path> files, Review review, Decisions decisions) {
        if (files.isEmpty()) {
            return null;
        }
        var original = review.readings().get(review.article().original());
        int read = 0;
        for (int i = 0; i < original.sentences().size(); i++) {
            read += decisions.read().contains(original.textOf(i)) ? 1 : 0;
        }
        return new Recent.Entry(
                files.stream().map(file -> file.toAbsolutePath().normalize()).toList(),
                review.article().title(),
                languages(review),
                count(review, Severity.CRITICAL),
                count(review, Severity.MAJOR),
                count(review, Severity.MINOR),
                read,
                original.sentences().size(),
                Instant.now(),
                false);
    }

    private static int count(Review review, Severity severity) {
        return (int)
                review.findings().stream().filter(f -> f.severity() == severity).count();
    }

    /// `de → ja, ar`: the original and what was made of it.
    private static String languages(Review review) {
        int original = review.article().original();
        var editions = review.article().editions();
        var others = IntStream.range(0, editions.size())
                .filter(i -> i != original)
                .mapToObj(i -> editions.get(i).language().code())
                .collect(Collectors.joining(", "));
        var first = editions.get(original).language().code();
        return others.isEmpty() ? first : first + " → " + others;
    }
}
