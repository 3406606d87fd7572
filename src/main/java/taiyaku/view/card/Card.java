package taiyaku.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.Tie;
import taiyaku.figure.Figure;
import taiyaku.figure.Value;
import java.util.stream.Collectors;
import taiyaku.review.Review;
import taiyaku.review.Testimony;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Buttons;
import taiyaku.view.sign.Factor;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.sign.ValueText;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Face;
import taiyaku.view.type.Words;

/// The card of what is selected, folded out below its row: each value under its own column, what is wrong, why, and what
/// would be right.
public final class Card extends Pane {

    private static final double EDGE = 22;

    private final Desk desk;
    private final Review review;
    private final Labels labels;
    private final Actions actions;
    private final Selection selection;
    private final Columns columns;
    /// the correction, where it is too wide for the card's head
    private @Nullable Node below;

    private @Nullable CardFoot foot;

    /// the lower edge of what is told
    private final double told;

    /// @param selection a finding or a figure
    public Card(Desk desk, Review review, Labels labels, Actions actions, Selection selection, Columns columns) {
        this.actions = actions;
        this.desk = desk;
        this.review = review;
        this.labels = labels;
        this.selection = selection;
        this.columns = columns;
        getStyleClass().add("card");
        setFocusTraversable(false);
        var finding = selection.finding();
        double width = columns.right() - columns.left() + 2 * EDGE;
        setPrefWidth(width);
        head(finding, width);
        double values = values(finding, 44);
        rule(values + 8, width);
        told = why(finding, values + 20);
        actions(finding, columns.count() == 1 ? told + 12 : values + 20);
        pointer(finding);
    }

    /// The x of a column's left edge in the card.
    private double x(int column) {
        return columns.left(column) - columns.left() + EDGE;
    }

    private void put(Node node, double x, double y) {
        node.setLayoutX(x);
        node.setLayoutY(y);
        getChildren().add(node);
    }

    private void head(@Nullable Finding finding, double width) {
        double text = EDGE;
        if (finding != null) {
            var sign = Signs.of(finding.severity());
            put(sign, EDGE + 6, 23);
            text += 21;
        }
        var headline = finding == null ? labels.text("card.figure") : labels.findings().headline(finding);
        put(new Words(capital(headline), 15, true, "headline"), text, 12);
        var closing = closing(finding);
        closing.layoutXProperty().bind(closing.widthProperty().negate().add(width - 10));
        closing.setLayoutY(8);
        getChildren().add(closing);
        if (finding != null && finding.suggestion() != null) {
            var correction = correction(finding, finding.suggestion());
            double room = width - x(columns.count() - 1) - 180;
            if (correction.prefWidth(-1) < room) {
                put(correction, x(columns.count() - 1), 12);
            } else {
                below = correction;
            }
        }
    }

    /// The spelling struck out, an arrow, and the right one.
    private HBox correction(Finding finding, String suggestion) {
        var suspect = finding.suspectPlace();
        var language = review.readings().get(finding.suspects().getFirst()).edition().language();
        var face = Face.of(language, Face.Role.BODY, 1);
        var row = new HBox(10);
        row.setId("correction");
        if (suspect != null) {
            var struck = new Text(suspect.text().strip());
            struck.setFont(face.font());
            struck.getStyleClass().addAll("struck", finding.severity().code());
            row.getChildren().addAll(struck, new Words("→", 14, "ink3"));
        }
        var right = new Text(suggestion);
        right.setFont(Face.of(language, Face.Role.HEADING, 1).font());
        right.getStyleClass().add("suggestion");
        row.getChildren().addAll(right, Buttons.icon(Signs.Icon.COPY, actions.get("copy"), labels));
        return row;
    }

    private HBox closing(@Nullable Finding finding) {
        var row = new HBox(2);
        row.getStyleClass().add("card-closing");
        if (finding != null) {
            var visible = desk.findings().visible();
            var count = new Label(
                    labels.text("card.position", Map.of("at", visible.indexOf(finding) + 1, "of", visible.size())));
            count.getStyleClass().add("caption");
            row.getChildren()
                    .addAll(
                            count,
                            Buttons.icon(Signs.Icon.UP, actions.get("previous"), labels),
                            Buttons.icon(Signs.Icon.DOWN, actions.get("next"), labels));
        }
        row.getChildren().add(Buttons.icon(Signs.Icon.CLOSE, actions.get("close"), labels));
        return row;
    }

    /// The value of each edition under its own column, and between two that differ the factor. Returns the lower edge.
    private double values(@Nullable Finding finding, double y) {
        double foot = y + 26;
        for (int i = 0; i < columns.count(); i++) {
            var value = value(finding, i);
            if (value == null) {
                continue;
            }
            var wrong = finding != null && finding.suspects().contains(i) ? finding : null;
            var digits = new Words(value.digits(), 21, "digits", wrong != null && wrong.severity() == Severity.CRITICAL ? "wrong" : "ink");
            var unit = new Words(value.unit(), 12.5, "ink2");
            var row = value.digits().isEmpty() ? new HBox(unit) : new HBox(12, digits, unit);
            row.getStyleClass().add("value");
            if (wrong != null && wrong.severity() == Severity.CRITICAL) {
                row.getStyleClass().add("wrong");
            }
            row.setMaxWidth(columns.width() + 20);
            row.setMinHeight(26);
            put(row, x(i), y);
            if (wrong != null && i > 0 && wrong.factor() != null) {
                var factor = new Label("— " + Factor.of(wrong.factor(), labels) + " —");
                factor.getStyleClass().addAll("between", wrong.severity().code());
                factor.setAlignment(Pos.CENTER);
                factor.setMinWidth(columns.gap() - 8);
                factor.setMinHeight(26);
                put(factor, x(i) - columns.gap() + 4, y);
            }
        }
        return foot;
    }

