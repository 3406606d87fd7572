package taiyaku.view.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import taiyaku.text.Script;

/// Interface text in which scripts may meet, each in its own typeface: `97,4億ドル → 974億ドル`.
///
/// It flows word by word on one baseline. It is no `TextFlow`: that fails on Arabic as soon as a line is too narrow.
public final class Words extends Region {

    private final double size;
    private final List<Piece> pieces = new ArrayList<>();

    /// A word with the blanks behind it.
    ///
    /// @param tied whether it stays on the line of the piece before it
    private record Piece(Text text, Script script, double width, boolean tied) {}

    /// @param text what it says
    /// @param size the size of the font
    /// @param styles style classes of every run, which give its colour
    public Words(String text, double size, String... styles) {
        this(text, size, false, styles);
    }

    /// @param told what it says
    /// @param strong whether it is set semibold
    public Words(String told, double size, boolean strong, String... styles) {
        // every run is a node of its own, so what isolates one from another is not needed; as a character it is a box
        var text = told.replaceAll("[\u2066-\u2069]", "");
        this.size = size;
        getStyleClass().add("words");
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        var breaks = breaks(text);
        int at = 0;
        for (var run : runs(text)) {
            var font = Typeface.ofInterface(run.script, strong).font(size);
            for (var word : words(run.text)) {
                var node = new Text(word);
                node.setFont(font);
                if (run.script == Script.ARABIC) {
                    node.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
                }
                node.getStyleClass().addAll(styles);
                pieces.add(new Piece(node, run.script, node.getLayoutBounds().getWidth(), !breaks.get(at)));
                getChildren().add(node);
                at += word.length();
            }
        }
    }

    /// Words on one line no wider than `room`, cut with an ellipsis where they are.
    public static Words fitting(String text, double room, double size, String... styles) {
        return fitting(text, room, size, false, styles);
    }

    /// The same, semibold.
    public static Words fitting(String text, double room, double size, boolean strong, String... styles) {
        var words = new Words(text, size, strong, styles);
        int length = text.length();
        while (length > 1 && words.prefWidth(-1) > room) {
            double part = room / words.prefWidth(-1);
            length = Math.max(1, Math.min(length - 1, (int) (length * part)));
            words = new Words(text.substring(0, length).stripTrailing() + "…", size, strong, styles);
        }
        words.setMinWidth(USE_PREF_SIZE);
        return words;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return getInsets().getTop() + baseline();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(pieces.stream().mapToDouble(Piece::width).sum());
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines(width < 0 ? Double.MAX_VALUE : width).size() * line();
    }

    @Override
    protected void layoutChildren() {
        double y = baseline();
        for (var line : lines(getWidth())) {
            double x = 0;
            for (var piece : visual(line)) {
                piece.text.setX(x);
                piece.text.setY(Math.rint(y));
                x += piece.width;
            }
            y += line();
        }
    }

    private double line() {
        return Math.round(size * 1.4);
    }

    private double baseline() {
        return Math.round(line() / 2 + size * 0.36);
    }

    private List<List<Piece>> lines(double width) {
        var lines = new ArrayList<List<Piece>>();
        double pen = 0;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean free = lines.isEmpty() || (!piece.tied && pen > 0);
            if (free && (lines.isEmpty() || pen + together(i) > width + 1)) {
                lines.add(new ArrayList<>());
                pen = 0;
            }
            lines.getLast().add(piece);
            pen += piece.width;
        }
        return lines;
    }

    /// The width of a piece with all that is tied to it.
    private double together(int piece) {
        double width = pieces.get(piece).width;
        for (int i = piece + 1; i < pieces.size() && pieces.get(i).tied; i++) {
            width += pieces.get(i).width;
        }
        return width;
    }

    /// A line as it is seen from left to right: Arabic words that follow each other stand in reverse.
    private static List<Piece> visual(List<Piece> line) {
        var visual = new ArrayList<Piece>();
        int from = 0;
        for (var piece : line) {
            if (piece.script == Script.ARABIC) {
                visual.add(from, piece);
            } else {
                visual.add(piece);
                from = visual.size();
            }
        }
        return visual;
    }

    /// Where a line may end: by ICU's rules, but never between digits and their scale (10億).
    private static BitSet breaks(String text) {
        var iterator = BreakIterator.getLineInstance(ULocale.ROOT);
        iterator.setText(text);
        var breaks = new BitSet();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            boolean scaled = at > 0
                    && at < text.length()
                    && Character.isDigit(text.charAt(at - 1))
                    && "万億兆".indexOf(text.charAt(at)) >= 0;
            breaks.set(at, !scaled);
        }
        return breaks;
    }

    private static List<String> words(String text) {
        var breaks = BreakIterator.getLineInstance(ULocale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    /// A run of one script.
    private record Run(String text, Script script) {}

    /// Parts a text into runs; characters of no script go with those before them, but for the quotation marks that the
    /// interface puts round Arabic.
    private static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        int start = 0;
        var script = first(text);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            var own = c == '“' || c == '”' ? Script.LATIN : Script.of(c);
            if (own != null && own != script) {
                if (i > start) {
                    runs.add(new Run(text.substring(start, i), script));
                }
                start = i;
                script = own;
            }
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            runs.add(new Run(text.substring(start), script));
        }
        return runs;
    }

    private static Script first(String text) {
        return text.codePoints()
                .mapToObj(Script::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Script.LATIN);
    }
}
