package taiyaku.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.Opened;
import taiyaku.desk.Repairs;
import taiyaku.store.Settings;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Chooser;
import taiyaku.view.action.Delivery;
import taiyaku.view.action.KeysPage;
import taiyaku.view.action.MainMenu;
import taiyaku.view.card.Card;
import taiyaku.view.findings.FindingsPanel;
import taiyaku.view.findings.RepairPane;
import taiyaku.view.page.Dwell;
import taiyaku.view.ledger.Instruments;
import taiyaku.view.page.Page;
import taiyaku.view.page.Ruler;
import taiyaku.view.page.RunningHeads;
import taiyaku.view.sign.Labels;
import taiyaku.view.start.PastePane;
import taiyaku.view.start.StartPage;
import taiyaku.view.type.Typeface;

/// The whole window: toolbar, page with its heads and ruler, findings, status line; or the library when nothing is open.
final class ReaderWindow extends BorderPane implements Actions.Window {

    private final Desk desk;
    private final Filing filing;
    private final Labels labels;
    private final Chooser chooser;
    private final Consumer<List<Path>> opening;
    private final Actions actions;
    private final Page page;
    private final Regions reading;
    private final Toolbar toolbar;
    private final Instruments instruments;
    private final StackPane middle = new StackPane();

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
        this.filing = filing;
        this.labels = labels;
        this.opening = opening;
        this.chooser = chooser;
        var delivery = new Delivery(desk, filing, labels, chooser);
        actions = new Actions(desk, this, delivery);
        page = new Page(desk, labels, actions);
        instruments = new Instruments(desk, filing, labels, delivery);
        getStyleClass().addAll("reader", "lang-" + labels.language().code());
        if (labels.language().code().equals("ja")) {
            Typeface.GOTHIC.load();
            Typeface.GOTHIC_STRONG.load();
        }
        setId("reader");
        reading = new Regions(
                new RunningHeads(desk, labels, page),
                page,
                new Ruler(desk, page),
                new FindingsPanel(desk, labels, actions),
                instruments);
        toolbar = new Toolbar(desk, labels, actions, new MainMenu(labels, actions, settings), reading.panel(), instruments);
        setTop(new VBox(toolbar, new Banner(desk, labels)));
        setCenter(middle);
        setBottom(new StatusLine(desk, filing, labels));
        page.setFocusTraversable(true);
        page.setOnMousePressed(event -> page.requestFocus());
        addEventFilter(KeyEvent.KEY_PRESSED, actions::handle);
        page.setOnKeyPressed(event -> {
            Runnable move = moves().get(event.getCode());
            if (move != null && !event.isShortcutDown() && !event.isAltDown()) {
                move.run();
                event.consume();
            }
        });
        drops();
        Dwell.watch(desk, page);
        desk.opened().subscribe(this::shown);
        desk.work().subscribe(work -> Platform.runLater(this::rested));
    }

    /// Whether the findings are shown at the right.
    BooleanProperty panelShown() {
        return reading.panel();
    }

    /// The ledger and the pictures below the page.
    Instruments instruments() {
        return instruments;
    }

    /// The page of text.
    Page page() {
        return page;
    }

    private void shown(@Nullable Opened opened) {
        reading.usual();
        if (opened == null && desk.work().get() == null) {
            show(new StartPage(desk, labels, actions, opening));
        } else {
            show(reading);
            // a split pane takes its parts into the scene with its skin
            reading.applyCss();
            page.requestFocus();
        }
    }

    /// Where nothing lies open once work is over, it was stopped or failed: then the library shows.
    private void rested() {
        if (desk.opened().get() == null && desk.work().get() == null && middle.getChildren().contains(reading)) {
            shown(null);
        }
    }

    private void show(Node node) {
        middle.getChildren().setAll(node);
    }

    private Map<KeyCode, Runnable> moves() {
        return Map.of(
                KeyCode.DOWN, () -> page.walk(1),
                KeyCode.UP, () -> page.walk(-1),
                KeyCode.PAGE_DOWN, () -> page.turn(1),
                KeyCode.PAGE_UP, () -> page.turn(-1),
                KeyCode.HOME, () -> page.scroll().set(0),
                KeyCode.END, () -> page.scroll().set(page.total()),
                KeyCode.ENTER, page::edit,
                KeyCode.SPACE,
                        () -> desk.where().card().set(!desk.where().card().get()));
    }

    @Override
    public void choose() {
        var files = chooser.open(labels.text("action.open"));
        if (!files.isEmpty()) {
            opening.accept(files);
        }
    }

    @Override
    public void paste() {
        var pane = new PastePane(labels, article -> {
            filing.setAside();
            desk.open(() -> Opened.of(article));
        }, () -> shown(desk.opened().get()));
        show(pane);
        pane.focus();
    }

    @Override
    public void library() {
        filing.setAside();
        desk.clear();
    }

    @Override
    public void panel() {
        var panel = reading.panel();
        panel.set(!panel.get());
    }

    @Override
    public void ledger() {
        var shown = instruments.ledgerShown();
        shown.set(!shown.get());
        focusInstruments();
    }

    @Override
    public void plot() {
        instruments.turn(Instruments.Shown.PLOT);
        focusInstruments();
    }

    @Override
    public void bars() {
        instruments.turn(Instruments.Shown.BARS);
        focusInstruments();
    }

    private void focusInstruments() {
        if (reading.getItems().contains(instruments)) {
            instruments.focus();
        } else {
            page.requestFocus();
        }
    }

    @Override
    public void savePicture() {
        instruments.save();
    }

    @Override
    public void region(int by) {
        reading.go(by, toolbar);
    }

    @Override
    public void repairAll() {
        var finding = desk.where().finding();
        var print = desk.findings().fingerprint(desk.where().finding());
        var alike = finding != null && Repairs.possible(finding)
                ? desk.findings().alike(finding)
                : print == null ? List.<Finding>of() : print.findings();
        if (alike.isEmpty()) {
            return;
        }
        var pane = new RepairPane(desk, labels, alike, this::closeRepair);
        reading.instead(pane);
        pane.focus();
    }

    @Override
    public void note() {
        page.write();
    }

    @Override
    public void editSentence() {
        page.edit();
    }

    @Override
    public void copy() {
        var finding = desk.where().finding();
        if (finding != null && finding.suggestion() != null) {
            Card.copy(finding.suggestion());
        }
    }

    @Override
    public void keys() {
        if (middle.getChildren().size() == 1) {
            var keys = new KeysPage(labels, actions, this::closeKeys);
            middle.getChildren().add(keys);
            keys.requestFocus();
        } else {
            closeKeys();
        }
    }

    /// Closes what lies on top: the keys, the pasted texts, the list of repairs, the card.
    @Override
    public void close() {
        if (middle.getChildren().size() > 1) {
            closeKeys();
        } else if (middle.getChildren().getFirst() instanceof PastePane) {
            shown(desk.opened().get());
        } else if (!reading.isUsual()) {
            closeRepair();
        } else {
            desk.where().escape();
        }
    }

    private void closeRepair() {
        reading.usual();
        page.requestFocus();
    }

    private void closeKeys() {
        middle.getChildren().remove(1, middle.getChildren().size());
        page.requestFocus();
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
