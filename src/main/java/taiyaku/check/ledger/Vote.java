package taiyaku.check.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which version the others are held to when nobody knows the original: the one that most others agree with.
final class Vote {

    private Vote() {}

    /// The edition to be held to for one quantity: the first of those that the most agree with, the original where no
    /// other has more on its side. Broken figures have no vote.
    ///
    /// @param told what each edition tells, or null; the original tells something
    static int reference(List<@Nullable Mention> told, int original) {
        int reference = original;
        for (int edition = 0; edition < told.size(); edition++) {
            if (supporters(told, edition) > supporters(told, reference)) {
                reference = edition;
            }
        }
        return reference;
    }

    private static long supporters(List<@Nullable Mention> told, int edition) {
        var mention = told.get(edition);
        return mention == null || mention.broken()
                ? 0
                : told.stream()
                        .filter(other -> other != null && agree(mention, other))
                        .count();
    }

    /// Whether each would pass beside the other; one that rounds passes beside the exact one, not the reverse.
    private static boolean agree(Mention one, Mention other) {
        return !other.broken() && one.against(other).agrees() && other.against(one).agrees();
    }
}
