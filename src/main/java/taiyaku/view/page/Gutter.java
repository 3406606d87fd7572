package taiyaku.view.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.desk.Tie;
import taiyaku.text.Span;
import taiyaku.view.sign.Factor;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;

/// The gap between two sides of a row: the ribbon that links them, and a thread for every figure and its counterpart.
final class Gutter extends Pane {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double INSET = 8;
    private static final double FAN = 6;

    private final Labels labels;
    private final double width;
    private final Map<Tie, List<Node>> threads = new HashMap<>();

    /// One end of the gap: where the sentences of a side stand.
    ///
    /// @param top where the first one begins
    /// @param bottom where the last one ends; the top again where there is none
    /// @param empty whether there is none
    /// @param several whether there is more than one, which a bracket holds together
    /// @param middle the middle of the line a place starts in
    record Bank(double top, double bottom, boolean empty, boolean several, ToDoubleFunction<Span> middle) {}

    /// @param width the width of the gap
    /// @param labels the words of the window
    /// @param ties what is tied
    /// @param selected the selected finding, or null
    Gutter(
            Labels labels,
            double width,
            Bank left,
            Bank right,
            List<Tie> ties,
            @Nullable Finding selected,
            boolean missing) {
        this.labels = labels;
        this.width = width;
        getStyleClass().add("gutter");
        setMouseTransparent(true);
        ribbon(left, right, missing);
        bracket(left, INSET - 4);
        bracket(right, width - INSET + 4);
        var from = fanned(ties, Tie::left, left);
        var to = fanned(ties, Tie::right, right);
        // right figures first, so that garbled ones lie above them; the selected one last
        var order = new ArrayList<Integer>();
        for (int i = 0; i < ties.size(); i++) {
            order.add(i);
        }
        order.sort((a, b) -> Integer.compare(rank(ties.get(a), selected), rank(ties.get(b), selected)));
        for (int i : order) {
            thread(ties.get(i), from[i], to[i], selected);
        }
    }

    /// Lights the thread that ends in a mark; null puts all out.
    void light(@Nullable Mark mark) {
        threads.forEach((tie, nodes) -> {
            boolean lit = mark != null && (tie.left().equals(mark.span()) || tie.right().equals(mark.span()));
            nodes.forEach(node -> node.pseudoClassStateChanged(LIT, lit));
        });
    }

    private static int rank(Tie tie, @Nullable Finding selected) {
        var finding = tie.finding();
        if (finding == null) {
            return 0;
        }
        return finding.equals(selected)
                ? 4
                : switch (finding.severity()) {
                    case MINOR -> 1;
                    case MAJOR -> 2;
                    case CRITICAL -> 3;
                };
    }

    private void ribbon(Bank left, Bank right, boolean missing) {
        double x = INSET;
        double end = width - INSET;
        var ribbon = new Path();
        ribbon.getStyleClass().add("ribbon");
        if (left.empty || right.empty) {
            var full = left.empty ? right : left;
            double near = left.empty ? end : x;
            double point = left.empty ? x + 24 : end - 24;
            double middle = (full.top + full.bottom) / 2;
            double bend = (near + point) / 2;
            ribbon.getElements()
                    .addAll(
                            new MoveTo(near, full.top),
                            new CubicCurveTo(bend, full.top, bend, middle, point, middle),
                            new CubicCurveTo(bend, middle, bend, full.bottom, near, full.bottom),
                            new ClosePath());
            getChildren().add(ribbon);
            if (missing) {
                ribbon.getStyleClass().add("missing");
                var cross = Signs.cross();
                cross.setLayoutX(left.empty ? x + 12 : end - 12);
                cross.setLayoutY(middle);
                getChildren().add(cross);
            }
            return;
        }
        double bend = width / 2;
        ribbon.getElements()
                .addAll(
                        new MoveTo(x, left.top + 2),
                        new CubicCurveTo(bend, left.top + 2, bend, right.top + 2, end, right.top + 2),
                        new LineTo(end, right.bottom - 2),
                        new CubicCurveTo(bend, right.bottom - 2, bend, left.bottom - 2, x, left.bottom - 2),
                        new ClosePath());
        getChildren().add(ribbon);
    }

    /// Several sentences on one side are held together by a bracket.
    private void bracket(Bank bank, double x) {
        if (bank.several) {
            var bracket = new Line(x, bank.top + 3, x, bank.bottom - 3);
            bracket.getStyleClass().add("bracket");
            getChildren().add(bracket);
        }
    }

    /// The heights at which threads end on one bank; those of one line are fanned out.
    private static double[] fanned(List<Tie> ties, Function<Tie, Span> end, Bank bank) {
        var byLine = new HashMap<Double, List<Integer>>();
        for (int i = 0; i < ties.size(); i++) {
            byLine.computeIfAbsent(bank.middle.applyAsDouble(end.apply(ties.get(i))), y -> new ArrayList<>())
                    .add(i);
        }
        var heights = new double[ties.size()];
        byLine.forEach((y, ends) -> {
            ends.sort((a, b) -> end.apply(ties.get(a)).compareTo(end.apply(ties.get(b))));
            double fan = Math.min(FAN, 20.0 / ends.size());
            for (int k = 0; k < ends.size(); k++) {
                heights[ends.get(k)] = y + (k - (ends.size() - 1) / 2.0) * fan;
            }
        });
        return heights;
    }

    private void thread(Tie tie, double from, double to, @Nullable Finding selected) {
        var finding = tie.finding();
        boolean on = finding != null && finding.equals(selected);
        var style = finding == null ? "right" : finding.severity().code();
        double x = INSET + 4;
        double end = width - INSET - 4;
        double bend = (x + end) / 2;
        var curve = new CubicCurve(x, from, bend, from, bend, to, end, to);
        var nodes = new ArrayList<Node>(List.of(
                styled(curve, on, "thread", style),
                styled(new Circle(x, from, on ? 3.5 : 2), on, "knot", style),
                styled(new Circle(end, to, on ? 3.5 : 2), on, "knot", style)));
        if (finding != null) {
            nodes.add(on && finding.factor() != null
                    ? factor(finding.factor(), (from + to) / 2, style)
                    : sign(finding.severity(), from, to));
        }
        threads.put(tie, nodes);
        getChildren().addAll(nodes);
    }

    private static Node styled(Node node, boolean on, String... styles) {
        node.getStyleClass().addAll(styles);
        if (on) {
            node.getStyleClass().add("on");
        }
        return node;
    }

    /// The sign of a severity on its thread: in the middle when critical, nearer the left one when not.
    private Node sign(Severity severity, double from, double to) {
        var sign = Signs.of(severity);
        double t = severity == Severity.CRITICAL ? 0.5 : 0.34;
        double x = INSET + 4;
        double end = width - INSET - 4;
        double bend = (x + end) / 2;
        sign.setLayoutX(cubic(t, x, bend, bend, end));
        sign.setLayoutY(cubic(t, from, from, to, to));
        return sign;
    }

    private static double cubic(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    private Node factor(BigDecimal factor, double y, String style) {
        var label = new Label(Factor.of(factor, labels));
        label.getStyleClass().addAll("factor", style);
        label.setMinSize(40, 20);
        label.setPrefHeight(20);
        label.layoutXProperty().bind(label.widthProperty().divide(-2).add(width / 2));
        label.setLayoutY(y - 10);
        return label;
    }
}
