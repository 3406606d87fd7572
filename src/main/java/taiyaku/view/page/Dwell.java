package taiyaku.view.page;

import java.util.ArrayList;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import taiyaku.desk.Desk;

/// Rows that stood in full view for two seconds count as read.
public final class Dwell {

    private static final Duration LONG_ENOUGH = Duration.seconds(2);

    private Dwell() {}

    /// Ticks what is read on a page, as long as its window is the one in use.
    public static void watch(Desk desk, ReadingPane page) {
        var pause = new PauseTransition(LONG_ENOUGH);
        pause.setOnFinished(event -> tick(desk, page));
        page.scroll().addListener(now -> pause.playFromStart());
        desk.review().addListener(now -> pause.playFromStart());
    }

    private static void tick(Desk desk, ReadingPane page) {
        var review = desk.review().get();
        var window = page.getScene() == null ? null : page.getScene().getWindow();
        if (review == null || window == null || !window.isFocused()) {
            return;
        }
        int original = review.article().original();
        var reading = review.readings().get(original);
        var read = new ArrayList<String>();
        for (int link : page.inFull()) {
            for (int sentence : review.links().get(link).sides().get(original)) {
                read.add(reading.textOf(sentence));
            }
        }
        desk.deciding().tick(read, true);
    }
}
