package taiyaku.view.action;

import static taiyaku.view.action.Action.alt;
import static taiyaku.view.action.Action.ctrl;
import static taiyaku.view.action.Action.ctrlShift;
import static taiyaku.view.action.Action.key;
import static taiyaku.view.action.Action.shift;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.desk.Facet;
import taiyaku.desk.Repairs;
import taiyaku.review.Decision;
import taiyaku.view.sign.Labels;

/// Everything the window can do, by menu.
public final class Actions {

    private final Map<String, List<Action>> menus = new LinkedHashMap<>();
    private final KeyMap keys;

    /// Whether the key that was pressed last called an action.
    private boolean called;

    /// What of the window itself actions reach.
    public interface Window {
        void choose();

        void paste();

        void library();

        /// Opens a state the project file had before.
        void earlier();

        void addVersion();

        /// Takes another file for the version pointed at.
        void exchangeVersion();

        void panel();

        void ledger();

        void plot();

        void bars();

        void savePicture();

        void search();

        void nextHit();

        void previousHit();

        void goTo();

        void palette();

        void spotMenu();

        /// Goes into the next region of the window, or the one before.
        void region(int by);

        void repairAll();

        void note();

        /// What was done to the article, to be taken back piece by piece.
        void worklog();

        void editSentence();

        void copy();

        /// Explains the finding that is selected; without one, opens the manual.
        void help();

        void catalogue();

        void settings();

        void typefaces();

        /// Shows in which forms the findings can go out.
        void export();

        void keys();

        /// What the program says of itself.
        void about();

        /// How one works with the program, to be read and searched.
        void manual();

        /// Goes round the window and says what is where.
        void tour();

        void close();
    }

