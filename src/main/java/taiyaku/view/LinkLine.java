package taiyaku.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import taiyaku.align.Link;
import taiyaku.desk.Desk;
import taiyaku.review.Review;
import taiyaku.view.action.Actions;
import taiyaku.view.sign.Labels;
import taiyaku.wording.LinkText;

/// Why the sentences of the selected row belong together, and how sure that is; while a sentence waits for its
/// counterpart, what to do next.
final class LinkLine extends Label {

    /// So many reasons are told; the rest stands in the report.
    private static final int MOST = 5;

    private final Desk desk;
    private final Labels labels;
    private final LinkText text;
    private final Actions actions;

    LinkLine(Desk desk, Labels labels, Actions actions) {
        this.desk = desk;
        this.labels = labels;
        this.actions = actions;
        text = new LinkText(labels.messages());
        setId("link-line");
        getStyleClass().add("caption");
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
        if (desk.linking().held().get() != null) {
            setText(labels.text("row.held", Map.of("key", actions.call("link", labels))));
        } else if (review == null || selection == null || selection.link() >= review.links().size()) {
            setText("");
        } else {
            setText(told(review, review.links().get(selection.link())));
        }
        setTooltip(getText().isEmpty() ? null : new Tooltip(getText()));
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
