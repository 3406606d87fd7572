package taiyaku.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import taiyaku.align.Link;
import taiyaku.desk.Desk;
import taiyaku.review.Review;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Told;
import taiyaku.view.type.Words;
import taiyaku.wording.LinkText;

/// Why the sentences of the selected row belong together, and how sure that is; while a sentence waits for its
/// counterpart, what to do next.
final class LinkLine extends Pane {

    /// So many reasons are told; the rest stands in the report.
    private static final int MOST = 5;

    private static final double SIZE = 11.5;
    private static final double LINE = 16;

    /// what is narrower says nothing
    private static final double LEAST = 40;

    private final Desk desk;
    private final Labels labels;
    private final LinkText text;
    private final Actions actions;

    private final Told tooltip = new Told("");

    LinkLine(Desk desk, Labels labels, Actions actions) {
        this.desk = desk;
        this.labels = labels;
        this.actions = actions;
        text = new LinkText(labels.messages());
        setId("link-line");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        desk.where().selection().subscribe(now -> tell());
        desk.linking().held().subscribe(now -> tell());
        desk.decided().subscribe(now -> tell());
    }

    private void tell() {
        var review = desk.review().get();
        var selection = desk.where().selection().get();
        String line;
        if (desk.linking().held().get() != null) {
            line = labels.text("row.held", Map.of("key", actions.call("link", labels)));
        } else if (review == null || selection == null || selection.link() >= review.links().size()) {
            line = "";
        } else {
            line = told(review, review.links().get(selection.link()));
        }
        setAccessibleText(line);
        if (line.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.say(line);
            Tooltip.install(this, tooltip);
        }
        getChildren().clear();
        requestLayout();
    }

    /// It has what room is left, and ends where that ends.
    @Override
    protected void layoutChildren() {
        var line = getAccessibleText();
        if (line.isEmpty() || getWidth() < LEAST) {
            getChildren().clear();
            return;
        }
        var words = Words.fitting(line, getWidth(), SIZE, "ink3");
        double width = Math.ceil(words.prefWidth(-1));
        double height = words.prefHeight(width);
        words.resizeRelocate(0, Math.rint((getHeight() - height) / 2), width, height);
        getChildren().setAll(words);
        words.applyCss();
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private String told(Review review, Link link) {
        var sides = text.sides(review, link);
        if (desk.linking().isPinned(link)) {
            return sides + "   " + labels.text("row.pinned");
        }
        var sure = labels.text("row.sure", Map.of("share", link.confidence()));
        var against = told(text.against(link));
        return sides + "   " + sure + "   " + told(text.reasons(link))
                + (against.isEmpty() ? "" : "   " + labels.text("row.against", Map.of("reasons", against)));
    }

    private static String told(List<String> reasons) {
        return reasons.stream().limit(MOST).collect(Collectors.joining(" · "));
    }
}
