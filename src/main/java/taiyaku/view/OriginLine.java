package taiyaku.view;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.Opened;
import taiyaku.intake.Articles;
import taiyaku.intake.Taken;
import taiyaku.store.UnusableFileException;
import taiyaku.view.sign.Labels;

/// The encodings the open files were read by, with a question mark where one is in doubt, and the menu that reads them
/// anew by another, or pages with all that stands around their articles.
final class OriginLine extends Button {

    /// What is offered; anything else can be named on the command line.
    private static final List<String> OFFERED = List.of(
            "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15", "windows-31j", "EUC-JP", "ISO-2022-JP", "windows-1256");

    private final Desk desk;
    private final Filing filing;
    private final Labels labels;
    private final ContextMenu menu = new ContextMenu();

    OriginLine(Desk desk, Filing filing, Labels labels) {
        this.desk = desk;
        this.filing = filing;
        this.labels = labels;
        setId("origin");
        getStyleClass().setAll("link");
        managedProperty().bind(visibleProperty());
        setOnAction(event -> menu.show(this, Side.TOP, 0, 0));
        desk.opened().subscribe(this::tell);
    }

    private void tell(@Nullable Opened opened) {
        menu.hide();
        menu.getItems().clear();
        setVisible(opened != null && !opened.origins().isEmpty());
        if (opened != null && isVisible()) {
            setText(opened.origins().stream().map(OriginLine::name).distinct().collect(Collectors.joining(" · ")));
            setTooltip(new Tooltip(opened.origins().stream()
                    .flatMap(origin -> notes(origin).stream())
                    .collect(Collectors.joining("\n"))));
            menu.getItems().addAll(items(opened));
        }
    }

    private static String name(Taken.Origin origin) {
        var charset = origin.charset();
        var name = charset == null ? ending(origin) : charset.name();
        return origin.doubtful() ? name + " ?" : name;
    }

    private static String ending(Taken.Origin origin) {
        var name = origin.file().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private List<String> notes(Taken.Origin origin) {
        var notes = new ArrayList<String>();
        notes.add(text(origin, origin.doubtful() ? "origin.doubtful" : "origin.encoding"));
        if (!origin.leftOut().isEmpty()) {
            notes.add(text(origin, "origin.left-out"));
        }
        if (origin.pair()) {
            notes.add(text(origin, "origin.both"));
        }
        return notes;
    }

    private String text(Taken.Origin origin, String key) {
        var file = String.valueOf(origin.file().getFileName());
        return labels.text(
                key,
                Map.of(
                        "file", UnusableFileException.shown(file),
                        "encoding", name(origin),
                        "lines", origin.leftOut().size()));
    }

    private List<MenuItem> items(Opened opened) {
        var items = new ArrayList<MenuItem>();
        var how = opened.how();
        if (opened.origins().stream().anyMatch(origin -> origin.charset() != null)) {
            items.add(choice(labels.text("origin.found"), opened, null));
            OFFERED.forEach(name -> items.add(choice(name, opened, Charset.forName(name))));
        }
        if (how.whole() || opened.origins().stream().anyMatch(origin -> !origin.leftOut().isEmpty())) {
            var whole = new CheckMenuItem(labels.text("origin.whole"));
            whole.setId("origin-whole");
            whole.setSelected(how.whole());
            whole.setOnAction(event -> again(opened, how.whole(!how.whole())));
            items.add(new SeparatorMenuItem());
            items.add(whole);
        }
        boolean pair = opened.origins().stream().anyMatch(Taken.Origin::pair);
        int versions = opened.project().article().editions().size();
        if (opened.origins().size() == 1 && (pair || versions == 1)) {
            var both = new CheckMenuItem(labels.text("origin.pair"));
            both.setId("origin-pair");
            both.setSelected(pair);
            both.setOnAction(event -> again(
                    opened, how.holding(pair ? Articles.Reading.Holds.ONE : Articles.Reading.Holds.TWO)));
            items.add(new SeparatorMenuItem());
            items.add(both);
        }
        return items;
    }

    private MenuItem choice(String words, Opened opened, @Nullable Charset charset) {
        var item = new RadioMenuItem(words);
        var how = opened.how();
        item.setSelected(Objects.equals(charset, how.encoding()));
        item.setOnAction(event -> again(opened, how.by(charset)));
        return item;
    }

    private void again(Opened opened, Articles.Reading how) {
        filing.setAside();
        desk.open(() -> Opened.read(opened.files(), how));
    }
}
