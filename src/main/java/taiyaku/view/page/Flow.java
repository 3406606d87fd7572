package taiyaku.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Reading;
import taiyaku.text.Span;
import taiyaku.view.type.Block;
import taiyaku.view.type.Face;
import taiyaku.view.type.Faces;
import taiyaku.view.type.Passage;
import taiyaku.view.type.Prose;

/// One edition set as running text in its own column: its paragraphs, and where each sentence begins and ends in them.
final class Flow {

    private static final double ABOVE = 14;
    private static final double BELOW = 60;
    private static final double BETWEEN = 18;

    private final Reading reading;
    private final Faces faces;
    private final List<Prose> paragraphs = new ArrayList<>();
    /// The lines of each paragraph in a column of that width.
    private List<List<Prose.Line>> lines = List.of();

    private final int[] paragraphOf;
    private final double[] tops;
    private double width = -1;

    /// Where a sentence stands.
    ///
    /// @param top its beginning: the top of its first line, and as much of that line as it begins behind the margin
    /// @param bottom its end, likewise
    record Stretch(double top, double bottom) {}

    /// @param faces what it is set in
    Flow(Reading reading, Faces faces) {
        this.reading = reading;
        this.faces = faces;
        var sentences = reading.sentences();
        paragraphOf = new int[sentences.size()];
        for (int start = 0; start < sentences.size(); ) {
            int end = start + 1;
            while (end < sentences.size() && !sentences.get(end).opensParagraph() && !sentences.get(end).heading()) {
                end++;
            }
            var role = !sentences.get(start).heading()
                    ? Face.Role.BODY
                    : start == 0 ? Face.Role.TITLE : Face.Role.HEADING;
            var numbers = IntStream.range(start, end).boxed().toList();
            for (int number : numbers) {
                paragraphOf[number] = paragraphs.size();
            }
            paragraphs.add(new Prose(
                    Passage.of(reading, numbers), faces.of(reading.edition().language(), role)));
            start = end;
        }
        tops = new double[paragraphs.size() + 1];
    }

    /// The edition.
    Reading reading() {
        return reading;
    }

    /// Sets all paragraphs in a column of a width.
    void set(double columnWidth) {
        if (columnWidth == width) {
            return;
        }
        width = columnWidth;
        lines = paragraphs.stream().map(prose -> prose.lines(width)).toList();
        double y = ABOVE;
        for (int i = 0; i < paragraphs.size(); i++) {
            tops[i] = y;
            y += height(i) + BETWEEN * Math.max(1, faces.zoom());
        }
        tops[paragraphs.size()] = y;
    }

    /// How many paragraphs it has.
    int size() {
        return paragraphs.size();
    }

    /// A paragraph.
    Prose paragraph(int index) {
        return paragraphs.get(index);
    }

    /// The top of a paragraph.
    double top(int paragraph) {
        return tops[paragraph];
    }

    /// The height of a paragraph.
    double height(int paragraph) {
        var prose = paragraphs.get(paragraph);
        return lines.get(paragraph).size() * prose.face().line();
    }

    /// The height of the whole.
    double total() {
        return tops[tops.length - 1] + BELOW;
    }

    /// The paragraph a sentence stands in.
    int paragraphOf(int sentence) {
        return paragraphOf[sentence];
    }

    /// Where a sentence stands.
    Stretch of(int sentence) {
        int paragraph = paragraphOf[sentence];
        var prose = paragraphs.get(paragraph);
        var pieces = prose.passage().pieces();
        var piece = pieces.stream().filter(each -> each.sentence() == sentence).findFirst().orElseThrow();
        var broken = lines.get(paragraph);
        int at = pieces.indexOf(piece);
        double top = at == 0 ? 0 : down(prose, broken, piece.at());
        double bottom = at == pieces.size() - 1
                ? height(paragraph)
                : down(prose, broken, pieces.get(at + 1).at());
        return new Stretch(tops[paragraph] + top, tops[paragraph] + Math.max(bottom, top + 2));
    }

    /// How far down a paragraph an offset stands: whole lines, and of its own line the part that lies before it.
    private double down(Prose prose, List<Prose.Line> lines, int at) {
        int line = Block.lineOf(lines, at);
        int start = lines.get(line).span().start();
        double part = at <= start ? 0 : prose.width(start, at) / width;
        return (line + Math.min(1, part)) * prose.face().line();
    }

    /// Where the sentences of a link stand together; null when there is none.
    @Nullable Stretch of(List<Integer> sentences) {
        Stretch all = null;
        for (int sentence : sentences) {
            var one = of(sentence);
            all = all == null
                    ? one
                    : new Stretch(Math.min(all.top, one.top), Math.max(all.bottom, one.bottom));
        }
        return all;
    }

    /// The line a place of the edition's text starts in: its top and bottom.
    Stretch line(Span span) {
        int sentence = reading.sentenceAt(span.start());
        int paragraph = paragraphOf[sentence];
        var prose = paragraphs.get(paragraph);
        var shown = prose.passage().shownOf(span);
        int line = shown == null ? 0 : Block.lineOf(prose.lines(width), shown.start());
        double top = tops[paragraph] + line * prose.face().line();
        return new Stretch(top, top + prose.face().line());
    }

    /// The first paragraph that reaches below `y`.
    int paragraphAt(double y) {
        int at = 0;
        while (at + 1 < paragraphs.size() && tops[at + 1] <= y) {
            at++;
        }
        return at;
    }
}
