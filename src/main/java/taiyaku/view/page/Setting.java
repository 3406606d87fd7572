package taiyaku.view.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.review.Review;
import taiyaku.text.Sentence;
import taiyaku.view.type.Block;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Face;
import taiyaku.view.type.Passage;
import taiyaku.view.type.Prose;

/// A review set in columns: how high every row is and where it stands, exactly, though only those in view have nodes.
///
/// Breaking lines is arithmetic once a passage has been measured, so a new width sets ten thousand rows anew in a few
/// milliseconds; estimates for rows out of view, which would make ribbons and the ruler jump, are not needed.
final class Setting {

    private static final double ABOVE = 14;
    private static final double BELOW = 60;
    private static final double LEAST = 28;

    private final Review review;
    private final double zoom;
    private final Prose[][] proses;
    private final double[] tops;
    private @Nullable Columns columns;

    /// @param zoom the size of the text
    Setting(Review review, double zoom) {
        this.review = review;
        this.zoom = zoom;
        int rows = review.links().size();
        proses = new Prose[rows][];
        tops = new double[rows + 1];
    }

    /// What is set.
    Review review() {
        return review;
    }

    /// The size it is set in.
    double zoom() {
        return zoom;
    }

    /// Sets all rows for columns; an edition without one counts for no row's height.
    void set(Columns wanted) {
        if (wanted.equals(columns)) {
            return;
        }
        columns = wanted;
        double y = ABOVE;
        for (int i = 0; i < tops.length - 1; i++) {
            y += i == 0 ? 0 : space(i);
            tops[i] = y;
            y += height(i);
        }
        tops[tops.length - 1] = y + BELOW;
    }

    /// How many rows there are.
    int rows() {
        return tops.length - 1;
    }

    /// The top of a row; of the row behind the last: the end of the page.
    double top(int row) {
        return tops[row];
    }

    /// The height of a row's text.
    double height(int row) {
        double height = 0;
        for (int edition : columns().editions()) {
            var prose = proses(row).get(edition);
            double lines = prose.lines(columns().width(edition)).size() * prose.face().line();
            height = Math.max(height, drop(row, prose) + lines);
        }
        // a row whose only sentence is hidden keeps a line, for the label of the gap
        return height == 0 ? LEAST * zoom : height;
    }

    /// The sides of a row, set; an empty side is a prose without text.
    List<Prose> proses(int row) {
        if (proses[row] == null) {
            proses[row] = set(row);
        }
        return Arrays.asList(proses[row]);
    }

    /// How far a side stands below the top of its row, so that the first lines of all sides share a baseline.
    double drop(int row, Prose prose) {
        double deepest = 0;
        for (int edition : columns().editions()) {
            var side = proses(row).get(edition);
            deepest = Math.max(deepest, side.passage().pieces().isEmpty() ? 0 : side.face().baseline());
        }
        return prose.passage().pieces().isEmpty() ? 0 : deepest - prose.face().baseline();
    }

    /// The middle of the line a finding stands in, from the top of the page.
    double middle(Finding finding) {
        var proses = proses(finding.link());
        var place = finding.suspectPlace();
        int edition = place == null ? -1 : finding.suspects().getFirst();
        if (place != null && columns().shows(edition)) {
            var prose = proses.get(edition);
            var shown = prose.passage().shownOf(place.span());
            if (shown != null) {
                int line = Block.lineOf(prose.lines(columns().width(edition)), shown.start());
                return tops[finding.link()] + drop(finding.link(), prose) + (line + 0.5) * prose.face().line();
            }
        }
        return tops[finding.link()] + height(finding.link()) / 2;
    }

    private Columns columns() {
        return Objects.requireNonNull(columns);
    }

    private Prose[] set(int row) {
        var link = review.links().get(row);
        var set = new Prose[review.readings().size()];
        for (int i = 0; i < set.length; i++) {
            var reading = review.readings().get(i);
            var sentences = link.sides().get(i);
            var first = sentences.isEmpty() ? null : reading.sentences().get(sentences.getFirst());
            var role = role(first, !sentences.isEmpty() && sentences.getFirst() == 0);
            set[i] = new Prose(
                    Passage.of(reading, sentences), Face.of(reading.edition().language(), role, zoom));
        }
        return set;
    }

    private static Face.Role role(@Nullable Sentence sentence, boolean first) {
        if (sentence == null || !sentence.heading()) {
            return Face.Role.BODY;
        }
        return first ? Face.Role.TITLE : Face.Role.HEADING;
    }

    /// The space above a row: more where a paragraph begins, in the original or in all that have a sentence here.
    private double space(int row) {
        var sides = review.links().get(row).sides();
        int original = review.article().original();
        boolean opens = false;
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).isEmpty() && (i == original || sides.get(original).isEmpty())) {
                opens |= review.readings()
                        .get(i)
                        .sentences()
                        .get(sides.get(i).getFirst())
                        .opensParagraph();
            }
        }
        return (opens ? 22 : 8) * Math.max(1, zoom);
    }
}
