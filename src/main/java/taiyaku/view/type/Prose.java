package taiyaku.view.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import taiyaku.text.Span;

/// Sets a passage: breaks it into lines of a width.
///
/// The one place where text is laid out. JavaFX never wraps: on Linux it fails on Arabic that needs a second line, and
/// everywhere it tears figures (`97.4|億`). Where a line may break is asked of ICU, with the strict rules of its language
/// (kinsoku); breaks inside a figure are dropped; what is still wider than the column breaks where it may, or between
/// two letters at last. Blanks at a line's end hang. One pass over the text once, then arithmetic for each width.
public final class Prose {

    private final Segments segments;
    private final Passage passage;
    private final Face face;
    private final Advances advances;
    private final int[] ends;
    /// the widths of the segments without the blanks at their end, and with them
    private final float[] solid;
    private final float[] full;

    /// @param passage what is set
    /// @param face in what it is set
    public Prose(Passage passage, Face face) {
        this(Segments.of(passage), face);
    }

    private Prose(Segments segments, Face face) {
        this.segments = segments;
        this.face = face;
        passage = segments.passage;
        advances = Advances.of(face.font());
        ends = segments.ends;
        var text = passage.shown();
        solid = new float[ends.length];
        full = new float[ends.length];
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            int end = Segments.trimmed(text, start, ends[i]);
            solid[i] = (float) advances.width(text, start, end);
            full[i] = solid[i] + (float) advances.width(text, end, ends[i]);
            start = ends[i];
        }
    }

    /// The same passage in another face: where its lines may break need not be asked again.
    public Prose in(Face other) {
        return other.equals(face) ? this : new Prose(segments, other);
    }

    /// The passage set.
    public Passage passage() {
        return passage;
    }

    /// The face it is set in.
    public Face face() {
        return face;
    }

    /// One line of a passage.
    ///
    /// @param span what stands in it, in the shown text, without the blanks at its end
    /// @param width how wide that is
    public record Line(Span span, double width) {}

    /// The lines at a width; at least one for a text that is not empty, none wider than the column unless a single
    /// letter is.
    public List<Line> lines(double width) {
        var lines = filled(width);
        return face.large() && lines.size() > 1 ? balanced(width, lines) : lines;
    }

    /// A title in as many lines, the first no longer than needed: no single syllable stands in the last one.
    private List<Line> balanced(double width, List<Line> lines) {
        double low = width / 2;
        for (float each : solid) {
            low = Math.max(low, each);
        }
        double high = width;
        var best = lines;
        while (high - low > 4) {
            double middle = (low + high) / 2;
            var tried = filled(middle);
            if (tried.size() > lines.size()) {
                low = middle;
            } else {
                high = middle;
                best = tried;
            }
        }
        return best;
    }

    private List<Line> filled(double width) {
        var setter = new Setter(passage.shown(), width);
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            if (solid[i] <= width) {
                setter.put(start, ends[i], solid[i], full[i]);
            } else {
                torn(setter, start, ends[i]);
            }
            start = ends[i];
        }
        setter.end();
        return setter.lines;
    }

    /// The width of a stretch of the shown text.
    public double width(int start, int end) {
        return advances.width(passage.shown(), start, end);
    }

    /// A segment wider than the column: a figure breaks where a line may, a word between two letters.
    private void torn(Setter setter, int start, int end) {
        var text = passage.shown();
        var words = Segments.words(passage, start, end);
        int from = start;
        for (int to : words) {
            int trimmed = Segments.trimmed(text, from, to);
            double width = width(from, trimmed);
            if (width <= setter.width) {
                setter.put(from, to, width, width + width(trimmed, to));
            } else {
                letters(setter, from, to);
            }
            from = to;
        }
    }

    private void letters(Setter setter, int start, int end) {
        var text = passage.shown();
        var letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
        letters.setText(text);
        int from = start;
        while (from < end) {
            int to = Math.min(end, letters.following(from));
            double width = width(from, to);
            setter.put(from, to, Character.isWhitespace(text.charAt(from)) ? 0 : width, width);
            from = to;
        }
    }

    /// The line being filled and those before it.
    private static final class Setter {

        private final String text;
        private final double width;
        private final List<Line> lines = new ArrayList<>();
        private int start;
        private int end;
        private double pen;
        private double inked;

        Setter(String text, double width) {
            this.text = text;
            this.width = width;
        }

        void put(int from, int to, double solid, double full) {
            if (pen > 0 && pen + solid > width) {
                end();
            }
            if (pen == 0) {
                start = from;
            }
            if (solid > 0) {
                end = to;
                inked = pen + solid;
            }
            pen += full;
        }

        void end() {
            if (pen > 0) {
                lines.add(new Line(new Span(start, Segments.trimmed(text, start, Math.max(start, end))), inked));
                pen = 0;
                inked = 0;
            }
        }
    }
}
