package taiyaku.view.setting;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import taiyaku.store.Settings;
import taiyaku.text.Script;
import taiyaku.view.action.Overlay;
import taiyaku.view.sign.Labels;

/// The page of typefaces: for each script a family and a size, with a line set in them; what is chosen is applied at once.
public final class TypefacesPage extends Overlay {

    private static final double WIDTH = 620;

    private final Labels labels;
    private final ObjectProperty<Settings> settings;
    private final VBox scripts = new VBox(18);

    /// @param over is told when it is closed
    public TypefacesPage(Labels labels, ObjectProperty<Settings> settings, Runnable over) {
        super(over);
        this.labels = labels;
        this.settings = settings;
        var title = title(labels.text("action.typefaces"));
        var natural = new Button(labels.text("typefaces.natural"));
        natural.setId("typefaces-natural");
        natural.getStyleClass().setAll("keyed");
        natural.setOnAction(event -> {
            settings.set(settings.get().withNaturalTypes());
            fill();
        });
        var sheet = new VBox(20, title, scripts, natural);
        lay("typefaces-page", sheet, WIDTH, USE_PREF_SIZE);
        fill();
    }

    /// Puts the focus into the first choice.
    public void focus() {
        lookup("#family-latin").requestFocus();
    }

    private void fill() {
        scripts.getChildren().clear();
        for (var script : Script.values()) {
            scripts.getChildren().add(new TypefaceChoice(labels, settings, script));
        }
    }
}
