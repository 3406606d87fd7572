package taiyaku.view.setting;

import java.util.HashSet;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import taiyaku.store.Settings;
import taiyaku.text.Language;
import taiyaku.text.Script;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Face;
import taiyaku.view.type.Faces;
import taiyaku.view.type.Family;

/// What one script is read in: a family and a size, with a line set in them.
final class TypefaceChoice extends VBox {

    private static final int STEP = 5;

    private final Labels labels;
    private final ObjectProperty<Settings> settings;
    private final Script script;
    private final String name;
    private final Text sample;
    private final ComboBox<String> family;

    TypefaceChoice(Labels labels, ObjectProperty<Settings> settings, Script script) {
        super(6);
        this.labels = labels;
        this.settings = settings;
        this.script = script;
        var code = script.name().toLowerCase(Locale.ROOT);
        name = labels.text("typefaces." + code);
        sample = new Text(labels.text("typefaces.sample." + code));
        sample.getStyleClass().add("ink");
        var title = new Label(name);
        title.getStyleClass().add("panel-title");
        title.setPrefWidth(110);
        family = families();
        family.setId("family-" + code);
        title.setLabelFor(family);
        var size = new PercentSpinner(
                labels,
                name + ", " + labels.text("typefaces.size.told"),
                50,
                200,
                type().size(),
                STEP,
                chosen -> choose(new Settings.Type(type().family(), chosen)));
        size.setId("size-" + code);
        family.valueProperty().addListener((all, before, chosen) -> choose(new Settings.Type(
                chosen == null || chosen.equals(natural()) ? "" : chosen, type().size())));
        set();
        var line = new HBox(12, title, family, size);
        line.setAlignment(Pos.CENTER_LEFT);
        var shown = new StackPane(sample);
        shown.getStyleClass().add("typeface-sample");
        StackPane.setAlignment(sample, script == Script.ARABIC ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        getChildren().addAll(line, shown);
    }

    /// The script and its family, in words.
    String told() {
        return name + " " + family.getValue();
    }

    private Settings.Type type() {
        return settings.get().type(script);
    }

    private void choose(Settings.Type type) {
        settings.set(settings.get().with(script, type));
        set();
    }

    private String natural() {
        return Family.bundled(script).getFirst().name();
    }

    /// The families of a script: the bundled ones at once, the installed ones when they were looked through.
    private ComboBox<String> families() {
        var choice = new ComboBox<String>();
        Family.bundled(script).forEach(bundled -> choice.getItems().add(bundled.name()));
        var chosen = type().family();
        if (!chosen.isEmpty() && !choice.getItems().contains(chosen)) {
            choice.getItems().add(chosen);
        }
        choice.setValue(chosen.isEmpty() ? natural() : chosen);
        choice.setPrefWidth(280);
        choice.setAccessibleText(name + ", " + labels.text("typefaces.family"));
        Thread.ofPlatform().daemon().name("installed typefaces").start(() -> {
            var installed = Family.installed(script);
            Platform.runLater(() -> {
                // some fonts one of the two cannot use
                var usable = new HashSet<>(Font.getFamilies());
                installed.stream()
                        .filter(each -> usable.contains(each) && !choice.getItems().contains(each))
                        .forEach(choice.getItems()::add);
            });
        });
        return choice;
    }

    private void set() {
        var language = switch (script) {
            case LATIN -> Language.GERMAN;
            case JAPANESE -> Language.JAPANESE;
            case ARABIC -> Language.ARABIC;
        };
        sample.setNodeOrientation(
                language.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        sample.setFont(new Faces(settings.get().types(), 1).of(language, Face.Role.BODY).font());
    }
}
