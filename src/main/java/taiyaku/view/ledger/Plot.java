package taiyaku.view.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Severity;
import taiyaku.desk.ledger.Dot;
import taiyaku.desk.ledger.Entry;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Told;
import taiyaku.view.type.Words;

/// Every figure a dot at what the original says against what another version says, both as powers of ten: what is right
/// lies on the diagonal, a slipped power of ten one step off it, what has no value in the strips at the edge.
final class Plot extends Pane {

    private static final double LEFT = 84;
    private static final double ABOVE = 34;
    private static final double BELOW = 46;
    private static final double RIGHT = 64;
    private static final double STRIP = 18;
    /// what the name of a neighbour takes, below each other and beside each other; where there is less room it has none
    private static final double LINE = 12;
    private static final double WORD = 30;
    /// the radius of what is right
    private static final double RING = 3.5;
    /// how far from a dot the pointer still means it
    private static final double REACH = 8;
    /// the neighbours of the diagonal that are drawn, in powers of ten
    private static final int[] NEIGHBOURS = {1, 3, 4};

    private final Scatter scatter;
    private final String none;
    private final String equal;
    private final Scale scale;
    private final Function<Dot, String> tell;
    private final List<Place> places = new ArrayList<>();
    private final Group marks = new Group();
    private final Told tooltip = new Told("");
    private @Nullable Entry selected;
    private @Nullable Place under;
    private double side;
    private double drawnWidth;
    private double drawnHeight;

    /// @param scatter what is drawn
    /// @param none the name of the strips
    /// @param equal the name of the diagonal
    /// @param go hears which dot was clicked
    /// @param tell names a dot
    Plot(Scatter scatter, String none, String equal, Consumer<Entry> go, Function<Dot, String> tell) {
        this.scatter = scatter;
        this.none = none;
        this.equal = equal;
        this.tell = tell;
        scale = scatter.scale();
        setId("plot");
        getStyleClass().add("plot");
        setMinSize(0, 0);
        marks.setMouseTransparent(true);
        tooltip.setShowDelay(Duration.millis(150));
        setOnMouseMoved(event -> hover(at(event.getX(), event.getY())));
        setOnMouseExited(event -> hover(null));
        setOnMouseClicked(event -> {
            var clicked = at(event.getX(), event.getY());
            if (clicked != null) {
                go.accept(clicked.dot().entry());
            }
        });
    }

    /// How a dot looks and where: those that are alike in it are drawn once.
    private record Look(long x, long y, int rank, boolean none) {}

    /// Where a dot is drawn.
    private record Place(Dot dot, double x, double y) {}

    /// Shows which line is selected.
    void select(@Nullable Entry entry) {
        selected = entry;
        mark();
    }

    /// All is drawn anew when the size is another one.
    @Override
    protected void layoutChildren() {
        if (getWidth() == drawnWidth && getHeight() == drawnHeight) {
            return;
        }
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        getChildren().clear();
        places.clear();
        side = Math.floor(Math.min(getWidth() - LEFT - RIGHT, getHeight() - ABOVE - BELOW - STRIP));
        if (side < 60) {
            return;
        }
        ground();
        lines();
        steps();
        dots();
        getChildren().add(marks);
        mark();
        // what is made while laying out is styled with the next pulse only, and would flash black until then
        getChildren().forEach(Node::applyCss);
    }

    /// The dot a place of the picture belongs to: the nearest one in reach, of two equally near ones the graver.
    private @Nullable Place at(double x, double y) {
        Place nearest = null;
        double least = REACH;
        for (var place : places) {
            double far = Math.hypot(place.x() - x, place.y() - y);
            if (far <= least) {
                nearest = place;
                least = far;
            }
        }
        return nearest;
    }

    private void hover(@Nullable Place place) {
        if (Objects.equals(place, under)) {
            return;
        }
        under = place;
        setCursor(place == null ? null : Cursor.HAND);
        Tooltip.uninstall(this, tooltip);
        if (place != null) {
            tooltip.say(tell.apply(place.dot()));
            Tooltip.install(this, tooltip);
        }
    }

    private double x(double power) {
        return LEFT + scale.at(power) * side;
    }

    private double y(double power) {
        return ABOVE + (1 - scale.at(power)) * side;
    }

    private double foot() {
        return ABOVE + side;
    }

    private void ground() {
        add(new Rectangle(LEFT, ABOVE, side, side), "plot-ground");
        add(new Rectangle(LEFT, foot(), side, STRIP), "plot-none");
        put(new Words(none, 11, "ink3"), LEFT - 8, foot() + STRIP / 2, 1, 0.5);
        if (scatter.hasLeft()) {
            add(new Rectangle(LEFT - STRIP, ABOVE, STRIP, side), "plot-none");
        }
    }

    private void lines() {
        add(new Line(x(scale.from()), y(scale.from()), x(scale.to()), y(scale.to())), "plot-equal");
        put(new Words(equal, 11, true, "ai"), LEFT + side + 6, ABOVE - 2, 0, 0.5);
        double decade = side / scale.decades();
        for (int off : NEIGHBOURS) {
            if (off < scale.decades()) {
                add(new Line(x(scale.from() + off), y(scale.from()), x(scale.to()), y(scale.to() - off)), "plot-off");
                if (off < 4 || decade >= LINE) {
                    put(new Words(times(-off), 11, "ink3"), LEFT + side + 6, y(scale.to() - off), 0, 0.5);
                }
                add(new Line(x(scale.from()), y(scale.from() + off), x(scale.to() - off), y(scale.to())), "plot-off");
                if (off != 3 || 2 * decade >= WORD) {
                    put(new Words(times(off), 11, "ink3"), x(scale.to() - off), ABOVE - (off == 4 ? 18 : 3), 0.5, 1);
                }
            }
        }
    }

