package taiyaku.desk;

import java.util.List;
import taiyaku.align.Pin;
import taiyaku.review.Policy;
import taiyaku.review.Progress;
import taiyaku.review.Review;
import taiyaku.text.Article;

/// What reads, links and checks an article.
@FunctionalInterface
interface Engine {
    /// All of it.
    Review review(Article article, List<Pin> pins, Policy policy, Progress progress);

    /// After a change of the text: at once what can be had at once.
    default Review recheck(Article article, List<Pin> pins, Policy policy, Progress progress) {
        return review(article, pins, policy, progress);
    }

    /// Whether everything was asked for the last review; else it is to be made whole when typing rests.
    default boolean isSettled() {
        return true;
    }
}
