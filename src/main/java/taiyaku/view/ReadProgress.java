package taiyaku.view;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import taiyaku.desk.Desk;
import taiyaku.view.sign.Labels;

/// How many sentences of the original were ticked as read, as a number and a bar.
final class ReadProgress extends HBox {

    private static final double WIDTH = 82;

    private final Desk desk;
    private final Labels labels;
    private final Label told = new Label();
    private final Region done = new Region();

    ReadProgress(Desk desk, Labels labels) {
        super(8);
        this.desk = desk;
        this.labels = labels;
        setId("read-progress");
        getStyleClass().add("read-progress");
        done.getStyleClass().add("done");
        var bar = new StackPane(done);
        bar.getStyleClass().add("bar-ground");
        bar.setMinWidth(WIDTH);
        bar.setMaxWidth(WIDTH);
        getChildren().addAll(told, bar);
        managedProperty().bind(visibleProperty());
        desk.decided().subscribe(now -> count());
        desk.deciding().ticked().subscribe(now -> count());
        desk.review().subscribe(now -> count());
    }

    private void count() {
        var review = desk.review().get();
        setVisible(review != null);
        if (review == null) {
            return;
        }
        var original = review.readings().get(review.article().original());
        var read = desk.manuscript().now().decisions().read();
        int all = original.sentences().size();
        int ticked = 0;
        for (int i = 0; i < all && !read.isEmpty(); i++) {
            ticked += read.contains(original.textOf(i)) ? 1 : 0;
        }
        told.setText(labels.text("status.read", Map.of("read", ticked, "all", all)));
        double width = all == 0 ? 0 : WIDTH * ticked / all;
        done.setMinWidth(width);
        done.setMaxWidth(width);
    }
}
