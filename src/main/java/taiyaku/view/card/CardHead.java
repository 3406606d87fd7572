package taiyaku.view.card;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.review.Review;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Buttons;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Face;
import taiyaku.view.type.Words;

/// What stands in the head of a card: the correction, and where one is among the findings.
record CardHead(Desk desk, Review review, Labels labels, Actions actions) {

    /// The spelling struck out, an arrow, and the right one.
    HBox correction(Finding finding, String suggestion) {
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
        row.getChildren().addAll(right(finding, suggestion).getChildren());
        return row;
    }

    /// The right spelling, to be copied.
    HBox right(Finding finding, String suggestion) {
        var language = review.readings().get(finding.suspects().getFirst()).edition().language();
        var row = new HBox(10);
        var right = new Text(suggestion);
        right.setFont(Face.of(language, Face.Role.HEADING, 1).font());
        right.getStyleClass().add("suggestion");
        row.getChildren().addAll(right, Buttons.icon(Signs.Icon.COPY, actions.get("copy"), labels));
        return row;
    }

    /// The number of the finding, the way to the next ones, and out.
    HBox closing(@Nullable Finding finding) {
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
}
