package taiyaku.view.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.worklog.Entry;
import taiyaku.desk.worklog.Worklog;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Words;

/// What was done to the article, in the place of the findings: filtered by sort and by words, gone to by Enter, taken
/// back by Del.
public final class WorklogPane extends BorderPane {

    private static final double TEXT = FindingsPanel.WIDTH - 44;

    private final Desk desk;
    private final Worklog worklog;
    private final Labels labels;
    private final WorklogText text;
    private final ListView<Entry> list = new ListView<>();
    private final TextField filter = new TextField();
    private final Map<Sort, ToggleButton> sorts = new EnumMap<>(Sort.class);
    private final Label count = new Label();
    private final Button back = new Button();

    /// The sorts of things done.
    private enum Sort {
        TEXT,
        LINK,
        DECISION;

        static Sort of(Entry entry) {
            return switch (entry) {
                case Entry.Text text -> TEXT;
                case Entry.Tie tie -> LINK;
                case Entry.Sewn sewn -> LINK;
                case Entry.Verdict verdict -> DECISION;
                case Entry.Kind kind -> DECISION;
            };
        }
    }

    /// @param over is told when it is closed
    public WorklogPane(Desk desk, Worklog worklog, Labels labels, Runnable over) {
        this.desk = desk;
        this.worklog = worklog;
        this.labels = labels;
        text = new WorklogText(desk, labels);
        setId("worklog");
        getStyleClass().addAll("panel", "worklog");
        setMinWidth(FindingsPanel.WIDTH);
        setPrefWidth(FindingsPanel.WIDTH);
        setMaxWidth(FindingsPanel.WIDTH);
        setTop(new VBox(head(), filters()));
        list.setId("worklog-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(all -> new Cell());
        list.getSelectionModel().getSelectedItems().addListener((Observable change) -> choose());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                takeBack();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> go());
        setCenter(list);
        back.setId("worklog-back");
        back.getStyleClass().setAll("keyed", "primary");
        back.setOnAction(event -> takeBack());
        var close = new Button(labels.text("action.close"));
        close.getStyleClass().setAll("keyed");
        close.setOnAction(event -> over.run());
        var foot = new HBox(8, back, close);
        foot.getStyleClass().add("repair-foot");
        setBottom(foot);
        worklog.entries().addListener((Observable change) -> fill());
        fill();
    }

    private HBox head() {
        var title = new Label(labels.text("worklog"));
        title.getStyleClass().add("panel-title");
        count.getStyleClass().add("caption");
        var head = new HBox(8, title, count);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private Region filters() {
        var chips = new FlowPane(6, 6);
        for (var sort : Sort.values()) {
            var chip = new ToggleButton();
            chip.setId("worklog-" + sort.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().setAll("chip", "worded");
            chip.setSelected(true);
            chip.selectedProperty().subscribe(now -> fill());
            sorts.put(sort, chip);
            chips.getChildren().add(chip);
        }
        filter.setId("worklog-filter");
        filter.getStyleClass().add("field");
        filter.setPromptText(labels.text("worklog.filter"));
        filter.textProperty().subscribe(now -> fill());
        var box = new VBox(8, chips, filter);
        box.getStyleClass().add("worklog-filters");
        return box;
    }

    /// Puts the focus into the list.
    public void focus() {
        list.requestFocus();
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    private void fill() {
        var all = worklog.entries();
        for (var sort : sorts.entrySet()) {
            long of = all.stream().filter(entry -> Sort.of(entry) == sort.getKey()).count();
            var name = labels.text("worklog." + sort.getKey().name().toLowerCase(Locale.ROOT));
            sort.getValue().setText(name + " " + of);
            sort.getValue().setDisable(of == 0);
        }
        var words = filter.getText().strip().toLowerCase(Locale.ROOT);
        var shown = new ArrayList<Entry>();
        for (var entry : all) {
            var chip = sorts.get(Sort.of(entry));
            boolean fits = (text.what(entry) + " " + text.how(entry)).toLowerCase(Locale.ROOT).contains(words);
            if (chip != null && chip.isSelected() && fits) {
                shown.add(entry);
            }
        }
        int at = list.getSelectionModel().getSelectedIndex();
        list.setPlaceholder(new Words(labels.text(all.isEmpty() ? "worklog.none" : "worklog.filtered"), 13, "ink2"));
        list.getItems().setAll(shown);
        count.setText(String.valueOf(all.size()));
        if (!shown.isEmpty() && at >= 0) {
            list.getSelectionModel().clearAndSelect(Math.min(at, shown.size() - 1));
        }
        choose();
    }

    private void choose() {
        int chosen = list.getSelectionModel().getSelectedItems().size();
        back.setText(labels.text("worklog.back", Map.of("count", chosen)));
        back.setDisable(chosen == 0);
    }

    private void takeBack() {
        var chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            worklog.takeBack(chosen);
        }
    }

    private void go() {
        var entry = list.getSelectionModel().getSelectedItem();
        if (entry instanceof Entry.Verdict verdict && verdict.finding() != null) {
            desk.where().select(verdict.finding());
        } else if (entry instanceof Entry.Text changed && changed.link() >= 0) {
            desk.where().select(changed.link(), changed.edition());
        } else if (entry != null && entry.link() >= 0) {
            desk.where().select(entry.link());
        }
    }

    private final class Cell extends ListCell<Entry> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            getStyleClass().remove("item");
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            getStyleClass().add("item");
            var number = new Label(entry.link() < 0 ? "" : String.valueOf(entry.link() + 1));
            number.getStyleClass().add("caption");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var what = new HBox(6, Words.fitting(text.what(entry), TEXT - 40, 12.5, "ink"), gap, number);
            setGraphic(new VBox(1, what, Words.fitting(text.how(entry), TEXT, 11.5, "ink2")));
            setAccessibleText(text.what(entry) + ", " + text.how(entry));
        }
    }
}
