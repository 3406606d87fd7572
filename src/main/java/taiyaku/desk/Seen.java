package taiyaku.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// What the window shows of an article, as a project keeps it: the place, the size, what is filtered, how the versions
/// stand, which panes are open. What a key says that is foreign or broken is left as it comes.
public final class Seen {

    private static final String AT = "at";
    private static final String ZOOM = "zoom";
    private static final String HIDDEN = "hidden";
    private static final String SURE = "sure";
    private static final String ORDER = "order";
    private static final String LAYOUT = "layout";
    private static final String SCROLL = "scroll";
    private static final String PANE = "pane.";

    private final Desk desk;
    private final ObservableMap<String, String> panes = FXCollections.observableHashMap();

    private DoubleSupplier scrolled = () -> 0;
    private DoubleConsumer scroll = to -> {};

    Seen(Desk desk) {
        this.desk = desk;
    }

    /// Which panes are open, by names the window gives; the window keeps them true, and follows when they are recalled.
    public ObservableMap<String, String> panes() {
        return panes;
    }

    /// Has a window tell how far its page is scrolled, in pixels, and hear how far it was.
    public void follow(DoubleSupplier told, DoubleConsumer recalled) {
        scrolled = told;
        scroll = recalled;
    }

    /// All of it.
    Map<String, String> now() {
        var seen = new HashMap<String, String>();
        var selection = desk.where().selection().get();
        int at = selection == null ? desk.where().here().get() : selection.link();
        seen.put(AT, Integer.toString(at));
        seen.put(ZOOM, Long.toString(Math.round(desk.zoom().get() * 100)));
        var hidden = desk.findings().hidden().stream().map(Facet::code).collect(Collectors.toCollection(TreeSet::new));
        seen.put(HIDDEN, String.join(" ", hidden));
        seen.put(SURE, Boolean.toString(desk.findings().onlySure().get()));
        seen.put(ORDER, desk.findings().order().get().name());
        seen.put(SCROLL, Integer.toString((int) scrolled.getAsDouble()));
        seen.put(LAYOUT, desk.layout().told());
        panes.forEach((pane, state) -> seen.put(PANE + pane, state));
        return seen;
    }

    /// Shows what was kept.
    void recall(Map<String, String> seen) {
        desk.zoom().set(Math.clamp(number(seen, ZOOM, (int) Math.round(desk.zoom().get() * 100)), 50, 400) / 100.0);
        var hidden = seen.get(HIDDEN);
        if (hidden != null) {
            var facets = Stream.of(hidden.split(" ", -1)).flatMap(code -> Facet.of(code).stream()).toList();
            desk.findings().hidden().removeIf(facet -> !facets.contains(facet));
            desk.findings().hidden().addAll(facets);
        }
        if (seen.containsKey(SURE)) {
            desk.findings().onlySure().set(Boolean.parseBoolean(seen.get(SURE)));
        }
        for (var order : FindingGroups.Order.values()) {
            if (order.name().equals(seen.get(ORDER))) {
                desk.findings().order().set(order);
            }
        }
        var layout = seen.get(LAYOUT);
        if (layout != null) {
            desk.layout().recall(layout);
        }
        var review = desk.review().get();
        int at = number(seen, AT, -1);
        if (review != null && at >= 0 && at < review.links().size()) {
            desk.where().select(at);
        }
        seen.forEach((key, state) -> {
            if (key.startsWith(PANE)) {
                panes.put(key.substring(PANE.length()), state);
            }
        });
        // last: how far the page is scrolled hangs on all else
        if (seen.containsKey(SCROLL)) {
            scroll.accept(number(seen, SCROLL, 0));
        }
    }

    private static int number(Map<String, String> seen, String key, int otherwise) {
        try {
            var written = seen.get(key);
            return written == null ? otherwise : Integer.parseInt(written);
        } catch (NumberFormatException foreign) {
            return otherwise;
        }
    }
}
