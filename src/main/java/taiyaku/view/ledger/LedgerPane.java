package taiyaku.view.ledger;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.ledger.Entries;
import taiyaku.desk.ledger.Entry;
import taiyaku.desk.ledger.Table;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The ledger: every quantity of the article in reading order, a column per version; sorted by a click on a head,
/// filtered by word or value, copied as a table, and a way to each figure's place.
final class LedgerPane extends BorderPane {

    private static final double ROW = 24;

    private final Labels labels;
    private final Entries entries;
    private final TableView<Entry> table = new TableView<>();
    private final Label count = new Label();
    private @Nullable LedgerColumns columns;
    private boolean following;
    /// whether lines are still missing, which are being read
    private boolean partial;

    LedgerPane(Desk desk, Labels labels, Entries entries) {
        this.labels = labels;
        this.entries = entries;
        setId("ledger");
        getStyleClass().add("ledger");
        setTop(head());
        table.setId("ledger-table");
        table.setFixedCellSize(ROW);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> {
            var row = new TableRow<Entry>();
            row.setOnMouseClicked(event -> {
                if (row.getItem() != null) {
                    entries.go(row.getItem());
                }
            });
            return row;
        });
        var sorted = new SortedList<>(entries.shown());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (!following && entry != null && table.getSelectionModel().getSelectedIndices().size() == 1) {
                entries.go(entry);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
        setCenter(table);
        desk.review().subscribe(review -> {
            columns = review == null ? null : new LedgerColumns(review, labels);
            table.getColumns().setAll(columns == null ? List.of() : columns.all());
        });
        entries.all().addListener((ListChangeListener<Entry>) change -> filled());
        desk.where().selection().subscribe(now -> follow());
        count();
    }

    private HBox head() {
        var title = new Label(labels.text("ledger"));
        title.getStyleClass().add("panel-title");
        count.getStyleClass().add("caption");
        var filter = new TextField();
        filter.setId("ledger-filter");
        filter.getStyleClass().add("field");
        filter.setPromptText(labels.text("ledger.filter"));
        filter.setPrefWidth(210);
        filter.textProperty().bindBidirectional(entries.query());
        filter.setOnAction(event -> table.requestFocus());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        var differing = new ToggleButton(labels.text("ledger.differing"));
        differing.setId("ledger-differing");
        differing.getStyleClass().setAll("pill");
        differing.selectedProperty().bindBidirectional(entries.differing());
        var copy = new Button(null, Signs.icon(Signs.Icon.COPY));
        copy.setId("ledger-copy");
        copy.getStyleClass().setAll("tool");
        copy.setTooltip(new Tooltip(labels.text("ledger.copy") + "  Ctrl+C"));
        copy.setAccessibleText(labels.text("ledger.copy"));
        copy.setOnAction(event -> copy());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, count, gap, differing, filter, copy);
        head.getStyleClass().add("panel-head");
        return head;
    }

    /// The table has changed: what is selected may be among the lines that were missing.
    private void filled() {
        if (partial && entries.isWhole()) {
            follow();
        }
        count();
    }

    /// How many lines there are is told once all are there.
    private void count() {
        partial = !entries.isWhole();
        count.setText(partial ? "" : LedgerColumns.counted(entries.all(), labels));
        boolean filtered = !entries.all().isEmpty();
        table.setPlaceholder(
                partial ? new Region() : new Words(labels.text(filtered ? "ledger.filtered" : "ledger.none"), 13, "ink2"));
    }

    /// Copies the selected lines, or all that are shown where no more than one is selected.
    void copy() {
        if (columns == null) {
            return;
        }
        entries.complete();
        var selected = table.getSelectionModel().getSelectedItems();
        var chosen = selected.size() > 1 ? selected : table.getItems();
        var copied = new Table(columns.heads(), chosen.stream().map(columns::told).toList());
        var content = new ClipboardContent();
        content.putString(copied.tabbed());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void follow() {
        var entry = entries.selected();
        var model = table.getSelectionModel();
        following = true;
        int at = entry == null ? -1 : table.getItems().indexOf(entry);
        if (at < 0) {
            model.clearSelection();
        } else if (!model.isSelected(at)) {
            model.clearAndSelect(at);
            table.scrollTo(Math.max(0, at - 2));
        }
        following = false;
    }

    /// Puts the focus into the table.
    void focus() {
        table.requestFocus();
        if (table.getFocusModel().getFocusedIndex() < 0 && !table.getItems().isEmpty()) {
            table.getFocusModel().focus(0);
        }
    }
}
