package taiyaku.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.Opened;
import taiyaku.desk.search.Search;
import taiyaku.desk.worklog.Worklog;
import taiyaku.store.Settings;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Chooser;
import taiyaku.view.action.Delivery;
import taiyaku.view.action.MainMenu;
import taiyaku.view.findings.FindingsPanel;
import taiyaku.view.page.Dwell;
import taiyaku.view.page.FreePage;
import taiyaku.view.page.ReadingPane;
import taiyaku.view.ledger.Instruments;
import taiyaku.view.page.Page;
import taiyaku.view.page.Ruler;
import taiyaku.view.page.RunningHeads;
import taiyaku.view.search.SearchField;
import taiyaku.view.search.SearchHits;
import taiyaku.view.sign.Labels;
import taiyaku.view.start.StartPage;
import taiyaku.view.type.Faces;
import taiyaku.view.type.Typeface;

/// The whole window: toolbar, page with its heads and ruler, findings, status line; or the library when nothing is open.
final class ReaderWindow extends BorderPane {

    private final Desk desk;
    private final Labels labels;
    private final Consumer<List<Path>> opening;
    private final Actions actions;
    private final Commands commands;
    private final Page level;
    private final FreePage free;
    private final Node levelPaper;
    private final Node freePaper;
    private final Regions reading;
    private final Toolbar toolbar;
    private final Instruments instruments;
    private final Search search;
    private final SearchField field;
    private final Layers middle;
    private OptionalDouble recalled = OptionalDouble.empty();

