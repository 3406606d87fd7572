package taiyaku.view.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.search.Hit;
import taiyaku.desk.search.Search;
import taiyaku.text.Span;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Words;

/// The places found, in all versions, below the field as long as one types: number, version, and the words around.
public final class SearchHits extends VBox {

    private static final double WIDTH = 560;
    private static final double ROW = 26;
    private static final int BEFORE = 18;
    private static final int BEHIND = 40;

    private final Desk desk;
    private final Labels labels;
    private final ListView<Hit> list = new ListView<>();

    /// @param field it shows while this has the focus or the list has
    public SearchHits(Desk desk, Search search, Labels labels, SearchField field) {
        this.desk = desk;
        this.labels = labels;
        setId("search-hits");
        getStyleClass().add("search-hits");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        list.setItems(search.hits());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Words(labels.text("search.none"), 12.5, "ink2"));
        list.setCellFactory(all -> new Cell());
        list.setOnMouseClicked(event -> {
            var hit = list.getSelectionModel().getSelectedItem();
            if (hit != null) {
                search.go(hit);
            }
        });
        search.hits().addListener((Observable change) -> size(search.hits().size()));
        search.at().subscribe(hit -> {
            if (hit != null) {
                list.getSelectionModel().select(hit);
                list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            }
        });
        getChildren().add(list);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !search.query().get().isBlank() && (field.isFocused() || list.isFocused()),
                        search.query(),
                        field.focusedProperty(),
                        list.focusedProperty()));
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(now -> below(field));
        size(0);
    }

    /// Moves below the field, as far as the window allows.
    private void below(SearchField field) {
        if (isVisible() && getParent() instanceof Region parent) {
            double left = parent.sceneToLocal(field.localToScene(0, 0)).getX();
            setTranslateX(Math.clamp(left, 8, Math.max(8, parent.getWidth() - WIDTH - 8)));
        }
    }

    private void size(int hits) {
        double height = Math.max(2, Math.min(hits, 12)) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private final class Cell extends ListCell<Hit> {

        Cell() {
            // as wide as the list, never wider
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            var review = desk.review().get();
            boolean stale = hit == null || review == null || hit.edition() >= review.readings().size();
            if (empty || hit == null || review == null || stale) {
                setGraphic(null);
                return;
            }
            var reading = review.readings().get(hit.edition());
            var number = new Label(String.valueOf(hit.link() + 1));
            number.getStyleClass().add("caption");
            number.setMinWidth(34);
            var version = new Label(reading.edition().language().code());
            version.getStyleClass().add("caption");
            version.setMinWidth(24);
            var row = new HBox(4, number, version);
            row.getChildren().addAll(around(reading.edition().text(), hit.span(), hit.byValue() ? 90 : 0));
            if (hit.byValue()) {
                var value = new Label(labels.text("search.by-value"));
                value.getStyleClass().add("caption");
                row.getChildren().add(value);
            }
            row.getStyleClass().add("search-hit");
            setGraphic(row);
            setAccessibleText(number.getText() + " " + version.getText() + " " + hit.span().of(reading.edition().text()));
        }
    }

    /// What stands before, the place itself, and what follows, as far as there is room.
    private static List<Words> around(String text, Span span, double taken) {
        var before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
        var behind = text.substring(span.end(), Math.min(text.length(), span.end() + BEHIND));
        var parts = new ArrayList<Words>();
        double room = WIDTH - 130 - taken;
        var start = new Words(line(before.substring(before.lastIndexOf('\n') + 1)), 12.5, "ink2");
        var found = Words.fitting(line(span.of(text)), 240, 12.5, true, "ink");
        room -= start.prefWidth(-1) + found.prefWidth(-1);
        parts.add(start);
        parts.add(found);
        int end = behind.indexOf('\n');
        if (room > 30) {
            parts.add(Words.fitting(line(end < 0 ? behind : behind.substring(0, end)), room, 12.5, "ink2"));
        }
        return parts;
    }

    private static String line(String text) {
        return text.replace('\n', ' ').replace('\t', ' ');
    }
}
