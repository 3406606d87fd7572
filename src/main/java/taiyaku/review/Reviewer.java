package taiyaku.review;

import java.util.List;
import taiyaku.align.Pin;
import taiyaku.align.lexicon.Glossary;
import taiyaku.text.Article;

/// The engine's front door.
public final class Reviewer {

    private Reviewer() {}

    /// Reads, links and checks an article without a glossary, by the policy the program comes with.
    public static Review review(Article article, List<Pin> pins, Progress progress) {
        return review(article, pins, Glossary.NONE, Policy.DEFAULT, progress);
    }

    /// Reads, links and checks an article without a glossary.
    public static Review review(Article article, List<Pin> pins, Policy policy, Progress progress) {
        return review(article, pins, Glossary.NONE, policy, progress);
    }

    /// Reads, links and checks an article.
    ///
    /// @param pins links a person fixed
    /// @param glossary the user's own terms
    /// @param policy what is to be reported, and how grave it is
    /// @param progress told now and then; may throw `CancellationException` to stop
    public static Review review(Article article, List<Pin> pins, Glossary glossary, Policy policy, Progress progress) {
        return Recheck.whole(article, pins, glossary, policy, progress).review();
    }
}
