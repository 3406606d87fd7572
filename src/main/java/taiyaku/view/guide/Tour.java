package taiyaku.view.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import taiyaku.view.sign.Labels;

/// The tour: numbered marks on the window, one of them explained at a time. It takes no focus and covers nothing but what
/// its words stand on; while it lasts Enter and → go on, and every other key does what it always does.
public final class Tour extends Pane {

    /// Between a mark and its words.
    private static final double GAP = 12;

    private final List<Stop> stops;
    private final List<Button> marks = new ArrayList<>();
    private final List<CallOut> callOuts = new ArrayList<>();
    private final BooleanSupplier covered;
    private final Runnable over;
    private final Runnable placing = this::place;
    private @Nullable Scene placed;
    private int at;

    /// Where the tour halts.
    ///
    /// @param words what is said there
    /// @param target what it is said of, asked again whenever the window is laid out; null where it is not to be seen now
    /// @param above whether the words stand above it, where there is room
    public record Stop(String words, Supplier<@Nullable Node> target, boolean above) {}

    /// @param covered whether something lies over the window now, and over the tour
    /// @param over is told when it ends
    public Tour(Labels labels, List<Stop> stops, BooleanSupplier covered, Runnable over) {
        this.stops = List.copyOf(stops);
        this.covered = covered;
        this.over = over;
        setId("tour");
        setManaged(false);
        setPickOnBounds(false);
        for (int i = 0; i < stops.size(); i++) {
            int number = i;
            var mark = new Button(Integer.toString(i + 1));
            mark.setId("tour-mark-" + (i + 1));
            mark.getStyleClass().setAll("tour-mark");
            mark.setFocusTraversable(false);
            var told = labels.text("tour.position", Map.of("at", i + 1, "of", stops.size()));
            mark.setAccessibleText(told);
            mark.setOnAction(event -> go(number));
            marks.add(mark);
            callOuts.add(new CallOut(labels, told, stops.get(i).words(), i == stops.size() - 1, this::goOn, over));
        }
        getChildren().addAll(marks);
        getChildren().addAll(callOuts);
        go(0);
        sceneProperty().subscribe(this::follow);
    }

    /// The number of the mark that is explained, from 0.
    public int at() {
        return at;
    }

    /// Explains the next mark; behind the last one the tour is over.
    public void goOn() {
        if (at == stops.size() - 1) {
            over.run();
        } else {
            go(at + 1);
        }
    }

    /// Goes on by the keys that do, unless one is typing or something lies on top. Whether it did.
    public boolean takes(KeyEvent event) {
        boolean on = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT;
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        boolean elsewhere = event.getTarget() instanceof TextInputControl || covered.getAsBoolean();
        if (!on || !plain || elsewhere) {
            return false;
        }
        goOn();
        return true;
    }

    private void go(int to) {
        at = to;
        for (int i = 0; i < marks.size(); i++) {
            callOuts.get(i).setVisible(i == to);
            marks.get(i).pseudoClassStateChanged(CallOut.HERE, i == to);
        }
        requestLayout();
    }

    /// What the marks stand at moves with every layout of the window, so they are placed after each.
    private void follow(@Nullable Scene scene) {
        if (placed != null) {
            placed.removePostLayoutPulseListener(placing);
        }
        placed = scene;
        if (scene != null) {
            scene.addPostLayoutPulseListener(placing);
        }
    }

    private void place() {
        if (getParent() == null) {
            return;
        }
        setVisible(!covered.getAsBoolean());
        var window = getParent().getLayoutBounds();
        resizeRelocate(0, 0, window.getWidth(), window.getHeight());
        for (int i = 0; i < stops.size(); i++) {
            var target = target(stops.get(i).target().get(), window);
            var mark = marks.get(i);
            mark.setVisible(target != null);
            mark.autosize();
            var middle = new BoundingBox(window.getCenterX(), window.getHeight() / 3, 0, 0);
            put(callOuts.get(i), target == null ? middle : target, stops.get(i).above(), window);
            if (target != null) {
                double x = target.getMinX() - mark.getWidth() + 6;
                double y = target.getMinY() - mark.getHeight() + 6;
                mark.relocate(Math.rint(Math.max(2, x)), Math.rint(Math.max(2, y)));
            }
        }
    }

    /// Where a target stands on the window; null where nothing of it is in view.
    private @Nullable Bounds target(@Nullable Node node, Bounds window) {
        var bounds = node == null || node.getScene() == null ? null : sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return bounds == null || bounds.isEmpty() || !window.contains(bounds.getMinX(), bounds.getMinY()) ? null : bounds;
    }

    private static void put(CallOut callOut, Bounds target, boolean above, Bounds window) {
        callOut.autosize();
        double width = callOut.getWidth();
        double height = callOut.getHeight();
        double over = target.getMinY() - GAP - height;
        double under = target.getMaxY() + GAP;
        boolean fitsAbove = over >= GAP;
        boolean fitsBelow = under + height <= window.getHeight() - GAP;
        boolean up = above ? fitsAbove || !fitsBelow : fitsAbove && !fitsBelow;
        // a wide target is pointed at near its beginning
        double point = target.getMinX() + Math.min(target.getWidth() / 2, 160);
        double x = Math.clamp(point - width / 2, GAP, Math.max(GAP, window.getWidth() - width - GAP));
        double y = Math.clamp(up ? over : under, GAP, Math.max(GAP, window.getHeight() - height - GAP));
        callOut.relocate(Math.rint(x), Math.rint(y));
        callOut.point(point - x, up);
    }
}
