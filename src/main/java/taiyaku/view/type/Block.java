package taiyaku.view.type;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import taiyaku.text.Span;

/// A passage set and placed in its column: one [Text] a line, and where each stretch of it stands.
///
/// Lines are whole, so joining scripts are never cut; what is coloured is painted behind them from the boxes given here.
/// A line that runs from right to left reports its ranges mirrored (JavaFX 26), which is turned back here.
public final class Block {

    private final Prose prose;
    private final double width;
    private final List<Prose.Line> lines;
    private final List<Text> texts = new ArrayList<>();
    private final boolean rightToLeft;

    /// @param prose what is set
    /// @param width the width of the column
    public Block(Prose prose, double width) {
        this.prose = prose;
        this.width = width;
        this.lines = prose.lines(width);
        this.rightToLeft = prose.passage().language().rightToLeft();
        double top = 0;
        for (var line : lines) {
            var text = new Text(line.span().of(prose.passage().shown()));
            text.setFont(prose.face().font());
            text.getStyleClass().add("prose");
            text.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            text.setX(rightToLeft ? width - text.getLayoutBounds().getWidth() : 0);
            text.setY(top + prose.face().baseline());
            texts.add(text);
            top += prose.face().line();
        }
    }

    /// The width of its column.
    public double width() {
        return width;
    }

    /// What is set.
    public Prose prose() {
        return prose;
    }

    /// The height of all lines.
    public double height() {
        return lines.size() * prose.face().line();
    }

    /// The lines' nodes, from the top.
    public List<Text> texts() {
        return texts;
    }

    /// The boxes of a stretch of the shown text: one a line, more where left-to-right and right-to-left alternate in
    /// it; as high as a tint, never outside the column.
    public List<Rectangle2D> boxes(Span span) {
        var boxes = new ArrayList<Rectangle2D>();
        double inset = prose.face().inset();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).span();
            int from = Math.max(line.start(), span.start());
            int to = Math.min(line.end(), span.end());
            if (from >= to) {
                continue;
            }
            double top = i * prose.face().line() + inset;
            double height = prose.face().line() - 2 * inset;
            for (var range : ranges(texts.get(i), from - line.start(), to - line.start())) {
                double left = Math.clamp(range[0], 0, width);
                double right = Math.clamp(range[1], left, width);
                boxes.add(new Rectangle2D(left, top, right - left, height));
            }
        }
        return boxes;
    }

    /// The line, from 0, that holds an offset of the shown text.
    public int lineOf(int at) {
        return lineOf(lines, at);
    }

    /// The line, from 0, that holds an offset of the shown text; the one before it for a blank between lines.
    public static int lineOf(List<Prose.Line> lines, int at) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1).span().start() <= at) {
            line++;
        }
        return line;
    }

    private List<double[]> ranges(Text text, int from, int to) {
        var ranges = new ArrayList<double[]>();
        double left = 0;
        double right = 0;
        boolean open = false;
        for (PathElement element : text.rangeShape(from, to)) {
            if (element instanceof MoveTo move) {
                if (open) {
                    ranges.add(placed(text, left, right));
                }
                left = right = move.getX();
                open = true;
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
            }
        }
        if (open) {
            ranges.add(placed(text, left, right));
        }
        return joined(ranges);
    }

    private double[] placed(Text text, double left, double right) {
        double origin = text.getX();
        double wide = text.getLayoutBounds().getWidth();
        return rightToLeft
                ? new double[] {2 * origin + wide - right, 2 * origin + wide - left}
                : new double[] {left, right};
    }

    /// Ranges that touch, as one: the runs of a bidirectional line come one by one.
    private static List<double[]> joined(List<double[]> ranges) {
        ranges.sort((a, b) -> Double.compare(a[0], b[0]));
        var joined = new ArrayList<double[]>();
        for (var range : ranges) {
            if (!joined.isEmpty() && range[0] <= joined.getLast()[1] + 1) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], range[1]);
            } else {
                joined.add(range);
            }
        }
        return joined;
    }
}
