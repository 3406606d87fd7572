package taiyaku.view.action;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import taiyaku.store.Settings;
import taiyaku.text.Language;
import taiyaku.text.Script;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Face;
import taiyaku.view.type.Faces;
import taiyaku.view.type.Family;

/// The page of typefaces: for each script a family and a size, with a line set in them; what is chosen is applied at once.
public final class TypefacesPage extends StackPane {

    private static final double WIDTH = 620;
    private static final int STEP = 5;

    private final Labels labels;
    private final ObjectProperty<Settings> settings;
    private final VBox scripts = new VBox(18);

    /// @param over is told when it is closed
    public TypefacesPage(Labels labels, ObjectProperty<Settings> settings, Runnable over) {
        this.labels = labels;
        this.settings = settings;
        setId("typefaces-page");
        getStyleClass().add("overlay");
        var title = new Label(labels.text("action.typefaces"));
        title.getStyleClass().add("overlay-title");
        var natural = new Button(labels.text("typefaces.natural"));
        natural.setId("typefaces-natural");
        natural.getStyleClass().setAll("keyed");
        natural.setOnAction(event -> {
            for (var script : Script.values()) {
                settings.set(settings.get().with(script, Settings.Type.NATURAL));
            }
            fill();
        });
        var sheet = new VBox(20, title, scripts, natural);
        sheet.getStyleClass().add("overlay-sheet");
        sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(sheet);
        fill();
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                over.run();
            }
        });
    }

    /// Puts the focus into the first choice.
    public void focus() {
        lookup("#family-latin").requestFocus();
    }

    private void fill() {
        scripts.getChildren().clear();
        for (var script : Script.values()) {
            scripts.getChildren().add(part(script));
        }
    }

    private VBox part(Script script) {
        var code = script.name().toLowerCase(Locale.ROOT);
        var sample = new Text(labels.text("typefaces.sample." + code));
        sample.getStyleClass().add("ink");
        var name = new Label(labels.text("typefaces." + code));
        name.getStyleClass().add("panel-title");
        name.setPrefWidth(110);
        var family = families(script);
        family.setId("family-" + code);
        var size = sizes(script);
        size.setId("size-" + code);
        name.setLabelFor(family);
        Runnable choose = () -> {
            var chosen = family.getValue();
            boolean usual = chosen == null || chosen.equals(natural(script));
            settings.set(settings.get().with(script, new Settings.Type(usual ? "" : chosen, size.getValue())));
            set(sample, script);
        };
        family.valueProperty().subscribe((before, now) -> choose.run());
        size.valueProperty().subscribe((before, now) -> choose.run());
        set(sample, script);
        var line = new HBox(12, name, family, size);
        line.setAlignment(Pos.CENTER_LEFT);
        var shown = new StackPane(sample);
        shown.getStyleClass().add("typeface-sample");
        StackPane.setAlignment(sample, script == Script.ARABIC ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return new VBox(6, line, shown);
    }

    private static String natural(Script script) {
        return Family.bundled(script).getFirst().name();
    }

    /// The families of a script: the bundled ones at once, the installed ones when they were looked through.
    private ComboBox<String> families(Script script) {
        var choice = new ComboBox<String>();
        Family.bundled(script).forEach(family -> choice.getItems().add(family.name()));
        var chosen = settings.get().type(script).family();
        if (!chosen.isEmpty() && !choice.getItems().contains(chosen)) {
            choice.getItems().add(chosen);
        }
        choice.setValue(chosen.isEmpty() ? natural(script) : chosen);
        choice.setPrefWidth(280);
        choice.setAccessibleText(labels.text("typefaces.family"));
        Thread.ofPlatform().daemon().name("installed typefaces").start(() -> {
            var installed = Family.installed(script);
            Platform.runLater(() -> {
                // some fonts one of the two cannot use
                var usable = new HashSet<>(Font.getFamilies());
                installed.stream()
                        .filter(name -> usable.contains(name) && !choice.getItems().contains(name))
                        .forEach(choice.getItems()::add);
            });
        });
        return choice;
    }

    private Spinner<Integer> sizes(Script script) {
        var values = new IntegerSpinnerValueFactory(50, 200, settings.get().type(script).size(), STEP);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer size) {
                return labels.text("typefaces.size", Map.of("size", size));
            }

            @Override
            public Integer fromString(String told) {
                throw new UnsupportedOperationException("sizes are not typed");
            }
        });
        var size = new Spinner<>(values);
        size.setPrefWidth(100);
        size.setAccessibleText(labels.text("typefaces.size.told"));
        return size;
    }

    private void set(Text sample, Script script) {
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
