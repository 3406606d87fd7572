package taiyaku.desk.worklog;

import org.jspecify.annotations.Nullable;
import taiyaku.align.Pin;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.review.Change;
import taiyaku.review.Decision;
import taiyaku.text.Seam;

/// Something a person did to an article, which can be taken back by itself.
public sealed interface Entry {

    /// The link it is about in the present review; -1 when it is about none that is there.
    int link();

    /// A stretch of a text that was written anew.
    ///
    /// @param edition the index of the edition
    /// @param change where it stands, and stood
    /// @param before what was read there
    /// @param after what stands there
    record Text(int link, int edition, Change change, String before, String after) implements Entry {}

    /// A decision about one finding.
    ///
    /// @param key what it is kept by
    /// @param decision what was decided
    /// @param category the kind of finding; null when this program knows none of that name
    /// @param finding the finding, null when it is not found any more
    record Verdict(int link, String key, Decision decision, @Nullable Category category, @Nullable Finding finding)
            implements Entry {}

    /// A decision about all findings of a kind in this article.
    record Kind(Category category, Decision decision) implements Entry {

        @Override
        public int link() {
            return -1;
        }
    }

    /// A link made by hand.
    record Tie(int link, Pin pin) implements Entry {}

    /// A sentence that was cut, or two that were joined.
    record Sewn(int link, int edition, Seam seam) implements Entry {}
}