    private static String times(int off) {
        return switch (off) {
            case 1 -> "×10";
            case -1 -> "×0.1";
            default -> "×10" + (off < 0 ? "⁻" : "") + "⁰¹²³⁴".charAt(Math.abs(off));
        };
    }

    private void steps() {
        double free = Double.NEGATIVE_INFINITY;
        for (var step : scatter.across()) {
            double x = x(step.power());
            add(new Line(x, ABOVE, x, foot() + STRIP), "plot-grid");
            var words = new Words(step.name(), 11, "ink3");
            double half = words.prefWidth(-1) / 2;
            if (x - half > free) {
                put(words, x, foot() + STRIP + 6, 0.5, 0);
                free = x + half + 6;
            }
        }
        boolean left = scatter.hasLeft();
        for (var step : scatter.up()) {
            double y = y(step.power());
            add(new Line(LEFT, y, LEFT + side, y), "plot-grid");
            put(new Words(step.name(), 11, "ink3"), LEFT - 8 - (left ? STRIP : 0), y, 1, 0.5);
        }
    }

    /// Dots of one look on one place are one. All that are right are one shape, however many.
    private void dots() {
        var drawn = new HashSet<Look>();
        var right = new Path();
        right.getStyleClass().add("plot-right");
        right.setMouseTransparent(true);
        right.setAccessibleText(equal);
        getChildren().add(right);
        for (var dot : scatter.seen()) {
            var place = new Place(dot, x(dot), y(dot));
            if (drawn.add(new Look(Math.round(place.x()), Math.round(place.y()), Scatter.rank(dot), dot.none()))) {
                places.add(place);
                if (!dot.none() && !dot.wrong()) {
                    ring(right, place.x(), place.y());
                    continue;
                }
                var node = sign(dot);
                node.setLayoutX(place.x());
                node.setLayoutY(place.y());
                node.setMouseTransparent(true);
                node.setAccessibleText(tell.apply(dot));
                getChildren().add(node);
            }
        }
    }

    private static void ring(Path path, double x, double y) {
        path.getElements()
                .addAll(
                        new MoveTo(x - RING, y),
                        new ArcTo(RING, RING, 0, x + RING, y, false, true),
                        new ArcTo(RING, RING, 0, x - RING, y, false, true),
                        new ClosePath());
    }

    private double x(Dot dot) {
        return Double.isNaN(dot.source()) ? LEFT - STRIP / 2 : x(dot.source());
    }

    private double y(Dot dot) {
        return Double.isNaN(dot.target()) ? foot() + STRIP / 2 : y(dot.target());
    }

    /// The selected dot: outlined, and tied to where it would be right.
    private void mark() {
        marks.getChildren().clear();
        if (side >= 60 && selected != null) {
            scatter.dots().stream().filter(dot -> dot.entry().equals(selected)).findFirst().ifPresent(this::mark);
            marks.getChildren().forEach(Node::applyCss);
        }
    }

    private void mark(Dot dot) {
        double x = x(dot);
        double y = y(dot);
        if (!dot.none() && Math.abs(dot.off()) > 1e-9) {
            var way = new Line(x, y, x, y(dot.source()));
            way.getStyleClass().add("plot-way");
            var right = new Circle(x, y(dot.source()), RING);
            right.getStyleClass().add("plot-right");
            marks.getChildren().addAll(way, right);
        }
        var finding = dot.wrong() ? dot.entry().finding() : null;
        Node outline = finding == null ? new Circle(REACH) : Signs.outline(finding.severity());
        if (finding == null) {
            outline.getStyleClass().add("plot-selected");
        }
        outline.setLayoutX(x);
        outline.setLayoutY(y);
        marks.getChildren().add(outline);
    }

    /// A dot that is not right: a hollow triangle where there is no value, else the sign of its severity; the minor one has
    /// a point in its ring, so that shape alone tells it from what is right.
    private static Node sign(Dot dot) {
        var group = new Group();
        group.getStyleClass().add("plot-dot");
        var finding = dot.entry().finding();
        if (dot.none()) {
            var hollow = new Polygon(-4.5, -3.5, 4.5, -3.5, 0, 4.5);
            hollow.getStyleClass().addAll("plot-hollow", finding == null ? "minor" : finding.severity().code());
            group.getChildren().add(hollow);
        } else {
            var severity = finding == null ? Severity.MINOR : finding.severity();
            var sign = Signs.of(severity);
            sign.setScaleX(0.85);
            sign.setScaleY(0.85);
            group.getChildren().add(sign);
            if (severity == Severity.MINOR) {
                var point = new Circle(1.3);
                point.getStyleClass().add("plot-point");
                group.getChildren().add(point);
            }
        }
        return group;
    }

    private void add(Node node, String style) {
        node.getStyleClass().add(style);
        node.setMouseTransparent(true);
        getChildren().add(node);
    }

    /// Puts words so that a part of their size lies left of and above a point.
    private void put(Words words, double x, double y, double left, double above) {
        double width = Math.ceil(words.prefWidth(-1));
        double height = words.prefHeight(-1);
        words.resizeRelocate(Math.rint(x - width * left), Math.rint(y - height * above), width, height);
        words.setMouseTransparent(true);
        getChildren().add(words);
    }
}
