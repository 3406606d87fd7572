package taiyaku.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import taiyaku.view.ledger.Instruments;

/// The regions of an open article: the page with its heads and ruler, the findings at the right, the instruments below.
/// What is folded away keeps its size for the next time.
final class Regions extends SplitPane {

    /// The instruments are as high as they come.
    private static final double NATURAL = -1;

    private final HBox reading = new HBox();
    private Node page;
    private final Node findings;
    private final Instruments instruments;
    private final StackPane side = new StackPane();
    private final BooleanProperty panel = new SimpleBooleanProperty(true);
    private final ObjectProperty<Double> divider = new SimpleObjectProperty<>(NATURAL);

    /// @param page the page
    /// @param paper the page with its heads and ruler
    /// @param findings what stands at the right unless something else is put there
    Regions(Node page, Node paper, Node findings, Instruments instruments) {
        this.page = page;
        this.findings = findings;
        this.instruments = instruments;
        setId("regions");
        setFocusTraversable(false);
        setOrientation(Orientation.VERTICAL);
        side.getChildren().setAll(findings);
        side.visibleProperty().bind(panel);
        side.managedProperty().bind(panel);
        reading.getChildren().add(side);
        reading.setMinHeight(120);
        put(page, paper);
        getItems().add(reading);
        SplitPane.setResizableWithParent(instruments, false);
        instruments.ledgerShown().subscribe(now -> fold());
        instruments.pictureShown().subscribe(now -> fold());
        divider.subscribe(now -> divide());
        heightProperty().addListener((all, before, now) -> {
            if (before.doubleValue() == 0) {
                divide();
            }
        });
    }

    /// Puts another page in the place of the page.
    void put(Node other, Node paper) {
        page = other;
        HBox.setHgrow(paper, Priority.ALWAYS);
        reading.getChildren().setAll(paper, side);
    }

    private void fold() {
        boolean shown = instruments.ledgerShown().get() || instruments.pictureShown().get() != Instruments.Shown.NONE;
        boolean showing = getItems().contains(instruments);
        if (shown && !showing) {
            getItems().add(instruments);
            divide();
            getDividers().getFirst().positionProperty().addListener((all, before, now) -> {
                if (getHeight() > 0 && isFocusWithin()) {
                    divider.set(now.doubleValue());
                }
            });
        } else if (!shown && showing) {
            boolean inside = focused(instruments);
            getItems().remove(instruments);
            if (inside) {
                page.requestFocus();
            }
        }
    }

    /// Gives the instruments their room; before the window has a height, as soon as it does.
    private void divide() {
        double chosen = divider.get();
        if (chosen >= 0) {
            setDividerPositions(chosen);
        } else if (getHeight() > 0) {
            setDividerPositions(Math.max(0.3, 1 - Instruments.HEIGHT / getHeight()));
        }
    }

    /// The place of the border above the instruments, as a part of the height; negative where nobody moved it.
    ObjectProperty<Double> divider() {
        return divider;
    }

    /// Whether the findings are shown at the right.
    BooleanProperty panel() {
        return panel;
    }

    /// Puts something in the place of the findings.
    void instead(Node node) {
        panel.set(true);
        side.getChildren().setAll(node);
    }

    /// Whether the findings stand in their place.
    boolean isUsual() {
        return side.getChildren().contains(findings);
    }

    /// Puts the findings back in their place.
    void usual() {
        side.getChildren().setAll(findings);
    }

    /// Puts the focus into the next region, or the one before: page, findings, instruments, toolbar.
    ///
    /// @param toolbar the region above
    void go(int by, Node toolbar) {
        var regions = new ArrayList<Node>(List.of(page));
        if (panel.get()) {
            regions.add(side);
        }
        if (getItems().contains(instruments)) {
            regions.add(instruments);
        }
        regions.add(toolbar);
        int at = 0;
        while (at < regions.size() && !focused(regions.get(at))) {
            at++;
        }
        int to = at == regions.size() ? 0 : Math.floorMod(at + by, regions.size());
        enter(regions.get(to));
    }

    private void enter(Node region) {
        if (region.equals(instruments)) {
            instruments.focus();
        } else if (region.equals(page)) {
            page.requestFocus();
        } else {
            first(region).requestFocus();
        }
    }

    /// The list in a region, else the first thing in it that takes the focus.
    private static Node first(Node region) {
        var list = region.lookup(".list-view");
        if (list != null) {
            return list;
        }
        return region.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
                .findFirst()
                .orElse(region);
    }

    private static boolean focused(Node region) {
        var scene = region.getScene();
        for (Node at = scene == null ? null : scene.getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(region)) {
                return true;
            }
        }
        return false;
    }
}
