package taiyaku.view.page;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import taiyaku.desk.Desk;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Words;

/// The heads above the columns: the language, whether it is the original, and the file; they stay while the page moves.
public final class RunningHeads extends Pane {

    static final double HEIGHT = 36;

    private final Desk desk;
    private final Labels labels;
    private final Page page;

    /// @param page whose columns they stand above
    public RunningHeads(Desk desk, Labels labels, Page page) {
        this.desk = desk;
        this.labels = labels;
        this.page = page;
        getStyleClass().add("running-heads");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        ObservableValue<?> laid = page.laid();
        laid.subscribe(this::draw);
        desk.review().subscribe(now -> draw());
    }

    private void draw() {
        getChildren().clear();
        var review = desk.review().get();
        if (review == null) {
            return;
        }
        var columns = page.columns();
        for (int i = 0; i < Math.min(columns.count(), review.readings().size()); i++) {
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
            file.setVisible(file.prefWidth(-1) + nameWidth + part.prefWidth(-1) + 24 < columns.width());
            var line = new Line(left, HEIGHT - 0.5, right, HEIGHT - 0.5);
            line.getStyleClass().add("hairline");
            getChildren().add(line);
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
