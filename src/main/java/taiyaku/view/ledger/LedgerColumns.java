package taiyaku.view.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.ledger.Entry;
import taiyaku.figure.Value;
import taiyaku.review.Review;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.ValueText;
import taiyaku.view.type.Words;

/// The columns of the ledger: number, kind, a column per version, value, difference.
final class LedgerColumns {

    private final Review review;
    private final Labels labels;

    LedgerColumns(Review review, Labels labels) {
        this.review = review;
        this.labels = labels;
    }

    /// The columns, from left to right.
    List<TableColumn<Entry, Entry>> all() {
        int original = review.article().original();
        var number = column("number", labels.text("ledger.number"), 48, Comparator.comparingInt(Entry::at), this::number);
        var kind = column("kind", labels.text("ledger.kind"), 88, Comparator.comparing(Entry::kind), (entry, width) -> new Words(kind(entry), 12.5, "ink2"));
        var value = column("value", labels.text("ledger.value"), 190, Comparator.comparing(entry -> amount(entry, original)), this::value);
        value.getStyleClass().add("right");
        var difference = column(
                "difference",
                labels.text("ledger.difference"),
                124,
                Comparator.comparingInt(Difference::rank).thenComparing(entry -> Difference.told(entry, original, labels)),
                this::difference);
        var columns = new ArrayList<TableColumn<Entry, Entry>>(List.of(number, kind));
        IntStream.range(0, review.readings().size()).forEach(i -> columns.add(version(i)));
        columns.add(value);
        columns.add(difference);
        return List.copyOf(columns);
    }

    private TableColumn<Entry, Entry> version(int edition) {
        var language = review.readings().get(edition).edition().language();
        return column(
                "version-" + edition,
                labels.name(language),
                170,
                Comparator.comparing(entry -> Objects.requireNonNullElse(entry.spellings().get(edition), "")),
                (entry, width) -> spelling(entry, edition, width));
    }

    private TableColumn<Entry, Entry> column(
            String id, String name, double width, Comparator<Entry> order, BiFunction<Entry, Double, @Nullable Node> show) {
        var column = new TableColumn<Entry, Entry>(name);
        column.setId("ledger-" + id);
        column.setPrefWidth(width);
        column.setComparator(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Entry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(null);
                setGraphic(empty || entry == null ? null : show.apply(entry, column.getWidth() - 20));
            }
        });
        return column;
    }

    private Node number(Entry entry, double width) {
        var number = new Label(String.valueOf(entry.link() + 1));
        number.getStyleClass().add("caption");
        return number;
    }

    /// What a version tells; a dashed box where it should tell something, with the odd one in bold.
    private @Nullable Node spelling(Entry entry, int edition, double width) {
        var spelling = entry.spellings().get(edition);
        if (spelling == null) {
            if (!entry.missing(edition)) {
                return null;
            }
            var hole = new StackPane();
            hole.getStyleClass().add("hole");
            hole.setMinSize(Math.min(114, width), 15);
            hole.setMaxSize(Math.min(114, width), 15);
            hole.setAccessibleText(labels.text("difference.missing"));
            return hole;
        }
        boolean odd = entry.odd().contains(edition) && review.readings().size() > 2;
        var words = Words.fitting(spelling, width - (odd ? 14 : 0), 12.5, odd, "ink");
        if (!odd) {
            return words;
        }
        var mark = new HBox(6, words, new Words("≠", 12.5, true, "ink2"));
        mark.getStyleClass().add("odd");
        return mark;
    }

    private @Nullable Node value(Entry entry, double width) {
        var row = new HBox(Words.fitting(value(entry), width, 12.5, "ink"));
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }

    private Node difference(Entry entry, double width) {
        boolean wrong = entry.finding() != null;
        var sign = Difference.sign(entry);
        var place = new StackPane();
        place.setMinWidth(12);
        if (sign != null) {
            place.getChildren().add(sign);
        }
        var told = Difference.told(entry, review.article().original(), labels);
        var row = new HBox(9, place, Words.fitting(told, width - 21, 12.5, wrong, wrong ? "ink" : "ink2"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String kind(Entry entry) {
        return labels.text("kind-name." + entry.kind().code());
    }

    /// What the original says, in the reader's own notation.
    String value(Entry entry) {
        var figure = entry.told(review.article().original());
        if (figure == null || figure.value() instanceof Value.Debris) {
            return "";
        }
        var value = ValueText.brief(figure.value(), labels);
        return figure.to() == null ? value : value + " – " + ValueText.brief(figure.to(), labels);
    }

    private static BigDecimal amount(Entry entry, int original) {
        var figure = entry.told(original);
        var amount = figure == null ? null : figure.value().amount();
        return amount == null ? BigDecimal.valueOf(-1) : amount;
    }

    /// The cells of a line as text, in the order of the columns.
    List<String> told(Entry entry) {
        var cells = new ArrayList<>(List.of(String.valueOf(entry.link() + 1), kind(entry)));
        for (int i = 0; i < entry.spellings().size(); i++) {
            var spelling = entry.spellings().get(i);
            cells.add(spelling != null ? spelling : entry.missing(i) ? labels.text("difference.missing") : "");
        }
        cells.add(value(entry));
        cells.add(Difference.told(entry, review.article().original(), labels));
        return cells;
    }

    /// The names of the columns.
    List<String> heads() {
        return all().stream().map(TableColumn::getText).toList();
    }

    /// How many lines differ, told: `27, of which 11 differ`.
    static String counted(List<Entry> entries, Labels labels) {
        return labels.text(
                "ledger.count",
                Map.of("count", entries.size(), "differ", entries.stream().filter(Entry::differs).count()));
    }
}
