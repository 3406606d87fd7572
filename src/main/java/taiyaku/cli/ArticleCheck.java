package taiyaku.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Glossary;
import taiyaku.intake.Articles;
import taiyaku.review.Decisions;
import taiyaku.review.Policy;
import taiyaku.review.Review;
import taiyaku.review.Reviewer;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;

/// Checks one article after the other, each as the options say.
///
/// @param input how its files are read, and in what language is spoken
/// @param glossary the user's own terms
/// @param policy what is reported
/// @param original which version the others are held to, a language or a number from 1; null where the article says it
/// @param err takes what a person should know of how the files were taken in
record ArticleCheck(
        CommonOptions input, Glossary glossary, Policy policy, @Nullable String original, PrintWriter err) {

    /// What came of an article.
    ///
    /// @param decisions what a person said of its findings, where it came as a project
    record Checked(Review review, Decisions decisions) {

        /// Whether one of its findings is as grave as that; those that a person dismissed do not count.
        boolean fails(CommonOptions.FailOn from) {
            return review.findings().stream()
                    .filter(f -> !decisions.of(f, review).state().dismissed())
                    .anyMatch(f -> from.by(f.severity()));
        }
    }

    /// The article of these files, of one article folder or of one project file.
    ///
    /// @throws UnusableFileException when it cannot be read, or has no such original
    Checked of(List<Path> files) throws UnusableFileException {
        var project = project(files);
        var progress = new TerminalProgress(!input.quiet(), input.messages());
        var review = Reviewer.review(held(project.article()), project.pins(), glossary, policy, progress);
        progress.done();
        return new Checked(review, project.decisions());
    }

    private Project project(List<Path> files) throws UnusableFileException {
        if (files.size() == 1 && ProjectFile.named(files.getFirst())) {
            return ProjectFile.read(files.getFirst());
        }
        var taken = Articles.take(
                files, new Articles.Reading(input.languages(), input.encoding(), input.wholePage()));
        input.note(taken.origins(), err);
        return taken.project();
    }

    private Article held(Article article) throws UnusableFileException {
        if (original == null) {
            return article;
        }
        return new Article(article.title(), article.editions(), version(article, "--original", original), true);
    }

    /// The index of the version that an option names by its language, or by its number from 1.
    ///
    /// @throws UnusableFileException when the article has no such version
    static int version(Article article, String option, String named) throws UnusableFileException {
        var editions = article.editions();
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).language().code().equals(named) || Integer.toString(i + 1).equals(named)) {
                return i;
            }
        }
        throw new UnusableFileException("none of the versions is " + option + " " + named);
    }
}