    /// @param delivery what leaves the window as a file
    /// @param changed what calls an action, where that is not as it comes
    public Actions(Desk desk, Window window, Delivery delivery, Map<String, String> changed) {
        var where = desk.where();
        ObservableBooleanValue open = desk.review().isNotNull();
        ObservableBooleanValue finding = Bindings.createBooleanBinding(() -> where.finding() != null, where.selection());
        var chosen = desk.findings().chosen();
        ObservableBooleanValue decidable = Bindings.createBooleanBinding(
                () -> where.finding() != null || !chosen.isEmpty(), where.selection(), chosen);
        ObservableBooleanValue suggested = Bindings.createBooleanBinding(
                () -> where.finding() != null && Repairs.possible(where.finding()), where.selection());
        ObservableBooleanValue row = where.selection().isNotNull();
        menus.put(
                "file",
                List.of(
                        Action.of("open", window::choose, ctrl(KeyCode.O)),
                        Action.of("new", window::paste, ctrl(KeyCode.N)),
                        Action.of("library", window::library, ctrl(KeyCode.L)),
                        Action.of("add-version", window::addVersion, ctrlShift(KeyCode.O)).when(open),
                        Action.of("exchange-version", window::exchangeVersion, ctrlShift(KeyCode.X))
                                .when(open),
                        Action.of("earlier", window::earlier, ctrlShift(KeyCode.E)).when(open),
                        Action.of("save", delivery::save, ctrl(KeyCode.S)).when(open),
                        Action.of("save-as", delivery::saveAs, ctrlShift(KeyCode.S)).when(open),
                        Action.of("save-text", delivery::saveText, ctrl(KeyCode.T))
                                .when(open),
                        Action.of("export", window::export, ctrl(KeyCode.E)).when(open)));
        menus.put(
                "edit",
                List.of(
                        Action.of("undo", desk::undo, ctrl(KeyCode.Z))
                                .when(desk.manuscript().undoable()),
                        Action.of("redo", desk::redo, ctrlShift(KeyCode.Z), ctrl(KeyCode.Y))
                                .when(desk.manuscript().redoable()),
                        Action.of("worklog", window::worklog, key(KeyCode.U)).when(open),
                        Action.of("replace", desk::replace, key(KeyCode.A)).when(finding),
                        Action.of("repair-all", window::repairAll, key(KeyCode.R)).when(open),
                        Action.of("edit-sentence", window::editSentence, key(KeyCode.F2))
                                .when(row),
                        Action.of("copy", window::copy, ctrl(KeyCode.C)).when(suggested)));
        menus.put(
                "finding",
                List.of(
                        Action.of("next", where::next, key(KeyCode.F8), alt(KeyCode.DOWN))
                                .when(open),
                        Action.of("previous", where::previous, shift(KeyCode.F8), alt(KeyCode.UP))
                                .when(open),
                        Action.of("dismiss", () -> desk.deciding().decide(Decision.State.FALSE_ALARM), key(KeyCode.D))
                                .when(decidable),
                        Action.of("intended", () -> desk.deciding().decide(Decision.State.INTENDED), shift(KeyCode.D))
                                .when(decidable),
                        Action.of("elsewhere", () -> desk.deciding().decide(Decision.State.ELSEWHERE), key(KeyCode.E))
                                .when(decidable),
                        Action.of("dismiss-kind", () -> dismissKind(desk), shift(KeyCode.E)).when(finding),
                        Action.of("confirm", () -> desk.deciding().decide(Decision.State.CONFIRMED), key(KeyCode.C))
                                .when(decidable),
                        Action.of("note", window::note, key(KeyCode.N)).when(finding),
                        Action.of("spot-menu", window::spotMenu, ctrl(KeyCode.PERIOD))
                                .when(row),
                        Action.of("close", window::close, key(KeyCode.ESCAPE))));
        menus.put("links", LinkActions.of(desk));
        menus.put(
                "go",
                List.of(
                        Action.of("search", window::search, ctrl(KeyCode.F)).when(open),
                        Action.of("next-hit", window::nextHit, key(KeyCode.F3)).when(open),
                        Action.of("previous-hit", window::previousHit, shift(KeyCode.F3))
                                .when(open),
                        Action.of("go-to", window::goTo, ctrl(KeyCode.G)).when(open),
                        Action.of("back", where::back, alt(KeyCode.LEFT)).when(where.canGoBack()),
                        Action.of("forward", where::forward, alt(KeyCode.RIGHT))
                                .when(where.canGoForward()),
                        Action.of("palette", window::palette, ctrlShift(KeyCode.P))));
        menus.put(
                "view",
                List.of(
                        Action.of("panel", window::panel, key(KeyCode.F9)),
                        Action.of("ledger", window::ledger, key(KeyCode.F)).when(open),
                        Action.of("plot", window::plot, key(KeyCode.P)).when(open),
                        Action.of("bars", window::bars, key(KeyCode.B)).when(open),
                        Action.of("save-picture", window::savePicture, shift(KeyCode.P))
                                .when(open),
                        Action.of("free", () -> flip(desk.layout().free()), key(KeyCode.V))
                                .when(open),
                        Action.of("together", () -> flip(desk.layout().together()), shift(KeyCode.L))
                                .when(desk.layout().free()),
                        Action.of("move-left", () -> move(desk, -1), ctrlShift(KeyCode.LEFT))
                                .when(open),
                        Action.of("move-right", () -> move(desk, 1), ctrlShift(KeyCode.RIGHT))
                                .when(open),
                        Action.of("hide-version", () -> hide(desk), ctrlShift(KeyCode.H))
                                .when(open),
                        Action.of("all-versions", () -> showAll(desk), ctrlShift(KeyCode.A))
                                .when(open),
                        Action.of("region", () -> window.region(1), key(KeyCode.F6))
                                .when(open),
                        Action.of("region-before", () -> window.region(-1), shift(KeyCode.F6))
                                .when(open),
                        Action.of("dismissed", () -> flip(desk), ctrl(KeyCode.D)),
                        only(desk, "only-critical", Severity.CRITICAL, KeyCode.DIGIT1).when(open),
                        only(desk, "only-major", Severity.MAJOR, KeyCode.DIGIT2).when(open),
                        only(desk, "only-minor", Severity.MINOR, KeyCode.DIGIT3).when(open),
                        Action.of("only-sure", () -> flip(desk.findings().onlySure()), ctrlShift(KeyCode.D)),
                        Action.of(
                                "larger", () -> desk.zoom(1), ctrl(KeyCode.PLUS), ctrl(KeyCode.EQUALS), ctrl(KeyCode.ADD)),
                        Action.of("smaller", () -> desk.zoom(-1), ctrl(KeyCode.MINUS), ctrl(KeyCode.SUBTRACT)),
                        Action.of("natural", () -> desk.zoom(0), ctrl(KeyCode.DIGIT0), ctrl(KeyCode.NUMPAD0)),
                        Action.of("settings", window::settings, ctrl(KeyCode.COMMA)),
                        Action.of("typefaces", window::typefaces, ctrlShift(KeyCode.T)),
                        Action.of("help", window::help, key(KeyCode.F1)),
                        Action.of("catalogue", window::catalogue, ctrl(KeyCode.F1)),
                        Action.of("keys", window::keys, shift(KeyCode.F1)),
                        Action.of("manual", window::manual, ctrlShift(KeyCode.F1)),
                        Action.of("tour", window::tour).when(open),
                        Action.of("about", window::about)));
        keys = KeyMap.of(menus.values().stream().flatMap(List::stream).toList()).changed(changed);
        menus.replaceAll((menu, list) -> list.stream()
                .map(action -> action.calledBy(keys.of(action.key())))
                .toList());
    }