    /// @param chooser asks for files
    /// @param opening what is done with files that were chosen or dropped
    ReaderWindow(
            Desk desk,
            Filing filing,
            Labels labels,
            ObjectProperty<Settings> settings,
            Chooser chooser,
            Consumer<List<Path>> opening) {
        this.desk = desk;
        this.labels = labels;
        this.opening = opening;
        var delivery = new Delivery(desk, filing, labels, chooser);
        var worklog = new Worklog(desk);
        commands = new Commands(
                this, desk, filing, worklog, labels, new Overlays(this, desk, labels, settings, delivery), chooser, opening);
        actions = new Actions(desk, commands, delivery, settings.get().keys());
        search = new Search(desk, labels.language());
        var faces = Bindings.createObjectBinding(
                () -> new Faces(settings.get().types(), desk.zoom().get()), settings, desk.zoom());
        level = new Page(desk, labels, actions, search, worklog, faces);
        free = new FreePage(desk, labels, actions, search, worklog, faces);
        levelPaper = paper(level);
        freePaper = paper(free);
        field = new SearchField(search, labels, actions.get("search").told(), () -> page().requestFocus());
        middle = new Layers(new SearchHits(desk, search, labels, field), new Hint(desk, labels, actions));
        instruments = new Instruments(desk, filing, labels, delivery);
        getStyleClass().addAll("reader", "lang-" + labels.language().code());
        if (labels.language().code().equals("ja")) {
            Typeface.GOTHIC.load();
            Typeface.GOTHIC_STRONG.load();
        }
        setId("reader");
        reading = new Regions(
                level,
                levelPaper,
                new FindingsPanel(desk, labels, actions),
                instruments);
        toolbar = new Toolbar(desk, labels, actions, new MainMenu(labels, actions, settings), field, reading.panel(), instruments);
        setTop(new VBox(toolbar, new Banner(desk, labels), new MishapLine(desk, labels, settings), new Notices(filing, labels, actions.get("save-as")::perform)));
        setCenter(middle);
        setBottom(new StatusLine(desk, filing, labels, actions));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> actions.handle(event, middle.isCovered()));
        addEventFilter(KeyEvent.KEY_TYPED, event -> actions.handle(event, middle.isCovered()));
        drops();
        panes(filing.seen().panes());
        filing.seen().follow(() -> page().scroll().get(), to -> recalled = OptionalDouble.of(to));
        desk.layout().free().subscribe(now -> turn());
        desk.opened().subscribe(this::shown);
        desk.work().subscribe(work -> Platform.runLater(this::rested));
    }

    /// Keeps with the article which panes are open, and opens those that were.
    private void panes(ObservableMap<String, String> panes) {
        pane(panes, "findings", panelShown(), Boolean::valueOf);
        pane(panes, "ledger", instruments.ledgerShown(), Boolean::valueOf);
        pane(panes, "divider", reading.divider(), Double::valueOf);
        pane(panes, "picture", instruments.pictureShown(), Instruments.Shown::valueOf);
    }

    private static <T> void pane(
            ObservableMap<String, String> panes, String name, Property<T> shown, Function<String, T> reading) {
        shown.subscribe(now -> panes.put(name, String.valueOf(now)));
        panes.addListener((MapChangeListener<String, String>) change -> {
            if (change.getKey().equals(name) && change.wasAdded()) {
                try {
                    shown.setValue(reading.apply(change.getValueAdded()));
                } catch (IllegalArgumentException foreign) {
                    panes.put(name, String.valueOf(shown.getValue()));
                }
            }
        });
    }

    /// Whether the findings are shown at the right.
    BooleanProperty panelShown() {
        return reading.panel();
    }

    /// The ledger and the pictures below the page.
    Instruments instruments() {
        return instruments;
    }

    /// The page of text that is shown.
    ReadingPane page() {
        return desk.layout().free().get() ? free : level;
    }

    /// The page on which linked sentences stand level.
    Page level() {
        return level;
    }

    private void turn() {
        boolean freely = desk.layout().free().get();
        reading.put(page(), freely ? freePaper : levelPaper);
        reading.applyCss();
        page().requestFocus();
    }

    private Node paper(ReadingPane page) {
        page.setFocusTraversable(true);
        page.setOnMousePressed(event -> page.requestFocus());
        page.setOnContextMenuRequested(event -> commands.spotMenu(new Point2D(event.getX(), event.getY())));
        page.setOnKeyPressed(event -> {
            Runnable move = moves().get(event.getCode());
            if (move != null && !event.isShortcutDown() && !event.isAltDown()) {
                move.run();
                event.consume();
            }
        });
        Dwell.watch(desk, page);
        var sheet = new VBox(new RunningHeads(desk, labels, page), page);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        sheet.getStyleClass().add("paper");
        sheet.setMinWidth(0);
        sheet.setMinHeight(120);
        return new HBox(sheet, new Ruler(desk, page));
    }

    /// Shows the panes another window showed, and what was looked for in it: the same window in another language.
    void takeAfter(ReaderWindow before) {
        panelShown().set(before.panelShown().get());
        instruments.ledgerShown().set(before.instruments.ledgerShown().get());
        instruments.pictureShown().set(before.instruments.pictureShown().get());
        search.query().set(before.search.query().get());
        scroll(before.page().scroll().get());
    }

    private void scroll(double to) {
        applyCss();
        layout();
        page().scroll().set(to);
    }

    /// What the actions do here.
    Commands commands() {
        return commands;
    }

    Regions reading() {
        return reading;
    }

    Layers middle() {
        return middle;
    }

    Toolbar toolbar() {
        return toolbar;
    }

    Actions actions() {
        return actions;
    }

    Search search() {
        return search;
    }

    SearchField field() {
        return field;
    }

    /// Shows what lies open, or the library when nothing does.
    void shown(@Nullable Opened opened) {
        reading.usual();
        if (opened == null && desk.work().get() == null) {
            middle.show(new StartPage(desk, labels, actions, opening));
        } else {
            middle.show(reading);
            // a split pane takes its parts into the scene with its skin
            reading.applyCss();
            // how far it was scrolled is recalled before it is shown
            recalled.ifPresent(this::scroll);
            recalled = OptionalDouble.empty();
            page().requestFocus();
        }
    }

    /// Where nothing lies open once work is over, it was stopped or failed: then the library shows.
    private void rested() {
        if (desk.opened().get() == null && desk.work().get() == null && middle.shown() == reading) {
            shown(null);
        }
    }

    private Map<KeyCode, Runnable> moves() {
        return Map.of(
                KeyCode.DOWN, () -> page().walk(1),
                KeyCode.UP, () -> page().walk(-1),
                KeyCode.LEFT, () -> desk.linking().point(-1),
                KeyCode.RIGHT, () -> desk.linking().point(1),
                KeyCode.PAGE_DOWN, () -> page().turn(1),
                KeyCode.PAGE_UP, () -> page().turn(-1),
                KeyCode.HOME, () -> page().scroll().set(0),
                KeyCode.END, () -> page().scroll().set(page().total()),
                KeyCode.ENTER, commands::editSentence,
                KeyCode.SPACE,
                        () -> desk.where().card().set(!desk.where().card().get()));
    }

    /// The whole window takes files.
    private void drops() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        setOnDragDropped(event -> {
            event.setDropCompleted(dropped(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    /// Opens dropped files; whether there were any.
    boolean dropped(List<File> files) {
        if (files.isEmpty()) {
            return false;
        }
        opening.accept(files.stream().map(File::toPath).toList());
        return true;
    }
}
