package taiyaku.view.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Selection;

/// The rows of a page that have nodes, which are those in view.
final class Rows {

    private final Pane sheet;
    private final Map<Integer, Row> rows = new HashMap<>();

    /// @param sheet the rows are put on it
    Rows(Pane sheet) {
        this.sheet = sheet;
    }

    /// Takes all rows off the sheet.
    void clear() {
        sheet.getChildren().removeAll(rows.values());
        rows.clear();
    }

    /// Takes the row of a selection off, which looks otherwise now.
    void forget(@Nullable Selection selection) {
        var row = selection == null ? null : rows.remove(selection.link());
        if (row != null) {
            sheet.getChildren().remove(row);
        }
    }

    /// Takes off those outside a range.
    void keep(int first, int end) {
        rows.values().removeIf(row -> {
            boolean gone = row.link() < first || row.link() >= end;
            if (gone) {
                sheet.getChildren().remove(row);
            }
            return gone;
        });
    }

    /// A row, made when it is not there yet.
    Row of(int link, IntFunction<Row> make) {
        return rows.computeIfAbsent(link, each -> {
            var made = make.apply(each);
            sheet.getChildren().add(made);
            return made;
        });
    }

    /// Whether a row has nodes.
    boolean contains(int link) {
        return rows.containsKey(link);
    }

    /// Shows the ticks of what was read, or takes them away.
    void retick() {
        rows.values().forEach(Row::retick);
    }

    /// The rows that stand wholly within a height.
    List<Integer> within(double height) {
        return rows.values().stream()
                .filter(row -> row.getLayoutY() >= 0 && row.getLayoutY() + row.getPrefHeight() <= height)
                .map(Row::link)
                .toList();
    }
}
