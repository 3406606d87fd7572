package taiyaku.view.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.figure.LargeNumbers;
import taiyaku.review.Policy;
import taiyaku.store.Settings;
import taiyaku.text.Language;
import taiyaku.text.Script;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Choices;
import taiyaku.view.action.Overlay;
import taiyaku.view.sign.Labels;
import taiyaku.wording.CatalogueText;
import taiyaku.wording.Messages;

/// All settings on one page, with a field that finds them by their names and values.
public final class SettingsPage extends Overlay {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 680;
    private static final double EDGE = 18;

    private final Desk desk;
    private final Labels labels;
    private final ObjectProperty<Settings> settings;
    private final Actions actions;
    private final TextField field = new TextField();
    private final VBox sections = new VBox(24);
    private final ScrollPane scroll = new ScrollPane(sections);
    private final Label none = new Label();

    /// Where one is on the page.
    ///
    /// @param typed what the field finds by
    /// @param focused the id of what has the focus; null when it has none
    /// @param scrolled how far down, 0 to 1
    public record Place(String typed, @Nullable String focused, double scrolled) {

        /// At the beginning, before anything was typed.
        public static final Place BEGINNING = new Place("", "settings-field", 0);
    }

    /// @param place where one is on it
    /// @param over is told when it is closed
    public SettingsPage(
            Desk desk,
            Labels labels,
            Actions actions,
            ObjectProperty<Settings> settings,
            Place place,
            Runnable over) {
        super(over);
        this.desk = desk;
        this.labels = labels;
        this.actions = actions;
        this.settings = settings;
        var title = title(labels.text("settings"));
        field.setId("settings-field");
        field.getStyleClass().add("field");
        field.setPromptText(labels.text("settings.prompt"));
        field.setAccessibleText(labels.text("settings.prompt"));
        field.setText(place.typed());
        none.setText(labels.text("settings.none"));
        none.setId("settings-none");
        none.managedProperty().bind(none.visibleProperty());
        sections.setPadding(new Insets(2, EDGE, EDGE, 2));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("catalogue-scroll");
        var sheet = new VBox(16, title, field, scroll);
        lay("settings-page", sheet, WIDTH, HEIGHT);
        fill();
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((all, before, now) -> {
            applyCss();
            layout();
            reveal(now);
        });
        field.textProperty().addListener(now -> find());
    }

    /// Scrolls so far that what has the focus is seen.
    private void reveal(@Nullable Node focused) {
        boolean inside = false;
        for (Node at = focused; at != null; at = at.getParent()) {
            inside |= at.equals(sections);
        }
        double hidden = sections.getHeight() - scroll.getViewportBounds().getHeight();
        if (focused == null || !inside || hidden <= 0) {
            return;
        }
        var bounds = sections.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            scroll.setVvalue(Math.max(0, bounds.getMinY() - EDGE) / hidden);
        } else if (bounds.getMaxY() > bottom) {
            scroll.setVvalue(Math.min(1, (top + bounds.getMaxY() + EDGE - bottom) / hidden));
        }
    }

    /// Where one is.
    public Place place() {
        var scene = getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        return new Place(field.getText(), owner == null ? null : owner.getId(), scroll.getVvalue());
    }

    /// Goes there: puts the focus where it was, into the field when that is gone.
    public void go(Place place) {
        applyCss();
        layout();
        scroll.setVvalue(place.scrolled());
        var focused = place.focused() == null ? null : lookup("#" + place.focused());
        (focused == null ? field : focused).requestFocus();
    }

    private void fill() {
        sections.getChildren().setAll(none, window(), typefaces(), reported(), suggestions());
        sections.getChildren().add(new KeySettings(labels, actions, settings).section());
        find();
    }

    /// The same page with all as it stands now.
    private void again() {
        var place = place();
        fill();
        go(place);
    }

    private void find() {
        boolean any = false;
        for (var node : sections.getChildren()) {
            any |= node instanceof Section section && section.show(field.getText());
        }
        none.setVisible(!any);
    }

    private Section window() {
        var section = new Section(labels.text("settings.window"));
        var spoken = new ArrayList<Optional<Language>>(List.of(Optional.empty()));
        Messages.LANGUAGES.forEach(language -> spoken.add(Optional.of(language)));
        var language = new Choices<>(
                spoken,
                each -> each.map(Language::ownName).orElse(labels.text("theme.system")),
                Optional.ofNullable(settings.get().language()),
                chosen -> settings.set(settings.get().in(chosen.orElse(null))));
        add(section, "settings.language", "settings-language", language);
        var theme = new Choices<>(
                List.of(Settings.Theme.values()),
                each -> labels.text("theme." + each.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                settings.get().theme(),
                chosen -> settings.set(settings.get().in(chosen)));
        add(section, "menu.theme", "settings-theme", theme);
        var size = labels.text("settings.zoom");
        var zoom = new PercentSpinner(
                labels, size, 50, 400, (int) Math.round(desk.zoom().get() * 100), 10, chosen -> desk.zoom().set(chosen / 100.0));
        zoom.setId("settings-zoom");
        section.add(size, () -> labels.text("typefaces.size", Map.of("size", zoom.getValue())), zoom);
        return section;
    }

    private void add(Section section, String name, String id, Choices<?> choices) {
        choices.setId(id);
        section.add(labels.text(name), choices::told, choices);
    }

    private Section typefaces() {
        var section = new Section(labels.text("action.typefaces"));
        for (var script : Script.values()) {
            var choice = new TypefaceChoice(labels, settings, script);
            section.add(choice::told, choice);
        }
        section.addNatural("typefaces-natural", labels.text("typefaces.natural"), () -> {
            settings.set(settings.get().withNaturalTypes());
            again();
        });
        return section;
    }

    private Section reported() {
        var section = new Section(labels.text("action.catalogue"));
        var sure = new CheckBox();
        sure.setId("reported-sure");
        sure.setSelected(desk.policy().get().sure() > 0);
        sure.selectedProperty()
                .addListener((all, before, now) -> desk.policy().set(desk.policy().get().onlySure(now)));
        section.add(labels.text("filter.sure"), () -> "", sure);
        var text = new CatalogueText(labels.messages());
        for (var category : Category.values()) {
            var choice = ReportedChoice.of(category, desk, labels);
            choice.setId("reported-" + category.code().replace('.', '-'));
            section.add(
                    text.title(category),
                    () -> category.code() + " " + choice.getValue().told(labels),
                    choice);
        }
        section.addNatural("reported-natural", labels.text("typefaces.natural"), () -> {
            desk.policy().set(Policy.DEFAULT.suggesting(desk.policy().get().large()));
            again();
        });
        return section;
    }

    private Section suggestions() {
        var section = new Section(labels.text("settings.suggestions"));
        var large = new Choices<>(
                List.of(LargeNumbers.values()),
                each -> labels.text("settings.large." + each.code()),
                desk.policy().get().large(),
                chosen -> desk.policy().set(desk.policy().get().suggesting(chosen)));
        add(section, "settings.large", "settings-large", large);
        return section;
    }
}
