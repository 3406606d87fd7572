package taiyaku.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Repairs;
import taiyaku.review.Decision;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Buttons;
import taiyaku.view.sign.Labels;

/// What can be done about a finding: the buttons of the card, the remark, and the way to repair all of its kind.
final class CardFoot extends VBox {

    private final TextField note = new TextField();

    CardFoot(Desk desk, Labels labels, Actions actions, Finding finding, double width) {
        getStyleClass().add("card-foot");
        setPrefWidth(width);
        var buttons = new FlowPane(8, 8);
        buttons.setPrefWrapLength(width);
        if (Repairs.possible(finding)) {
            var replace = Buttons.keyed(actions.get("replace"), labels);
            replace.getStyleClass().add("primary");
            buttons.getChildren().add(replace);
        }
        for (var key : List.of("dismiss", "note", "confirm")) {
            buttons.getChildren().add(Buttons.keyed(actions.get(key), labels));
        }
        getChildren().add(buttons);
        var lines = new ArrayList<Node>();
        int alike = desk.findings().alike(finding).size();
        if (alike > 1 && Repairs.possible(finding)) {
            var all = new Button(labels.text("card.repair-all", Map.of("count", alike)));
            all.setId("card-repair-all");
            all.getStyleClass().setAll("link");
            all.setOnAction(event -> actions.get("repair-all").perform());
            lines.add(all);
        }
        var decision = desk.decision(finding);
        if (decision.state() != Decision.State.OPEN) {
            var state = new Label(labels.text("state." + decision.state().code()));
            state.getStyleClass().add("state");
            lines.add(state);
        }
        getChildren().addAll(lines);
        note(desk, labels, decision.note());
    }

    private void note(Desk desk, Labels labels, String text) {
        note.setId("note-field");
        note.setText(text);
        note.setPromptText(labels.text("note.prompt"));
        note.getStyleClass().add("field");
        note.setVisible(!text.isEmpty());
        note.setManaged(!text.isEmpty());
        note.setOnAction(event -> desk.deciding().remark(note.getText().strip()));
        note.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                note.setText(text);
                getParent().requestFocus();
                event.consume();
            }
        });
        getChildren().add(note);
    }

    /// Lets one write the remark.
    void write() {
        note.setManaged(true);
        note.setVisible(true);
        note.requestFocus();
        note.end();
    }
}
