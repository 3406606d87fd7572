package taiyaku.view.page;

import java.util.HashSet;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Severity;
import taiyaku.desk.Desk;
import taiyaku.view.type.Columns;
import taiyaku.view.sign.Signs;

/// The overview at the page's edge: every shown finding of the whole article at its place, and what part is in view.
/// It is the page's scroll bar as well.
public final class Ruler extends Pane {

    private static final double WIDTH = 20;
    private static final double STEP = 5;

    private final Desk desk;
    private final ReadingPane page;
    private final Rectangle view = new Rectangle();
    private double pressed;
    /// What the marks were drawn for: scrolling moves none of them.
    private @Nullable Drawn drawn;

    private record Drawn(double total, Columns columns, double height) {}

    /// @param page what it shows, and moves
    public Ruler(Desk desk, ReadingPane page) {
        this.desk = desk;
        this.page = page;
        setId("ruler");
        getStyleClass().add("ruler");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        view.getStyleClass().add("view");
        view.setX(3.5);
        view.setWidth(13);
        ObservableValue<?> laid = page.laid();
        laid.subscribe(this::requestLayout);
        desk.findings().visible().addListener((Observable change) -> again());
        desk.review().subscribe(now -> again());
        setOnMousePressed(event -> {
            double y = event.getY();
            boolean inside = y >= view.getY() && y <= view.getY() + view.getHeight();
            pressed = inside ? y - view.getY() : view.getHeight() / 2;
            drag(y);
        });
        setOnMouseDragged(event -> drag(event.getY()));
        setOnScroll(event -> page.scroll().set(page.scroll().get() - event.getDeltaY()));
    }

    /// Where a finding is shown, from the ruler's top.
    private double scale() {
        return page.total() == 0 ? 0 : Math.min(1, (getHeight() - 4) / page.total());
    }

    private void drag(double y) {
        if (scale() > 0) {
            page.scroll().set((y - pressed - 2) / scale());
        }
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        view.setVisible(scale > 0);
        view.setY(Math.round(2 + page.scroll().get() * scale) + 0.5);
        view.setHeight(Math.max(16, Math.min(page.getHeight(), page.total()) * scale) - 1);
        var now = new Drawn(page.total(), page.columns(), getHeight());
        if (!now.equals(drawn)) {
            drawn = now;
            getChildren().setAll(view);
            if (scale > 0) {
                marks(Severity.MINOR, scale);
                marks(Severity.MAJOR, scale);
                marks(Severity.CRITICAL, scale);
            }
        }
    }

    /// Has the marks drawn anew.
    private void again() {
        drawn = null;
        requestLayout();
    }

    /// The marks of one severity; those that would cover each other wholly are one.
    private void marks(Severity severity, double scale) {
        var taken = new HashSet<Long>();
        for (var finding : desk.findings().visible()) {
            if (finding.severity() != severity) {
                continue;
            }
            double y = 2 + page.middle(finding) * scale;
            if (taken.add(Math.round(y / STEP))) {
                var sign = Signs.of(severity);
                sign.setScaleX(0.8);
                sign.setScaleY(0.8);
                sign.setLayoutX(WIDTH / 2);
                sign.setLayoutY(Math.clamp(y, 7, Math.max(7, getHeight() - 7)));
                sign.setOnMouseClicked(event -> desk.where().select(finding));
                getChildren().add(sign);
            }
        }
    }
}
