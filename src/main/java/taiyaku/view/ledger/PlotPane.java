package taiyaku.view.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.ledger.Dot;
import taiyaku.desk.ledger.Entries;
import taiyaku.desk.ledger.Entry;
import taiyaku.review.Review;
import taiyaku.text.Language;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The plot with its legend and what the selected dot says; with several translations, one at a time.
///
/// Of a long article its dots are worked out aside, and the plot drawn when they are known.
final class PlotPane extends BorderPane implements Picture {

    private static final double TOLD = 176;
    /// so many lines are drawn at once
    private static final int AT_ONCE = 400;

    private final Desk desk;
    private final Labels labels;
    private final Entries entries;
    private final VBox told = new VBox(8);
    private final HBox versions = new HBox(4);
    private Scatter scatter = Scatter.NONE;
    private @Nullable Plot plot;
    /// the newest plot that was asked for
    private int asked;
    private int target = -1;

    PlotPane(Desk desk, Labels labels, Entries entries) {
        this.desk = desk;
        this.labels = labels;
        this.entries = entries;
        getStyleClass().add("plot-pane");
        told.getStyleClass().add("plot-told");
        told.setMinWidth(TOLD);
        told.setPrefWidth(TOLD);
        setRight(told);
        setFocusTraversable(true);
        setOnMousePressed(event -> requestFocus());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) {
                step(event.getCode() == KeyCode.RIGHT ? 1 : -1);
                event.consume();
            }
        });
        entries.all().addListener((Observable change) -> draw());
        desk.where().selection().subscribe(now -> follow());
        draw();
    }

    private void draw() {
        int mine = ++asked;
        var review = desk.review().get();
        versions.getChildren().clear();
        versions.setAlignment(Pos.CENTER);
        if (review == null || review.readings().size() < 2) {
            plot = null;
            scatter = Scatter.NONE;
            setCenter(null);
            return;
        }
        int original = review.article().original();
        var others = IntStream.range(0, review.readings().size()).filter(i -> i != original).boxed().toList();
        if (!others.contains(target)) {
            target = others.getFirst();
        }
        if (others.size() > 1) {
            choices(review, others);
        }
        setAccessibleText(title());
        if (!entries.isWhole()) {
            rest();
            return;
        }
        var lines = List.copyOf(entries.all());
        int up = target;
        var across = language(review, original);
        var upward = language(review, up);
        if (lines.size() <= AT_ONCE) {
            draw(Scatter.of(lines, original, up, across, upward));
            return;
        }
        rest();
        desk.aside(() -> Scatter.of(lines, original, up, across, upward), worked -> {
            if (mine == asked) {
                draw(worked);
            }
        });
    }

    /// What is drawn stays to be seen until the dots of another ledger are known, but leads nowhere any more.
    private void rest() {
        scatter = Scatter.NONE;
        if (plot != null) {
            plot.setMouseTransparent(true);
        }
        follow();
    }

    private void draw(Scatter worked) {
        scatter = worked;
        plot = new Plot(worked, labels.text("plot.none"), labels.text("plot.equal"), entries::go, this::tell);
        setCenter(plot);
        follow();
    }

    private void choices(Review review, List<Integer> others) {
        var group = new ToggleGroup();
        for (int other : others) {
            var choice = new ToggleButton(null, new Words(language(review, other).ownName(), 12, "ink"));
            choice.getStyleClass().setAll("pill");
            choice.setToggleGroup(group);
            choice.setSelected(other == target);
            choice.setOnAction(event -> {
                target = other;
                draw();
            });
            versions.getChildren().add(choice);
        }
    }

    private static Language language(Review review, int edition) {
        return review.readings().get(edition).edition().language();
    }

    @Override
    public String title() {
        var review = desk.review().get();
        // a version may just have been taken away
        return review == null || target < 0 || target >= review.readings().size()
                ? ""
                : labels.text(
                        "plot.axes",
                        Map.of(
                                "across", labels.name(language(review, review.article().original())),
                                "up", labels.name(language(review, target))));
    }

    @Override
    public Node choices() {
        return versions;
    }

    @Override
    public Node drawn() {
        return plot == null ? this : plot;
    }

    private void step(int by) {
        var dots = scatter.dots();
        if (!dots.isEmpty()) {
            var at = entries.selected();
            int now = at == null ? -1 : dots.stream().map(Dot::entry).toList().indexOf(at);
            entries.go(dots.get(Math.floorMod(now < 0 && by < 0 ? by : now + by, dots.size())).entry());
        }
    }

    private void follow() {
        var entry = entries.selected();
        turn(entry);
        if (plot != null) {
            plot.select(entry);
        }
        told.getChildren().clear();
        if (entry != null) {
            scatter.dots().stream().filter(dot -> dot.entry().equals(entry)).findFirst().ifPresent(this::say);
        }
        legend();
    }

    /// Turns to the version that is odd in the selected line.
    private void turn(@Nullable Entry entry) {
        var review = desk.review().get();
        if (entry == null || review == null || entry.odd().contains(target)) {
            return;
        }
        entry.odd().stream().filter(i -> i != review.article().original()).findFirst().ifPresent(odd -> {
            target = odd;
            draw();
        });
    }

    /// What a dot says: both spellings, and how far off it is.
    private String tell(Dot dot) {
        var review = desk.review().get();
        if (review == null) {
            return "";
        }
        int original = review.article().original();
        var left = dot.entry().spellings().get(original);
        var right = dot.entry().spellings().get(target);
        var difference = Difference.told(dot.entry(), original, labels);
        return (left == null ? "–" : left) + "  ·  " + (right == null ? "–" : right) + "  ·  " + difference;
    }

    private void say(Dot dot) {
        var review = desk.review().get();
        if (review == null) {
            return;
        }
        int original = review.article().original();
        for (int edition : new int[] {original, target}) {
            var spelling = dot.entry().spellings().get(edition);
            if (spelling != null) {
                told.getChildren().add(wide(new Words(spelling, 13, edition == target, "ink")));
            }
        }
        var finding = dot.wrong() ? dot.entry().finding() : null;
        var line = finding == null
                ? labels.text(dot.wrong() ? "plot.other" : "plot.equal")
                : labels.findings().headline(finding);
        told.getChildren().add(wide(new Words(line, 12.5, "ink2")));
        int steps = dot.none() ? 0 : (int) Math.round(Math.abs(dot.off()));
        if (steps > 0 && Math.abs(Math.abs(dot.off()) - steps) < 1e-6) {
            told.getChildren().add(wide(new Words(labels.text("plot.steps", Map.of("count", steps)), 12.5, "ink2")));
        }
    }

    private static Words wide(Words words) {
        words.setPrefWidth(TOLD - 20);
        return words;
    }

    private void legend() {
        var ring = new Circle(3.5);
        ring.getStyleClass().add("plot-right");
        var hollow = new Polygon(-4.5, -3.5, 4.5, -3.5, 0, 4.5);
        hollow.getStyleClass().addAll("plot-hollow", "critical");
        told.getChildren().addAll(
                key(ring, "plot.equal"),
                key(Signs.of(Severity.CRITICAL), "plot.other"),
                key(hollow, "plot.no-value"));
    }

    private HBox key(Node sign, String name) {
        var place = new StackPane(sign);
        place.setMinWidth(14);
        var label = new Label(labels.text(name));
        label.getStyleClass().add("caption");
        return new HBox(8, place, label);
    }

}
