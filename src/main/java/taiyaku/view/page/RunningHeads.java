package taiyaku.view.page;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.review.Review;
import taiyaku.view.type.Columns;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Words;

/// The heads above the columns: the language, whether it is the original, and the file; they stay while the page moves.
public final class RunningHeads extends Pane {

    static final double HEIGHT = 36;

    private final Desk desk;
    private final Labels labels;
    private final ReadingPane page;
    private @Nullable Columns drawn;
    private @Nullable Taken taken;

    /// A handle that was taken, and where.
    private record Taken(int left, int right, double x) {}
    private @Nullable Review told;

    /// @param page whose columns they stand above
    public RunningHeads(Desk desk, Labels labels, ReadingPane page) {
        this.desk = desk;
        this.labels = labels;
        this.page = page;
        getStyleClass().add("running-heads");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        ObservableValue<?> laid = page.laid();
        laid.subscribe(this::draw);
        desk.review().subscribe(now -> draw());
        setOnMouseReleased(event -> {
            if (taken != null) {
                double moved = event.getSceneX() - taken.x;
                var columns = page.columns();
                if (Math.abs(moved) > 2) {
                    desk.layout().give(taken.left, taken.right, -moved / (columns.width(taken.left) + columns.width(taken.right)));
                }
                taken = null;
            }
        });
    }

    @SuppressWarnings("ReferenceEquality") // whether it is the same review: comparing all of it would cost more than drawing
    private void draw() {
        var review = desk.review().get();
        var columns = page.columns();
        if (columns.equals(drawn) && Objects.equals(review, told)) {
            return;
        }
        drawn = columns;
        told = review;
        getChildren().clear();
        if (review == null) {
            return;
        }
        handles();
        for (int i : columns.editions()) {
            if (i >= review.readings().size()) {
                return;
            }
            var edition = review.readings().get(i).edition();
            double left = columns.left(i);
            double right = columns.right(i);
            boolean mirrored = edition.language().rightToLeft();
            var name = new Words(edition.language().ownName(), 11.5, true, "ink2");
            var part = new Words(
                    labels.text(review.article().original() == i ? "head.original" : "head.translation"),
                    11.5,
                    "ink3");
            var file = new Words(file(edition.name()), 11.5, "ink3");
            getChildren().addAll(name, part, file);
            double nameWidth = name.prefWidth(-1);
            place(name, mirrored ? right - nameWidth : left);
            place(part, mirrored ? right - nameWidth - 8 - part.prefWidth(-1) : left + nameWidth + 8);
            place(file, mirrored ? left : right - file.prefWidth(-1));
            file.setVisible(file.prefWidth(-1) + nameWidth + part.prefWidth(-1) + 24 < columns.width(i));
            var line = new Line(left, HEIGHT - 0.5, right, HEIGHT - 0.5);
            line.getStyleClass().add("hairline");
            getChildren().add(line);
        }
        // drawn while the page is laid out: styled and placed now, not with the next pulse
        getChildren().forEach(Node::applyCss);
        getChildren().forEach(node -> {
            if (node instanceof Words words) {
                words.layout();
            }
        });
    }

    /// Between two heads the columns are drawn wider and narrower; a double click makes them even.
    private void handles() {
        var columns = page.columns();
        var editions = columns.editions();
        for (int i = 0; i + 1 < editions.size(); i++) {
            int left = editions.get(i);
            int right = editions.get(i + 1);
            var handle = new Rectangle(columns.right(left) + columns.gap() / 2 - 8, 8, 16, HEIGHT - 12);
            handle.getStyleClass().add("handle");
            handle.setId("handle-" + i);
            handle.setCursor(Cursor.H_RESIZE);
            handle.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2) {
                    desk.layout().even();
                }
            });
            handle.setOnMousePressed(event -> taken = new Taken(left, right, event.getSceneX()));
            getChildren().add(handle);
        }
    }

    private static void place(Words words, double x) {
        words.resizeRelocate(Math.rint(x), 23 - words.getBaselineOffset(), Math.ceil(words.prefWidth(-1)), 18);
    }

    /// The last part of a path.
    private static String file(String name) {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return name.substring(slash + 1);
    }
}
