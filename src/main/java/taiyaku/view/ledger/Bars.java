package taiyaku.view.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.ledger.Bar;
import taiyaku.review.Review;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The versions as bars, one below the other, their links as ribbons between: what is left out closes to a point, and
/// leaves a hole in the bar that has it.
final class Bars extends Pane implements Picture {

    private static final double LEFT = 96;
    private static final double RIGHT = 26;
    private static final double THICK = 22;

    private final Desk desk;
    private final Labels labels;
    private final Tooltip tooltip = new Tooltip();
    private List<Bar> bars = List.of();

    Bars(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
        setId("bars");
        getStyleClass().add("bars");
        setMinSize(0, 0);
        setFocusTraversable(true);
        desk.review().subscribe(review -> {
            bars = review == null ? List.of() : Bar.of(review);
            requestLayout();
        });
        desk.where().selection().subscribe(now -> requestLayout());
        desk.findings().visible().addListener((ListChangeListener<Finding>) change -> requestLayout());
        widthProperty().addListener((Observable change) -> requestLayout());
        setOnMouseClicked(event -> {
            requestFocus();
            int link = at(event.getX(), event.getY());
            if (link >= 0) {
                go(link);
            }
        });
        setOnMouseMoved(event -> hover(at(event.getX(), event.getY())));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                var selection = desk.where().selection().get();
                int from = selection == null ? desk.where().here().get() : selection.link();
                int to = from + (event.getCode() == KeyCode.RIGHT ? 1 : -1);
                if (!bars.isEmpty() && to >= 0 && to < bars.getFirst().parts().size()) {
                    go(to);
                }
                event.consume();
            }
        });
        setAccessibleText(title());
    }

    @Override
    public String title() {
        return labels.text("bars.title");
    }

    @Override
    public Node choices() {
        return new HBox();
    }

    @Override
    public Node drawn() {
        return this;
    }

    private void go(int link) {
        desk.findings().visibleOf(link).stream()
                .findFirst()
                .ifPresentOrElse(desk.where()::select, () -> desk.where().select(link));
    }

    private double top(int bar) {
        double room = getHeight() - 2 * THICK;
        return bars.size() < 2 ? room / 2 : 10 + bar * (room - 20 + THICK) / (bars.size() - 1);
    }

    private double x(double part) {
        return LEFT + part * (getWidth() - LEFT - RIGHT);
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        var review = desk.review().get();
        if (review == null || getWidth() < LEFT + RIGHT + 60 || getHeight() < 60) {
            return;
        }
        for (int i = 0; i + 1 < bars.size(); i++) {
            ribbons(i);
        }
        for (int i = 0; i < bars.size(); i++) {
            var words = new Words(
                    labels.name(review.readings().get(i).edition().language()), 12, i == review.article().original(), "ink2");
            words.resizeRelocate(16, top(i) + 3, LEFT - 20, 18);
            getChildren().add(words);
            bar(i);
        }
        marks(review);
        getChildren().forEach(Node::applyCss);
    }

    private void bar(int edition) {
        var ground = new Path();
        var holes = new Path();
        ground.getStyleClass().add("bar-part");
        holes.getStyleClass().add("bar-hole");
        for (int link = 0; link < bars.get(edition).parts().size(); link++) {
            var part = bars.get(edition).parts().get(link);
            if (part != null) {
                box(alone(edition, link) ? holes : ground, x(part.from()), x(part.to()), top(edition));
            }
        }
        getChildren().addAll(ground, holes);
        var selection = desk.where().selection().get();
        var part = selection == null ? null : bars.get(edition).parts().get(selection.link());
        if (part != null) {
            var on = new Rectangle(x(part.from()), top(edition), Math.max(2, x(part.to()) - x(part.from())), THICK);
            on.getStyleClass().add("bar-on");
            getChildren().add(on);
        }
    }

    /// Whether a neighbouring version has no sentence for it.
    private boolean alone(int edition, int link) {
        return (edition > 0 && bars.get(edition - 1).parts().get(link) == null)
                || (edition + 1 < bars.size() && bars.get(edition + 1).parts().get(link) == null);
    }

    private static void box(Path path, double from, double to, double top) {
        // a hair between two sentences, where there is room for one
        double end = to - from > 3 ? to - 1 : to;
        path.getElements()
                .addAll(
                        new MoveTo(from, top),
                        new LineTo(end, top),
                        new LineTo(end, top + THICK),
                        new LineTo(from, top + THICK),
                        new ClosePath());
    }

    private void ribbons(int upper) {
        var plain = new Path();
        var lost = new Path();
        var on = new Path();
        plain.getStyleClass().add("ribbon");
        lost.getStyleClass().addAll("ribbon", "missing");
        on.getStyleClass().addAll("ribbon", "chosen");
        var selection = desk.where().selection().get();
        for (int link = 0; link < bars.get(upper).parts().size(); link++) {
            var above = bars.get(upper).parts().get(link);
            var below = bars.get(upper + 1).parts().get(link);
            if (above == null && below == null) {
                continue;
            }
            boolean chosen = selection != null && selection.link() == link;
            double y = top(upper) + THICK + 2;
            double end = top(upper + 1) - 2;
            if (above != null && below != null) {
                quad(chosen ? on : plain, x(above.from()), x(above.to()), y, x(below.from()), x(below.to()), end);
            } else if (above != null) {
                double gap = x(bars.get(upper + 1).gap(link));
                quad(lost, x(above.from()), x(above.to()), y, gap, gap, end);
                cross(gap, end - 6);
            } else if (below != null) {
                double gap = x(bars.get(upper).gap(link));
                quad(lost, gap, gap, y, x(below.from()), x(below.to()), end);
                cross(gap, y + 6);
            }
        }
        getChildren().addAll(0, List.of(plain, lost, on));
    }

    private static void quad(Path path, double a, double b, double y, double c, double d, double end) {
        double bend = (y + end) / 2;
        path.getElements()
                .addAll(
                        new MoveTo(a, y),
                        new CubicCurveTo(a, bend, c, bend, c, end),
                        new LineTo(d, end),
                        new CubicCurveTo(d, bend, b, bend, b, y),
                        new ClosePath());
    }

    private void cross(double x, double y) {
        var cross = Signs.cross();
        cross.setScaleX(0.7);
        cross.setScaleY(0.7);
        cross.setLayoutX(x);
        cross.setLayoutY(y);
        getChildren().add(cross);
    }

    /// The signs of the findings, in the bar of the version that is wrong.
    private void marks(Review review) {
        var taken = new HashSet<String>();
        for (var finding : desk.findings().visible()) {
            int edition = finding.suspects().isEmpty() ? review.article().original() : finding.suspects().getFirst();
            var part = bars.get(edition).parts().get(finding.link());
            if (part != null) {
                double x = x((part.from() + part.to()) / 2);
                double y = top(edition) + THICK / 2;
                if (taken.add(edition + ":" + Math.round(x / 4) + finding.severity())) {
                    var sign = Signs.of(finding.severity());
                    sign.setLayoutX(x);
                    sign.setLayoutY(y);
                    sign.setMouseTransparent(true);
                    getChildren().add(sign);
                }
            }
        }
    }

    /// The link below a point: in the nearest bar, the part there.
    private int at(double x, double y) {
        int nearest = -1;
        for (int i = 0; i < bars.size(); i++) {
            if (nearest < 0 || Math.abs(top(i) + THICK / 2 - y) < Math.abs(top(nearest) + THICK / 2 - y)) {
                nearest = i;
            }
        }
        double part = (x - LEFT) / (getWidth() - LEFT - RIGHT);
        for (int link = 0; nearest >= 0 && link < bars.get(nearest).parts().size(); link++) {
            var each = bars.get(nearest).parts().get(link);
            if (each != null && part >= each.from() && part <= each.to()) {
                return link;
            }
        }
        return -1;
    }

    private void hover(int link) {
        var review = desk.review().get();
        if (link < 0 || review == null) {
            Tooltip.uninstall(this, tooltip);
            return;
        }
        var missing = bars.stream()
                .filter(bar -> bar.parts().get(link) == null)
                .map(bar -> labels.name(review.readings().get(bar.edition()).edition().language()))
                .toList();
        tooltip.setText(labels.text("bars.link", Map.of("number", link + 1))
                + (missing.isEmpty() ? "" : "  ·  " + labels.text("bars.without", Map.of("languages", String.join(", ", missing)))));
        Tooltip.install(this, tooltip);
    }
}
