package taiyaku.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Pin;
import taiyaku.align.lexicon.Glossary;
import taiyaku.review.Policy;
import taiyaku.review.Progress;
import taiyaku.review.Recheck;
import taiyaku.review.Review;
import taiyaku.text.Article;

/// The program's own engine: it remembers the last review, so that a change of the text costs what it touched.
final class Follower implements Engine {

    private volatile @Nullable Recheck last;

    @Override
    public Review review(Article article, List<Pin> pins, Policy policy, Progress progress) {
        return keep(Recheck.whole(article, pins, Glossary.NONE, policy, progress));
    }

    @Override
    public Review recheck(Article article, List<Pin> pins, Policy policy, Progress progress) {
        var known = last;
        if (known == null || !known.policy().equals(policy)) {
            return review(article, pins, policy, progress);
        }
        boolean same = known.review().article().equals(article);
        if (known.pins().equals(pins)) {
            return keep(known.after(article, progress));
        }
        return same ? keep(known.around(pins, progress)) : review(article, pins, policy, progress);
    }

    @Override
    public boolean isSettled() {
        var known = last;
        return known == null || known.isSettled();
    }

    private Review keep(Recheck recheck) {
        last = recheck;
        return recheck.review();
    }
}
