package taiyaku.view.start;

import com.ibm.icu.text.DateFormat;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Library;
import taiyaku.store.Recent;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Buttons;
import taiyaku.view.sign.Labels;
import taiyaku.view.sign.Signs;
import taiyaku.view.type.Face;
import taiyaku.view.type.Faces;
import taiyaku.view.type.Typeface;
import taiyaku.view.type.Words;

/// The library: what the program is, a place to drop texts, the samples and what was open lately.
public final class StartPage extends ScrollPane {

    private static final double WIDTH = 1040;

    private final Desk desk;
    private final Labels labels;
    private final VBox recent = new VBox(8);
    private final FlowPane samples = new FlowPane(16, 16);
    private final Consumer<List<Path>> opening;

    /// @param opening opens files
    public StartPage(Desk desk, Labels labels, Actions actions, Consumer<List<Path>> opening) {
        this.desk = desk;
        this.labels = labels;
        this.opening = opening;
        setId("start");
        getStyleClass().add("start");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var content = new VBox(24, head(actions), dropZone(actions));
        content.setMaxWidth(WIDTH);
        content.getStyleClass().add("start-content");
        samples.setPrefWrapLength(WIDTH);
        content.getChildren().add(new VBox(10, title("start.samples"), samples));
        content.getChildren().add(recent);
        var centred = new StackPane(content);
        centred.getStyleClass().add("start-page");
        setContent(centred);
        // in its turn, so that work just set aside is among them
        desk.aside(Recent::read, this::list);
        desk.aside(() -> Library.samples(labels.language()), this::fill);
    }

    private void list(List<Recent.Entry> entries) {
        if (!entries.isEmpty()) {
            var lines = new VBox();
            // those that stay come first
            Stream.concat(
                            entries.stream().filter(Recent.Entry::pinned),
                            entries.stream().filter(entry -> !entry.pinned()).limit(8))
                    .forEach(entry -> lines.getChildren().add(new HBox(pin(entry), line(entry))));
            recent.getChildren().setAll(title("start.recent"), lines);
        }
    }

    private HBox head(Actions actions) {
        var sign = new Text("対訳");
        sign.setFont(Typeface.MINCHO.font(46));
        sign.getStyleClass().add("ink");
        var name = new Text("Taiyaku");
        name.setFont(Typeface.SERIF.font(32));
        name.getStyleClass().add("ink");
        var names = new HBox(18, sign, name);
        names.getStyleClass().add("start-name");
        var line = new Text(labels.text("start.line"));
        line.getStyleClass().addAll("start-line", "ink2");
        Typeface.SERIF_ITALIC.load();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var open = Buttons.keyed(actions.get("open"), labels);
        var fresh = Buttons.keyed(actions.get("new"), labels);
        fresh.getStyleClass().add("primary");
        return new HBox(8, new VBox(2, names, line), gap, open, fresh);
    }

    private HBox dropZone(Actions actions) {
        var heading = new Text(labels.text("start.drop"));
        heading.setFont(face().font());
        heading.getStyleClass().add("ink");
        var words = new Words(labels.text("start.drop.kinds"), 13, "ink2");
        words.setPrefWidth(430);
        var choose = new Button(labels.text("start.choose"));
        choose.getStyleClass().setAll("keyed");
        choose.setOnAction(event -> actions.get("open").perform());
        var paste = new Button(labels.text("start.paste"));
        paste.getStyleClass().setAll("keyed");
        paste.setOnAction(event -> actions.get("new").perform());
        var told = new VBox(10, heading, words, new HBox(8, choose, paste));
        told.getStyleClass().add("drop-told");
        var zone = new HBox(70, new Emblem(), told);
        zone.getStyleClass().add("drop-zone");
        return zone;
    }

    private Face face() {
        return Faces.natural(20.0 / 17).of(labels.language(), Face.Role.HEADING);
    }

    private Label title(String key) {
        var title = new Label(labels.text(key));
        title.getStyleClass().add("panel-title");
        return title;
    }

    private void fill(List<Library.Sample> found) {
        for (var sample : found) {
            var title = new Words(sample.title(), 14, true, "ink");
            title.setPrefWidth(216);
            var line = new Words(sample.summary(), 12.5, "ink2");
            line.setPrefWidth(216);
            var gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            var counts = counts(sample.critical(), sample.major(), sample.minor());
            var languages = new Label(sample.languages());
            languages.getStyleClass().add("caption");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var card = new Button(null, new VBox(6, title, line, gap, new HBox(languages, space, counts)));
            card.setId("sample-" + samples.getChildren().size());
            card.getStyleClass().setAll("sample");
            card.setAccessibleText(sample.title());
            card.setOnAction(event -> opening.accept(List.of(sample.folder())));
            samples.getChildren().add(card);
        }
        if (!samples.getChildren().isEmpty()) {
            samples.getChildren().getFirst().requestFocus();
        }
    }

    private HBox counts(int critical, int major, int minor) {
        var row = new HBox(5);
        row.getStyleClass().add("counts");
        int[] numbers = {critical, major, minor};
        int at = 0;
        for (var severity : Severity.values()) {
            if (numbers[at] > 0) {
                var sign = new StackPane(Signs.of(severity));
                sign.setMinWidth(12);
                row.getChildren().addAll(sign, new Label(String.valueOf(numbers[at])));
            }
            at++;
        }
        if (row.getChildren().isEmpty()) {
            var clean = new Label(labels.text("start.clean"));
            clean.getStyleClass().add("clean");
            row.getChildren().addAll(Signs.tick(), clean);
        }
        return row;
    }

    /// Has an entry stay on the list, or lets it go.
    private ToggleButton pin(Recent.Entry entry) {
        var pin = new ToggleButton(null, Signs.icon(Signs.Icon.PIN));
        pin.getStyleClass().setAll("tool", "toggle", "recent-pin");
        pin.setSelected(entry.pinned());
        pin.setTooltip(new Tooltip(labels.text("start.pin")));
        pin.setAccessibleText(labels.text("start.pin") + ": " + entry.title());
        pin.setOnAction(event -> desk.aside(
                () -> {
                    Recent.pin(entry, pin.isSelected());
                    return Recent.read();
                },
                this::list));
        return pin;
    }

    private Button line(Recent.Entry entry) {
        var title = Words.fitting(entry.title(), 330, 13.5, "ink");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var languages = new Label(entry.languages());
        languages.setMinWidth(80);
        var when = new Label(DateFormat.getDateInstance(
                        DateFormat.RELATIVE_MEDIUM, labels.language().locale())
                .format(Date.from(entry.when())));
        when.getStyleClass().add("caption");
        var read = new Label(entry.read() + "/" + entry.sentences());
        read.getStyleClass().add("caption");
        var counts = counts(entry.critical(), entry.major(), entry.minor());
        counts.setMinWidth(120);
        var content = new HBox(20, Signs.icon(Signs.Icon.FILE), title, gap, languages, counts, read, when);
        content.getStyleClass().add("recent");
        var line = new Button(null, content);
        line.getStyleClass().setAll("recent-line");
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        var where = entry.files().isEmpty() ? "" : entry.files().getFirst().toString();
        boolean present = entry.present();
        line.setTooltip(new Tooltip(present ? where : labels.text("start.missing", Map.of("file", where))));
        if (present) {
            line.setOnAction(event -> opening.accept(entry.files()));
        } else {
            line.getStyleClass().add("gone");
            when.setText(labels.text("start.gone"));
            line.setOnAction(event -> desk.tell(labels.text("start.missing", Map.of("file", where))));
        }
        return line;
    }
}
