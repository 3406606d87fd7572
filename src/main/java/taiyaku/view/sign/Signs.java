package taiyaku.view.sign;

import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import taiyaku.check.Severity;

/// The signs of the window: severities told by shape, and icons of a 16-pixel box.
public final class Signs {

    private Signs() {}

    /// The sign of a severity in a box of 10 pixels round the origin: diamond, triangle or ring.
    public static Shape of(Severity severity) {
        Shape sign =
                switch (severity) {
                    case CRITICAL -> new Polygon(0, -6, 6, 0, 0, 6, -6, 0);
                    case MAJOR -> new Polygon(0, -5, 5.5, 4.5, -5.5, 4.5);
                    case MINOR -> new Circle(3.9);
                };
        sign.getStyleClass().addAll("sign", severity.code());
        return sign;
    }

    /// The second outline of a selected critical sign, 20 pixels wide.
    public static Shape outline(Severity severity) {
        var outline = new Polygon(0, -10, 10, 0, 0, 10, -10, 0);
        outline.getStyleClass().addAll("sign-outline", severity.code());
        return outline;
    }

    /// A cross of 10 pixels round the origin: where a sentence is missing.
    public static Node cross() {
        var cross = new SVGPath();
        cross.setContent("M-5,-5L5,5M5,-5L-5,5");
        cross.getStyleClass().add("cross");
        return cross;
    }

    /// The tick of a sentence that was read, 10 pixels round the origin.
    public static Node tick() {
        var tick = new Polyline(-5, 0, -1.5, 3.5, 5, -4);
        tick.getStyleClass().add("tick");
        return tick;
    }

    /// An icon of the toolbar.
    public static Node icon(Icon icon) {
        var path = new SVGPath();
        path.setContent(icon.path);
        path.getStyleClass().add("icon");
        return path;
    }

    /// The icons, as lines in a box of 16.
    public enum Icon {
        OPEN("M1.5,12.5V3.5H6L7.5,5.5H14.5V12.5Z"),
        UP("M3.5,10L8,5.5L12.5,10"),
        DOWN("M3.5,6L8,10.5L12.5,6"),
        CLOSE("M4,4L12,12M12,4L4,12"),
        PANEL("M5.5,4H14M5.5,8H14M5.5,12H14M2,4H2.6M2,8H2.6M2,12H2.6"),
        UNDO("M5.5,2.5L2.5,5.5L5.5,8.5M2.5,5.5H10A3.75,3.75 0 0 1 10,13H6"),
        REDO("M10.5,2.5L13.5,5.5L10.5,8.5M13.5,5.5H6A3.75,3.75 0 0 0 6,13H10"),
        COPY("M5.5,5.5H13.5V13.5H5.5ZM3.5,10.5H2.5V2.5H10.5V3.5"),
        SAVE("M8,2.5V10M4.5,7L8,10.5L11.5,7M2.5,13H13.5"),
        SEARCH("M11.2,11.2L14,14M12.5,7A5.5,5.5 0 1 1 1.5,7A5.5,5.5 0 1 1 12.5,7Z"),
        LEDGER("M2,3H14V13H2ZM2,6.5H14M6.5,6.5V13"),
        PLOT("M2.5,2V13.5H14M5,10.5H5.6M8,8H8.6M11,5H11.6"),
        BARS("M2,4H14M2,12H14M4,5.5C4,8 6,8 6,10.5M10,5.5C10,8 12,8 12,10.5"),
        FILTER("M2,3.5H14M4.5,8H11.5M6.8,12.5H9.2"),
        FREE("M2,5C6,5 10,9 14,9M2,9C6,9 10,13 14,13"),
        PIN("M6,2H10M7,2V6.5L4.5,9.5H11.5L9,6.5V2M8,9.5V14"),
        FILE("M4,1.5H9.5L12.5,4.5V14.5H4ZM9.5,1.5V4.5H12.5");

        private final String path;

        Icon(String path) {
            this.path = path;
        }
    }
}
