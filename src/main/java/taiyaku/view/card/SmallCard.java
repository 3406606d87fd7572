package taiyaku.view.card;

import javafx.geometry.Pos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.review.Review;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The card of what is selected where versions flow freely: as wide as a column, each value on a line of its own.
public final class SmallCard extends VBox {

    private static final double EDGE = 16;
    private static final double LABEL = 76;

    private final Labels labels;
    private final CardText text;
    private final double room;
    private @Nullable CardFoot foot;

    /// @param selection a finding or a figure
    /// @param width how wide it is
    public SmallCard(Desk desk, Review review, Labels labels, Actions actions, Selection selection, double width) {
        super(8);
        this.labels = labels;
        text = new CardText(review, labels, selection);
        room = width - 2 * EDGE;
        getStyleClass().addAll("card", "small-card");
        setPrefWidth(width);
        setMinWidth(width);
        setMaxWidth(width);
        var heads = new CardHead(desk, review, labels, actions);
        var finding = selection.finding();
        var head = new HBox(10);
        head.setAlignment(Pos.CENTER_LEFT);
        if (finding != null) {
            var sign = new StackPane(Signs.of(finding.severity()));
            sign.setMinWidth(12);
            head.getChildren().add(sign);
        }
        var headline = Words.fitting(text.headline(), room - 170, 15, true, "headline");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().addAll(headline, gap, heads.closing(finding));
        getChildren().addAll(head, lines(review, finding));
        if (finding != null) {
            if (finding.suggestion() != null) {
                getChildren().add(heads.correction(finding, finding.suggestion()));
            }
            var made = new CardFoot(desk, labels, actions, finding, room);
            foot = made;
            getChildren().add(made);
        }
    }

    private GridPane lines(Review review, @Nullable Finding finding) {
        var grid = new GridPane(8, 5);
        grid.getColumnConstraints().add(new ColumnConstraints(LABEL));
        int row = 0;
        for (int edition = 0; edition < review.readings().size(); edition++) {
            var value = text.value(edition);
            if (value != null) {
                var language = review.readings().get(edition).edition().language();
                var said = (value.digits() + " " + value.unit()).strip();
                boolean wrong = finding != null
                        && finding.severity() == Severity.CRITICAL
                        && finding.suspects().contains(edition);
                grid.addRow(row++, label(labels.name(language)), wide(said, wrong ? "wrong" : "ink"));
            }
        }
        for (var reason : text.reasons()) {
            grid.addRow(row++, label(labels.text(reason.label())), wide(reason.sentence(), "ink2"));
        }
        return grid;
    }

    private static Words label(String name) {
        return Words.fitting(name, LABEL, 12.5, "ink3");
    }

    private Words wide(String said, String style) {
        var words = new Words(said, 12.5, style);
        words.setPrefWidth(room - LABEL - 8);
        return words;
    }

    /// Lets one write a remark to the finding.
    public void write() {
        if (foot != null) {
            foot.write();
        }
    }
}