    private @Nullable ValueText value(@Nullable Finding finding, int edition) {
        if (finding == null) {
            var spot = selection.spot();
            if (spot == null) {
                return null;
            }
            var figures = spot.edition() == edition
                    ? List.of(spot.figure())
                    : Tie.figures(review, selection.link(), edition).stream()
                            .filter(figure -> Tie.same(spot.figure(), figure))
                            .toList();
            return figures.isEmpty()
                    ? new ValueText("", labels.text("card.nowhere"))
                    : told(figures.getFirst());
        }
        var place = finding.places().get(edition);
        if (place == null) {
            return null;
        }
        boolean text = finding.category() == Category.TEXT_OMITTED || finding.category() == Category.TEXT_ADDED;
        boolean broken = place.figure() != null
                && place.figure().value() instanceof Value.Debris
                && finding.category() != Category.PLACEHOLDER;
        return text || broken || place.figure() == null ? words(place) : told(place.figure());
    }

    private ValueText told(Figure figure) {
        var value = ValueText.of(figure.value(), labels);
        if (figure.to() == null) {
            return value;
        }
        return new ValueText(value.digits() + "–" + ValueText.of(figure.to(), labels).digits(), value.unit());
    }

    private static ValueText words(Place place) {
        var text = place.text().strip().replace('\n', ' ');
        return new ValueText("", text.length() > 60 ? text.substring(0, 59) + "…" : text);
    }

    private void rule(double y, double width) {
        var rule = new Line(EDGE, y + 0.5, width - EDGE, y + 0.5);
        rule.getStyleClass().add("hairline");
        getChildren().add(rule);
    }

    /// What is wrong and how it came about, under the first column. Returns the lower edge.
    private double why(@Nullable Finding finding, double y) {
        if (finding == null) {
            return y;
        }
        double at = y;
        var rows = new ArrayList<String[]>();
        rows.add(new String[] {"card.says", sentence(finding)});
        var cause = labels.findings().cause(finding);
        if (cause != null) {
            rows.add(new String[] {"card.cause", cause});
        }
        var witnesses = Testimony.of(finding, review).stream()
                .map(testimony -> capital(labels.findings().testimony(testimony, review)))
                .collect(Collectors.joining("; "));
        if (!witnesses.isEmpty()) {
            rows.add(new String[] {"card.witnesses", witnesses});
        }
        double room = (columns.count() == 1 ? columns.right() - columns.left() : x(1) - EDGE) - 92;
        for (var each : rows) {
            put(new Words(labels.text(each[0]), 12.5, "ink3"), EDGE, at);
            var words = new Words(each[1], 12.5, "ink2");
            words.setPrefWidth(room);
            put(words, EDGE + 76, at);
            at += Math.max(20, words.prefHeight(room) + 3);
        }
        return at;
    }

    /// How high it is; asked only once its style sheets apply, since buttons are as wide as their words.
    @Override
    protected double computePrefHeight(double width) {
        double done = foot == null ? 0 : foot.getLayoutY() + foot.prefHeight(foot.getPrefWidth());
        return Math.max(told, done) + 12;
    }

    private void actions(@Nullable Finding finding, double y) {
        if (finding == null) {
            return;
        }
        double at = y - 2;
        if (below != null) {
            put(below, x(columns.count() - 1), y - 4);
            at += 32;
        }
        foot = new CardFoot(desk, labels, actions, finding, columns.width() + EDGE - 4);
        put(foot, x(columns.count() - 1), at);
    }

    /// Lets one write a remark to the finding.
    public void write() {
        if (foot != null) {
            foot.write();
        }
    }

    /// Puts a text on the clipboard.
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The small point at the upper edge, below the suspect.
    private void pointer(@Nullable Finding finding) {
        int column = finding == null || finding.suspects().isEmpty()
                ? columns.count() - 1
                : finding.suspects().getFirst();
        double x = x(column) + columns.width() * 0.3;
        var pointer = new Polygon(x - 9, 0.5, x, -8, x + 9, 0.5);
        pointer.getStyleClass().add("pointer");
        var edge = new Polyline(x - 9, 0.5, x, -8, x + 9, 0.5);
        edge.getStyleClass().add("pointer-edge");
        getChildren().addAll(pointer, edge);
    }

    /// The finding in a sentence; one that begins with words of the article leaves them as they stand there.
    private String sentence(Finding finding) {
        var message = labels.findings().message(finding, review);
        var place = finding.suspectPlace();
        return place != null && message.startsWith(place.text()) ? message : capital(message);
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
