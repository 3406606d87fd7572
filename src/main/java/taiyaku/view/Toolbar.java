package taiyaku.view;

import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import taiyaku.check.Finding;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Facet;
import taiyaku.review.Review;
import taiyaku.view.action.Action;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Buttons;
import taiyaku.view.action.MainMenu;
import taiyaku.view.ledger.Instruments;
import taiyaku.view.search.SearchField;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// The bar at the top: open, the editions, the title, the severities with their counts, and the way to the next finding.
final class Toolbar extends HBox {

    /// from this width on chips have names
    private static final double ROOMY = 1320;

    /// from this width on there is room for the title
    private static final double TITLED = 1000;

    private final Desk desk;
    private final Labels labels;
    private final HBox editions = new HBox();
    private final HBox title = new HBox(8);

    /// @param menu the menu at the left
    /// @param search the field to look for words and values
    /// @param panel whether the findings are shown
    /// @param instruments the ledger and the pictures
    Toolbar(
            Desk desk,
            Labels labels,
            Actions actions,
            MainMenu menu,
            SearchField search,
            BooleanProperty panel,
            Instruments instruments) {
        this.desk = desk;
        this.labels = labels;
        getStyleClass().add("toolbar");
        editions.getStyleClass().add("segments");
        editions.setMinWidth(USE_PREF_SIZE);
        title.managedProperty().bind(title.visibleProperty());
        title.visibleProperty().bind(widthProperty().greaterThan(TITLED));
        title.getStyleClass().add("title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren()
                .addAll(
                        menu,
                        Buttons.icon(Signs.Icon.UNDO, actions.get("undo"), labels),
                        Buttons.icon(Signs.Icon.REDO, actions.get("redo"), labels),
                        rule(),
                        editions,
                        title,
                        gap,
                        search,
                        rule());
        search.visibleProperty().bind(desk.review().isNotNull());
        for (var severity : Severity.values()) {
            getChildren().add(chip(severity));
        }
        var free = toggle(Signs.Icon.FREE, actions.get("free"));
        free.selectedProperty().bindBidirectional(desk.layout().free());
        var side = toggle(Signs.Icon.PANEL, actions.get("panel"));
        side.selectedProperty().bindBidirectional(panel);
        var ledger = toggle(Signs.Icon.LEDGER, actions.get("ledger"));
        ledger.selectedProperty().bindBidirectional(instruments.ledgerShown());
        var picture = toggle(Signs.Icon.PLOT, actions.get("plot"));
        picture.setOnAction(event -> instruments.turn(
                instruments.pictureShown().get() == Instruments.Shown.BARS
                        ? Instruments.Shown.BARS
                        : Instruments.Shown.PLOT));
        instruments.pictureShown().subscribe(shown -> picture.setSelected(shown != Instruments.Shown.NONE));
        getChildren()
                .addAll(
                        Buttons.icon(Signs.Icon.UP, actions.get("previous"), labels),
                        Buttons.icon(Signs.Icon.DOWN, actions.get("next"), labels),
                        rule(),
                        free,
                        side,
                        ledger,
                        picture);
        desk.review().subscribe(now -> name());
        widthProperty().map(width -> width.doubleValue() > ROOMY).subscribe(roomy -> name());
        desk.layout().changed().subscribe(now -> name());
        desk.manuscript().edited().subscribe(now -> name());
    }

    private void name() {
        editions.getChildren().clear();
        title.getChildren().clear();
        var review = desk.review().get();
        if (review == null) {
            return;
        }
        for (int edition : desk.layout().order()) {
            editions.getChildren().add(segment(review, edition));
        }
        title.getChildren().add(Words.fitting(review.article().title(), getWidth() > ROOMY ? 240 : 120, 13, true, "ink"));
        if (desk.manuscript().edited().get()) {
            title.getChildren().add(new Words(labels.text("edited"), 13, "ink3"));
        }
    }

    /// A version: a click hides or shows it, dragged it stands elsewhere.
    private ToggleButton segment(Review review, int edition) {
        var language = review.readings().get(edition).edition().language();
        var segment = new ToggleButton(null, Words.fitting(language.ownName(), 160, 13, "ink"));
        segment.setId("version-" + edition);
        segment.getStyleClass().setAll("segment");
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setSelected(desk.layout().isShown(edition));
        segment.setAccessibleText(labels.name(language));
        segment.setTooltip(new Tooltip(labels.text("version.tooltip", Map.of("language", labels.name(language)))));
        segment.setOnAction(event -> desk.layout().show(edition, !desk.layout().isShown(edition)));
        segment.setOnMouseReleased(event -> {
            if (!event.isStillSincePress()) {
                double x = event.getX() + segment.getLayoutX();
                var cells = editions.getChildren();
                int to = 0;
                while (to < cells.size() - 1 && x > cells.get(to).getLayoutX() + cells.get(to).getLayoutBounds().getWidth()) {
                    to++;
                }
                desk.layout().move(edition, to - cells.indexOf(segment));
            }
        });
        return segment;
    }

    private ToggleButton toggle(Signs.Icon icon, Action action) {
        var toggle = new ToggleButton(null, Signs.icon(icon));
        var name = labels.text("action." + action.key());
        toggle.setId(action.key() + "-toggle");
        toggle.getStyleClass().setAll("tool", "toggle");
        toggle.setTooltip(new Tooltip(name + "  " + action.told()));
        toggle.setAccessibleText(name);
        return toggle;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("upright");
        return rule;
    }

    private ToggleButton chip(Severity severity) {
        var chip = new ToggleButton();
        var count = new Label();
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        var name = new Label(labels.text("severity." + severity.code()));
        var sign = new StackPane(Signs.of(severity));
        sign.setMinWidth(12);
        // where there is little room the sign alone says it
        name.managedProperty().bind(name.visibleProperty());
        name.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        chip.setAccessibleText(name.getText());
        var content = new HBox(6, sign, name, count);
        content.setAlignment(Pos.CENTER);
        chip.setGraphic(content);
        chip.setId("chip-" + severity.name().toLowerCase(Locale.ROOT));
        chip.getStyleClass().setAll("chip");
        chip.setSelected(desk.findings().isShown(new Facet.Grade(severity)));
        chip.visibleProperty().bind(desk.review().isNotNull());
        chip.setTooltip(new Tooltip(labels.text("chip.tooltip", Map.of("severity", name.getText()))));
        // with Ctrl this severity alone, and all again
        chip.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.isShortcutDown()) {
                desk.findings().showOnly(new Facet.Grade(severity));
                event.consume();
            }
        });
        desk.findings().hidden().addListener((SetChangeListener<Facet>)
                change -> chip.setSelected(desk.findings().isShown(new Facet.Grade(severity))));
        chip.setOnAction(event -> desk.findings().show(new Facet.Grade(severity), chip.isSelected()));
        Runnable told = () -> count.setText(String.valueOf(desk.findings().count(severity)));
        desk.findings().visible().addListener((ListChangeListener<Finding>) change -> told.run());
        desk.decided().subscribe(now -> told.run());
        told.run();
        return chip;
    }
}
