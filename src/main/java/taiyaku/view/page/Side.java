package taiyaku.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Span;
import taiyaku.align.Reading;
import taiyaku.check.words.Furniture;
import taiyaku.desk.Desk;
import taiyaku.desk.Linking;
import taiyaku.desk.worklog.Entry;
import taiyaku.desk.worklog.Worklog;
import taiyaku.view.type.Block;
import taiyaku.view.type.Told;

/// One side of a row: its text, and behind it the marks of its figures and findings.
final class Side extends Pane {

    private final Block block;
    private int edition = -1;
    private final List<Painted> painted = new ArrayList<>();
    private Consumer<@Nullable Mark> hovering = mark -> {};

    /// A mark and where it was painted.
    private record Painted(Mark mark, List<Rectangle2D> boxes) {}

    /// Hears what was clicked.
    interface Pick {
        /// Something was clicked.
        ///
        /// @param mark the mark, or null when it was the text beside them
        /// @param sentence the index of the sentence there, -1 for none
        void picked(@Nullable Mark mark, int sentence);
    }

    /// Greys the text when all of it is furniture of a page: share buttons, hints to other articles.
    void quieten(Reading reading) {
        var pieces = block.prose().passage().pieces();
        if (!pieces.isEmpty() && pieces.stream().allMatch(piece -> Furniture.isFurniture(reading, piece.sentence()))) {
            getStyleClass().add("furniture");
        }
    }

