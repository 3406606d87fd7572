package taiyaku.view.card;

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
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.review.Review;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Factor;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.sign.ValueText;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Words;

/// The card of what is selected, folded out below its row: each value under its own column, what is wrong, why, and what
/// would be right.
public final class Card extends Pane {

    private static final double EDGE = 22;

    private final Desk desk;
    private final CardHead heads;
    private final CardText text;
    private final Labels labels;
    private final Actions actions;
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
        heads = new CardHead(desk, review, labels, actions);
        text = new CardText(review, labels, selection);
        this.labels = labels;
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
        actions(finding, columns.columns().size() == 1 ? told + 12 : values + 20);
        pointer(finding);
    }

    /// The x of an edition's left edge in the card.
    private double x(int edition) {
        return columns.left(edition) - columns.left() + EDGE;
    }

    private void put(Node node, double x, double y) {
        node.setLayoutX(x);
        node.setLayoutY(y);
        getChildren().add(node);
    }

    private void head(@Nullable Finding finding, double width) {
        double left = EDGE;
        if (finding != null) {
            var sign = Signs.of(finding.severity());
            put(sign, EDGE + 6, 23);
            left += 21;
        }
        put(new Words(text.headline(), 15, true, "headline"), left, 12);
        var closing = heads.closing(finding);
        closing.layoutXProperty().bind(closing.widthProperty().negate().add(width - 10));
        closing.setLayoutY(8);
        getChildren().add(closing);
        if (finding != null && finding.suggestion() != null) {
            var correction = heads.correction(finding, finding.suggestion());
            double room = width - x(columns.last()) - 180;
            if (correction.prefWidth(-1) < room) {
                put(correction, x(columns.last()), 12);
            } else {
                // the struck spelling stands in the text above: where there is no room for both, the right one is enough
                below = correction.prefWidth(-1) > columns.width(columns.last())
                        ? heads.right(finding, finding.suggestion())
                        : correction;
            }
        }
    }

    /// The value of each edition under its own column, and between two that differ the factor. Returns the lower edge.
    private double values(@Nullable Finding finding, double y) {
        double foot = y + 26;
        int first = columns.editions().getFirst();
        for (int i : columns.editions()) {
            var value = text.value(i);
            if (value == null) {
                continue;
            }
            var wrong = finding != null && finding.suspects().contains(i) ? finding : null;
            boolean grave = wrong != null && wrong.severity() == Severity.CRITICAL;
            var row = digits(value, columns.width(i), grave ? "wrong" : "ink");
            row.getStyleClass().add("value");
            if (grave) {
                row.getStyleClass().add("wrong");
            }
            row.setMaxWidth(columns.width(i) + 20);
            row.setMinHeight(26);
            put(row, x(i), y);
            if (wrong != null && i != first && wrong.factor() != null) {
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

    /// Digits and unit on one line: smaller digits where a column is narrow, without the unit where it is very narrow.
    private static HBox digits(ValueText value, double room, String style) {
        if (value.digits().isEmpty()) {
            var words = Words.fitting(value.unit(), room, 12.5, "ink2");
            return new HBox(words);
        }
        var unit = new Words(value.unit(), 12.5, "ink2");
        for (double size : new double[] {21, 17, 14}) {
            var digits = Words.fitting(value.digits(), Double.MAX_VALUE, size, "digits", style);
            if (digits.prefWidth(-1) + 12 + unit.prefWidth(-1) <= room) {
                return new HBox(12, digits, unit);
            }
        }
        return new HBox(Words.fitting(value.digits(), room, 14, "digits", style));
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
        double room = (columns.columns().size() == 1 ? columns.right() - columns.left() : x(columns.editions().get(1)) - EDGE) - 92;
        for (var reason : text.reasons()) {
            put(new Words(labels.text(reason.label()), 12.5, "ink3"), EDGE, at);
            var words = new Words(reason.sentence(), 12.5, "ink2");
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
            put(below, x(columns.last()), y - 4);
            at += 32;
        }
        foot = new CardFoot(desk, labels, actions, finding, columns.width(columns.last()) + EDGE - 4);
        put(foot, x(columns.last()), at);
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
                ? columns.last()
                : finding.suspects().getFirst();
        double x = x(column) + columns.width(column) * 0.3;
        var pointer = new Polygon(x - 9, 0.5, x, -8, x + 9, 0.5);
        pointer.getStyleClass().add("pointer");
        var edge = new Polyline(x - 9, 0.5, x, -8, x + 9, 0.5);
        edge.getStyleClass().add("pointer-edge");
        getChildren().addAll(pointer, edge);
    }
}
