package taiyaku.view.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Factor;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The shown findings at the right, those of one cause together, the gravest cause first.
public final class FindingsPanel extends BorderPane {

    static final double WIDTH = 328;
    private static final double TEXT = 272;

    private final Desk desk;
    private final Labels labels;
    private final ListView<Entry> list = new ListView<>();
    private final Label count = new Label();
    private boolean following;

    /// A line of the list: the head of a group, or a finding.
    private sealed interface Entry {
        record Head(String title, int count) implements Entry {}

        record Item(Finding finding) implements Entry {}
    }

    public FindingsPanel(Desk desk, Labels labels, Actions actions) {
        this.desk = desk;
        this.labels = labels;
        setId("findings");
        getStyleClass().add("panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        var title = new Label(labels.text("findings"));
        title.getStyleClass().add("panel-title");
        count.getStyleClass().add("caption");
        var head = new HBox(8, title, count);
        head.getStyleClass().add("panel-head");
        setTop(new VBox(head, new CauseBox(desk, labels, actions)));
        list.setId("findings-list");
        list.getStyleClass().add("findings");
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(new Words(labels.text("findings.none"), 13, "ink2"));
        setCenter(list);
        desk.findings().visible().addListener((ListChangeListener<Finding>) change -> fill());
        desk.where().selection().subscribe(this::follow);
        list.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (!following && entry instanceof Entry.Item(var finding)) {
                desk.where().select(finding);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER
                    && list.getSelectionModel().getSelectedItem() instanceof Entry.Item(var finding)) {
                desk.where().select(finding);
                event.consume();
            }
        });
        fill();
    }

    private void fill() {
        var groups = new LinkedHashMap<String, List<Finding>>();
        desk.findings().visible().stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .forEach(finding -> groups.computeIfAbsent(title(finding), key -> new ArrayList<>())
                        .add(finding));
        var entries = new ArrayList<Entry>();
        groups.forEach((title, findings) -> {
            entries.add(new Entry.Head(title, findings.size()));
            findings.stream()
                    .sorted((a, b) -> Integer.compare(desk.findings().visible().indexOf(a), desk.findings().visible().indexOf(b)))
                    .forEach(finding -> entries.add(new Entry.Item(finding)));
        });
        following = true;
        list.getItems().setAll(entries);
        following = false;
        count.setText(labels.text(
                "findings.open", Map.of("count", desk.findings().visible().size())));
        follow(desk.where().selection().get());
    }

    /// What a finding is grouped under: its cause where that is known, else its category.
    private String title(Finding finding) {
        var cause = finding.cause();
        return cause == null ? labels.findings().category(finding) : labels.findings().slip(cause);
    }

    private void follow(@Nullable Selection selection) {
        following = true;
        var finding = selection == null ? null : selection.finding();
        int at = finding == null ? -1 : list.getItems().indexOf(new Entry.Item(finding));
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 4));
        }
        following = false;
    }

    /// A cell of the list: heads are 27 high, findings 43.
    private final class Cell extends ListCell<Entry> {

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            getStyleClass().removeAll("group", "item");
            if (empty || entry == null) {
                setGraphic(null);
                setDisable(true);
                return;
            }
            switch (entry) {
                case Entry.Head head -> {
                    setDisable(true);
                    getStyleClass().add("group");
                    setGraphic(line(new Words(head.title, 11.5, true, "ink2"), String.valueOf(head.count)));
                }
                case Entry.Item(var finding) -> {
                    setDisable(false);
                    getStyleClass().add("item");
                    setGraphic(item(finding));
                }
            }
        }
    }

    private Region item(Finding finding) {
        var sign = new StackPane(Signs.of(finding.severity()));
        sign.setMinWidth(12);
        sign.setMaxHeight(18);
        var words = Words.fitting(told(finding), TEXT - 30, 12.5, "ink");
        var under = Words.fitting(under(finding), TEXT, 11.5, "ink2");
        var text = new VBox(1, line(words, String.valueOf(finding.link() + 1)), under);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(9, sign, text);
        row.setMaxWidth(WIDTH - 30);
        return row;
    }

    private static HBox line(Region words, String end) {
        var number = new Label(end);
        number.getStyleClass().add("caption");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(8, words, gap, number);
    }

    private String told(Finding finding) {
        var place = finding.suspectPlace();
        var text = (place == null ? lost(finding) : place.text().strip()).replace('\n', ' ');
        var suggestion = finding.suggestion();
        return suggestion == null ? text : text + " → " + suggestion;
    }

    private String lost(Finding finding) {
        return finding.places().stream()
                .filter(Objects::nonNull)
                .map(place -> place.text().strip())
                .findFirst()
                .orElse("");
    }

    private String under(Finding finding) {
        var factor = finding.factor();
        return factor == null ? labels.findings().headline(finding) : Factor.of(factor, labels);
    }
}
