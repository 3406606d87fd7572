package taiyaku.view.findings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import taiyaku.align.Reading;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.FindingGroups;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The shown findings at the right: how many, in which order, filtered by what, the cause behind most of them, the list.
public final class FindingsPanel extends BorderPane {

    static final double WIDTH = 328;

    private final Desk desk;
    private final Labels labels;
    private final Label count = new Label();
    private final Button hidden = new Button();
    private final FindingsList list;

    public FindingsPanel(Desk desk, Labels labels, Actions actions) {
        this.desk = desk;
        this.labels = labels;
        setId("findings");
        getStyleClass().add("panel");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        list = new FindingsList(desk, labels);
        var filter = new FilterChips(desk, labels);
        filter.setVisible(false);
        filter.managedProperty().bind(filter.visibleProperty());
        hidden.setId("findings-hidden");
        hidden.getStyleClass().setAll("link", "hidden-told");
        hidden.managedProperty().bind(hidden.visibleProperty());
        hidden.setOnAction(event -> desk.findings().showAll());
        setTop(new VBox(head(filter), filter, hidden, new CauseBox(desk, labels, actions)));
        setCenter(list);
        var findings = desk.findings();
        findings.visible().addListener((Observable change) -> tell());
        findings.chosen().addListener((Observable change) -> tell());
        desk.decided().subscribe(now -> tell());
        desk.review().subscribe(now -> tell());
    }

    private HBox head(Region filter) {
        var title = new Label(labels.text("findings"));
        title.getStyleClass().add("panel-title");
        count.getStyleClass().add("caption");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var toggle = new ToggleButton(null, Signs.icon(Signs.Icon.FILTER));
        toggle.setId("findings-filter");
        toggle.getStyleClass().setAll("tool", "toggle");
        toggle.setTooltip(new Tooltip(labels.text("filter")));
        toggle.setAccessibleText(labels.text("filter"));
        filter.visibleProperty().bind(toggle.selectedProperty());
        var head = new HBox(8, title, count, gap, order(), toggle);
        head.getStyleClass().add("panel-head");
        return head;
    }

    private MenuButton order() {
        var order = desk.findings().order();
        var menu = new MenuButton();
        menu.setId("findings-order");
        menu.getStyleClass().add("order");
        for (var each : FindingGroups.Order.values()) {
            var item = new RadioMenuItem(name(each));
            item.setId("order-" + each.name().toLowerCase(Locale.ROOT));
            item.setOnAction(event -> order.set(each));
            order.subscribe(now -> item.setSelected(now == each));
            menu.getItems().add(item);
        }
        order.subscribe(now -> menu.setText(name(now)));
        return menu;
    }

    private String name(FindingGroups.Order order) {
        return labels.text("order." + order.name().toLowerCase(Locale.ROOT));
    }

    /// Says how many there are, how many were chosen, how many the filter hides; and, where none shows, what was checked.
    private void tell() {
        var findings = desk.findings();
        if (desk.review().get() == null && findings.all().isEmpty()) {
            // nothing was checked yet, which is not the same as nothing found
            count.setText("");
            hidden.setVisible(false);
            list.setPlaceholder(new Region());
            return;
        }
        int chosen = findings.chosen().size();
        int shown = findings.visible().size();
        count.setText(
                chosen > 1
                        ? labels.text("findings.chosen", Map.of("count", chosen))
                        : labels.text("findings.open", Map.of("count", shown)));
        long away = findings.all().stream()
                .filter(finding -> !findings.isShown(finding))
                .filter(finding -> !desk.decision(finding).state().dismissed())
                .count();
        hidden.setVisible(away > 0);
        hidden.setText(labels.text("findings.hidden", Map.of("count", away)));
        list.setPlaceholder(nothing(findings.all(), away));
    }

    private Region nothing(List<Finding> all, long away) {
        var review = desk.review().get();
        int figures = review == null
                ? 0
                : review.readings().stream().mapToInt(Reading::figureCount).sum();
        var key = away > 0 ? "findings.filtered" : all.isEmpty() ? "findings.none" : "findings.done";
        var words = new Words(
                labels.text(
                        key,
                        Map.of(
                                "figures", figures,
                                "links", review == null ? 0 : review.links().size(),
                                "count", all.size())),
                13,
                "ink2");
        words.setPrefWidth(WIDTH - 40);
        return words;
    }
}
