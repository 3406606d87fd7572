package taiyaku.view.page;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import taiyaku.check.Finding;
import taiyaku.view.type.Columns;

/// A pane in which the versions are read, whichever way they are set: what heads, ruler and keys need of it.
public abstract sealed class ReadingPane extends Region permits Page, FreePage {

    ReadingPane() {}

    /// How far the page is scrolled, in pixels from its top.
    public abstract DoubleProperty scroll();

    /// Changes whenever what is in view was placed anew.
    public abstract ReadOnlyLongProperty laid();

    /// Where the columns stand.
    public abstract Columns columns();

    /// The height of the whole article.
    public abstract double total();

    /// The middle of the line a finding stands in, from the top of the page.
    public abstract double middle(Finding finding);

    /// The rows that stand wholly in view.
    public abstract List<Integer> inFull();

    /// Scrolls by so many windows.
    public abstract void turn(double pages);

    /// Selects the row after the selected one, or before it when `by` is negative.
    public abstract void walk(int by);

    /// Lets one write a remark to the selected finding.
    public abstract void write();

    /// A point beside what is selected.
    public abstract Point2D anchor();
}
