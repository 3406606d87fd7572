package taiyaku.view;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.desk.Filing;
import taiyaku.desk.Opened;
import taiyaku.desk.Repairs;
import taiyaku.desk.worklog.Worklog;
import taiyaku.intake.Texts;
import taiyaku.view.action.Actions;
import taiyaku.view.action.Chooser;
import taiyaku.view.action.SpotMenu;
import taiyaku.view.card.Card;
import taiyaku.view.findings.RepairPane;
import taiyaku.view.findings.WorklogPane;
import taiyaku.view.ledger.Instruments;
import taiyaku.view.search.Quick;
import taiyaku.view.search.Quicks;
import taiyaku.view.sign.Labels;
import taiyaku.view.start.PastePane;

/// What the actions do to the window: which pane opens, and where the focus goes then.
final class Commands implements Actions.Window {

    private final ReaderWindow window;
    private final Desk desk;
    private final Filing filing;
    private final Labels labels;
    private final Overlays overlays;
    private final Chooser chooser;
    private final Consumer<List<Path>> opening;
    private final Worklog worklog;

    /// @param opening what is done with files that were chosen
    Commands(
            ReaderWindow window,
            Desk desk,
            Filing filing,
            Worklog worklog,
            Labels labels,
            Overlays overlays,
            Chooser chooser,
            Consumer<List<Path>> opening) {
        this.window = window;
        this.desk = desk;
        this.filing = filing;
        this.labels = labels;
        this.overlays = overlays;
        this.chooser = chooser;
        this.opening = opening;
        this.worklog = worklog;
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
        }, () -> window.shown(desk.opened().get()));
        window.middle().show(pane);
        pane.focus();
    }

    @Override
    public void library() {
        filing.setAside();
        desk.clear();
    }

    @Override
    public void earlier() {
        quick(Quicks.earlier(filing, labels, overlays::uncover));
    }

    @Override
    public void addVersion() {
        for (var file : chooser.open(labels.text("action.add-version"))) {
            desk.aside(() -> Texts.read(file, null, null), desk.versions()::add);
        }
    }

    @Override
    public void exchangeVersion() {
        int version = Actions.version(desk);
        var files = chooser.open(labels.text("action.exchange-version"));
        if (!files.isEmpty()) {
            desk.aside(() -> Texts.read(files.getFirst(), null, null), read -> desk.versions().exchange(version, read));
        }
    }

    @Override
    public void panel() {
        var panel = window.reading().panel();
        panel.set(!panel.get());
    }

    @Override
    public void ledger() {
        var shown = window.instruments().ledgerShown();
        shown.set(!shown.get());
        focusInstruments();
    }

    @Override
    public void plot() {
        window.instruments().turn(Instruments.Shown.PLOT);
        focusInstruments();
    }

    @Override
    public void bars() {
        window.instruments().turn(Instruments.Shown.BARS);
        focusInstruments();
    }

    private void focusInstruments() {
        if (window.reading().getItems().contains(window.instruments())) {
            window.instruments().focus();
        } else {
            window.page().requestFocus();
        }
    }

    @Override
    public void savePicture() {
        window.instruments().save();
    }

    @Override
    public void region(int by) {
        window.reading().go(by, window.toolbar());
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
        window.reading().instead(pane);
        pane.focus();
    }

    @Override
    public void worklog() {
        if (window.reading().isUsual()) {
            var pane = new WorklogPane(desk, worklog, labels, this::closeRepair);
            window.reading().instead(pane);
            pane.focus();
        } else {
            closeRepair();
        }
    }

    @Override
    public void note() {
        window.page().write();
    }

    @Override
    public void editSentence() {
        // text is written where sentences stand level, so that one sees what they are held to
        desk.layout().free().set(false);
        window.level().edit();
    }

    @Override
    public void copy() {
        var finding = desk.where().finding();
        if (finding != null && finding.suggestion() != null) {
            Card.copy(finding.suggestion());
        }
    }

    @Override
    public void search() {
        window.field().begin();
    }

    @Override
    public void nextHit() {
        window.search().next();
    }

    @Override
    public void previousHit() {
        window.search().previous();
    }

    @Override
    public void goTo() {
        quick(Quicks.goTo(desk, labels, overlays::uncover));
    }

    @Override
    public void palette() {
        quick(Quicks.palette(window.actions(), labels, overlays::uncover));
    }

    private void quick(Quick quick) {
        window.middle().cover(quick);
        quick.focus();
    }

    @Override
    public void spotMenu() {
        spotMenu(window.page().anchor());
    }

    void spotMenu(Point2D at) {
        if (desk.where().selection().get() != null) {
            new SpotMenu(window.actions(), labels).open(window.page(), at);
        }
    }

    @Override
    public void help() {
        overlays.help();
    }

    @Override
    public void catalogue() {
        overlays.catalogue();
    }

    @Override
    public void typefaces() {
        overlays.typefaces();
    }

    @Override
    public void settings() {
        overlays.settings();
    }

    /// The pages that lie over the window.
    Overlays overlays() {
        return overlays;
    }

    @Override
    public void keys() {
        overlays.keys();
    }

    @Override
    public void about() {
        overlays.about();
    }

    @Override
    public void manual() {
        overlays.manual();
    }

    @Override
    public void tour() {
        overlays.tour();
    }

    @Override
    public void export() {
        overlays.export();
    }

    /// Closes what lies on top: a page over the window, the tour, the pasted texts, the list of repairs, the card.
    @Override
    public void close() {
        if (window.middle().uncover()) {
            window.page().requestFocus();
        } else if (overlays.isTouring()) {
            overlays.endTour();
        } else if (window.middle().shown() instanceof PastePane) {
            window.shown(desk.opened().get());
        } else if (!window.reading().isUsual()) {
            closeRepair();
        } else {
            desk.where().escape();
        }
    }

    private void closeRepair() {
        window.reading().usual();
        window.page().requestFocus();
    }
}