    /// Shows the findings of one severity alone; all again when it is the one shown.
    private static Action only(Desk desk, String key, Severity severity, KeyCode digit) {
        return Action.of(key, () -> desk.findings().showOnly(new Facet.Grade(severity)), ctrl(digit));
    }

    /// Dismisses all findings of the selected one's kind in this article; once more brings them back.
    private static void dismissKind(Desk desk) {
        var finding = desk.where().finding();
        if (finding != null) {
            boolean gone = desk.manuscript().now().decisions().byKind().containsKey(finding.category());
            desk.deciding().decide(finding.category(), gone ? Decision.State.OPEN : Decision.State.FALSE_ALARM);
        }
    }

    private static void flip(Desk desk) {
        var findings = desk.findings();
        findings.show(Facet.State.DISMISSED, !findings.isShown(Facet.State.DISMISSED));
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }

    /// The version pointed at, else the last one that is shown.
    public static int version(Desk desk) {
        var selection = desk.where().selection().get();
        boolean pointed = selection != null && desk.layout().isShown(selection.edition());
        return pointed && selection != null
                ? selection.edition()
                : desk.layout().shown().getLast();
    }

    private static void move(Desk desk, int by) {
        desk.layout().move(version(desk), by);
    }

    private static void hide(Desk desk) {
        desk.layout().show(version(desk), false);
    }

    private static void showAll(Desk desk) {
        desk.layout().order().forEach(edition -> desk.layout().show(edition, true));
        desk.layout().even();
    }

    /// Which keys call them.
    public KeyMap keys() {
        return keys;
    }

    /// The menus by their keys, in order.
    public Map<String, List<Action>> menus() {
        return menus;
    }

    /// The action of that key.
    public Action get(String key) {
        return menus.values().stream()
                .flatMap(List::stream)
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// How a person calls an action: by its first key, else by its name.
    public String call(String key, Labels labels) {
        var told = get(key).told();
        return told.isEmpty() ? labels.text("action." + key) : told;
    }

    /// Does what a key calls; keys that belong to a text one is typing in are left to it.
    ///
    /// @param covered whether something lies on top, so that single letters would act on what one does not see
    public void handle(KeyEvent event, boolean covered) {
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            // the letter that called an action is no letter of the field the action opened
            if (called) {
                event.consume();
            }
            return;
        }
        called = false;
        boolean typing = event.getTarget() instanceof Node node && node instanceof TextInputControl;
        for (var actions : menus.values()) {
            for (var action : actions) {
                if (action.keys().stream().anyMatch(key -> key.match(event))) {
                    if ((!typing || !editing(action)) && !(covered && action.letter())) {
                        called = true;
                        action.perform();
                        event.consume();
                    }
                    return;
                }
            }
        }
    }

    private static boolean editing(Action action) {
        return action.letter()
                || switch (action.key()) {
                    case "undo", "redo", "copy", "close", "dismissed", "only-sure", "only-critical", "only-major", "only-minor", "back", "forward" -> true;
                    default -> false;
                };
    }
}
