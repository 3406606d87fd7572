package taiyaku.view.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.FindingGroups;
import taiyaku.desk.FindingGroups.Group;
import taiyaku.desk.Selection;
import taiyaku.view.sign.Factor;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The list of findings, in groups; what is the same in several places is one line that Enter goes through.
final class FindingsList extends ListView<FindingsList.Entry> {

    private static final double TEXT = 272;
    private static final int PLACES = 5;

    private final Desk desk;
    private final Labels labels;
    private boolean following;

    /// A line of the list: the head of a group, or what was found, in one place or several.
    sealed interface Entry {
        record Head(String title, int count) implements Entry {}

        record Line(List<Finding> findings) implements Entry {}
    }

    FindingsList(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
        setId("findings-list");
        getStyleClass().add("findings");
        setCellFactory(view -> new Cell());
        setAccessibleText(labels.text("findings"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        desk.findings().visible().addListener((Observable change) -> fill());
        desk.findings().order().addListener((Observable change) -> fill());
        desk.where().selection().subscribe(this::follow);
        getSelectionModel().getSelectedIndices().addListener((Observable change) -> lead());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
            if (plain && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
                walk(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                through();
                event.consume();
            }
        });
        fill();
    }

    private void fill() {
        var order = desk.findings().order().get();
        var entries = new ArrayList<Entry>();
        for (var group : FindingGroups.of(List.copyOf(desk.findings().visible()), order)) {
            if (order != FindingGroups.Order.PLACE) {
                entries.add(new Entry.Head(title(group, order), group.size()));
            }
            group.lines().forEach(line -> entries.add(new Entry.Line(line)));
        }
        following = true;
        getSelectionModel().clearSelection();
        getItems().setAll(entries);
        following = false;
        follow(desk.where().selection().get());
    }

    private String title(Group group, FindingGroups.Order order) {
        var first = group.first();
        var cause = first.cause();
        return switch (order) {
            case SEVERITY -> labels.text("severity." + first.severity().code());
            case KIND, PLACE -> labels.findings().category(first);
            case CAUSE -> cause == null ? labels.findings().category(first) : labels.findings().slip(cause);
        };
    }

    /// The selection of the list leads: to the finding of a single line; several lines are chosen together.
    private void lead() {
        if (following) {
            return;
        }
        var lines = getSelectionModel().getSelectedItems().stream()
                .filter(Entry.Line.class::isInstance)
                .map(entry -> ((Entry.Line) entry).findings())
                .toList();
        var chosen = desk.findings().chosen();
        if (lines.size() > 1) {
            chosen.setAll(lines.stream().flatMap(List::stream).toList());
        } else {
            chosen.clear();
        }
        if (lines.size() == 1 && !lines.getFirst().contains(desk.where().finding())) {
            desk.where().select(lines.getFirst().getFirst());
        }
    }

    /// Goes to the next line, passing the heads over.
    private void walk(int by) {
        int at = getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < getItems().size() && !(getItems().get(at) instanceof Entry.Line)) {
            at += by;
        }
        if (at >= 0 && at < getItems().size()) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 4));
        }
    }

    /// Goes to the next place of the line.
    private void through() {
        if (getSelectionModel().getSelectedItem() instanceof Entry.Line(var findings)) {
            int at = findings.indexOf(desk.where().finding());
            desk.where().select(findings.get((at + 1) % findings.size()));
        }
    }

    private void follow(@Nullable Selection selection) {
        if (desk.findings().chosen().size() > 1) {
            return;
        }
        following = true;
        var finding = selection == null ? null : selection.finding();
        int at = -1;
        for (int i = 0; finding != null && i < getItems().size(); i++) {
            if (getItems().get(i) instanceof Entry.Line(var findings) && findings.contains(finding)) {
                at = i;
            }
        }
        if (at < 0) {
            getSelectionModel().clearSelection();
        } else if (!getSelectionModel().isSelected(at)) {
            getSelectionModel().clearAndSelect(at);
            scrollTo(Math.max(0, at - 4));
        }
        following = false;
    }

    /// A cell of the list: heads are 27 high, findings 43.
    private final class Cell extends ListCell<Entry> {

        Cell() {
            setPrefWidth(0);
        }

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
                case Entry.Head(var title, int count) -> {
                    setDisable(true);
                    getStyleClass().add("group");
                    setGraphic(line(new Words(title, 11.5, true, "ink2"), String.valueOf(count)));
                    setAccessibleText(title + " " + count);
                }
                case Entry.Line(var findings) -> {
                    setDisable(false);
                    getStyleClass().add("item");
                    setGraphic(item(findings));
                    var first = findings.getFirst();
                    setAccessibleText(labels.text("severity." + first.severity().code()) + ": " + told(first) + ", "
                            + labels.findings().headline(first) + ", " + numbers(findings));
                }
            }
        }
    }

    private Region item(List<Finding> findings) {
        var first = findings.getFirst();
        var sign = new StackPane(Signs.of(first.severity()));
        sign.setMinWidth(12);
        sign.setMaxHeight(18);
        var numbers = numbers(findings);
        var words = Words.fitting(told(first), TEXT - 14 - 7 * numbers.length(), 12.5, "ink");
        var under = Words.fitting(under(findings), TEXT, 11.5, "ink2");
        var text = new VBox(1, line(words, numbers), under);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(9, sign, text);
        row.setMaxWidth(FindingsPanel.WIDTH - 30);
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

    private static String numbers(List<Finding> findings) {
        var numbers = findings.stream()
                .map(finding -> finding.link() + 1)
                .distinct()
                .limit(PLACES)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return findings.stream().mapToInt(Finding::link).distinct().count() > PLACES ? numbers + " …" : numbers;
    }

    private static String told(Finding finding) {
        var place = finding.suspectPlace();
        var text = (place == null ? lost(finding) : place.text().strip()).replace('\n', ' ');
        var suggestion = finding.suggestion();
        return suggestion == null ? text : text + " → " + suggestion;
    }

    private static String lost(Finding finding) {
        return finding.places().stream()
                .filter(Objects::nonNull)
                .map(place -> place.text().strip())
                .findFirst()
                .orElse("");
    }

    private String under(List<Finding> findings) {
        var first = findings.getFirst();
        var factor = first.factor();
        var told = factor == null ? labels.findings().headline(first) : Factor.of(factor, labels);
        return findings.size() == 1
                ? told
                : told + " · " + labels.text("findings.places", Map.of("count", findings.size()));
    }
}
