package taiyaku.view.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.Observable;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import taiyaku.review.Policy;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Facet;
import taiyaku.desk.OpenFindings;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// By what the findings are filtered: a chip for every severity, kind, state and version there is, each with its count,
/// and the switch for those that are sure. A click hides or shows; with Ctrl it shows this one only.
final class FilterChips extends VBox {

    private final Desk desk;
    private final Labels labels;
    private final VBox rows = new VBox(8);
    private boolean filling;

    FilterChips(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
        setId("filter-chips");
        getStyleClass().add("filter");
        var sure = new CheckBox(labels.text("filter.sure"));
        sure.setId("only-sure");
        sure.setTooltip(new Tooltip(labels.text("filter.sure.tooltip", Map.of("limit", Policy.SURE))));
        sure.selectedProperty().bindBidirectional(desk.findings().onlySure());
        getChildren().addAll(rows, sure);
        desk.findings().visible().addListener((Observable change) -> fill());
        desk.findings().hidden().addListener((SetChangeListener<Facet>) change -> fill());
        desk.decided().subscribe(now -> fill());
        visibleProperty().subscribe(now -> fill());
    }

    /// Chips are made anew rather than changed: there are few, and their counts depend on each other.
    private void fill() {
        if (!isVisible() || filling) {
            return;
        }
        filling = true;
        var focused = getScene() == null || getScene().getFocusOwner() == null
                ? null
                : getScene().getFocusOwner().getId();
        rows.getChildren().clear();
        var facets = desk.findings().facets();
        for (var sort : List.of(Facet.Grade.class, Facet.Kind.class, Facet.State.class, Facet.Version.class)) {
            var chips = new ArrayList<ToggleButton>();
            facets.stream().filter(sort::isInstance).forEach(facet -> chips.add(chip(facet)));
            // of a sort with one facet nothing can be chosen
            if (chips.size() > 1) {
                var flow = new FlowPane(5, 5);
                flow.getChildren().addAll(chips);
                rows.getChildren().add(flow);
                chips.stream().filter(chip -> chip.getId().equals(focused)).forEach(ToggleButton::requestFocus);
            }
        }
        filling = false;
    }

    private ToggleButton chip(Facet facet) {
        var count = new Label(String.valueOf(desk.findings().count(facet)));
        count.getStyleClass().add("count");
        var content = new HBox(5);
        content.setAlignment(Pos.CENTER);
        if (facet instanceof Facet.Grade(var severity)) {
            var sign = new StackPane(Signs.of(severity));
            sign.setMinWidth(12);
            content.getChildren().add(sign);
        }
        content.getChildren().addAll(Words.fitting(name(facet), 210, 12, "ink"), count);
        var chip = new ToggleButton(null, content);
        chip.setId("facet-" + id(facet));
        chip.getStyleClass().setAll("chip", "small");
        chip.setSelected(desk.findings().isShown(facet));
        chip.setAccessibleText(name(facet) + " " + count.getText());
        chip.setTooltip(new Tooltip(labels.text("filter.tooltip")));
        chip.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isShortcutDown()) {
                desk.findings().showOnly(facet);
                event.consume();
            }
        });
        chip.setOnAction(event -> desk.findings().show(facet, chip.isSelected()));
        return chip;
    }

    private String name(Facet facet) {
        return switch (facet) {
            case Facet.Grade(var severity) -> labels.text("severity." + severity.code());
            case Facet.Kind kind -> labels.findings().category(example(kind));
            case Facet.State state -> labels.text("facet." + state.name().toLowerCase(Locale.ROOT));
            case Facet.Version(int edition) -> {
                var review = desk.review().get();
                yield review == null
                        ? ""
                        : labels.name(review.readings().get(edition).edition().language());
            }
        };
    }

    private Finding example(Facet.Kind kind) {
        return desk.findings().all().stream()
                .filter(finding -> finding.category() == kind.category())
                .findFirst()
                .orElseThrow();
    }

    private static String id(Facet facet) {
        return switch (facet) {
            case Facet.Grade(var severity) -> severity.code();
            case Facet.Kind(var category) -> category.code().replace('.', '-');
            case Facet.State state -> state.name().toLowerCase(Locale.ROOT);
            case Facet.Version(int edition) -> "version-" + edition;
        };
    }
}
