package taiyaku.view;

import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import taiyaku.check.Severity;
import taiyaku.desk.Filing;
import taiyaku.desk.Sources;
import taiyaku.store.Hold;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Words;

/// What a person should know of the files and may do something about, a line each above the page: that another window
/// has the project, that a text changed on disk.
final class Notices extends VBox {

    private final Filing filing;
    private final Labels labels;
    private final Runnable saveAs;

    /// @param saveAs saves the project under another name
    Notices(Filing filing, Labels labels, Runnable saveAs) {
        this.filing = filing;
        this.labels = labels;
        this.saveAs = saveAs;
        setId("notices");
        filing.heldBy().subscribe(now -> tell());
        filing.sources().changes().addListener((Observable change) -> tell());
    }

    private void tell() {
        var lines = new ArrayList<Node>();
        var owner = filing.heldBy().get();
        if (owner != null) {
            lines.add(line("notice-held", held(owner), button("action.save-as", saveAs)));
        }
        var sources = filing.sources();
        for (var change : List.copyOf(sources.changes())) {
            var file = String.valueOf(change.file().getFileName());
            lines.add(line(
                    "notice-changed",
                    labels.text("notice.changed", Map.of("file", "\u2068" + file + "\u2069")),
                    button("notice.reload", () -> sources.reload(change)),
                    button("notice.keep", () -> sources.keep(change))));
        }
        getChildren().setAll(lines);
    }

    private String held(Hold.Owner owner) {
        var since = DateFormat.getDateTimeInstance(
                        DateFormat.MEDIUM, DateFormat.SHORT, labels.language().locale().toLocale())
                .format(Date.from(owner.since()));
        return labels.text("notice.held", Map.of("user", owner.user(), "host", owner.host(), "since", since));
    }

    private Button button(String key, Runnable run) {
        var button = new Button(labels.text(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().setAll("keyed");
        button.setOnAction(event -> run.run());
        return button;
    }

    private static HBox line(String id, String sentence, Button... buttons) {
        var sign = new HBox(Signs.of(Severity.MINOR));
        sign.getStyleClass().add("banner-sign");
        var words = new Words(sentence, 13, "ink");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(sign, words);
        line.setId(id);
        line.getStyleClass().add("banner");
        line.getChildren().addAll(buttons);
        return line;
    }
}
