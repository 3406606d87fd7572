package taiyaku.view.start;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/// Two pages, a ribbon and a thread between them: what the program does, as a small drawing.
final class Emblem extends Pane {

    Emblem() {
        setMinSize(312, 140);
        setMaxSize(312, 140);
        getStyleClass().add("emblem");
        for (int i = 0; i < 4; i++) {
            band(112, 24 + i * 25, 88, i == 1 ? "ribbon-on" : "ribbon-off");
        }
        sheet(0);
        sheet(204);
        var thread = new Line(112, 60, 200, 60);
        thread.getStyleClass().addAll("thread", "critical");
        var knot = new Polygon(156, 55, 161, 60, 156, 65, 151, 60);
        knot.getStyleClass().addAll("sign", "critical");
        getChildren().addAll(thread, knot);
    }

    private void sheet(double x) {
        var sheet = new Rectangle(x, 0, 108, 140);
        sheet.getStyleClass().add("emblem-sheet");
        getChildren().add(sheet);
        double[] lengths = {80, 80, 48, 80, 80, 66, 80};
        for (int i = 0; i < lengths.length; i++) {
            var line = new Line(x + 14, 27 + i * 14, x + 14 + lengths[i], 27 + i * 14);
            line.getStyleClass().add("emblem-line");
            getChildren().add(line);
        }
        band(x + (x == 0 ? 42 : 30), 55, 30, x == 0 ? "emblem-right" : "emblem-wrong");
    }

    private void band(double x, double y, double width, String style) {
        var band = new Rectangle(x, y, width, style.startsWith("ribbon") ? 20 : 9);
        band.getStyleClass().add(style);
        getChildren().add(band);
    }
}
