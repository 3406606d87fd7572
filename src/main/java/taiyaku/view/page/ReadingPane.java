package taiyaku.view.page;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import taiyaku.check.Finding;
import taiyaku.view.type.Columns;

/// A pane in which the versions are read, whichever way they are set: what heads, ruler and keys need of it.
///
/// Of a long article only the lines in view are broken at once, the others with the pulses that follow. What it says of
/// heights is a good guess until then, and whatever is corrected, what is in view stays where it is.
public abstract sealed class ReadingPane extends Region permits Page, FreePage {

    final Pane sheet = new Pane();
    final Slices slices = new Slices(until -> getScene() != null && settle(until));
    private final DoubleProperty scroll = new SimpleDoubleProperty();
    private final ReadOnlyLongWrapper laid = new ReadOnlyLongWrapper();

    ReadingPane() {
        getStyleClass().add("page");
        getChildren().add(sheet);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        scroll.addListener(now -> requestLayout());
    }

    /// Breaks lines out of view until a point in time; whether some are left.
    abstract boolean settle(long until);

    /// How far the page is scrolled, in pixels from its top.
    public final DoubleProperty scroll() {
        return scroll;
    }

    /// Changes whenever what is in view was placed anew.
    public final ReadOnlyLongProperty laid() {
        return laid.getReadOnlyProperty();
    }

    final void tellLaid() {
        laid.set(laid.get() + 1);
    }

    /// Whether the end of the article is at the foot of the window, or beyond it.
    final boolean isAtEnd() {
        return scroll.get() > 0 && scroll.get() >= total() - getHeight() - 0.5;
    }

    final void clampScroll() {
        scroll.set(Math.clamp(scroll.get(), 0, Math.max(0, total() - getHeight())));
    }

    /// Where the columns stand.
    public abstract Columns columns();

    /// The height of the whole article.
    public abstract double total();

    /// The middle of the line a finding stands in, from the top of the page.
    public abstract double middle(Finding finding);

    /// The rows that stand wholly in view.
    public abstract List<Integer> inFull();

    /// Scrolls by so many windows.
    public final void turn(double pages) {
        scroll.set(scroll.get() + pages * (getHeight() - 40));
    }

    /// Selects the row after the selected one, or before it when `by` is negative.
    public abstract void walk(int by);

    /// Lets one write a remark to the selected finding.
    public abstract void write();

    /// A point beside what is selected.
    public abstract Point2D anchor();
}
