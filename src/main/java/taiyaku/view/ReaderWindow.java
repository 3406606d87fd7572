package taiyaku.view;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import taiyaku.desk.Desk;

/// The whole window: toolbar, page with its heads and ruler, findings, status line.
final class ReaderWindow extends BorderPane {

    private final Desk desk;
    private final Labels labels;
    private final Opening opening;
    private final Page page;
    private final BooleanProperty panel = new SimpleBooleanProperty(true);

    /// Opens files.
    @FunctionalInterface
    interface Opening {
        void open(List<Path> paths);
    }

    /// @param opening what is done with files that were chosen or dropped
    ReaderWindow(Desk desk, Labels labels, Opening opening) {
        this.desk = desk;
        this.labels = labels;
        this.opening = opening;
        page = new Page(desk, labels);
        getStyleClass().add("reader");
        getStyleClass().add("lang-" + labels.language().code());
        setId("reader");
        var middle = new VBox(new RunningHeads(desk, labels, page), page);
        VBox.setVgrow(page, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add("paper");
        middle.setMinWidth(0);
        var findings = new FindingsPanel(desk, labels);
        findings.visibleProperty().bind(panel);
        findings.managedProperty().bind(panel);
        setTop(new VBox(new Toolbar(desk, labels, this::choose, panel), new Banner(desk, labels)));
        setCenter(new HBox(middle, new Ruler(desk, page), findings));
        setBottom(new StatusLine(desk, labels));
        page.setFocusTraversable(true);
        page.setOnMousePressed(event -> page.requestFocus());
        keys();
        drops();
    }

    /// Whether the findings are shown at the right.
    BooleanProperty panel() {
        return panel;
    }

    private void keys() {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            for (var each : actions().entrySet()) {
                if (each.getKey().match(event)) {
                    each.getValue().run();
                    event.consume();
                    return;
                }
            }
        });
        page.setOnKeyPressed(event -> {
            Runnable move = moves().get(event.getCode());
            if (move != null && !event.isShortcutDown() && !event.isAltDown()) {
                move.run();
                event.consume();
            }
        });
    }

    private Map<KeyCombination, Runnable> actions() {
        return Map.ofEntries(
                key(KeyCode.F8, desk::next),
                key(KeyCode.F8, desk::previous, KeyCombination.SHIFT_DOWN),
                key(KeyCode.ESCAPE, desk::escape),
                key(KeyCode.O, this::choose, KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.C, this::copy, KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.PLUS, () -> desk.zoom(1), KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.EQUALS, () -> desk.zoom(1), KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.ADD, () -> desk.zoom(1), KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.MINUS, () -> desk.zoom(-1), KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.SUBTRACT, () -> desk.zoom(-1), KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.DIGIT0, () -> desk.zoom(0), KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.NUMPAD0, () -> desk.zoom(0), KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.F9, () -> panel.set(!panel.get())));
    }

    private static Map.Entry<KeyCombination, Runnable> key(
            KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        return Map.entry(new KeyCodeCombination(code, modifiers), action);
    }

    private Map<KeyCode, Runnable> moves() {
        return Map.of(
                KeyCode.DOWN, () -> page.walk(1),
                KeyCode.UP, () -> page.walk(-1),
                KeyCode.PAGE_DOWN, () -> page.turn(1),
                KeyCode.PAGE_UP, () -> page.turn(-1),
                KeyCode.HOME, () -> page.scroll().set(0),
                KeyCode.END, () -> page.scroll().set(page.total()),
                KeyCode.ENTER, desk::next,
                KeyCode.SPACE, () -> desk.card().set(!desk.card().get()));
    }

    /// Puts the right spelling of the selected finding on the clipboard.
    private void copy() {
        var selection = desk.selection().get();
        var finding = selection == null ? null : selection.finding();
        if (finding != null && finding.suggestion() != null) {
            Card.copy(finding.suggestion());
        }
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(labels.text("action.open"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (files != null) {
            opening.open(files.stream().map(File::toPath).toList());
        }
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
        opening.open(files.stream().map(File::toPath).toList());
        return true;
    }

    /// The page, for those who test it.
    Node page() {
        return page;
    }
}
