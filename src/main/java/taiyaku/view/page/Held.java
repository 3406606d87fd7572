package taiyaku.view.page;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import taiyaku.review.Review;
import taiyaku.text.Edition;

/// What keeps its place on the screen while all else is set anew.
///
/// @param link a link in view
/// @param at how far below the top of the window it begins
/// @param height how high it stands
record Held(int link, double at, double height) {

    /// How many links an edit can move the others by and they are still found again.
    private static final int REACH = 200;
    private static final int BESIDE = 4;

    /// How far below the top of the window it begins when it stands as high as this: of one that began above the window
    /// the same part is left out.
    double at(double now) {
        return at < 0 && height > 0 ? at * now / height : at;
    }

    /// The same place in another review of the article: the nearest link whose sentences of the original read the same;
    /// where those were written anew, beside the links after it. Null when it is a review of another article.
    @Nullable Held in(Review before, Review now) {
        if (!names(before).equals(names(now))) {
            return null;
        }
        for (int beside = 0; beside < BESIDE && link + beside < before.links().size(); beside++) {
            int found = find(now, told(before, link + beside), link + beside);
            if (found >= beside) {
                return new Held(found - beside, at, height);
            }
        }
        return null;
    }

    /// The link of a review nearest to a number whose sentences read so; -1 when there is none.
    private static int find(Review review, String told, int near) {
        for (int by = 0; by < REACH && !told.isEmpty(); by++) {
            for (int other : new int[] {near + by, near - by}) {
                if (other >= 0 && other < review.links().size() && told.equals(told(review, other))) {
                    return other;
                }
            }
        }
        return -1;
    }

    private static String names(Review review) {
        return review.article().editions().stream().map(Edition::name).collect(Collectors.joining("\n"));
    }

    private static String told(Review review, int link) {
        int original = review.article().original();
        var reading = review.readings().get(original);
        return review.links().get(link).sides().get(original).stream()
                .map(reading::textOf)
                .collect(Collectors.joining(" "));
    }
}
