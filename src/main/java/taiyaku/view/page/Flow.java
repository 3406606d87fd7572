package taiyaku.view.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.text.Span;
import taiyaku.view.type.Block;
import taiyaku.view.type.Face;
import taiyaku.view.type.Faces;
import taiyaku.view.type.Fount;
import taiyaku.view.type.Passage;
import taiyaku.view.type.Prose;

/// One edition set as running text in its own column: its paragraphs, and where each sentence begins and ends in them.
final class Flow {

    private static final double ABOVE = 14;
    private static final double BELOW = 60;
    private static final double BETWEEN = 18;

    private final Reading reading;
    private final Fount fount;
    /// the first sentence of each paragraph; behind the last: how many sentences there are
    private final int[] firsts;
    private final int[] paragraphOf;
    /// as far as lines were broken
    private final @Nullable Prose[] paragraphs;
    /// the same in other faces, whose breaks still hold
    private final @Nullable Prose[] before;
    private final List<List<Prose.Line>> lines = new ArrayList<>();
    private final Heights heights;
    /// how far down its paragraph each sentence begins and ends; in proportion to its length where lines are not broken
    private final double[] begins;
    private final double[] ends;
    private double width = -1;

    /// Where a sentence stands.
    ///
    /// @param top its beginning: the top of its first line, and as much of that line as it begins behind the margin
    /// @param bottom its end, likewise
    record Stretch(double top, double bottom) {}

    /// @param faces what it is set in
    Flow(Reading reading, Faces faces) {
        this(reading, faces, paragraphs(reading), new Prose[reading.size()]);
    }

    private Flow(Reading reading, Faces faces, int[] firsts, @Nullable Prose[] before) {
        this.reading = reading;
        this.before = before;
        this.firsts = firsts;
        fount = new Fount(faces, reading.edition().language(), reading.edition().text());
        int size = firsts.length - 1;
        paragraphOf = new int[reading.size()];
        paragraphs = new Prose[size];
        var spaces = new double[size + 1];
        for (int i = 0; i < size; i++) {
            Arrays.fill(paragraphOf, firsts[i], firsts[i + 1], i);
            spaces[i] = i == 0 ? ABOVE : BETWEEN * Math.max(1, faces.zoom());
            lines.add(List.of());
        }
        spaces[size] = BELOW + (size == 0 ? ABOVE : BETWEEN * Math.max(1, faces.zoom()));
        heights = new Heights(spaces, this::broken);
        begins = new double[paragraphOf.length];
        ends = new double[paragraphOf.length];
    }

    private static int[] paragraphs(Reading reading) {
        return IntStream.rangeClosed(0, reading.size())
                .filter(i -> i == 0 || i == reading.size()
                        || reading.sentence(i).opensParagraph() || reading.sentence(i).heading())
                .toArray();
    }

    /// The same in other faces; where its lines may break is kept.
    Flow in(Faces faces) {
        var known = before.clone();
        for (int i = 0; i < size(); i++) {
            known[i] = paragraphs[i] == null ? before[i] : paragraphs[i];
        }
        return new Flow(reading, faces, firsts, known);
    }

    /// The edition.
    Reading reading() {
        return reading;
    }

    /// Sets all paragraphs in a column of a width, by guess.
    void set(double columnWidth) {
        if (columnWidth == width) {
            return;
        }
        width = columnWidth;
        for (int i = 0; i < size(); i++) {
            guess(i);
        }
    }

    private void guess(int paragraph) {
        int length = 0;
        for (int i = firsts[paragraph]; i < firsts[paragraph + 1]; i++) {
            begins[i] = length;
            length += reading.sentence(i).span().length() + 1;
            ends[i] = length;
        }
        double height = fount.height(role(paragraph), length, width);
        for (int i = firsts[paragraph]; i < firsts[paragraph + 1]; i++) {
            begins[i] *= height / length;
            ends[i] *= height / length;
        }
        heights.guess(paragraph, height);
    }

    private double broken(int paragraph) {
        var prose = paragraph(paragraph);
        var broken = prose.lines(width);
        lines.set(paragraph, broken);
        double height = broken.size() * prose.face().line();
        double top = 0;
        var pieces = prose.passage().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            int sentence = pieces.get(i).sentence();
            begins[sentence] = top;
            top = i + 1 < pieces.size() ? down(prose, broken, pieces.get(i + 1).at()) : height;
            ends[sentence] = top;
        }
        return height;
    }

    /// How far down a paragraph an offset stands: whole lines, and of its own line the part that lies before it.
    private double down(Prose prose, List<Prose.Line> lines, int at) {
        int line = Block.lineOf(lines, at);
        int start = lines.get(line).span().start();
        double part = at <= start ? 0 : prose.width(start, at) / width;
        return (line + Math.min(1, part)) * prose.face().line();
    }

    /// Breaks the lines of the paragraphs from one to another; whether there was any that was not yet broken.
    boolean settle(int from, int to) {
        return heights.settle(from, to);
    }

    /// Breaks lines until a point in time (of [System#nanoTime]), those nearest to a paragraph first.
    void settle(int near, long until) {
        heights.settle(near, until);
    }

    /// Whether the lines of all paragraphs are broken.
    boolean isSettled() {
        return heights.isSettled();
    }

    /// How many paragraphs it has.
    int size() {
        return paragraphs.length;
    }

    /// A paragraph.
    Prose paragraph(int index) {
        var made = paragraphs[index];
        if (made == null) {
            var face = fount.face(role(index));
            var known = before[index];
            made = known == null ? new Prose(passage(index), face) : known.in(face);
            before[index] = null;
            paragraphs[index] = made;
        }
        return made;
    }

    private Passage passage(int paragraph) {
        return Passage.of(reading, IntStream.range(firsts[paragraph], firsts[paragraph + 1]).boxed().toList());
    }

    private Face.Role role(int paragraph) {
        if (!reading.sentence(firsts[paragraph]).heading()) {
            return Face.Role.BODY;
        }
        return paragraph == 0 ? Face.Role.TITLE : Face.Role.HEADING;
    }

    /// The top of a paragraph.
    double top(int paragraph) {
        return heights.top(paragraph);
    }

    /// The height of a paragraph.
    double height(int paragraph) {
        return heights.height(paragraph);
    }

    /// The height of the whole.
    double total() {
        return heights.top(size());
    }

    /// The paragraph a sentence stands in.
    int paragraphOf(int sentence) {
        return paragraphOf[sentence];
    }

    /// Where a sentence begins.
    double begin(int sentence) {
        return top(paragraphOf[sentence]) + begins[sentence];
    }

    /// Where a sentence ends.
    double end(int sentence) {
        return top(paragraphOf[sentence]) + Math.max(ends[sentence], begins[sentence] + 2);
    }

    /// The line a place of the edition's text starts in: its top and bottom.
    Stretch line(Span span) {
        int sentence = reading.sentenceAt(span.start());
        int paragraph = paragraphOf[sentence];
        double height = fount.face(role(paragraph)).line();
        double top = begin(sentence);
        if (!heights.isOpen(paragraph)) {
            var shown = paragraph(paragraph).passage().shownOf(span);
            int line = shown == null ? 0 : Block.lineOf(lines.get(paragraph), shown.start());
            top = top(paragraph) + line * height;
        }
        return new Stretch(top, top + height);
    }

    /// The first paragraph that reaches below `y`.
    int paragraphAt(double y) {
        return heights.at(y);
    }
}