    /// @param marks what is painted behind the text
    Side(Block block, List<Mark> marks, Pick pick) {
        this.block = block;
        getStyleClass().add("side");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(block.prose().passage().shown());
        var passage = block.prose().passage();
        for (var mark : marks) {
            var shown = passage.shownOf(mark.span());
            if (shown != null) {
                var boxes = block.boxes(shown);
                painted.add(new Painted(mark, boxes));
                boxes.forEach(box -> paint(mark, box));
            }
        }
        getChildren().addAll(block.texts());
        painted.stream().filter(p -> p.mark.style().filled()).forEach(p -> p.boxes.forEach(box -> overprint(p.mark.style().code(), box)));
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                pick.picked(at(event.getX(), event.getY()), sentenceAt(event.getX(), event.getY()));
                event.consume();
            }
        });
        setOnMouseMoved(event -> {
            var mark = at(event.getX(), event.getY());
            setCursor(mark == null ? Cursor.DEFAULT : Cursor.HAND);
            hovering.accept(mark);
        });
        setOnMouseExited(event -> hovering.accept(null));
    }

    /// The text as it was set.
    Block block() {
        return block;
    }

    /// Shows a place that was found: outlined, or filled when one is there.
    void find(Span span, boolean here) {
        var shown = block.prose().passage().shownOf(span);
        if (shown == null) {
            return;
        }
        for (var box : block.boxes(shown)) {
            var outline = new Rectangle(box.getMinX() - 1, box.getMinY(), box.getWidth() + 2, box.getHeight());
            outline.getStyleClass().addAll("found", here ? "here" : "there");
            outline.setMouseTransparent(true);
            getChildren().add(outline);
            if (here) {
                overprint("hit", box);
            }
        }
    }

    /// Tells which mark the pointer is over; null when it is over none.
    void onHover(Consumer<@Nullable Mark> listener) {
        hovering = listener;
    }

    /// Paints the ground of a sentence, below all else.
    void ground(int sentence) {
        for (var piece : block.prose().passage().pieces()) {
            if (piece.sentence() == sentence) {
                for (var box : block.boxes(piece.shown())) {
                    var ground = new Rectangle(box.getMinX() - 2, box.getMinY() - 1, box.getWidth() + 4, box.getHeight() + 2);
                    ground.getStyleClass().add("ground");
                    getChildren().addFirst(ground);
                }
            }
        }
    }

    /// Says of which version it is.
    void standsFor(int version) {
        edition = version;
    }

    /// Outlines the sentence that is pointed at, and the one that waits for its counterpart.
    void point(Desk desk, int link) {
        var selection = desk.where().selection().get();
        if (selection != null && selection.link() == link && selection.edition() == edition) {
            outline(selection.sentence(), "pointed");
        }
        var held = desk.linking().held().get();
        if (held != null && held.edition() == edition) {
            outline(held.number(), "held");
        }
    }

    /// Draws a bar beside the lines that say something else than when they were read.
    void changed(Worklog worklog) {
        double line = block.prose().face().line();
        boolean leftwards = block.prose().passage().language().rightToLeft();
        for (var entry : worklog.entries()) {
            if (entry instanceof Entry.Text text && text.edition() == edition) {
                var shown = block.prose().passage().shownOf(text.change().now());
                if (shown != null) {
                    int first = block.lineOf(shown.start());
                    int last = block.lineOf(Math.max(shown.start(), shown.end() - 1));
                    double x = leftwards ? block.width() + 9 : -9;
                    var bar = new Line(x, first * line + 3, x, (last + 1) * line - 3);
                    bar.getStyleClass().add("changed");
                    Tooltip.install(bar, new Told(text.before()));
                    getChildren().add(bar);
                }
            }
        }
    }

    private void outline(int sentence, String style) {
        for (var piece : block.prose().passage().pieces()) {
            if (piece.sentence() == sentence) {
                for (var box : block.boxes(piece.shown())) {
                    var foot = new Line(box.getMinX(), box.getMaxY() + 1, box.getMaxX(), box.getMaxY() + 1);
                    foot.getStyleClass().add(style);
                    foot.setMouseTransparent(true);
                    getChildren().add(foot);
                }
            }
        }
    }

    /// The sentence at a point of the scene, or the nearest one above it; null where the side has none.
    Linking.@Nullable Sentence sentenceAt(Point2D scene) {
        var point = sceneToLocal(scene);
        var pieces = block.prose().passage().pieces();
        int sentence = sentenceAt(point.getX(), point.getY());
        for (int i = pieces.size() - 1; sentence < 0 && i >= 0; i--) {
            boolean above = block.boxes(pieces.get(i).shown()).stream().anyMatch(box -> box.getMinY() <= point.getY());
            sentence = above || i == 0 ? pieces.get(i).sentence() : -1;
        }
        return sentence < 0 ? null : new Linking.Sentence(edition, sentence);
    }

    private int sentenceAt(double x, double y) {
        for (var piece : block.prose().passage().pieces()) {
            for (var box : block.boxes(piece.shown())) {
                if (box.contains(x, y)) {
                    return piece.sentence();
                }
            }
        }
        return -1;
    }

    /// The mark painted at a point, or null.
    @Nullable Mark at(double x, double y) {
        for (var each : painted) {
            for (var box : each.boxes) {
                if (box.contains(x, y)) {
                    return each.mark;
                }
            }
        }
        return null;
    }

    private void paint(Mark mark, Rectangle2D box) {
        var style = mark.style();
        double left = box.getMinX() - 2;
        double right = box.getMaxX() + 2;
        if (style != Mark.Style.NAME) {
            var tint = new Rectangle(left, box.getMinY(), right - left, box.getHeight());
            tint.setAccessibleText(told(mark));
            tint.getStyleClass().addAll("tint", style.code());
            if (style.filled()) {
                tint.getStyleClass().add("filled");
            }
            getChildren().add(tint);
        }
        double foot = box.getMaxY();
        switch (style) {
            case CRITICAL -> bar(left, right, foot - 1.5, "critical");
            case MAJOR -> {
                bar(left, right, foot - 3.75, "major");
                bar(left, right, foot - 0.75, "major");
            }
            case MINOR -> bar(left, right, foot - 1, "minor");
            case NAME -> bar(box.getMinX(), box.getMaxX(), foot - 2, "name");
            case RIGHT, PARTNER, CRITICAL_ON, MAJOR_ON, MINOR_ON -> {}
        }
    }

    /// The words a mark stands on.
    private String told(Mark mark) {
        var passage = block.prose().passage();
        var shown = passage.shownOf(mark.span());
        return shown == null ? "" : shown.of(passage.shown());
    }

    private void bar(double left, double right, double y, String style) {
        var bar = new Line(left, y, right, y);
        bar.getStyleClass().addAll("bar", style);
        getChildren().add(bar);
    }

    /// The text of a filled mark once more in the colour that reads on it, clipped to its box: the line itself stays
    /// whole, so joining scripts keep their joins.
    private void overprint(String style, Rectangle2D box) {
        for (var text : block.texts()) {
            if (text.getY() > box.getMinY() && text.getY() < box.getMaxY()) {
                var over = new Text(text.getText());
                over.setFont(text.getFont());
                over.setNodeOrientation(text.getNodeOrientation());
                over.setX(text.getX());
                over.setY(text.getY());
                over.getStyleClass().addAll("overprint", style);
                var group = new Group(over);
                group.setMouseTransparent(true);
                group.setClip(new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
                getChildren().add(group);
            }
        }
    }
}
