package taiyaku.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.Tie;
import taiyaku.desk.search.Search;
import taiyaku.desk.worklog.Worklog;
import taiyaku.review.Review;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.sign.ValueText;
import taiyaku.view.type.Block;
import taiyaku.view.type.Columns;

/// A row of the page: one link's sentences side by side, the gaps between them and the marks in the margin.
///
/// It is made when it comes into view or changes, and forgotten when it leaves.
final class Row extends Pane {

    private final Desk desk;
    private final Search search;
    private final Worklog worklog;
    private final Review review;
    private final Labels labels;
    private final int link;
    private final Columns columns;
    private final double height;
    private final StackPane readPlace = new StackPane();
    private final List<Gutter> gutters = new ArrayList<>();
    /// what a figure says; made when the pointer first rests on one
    private @Nullable Tooltip tooltip;

    /// @param setting the rows, set for the width of these columns
    /// @param search what is looked for
    /// @param worklog what was written anew
    Row(Desk desk, Search search, Worklog worklog, Labels labels, Setting setting, int link, Columns columns) {
        this.desk = desk;
        this.search = search;
        this.worklog = worklog;
        this.review = setting.review();
        this.labels = labels;
        this.link = link;
        this.columns = columns;
        this.height = setting.height(link);
        getStyleClass().add("row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(labels.text("row.told", Map.of("number", link + 1, "findings", desk.findings().visibleOf(link).size())));
        setPrefHeight(height);
        var selection = desk.where().selection().get();
        boolean selected = selection != null && selection.link() == link;
        if (selected) {
            ground();
        }
        var banks = new ArrayList<Bank>();
        for (int edition : columns.editions()) {
            var prose = setting.proses(link).get(edition);
            banks.add(new Bank(edition, setting.drop(link, prose), new Block(prose, columns.width(edition))));
        }
        if (review.links().get(link).isUnsure()) {
            getStyleClass().add("unsure");
        }
        number(selected, banks.getFirst());
        tick(banks.getFirst());
        gutters(banks, selection);
        banks.forEach(this::side);
        margin(setting, selection);
    }

    /// Its link.
    int link() {
        return link;
    }

    private void ground() {
        var ground = new Rectangle(
                columns.left() - 22, -3, columns.right() - columns.left() + 48, height + 6);
        ground.getStyleClass().add("ground");
        getChildren().add(ground);
    }

    private void number(boolean selected, Bank bank) {
        var number = new Label(String.valueOf(link + 1));
        number.getStyleClass().add("number");
        if (selected) {
            number.getStyleClass().add("on");
        }
        var linked = review.links().get(link);
        if (linked.isUnsure()) {
            number.setText(number.getText() + "?");
            number.setTooltip(new Tooltip(labels.text("row.unsure", Map.of("share", linked.confidence()))));
        }
        var face = bank.block().prose().face();
        if (desk.linking().isPinned(linked)) {
            number.getStyleClass().add("pinned");
            number.setGraphic(Signs.icon(Signs.Icon.PIN));
            number.setTooltip(new Tooltip(labels.text("row.pinned")));
        }
        number.layoutXProperty().bind(number.widthProperty().negate().add(columns.left() - 20));
        number.layoutYProperty()
                .bind(number.heightProperty().divide(-2).add(bank.top() + face.line() / 2));
        getChildren().add(number);
    }

    /// The tick of a row that was read, and the place where one ticks it.
    private void tick(Bank bank) {
        var original = review.readings().get(review.article().original());
        var sentences = review.links().get(link).sides().get(review.article().original());
        if (sentences.isEmpty()) {
            return;
        }
        readPlace.getStyleClass().add("read");
        readPlace.setOnMouseClicked(event -> {
            desk.deciding().tick(sentences.stream().map(original::textOf).toList(), !isRead());
            event.consume();
        });
        readPlace.setPrefSize(16, 16);
        readPlace.relocate(
                columns.left() - 60, bank.top() + bank.block().prose().face().line() / 2 - 8);
        getChildren().add(readPlace);
        retick();
    }

    private boolean isRead() {
        int edition = review.article().original();
        var sentences = review.links().get(link).sides().get(edition);
        return !sentences.isEmpty()
                && desk.manuscript()
                        .now()
                        .decisions()
                        .read()
                        .contains(review.readings().get(edition).textOf(sentences.getFirst()));
    }

    /// Shows the tick of what was read, or takes it away; nothing else of the row changes.
    void retick() {
        readPlace.getChildren().setAll(isRead() ? List.of(Signs.tick()) : List.of());
    }

    private void gutters(List<Bank> banks, @Nullable Selection selection) {
        var shown = desk.findings().visibleOf(link);
        boolean missing = shown.stream().anyMatch(Gap::missing);
        for (int i = 0; i + 1 < banks.size(); i++) {
            var left = banks.get(i);
            var right = banks.get(i + 1);
            if (left.empty() && right.empty()) {
                continue;
            }
            var gutter = new Gutter(
                    labels,
                    columns.gap(),
                    left.bank(),
                    right.bank(),
                    left.empty() || right.empty()
                            ? List.of()
                            : Tie.of(review, shown, link, left.edition, right.edition),
                    selection == null ? null : selection.finding(),
                    missing);
            gutter.setLayoutX(columns.right(left.edition));
            if (selection != null && selection.link() == link) {
                gutter.getStyleClass().add("on");
            }
            gutters.add(gutter);
            getChildren().add(gutter);
        }
    }

    /// A side of the row: where the text of an edition stands in it.
    ///
    /// @param top the top of its first line, from the top of the row
    private record Bank(int edition, double top, Block block) {

        boolean empty() {
            return block.prose().passage().pieces().isEmpty();
        }

        Gutter.Bank bank() {
            return new Gutter.Bank(
                    top,
                    top + block.height(),
                    empty(),
                    block.prose().passage().pieces().size() > 1,
                    span -> {
                        var shown = block.prose().passage().shownOf(span);
                        double line = block.prose().face().line();
                        return top + ((shown == null ? 0 : block.lineOf(shown.start())) + 0.5) * line;
                    });
        }
    }

    private void side(Bank bank) {
        int edition = bank.edition;
        if (bank.empty()) {
            getChildren().add(Gap.of(desk, review, labels, link, columns, edition, height));
            return;
        }
        var side = new Side(bank.block(), Mark.of(desk, review, link, edition), (mark, sentence) -> pick(edition, mark, sentence));
        side.standsFor(edition);
        side.quieten(review.readings().get(edition));
        side.point(desk, link);
        side.changed(worklog);
        for (var hit : search.of(link)) {
            if (hit.edition() == edition) {
                side.find(hit.span(), hit.equals(search.at().get()));
            }
        }
        side.onHover(mark -> {
            gutters.forEach(gutter -> gutter.light(mark));
            tell(side, mark);
        });
        side.relocate(columns.left(edition), bank.top());
        side.setPrefSize(columns.width(edition), bank.block().height());
        getChildren().add(side);
    }

    /// What a figure says, after a moment.
    private void tell(Side side, @Nullable Mark mark) {
        if (mark == null || mark.figure() == null) {
            Tooltip.uninstall(side, tooltip);
        } else {
            if (tooltip == null) {
                tooltip = new Tooltip();
                tooltip.setShowDelay(Duration.millis(400));
            }
            var value = ValueText.of(mark.figure().value(), labels);
            tooltip.setText((value.digits() + " " + value.unit()).strip());
            Tooltip.install(side, tooltip);
        }
    }

    private void pick(int edition, @Nullable Mark mark, int sentence) {
        if (mark == null) {
            desk.where().select(link, edition, sentence);
        } else if (mark.finding() != null) {
            desk.where().select(mark.finding());
        } else if (mark.figure() != null) {
            desk.where().select(link, new Selection.Spot(edition, mark.figure()));
        }
    }

    /// The signs in the margin, each level with the line its finding stands in, side by side where lines are shared.
    private void margin(Setting setting, @Nullable Selection selection) {
        var taken = new ArrayList<Double>();
        for (var finding : desk.findings().of(link)) {
            if (!desk.findings().isShown(finding)) {
                continue;
            }
            double y = setting.middle(finding) - setting.top(link);
            long beside = taken.stream().filter(other -> Math.abs(other - y) < 12).count();
            taken.add(y);
            double x = columns.right() + 18 + 15.0 * Math.min(beside, 1);
            var sign = Signs.of(finding.severity());
            sign.getStyleClass().add("margin-sign");
            sign.setAccessibleRole(AccessibleRole.BUTTON);
            sign.setAccessibleText(labels.findings().headline(finding));
            sign.setLayoutX(x);
            sign.setLayoutY(y + (beside > 1 ? 13 * (beside - 1) : 0));
            sign.setOnMouseClicked(event -> {
                desk.where().select(finding);
                event.consume();
            });
            if (selection != null && finding.equals(selection.finding())) {
                var outline = Signs.outline(finding.severity());
                outline.setLayoutX(sign.getLayoutX());
                outline.setLayoutY(sign.getLayoutY());
                getChildren().add(outline);
            }
            getChildren().add(sign);
        }
    }
}
