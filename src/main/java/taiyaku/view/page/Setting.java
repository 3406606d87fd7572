package taiyaku.view.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.review.Review;
import taiyaku.text.Sentence;
import taiyaku.view.type.Block;
import taiyaku.view.type.Columns;
import taiyaku.view.type.Face;
import taiyaku.view.type.Faces;
import taiyaku.view.type.Fount;
import taiyaku.view.type.Passage;
import taiyaku.view.type.Prose;

/// A review set in columns: how high every row is and where it stands, though only those in view have nodes.
///
/// A fresh setting guesses all heights from the lengths of the sentences, which takes a few milliseconds for ten thousand
/// rows. Lines are broken where one looks, at once, and of the rest in small portions as time permits; who shows the rows
/// keeps in its place what is in view while guesses above it are corrected.
final class Setting {

    private static final double ABOVE = 14;
    private static final double BELOW = 60;
    private static final double LEAST = 28;

    private final Review review;
    private final Faces faces;
    private final List<Fount> founts;
    /// by row and edition, as far as lines were broken
    private final Prose[][] proses;
    /// the same in other faces, whose breaks still hold
    private final Prose[][] before;
    private final Heights heights;
    private @Nullable Columns columns;
    private int[] editions = {};
    /// by edition
    private double[] widths = {};

    /// @param faces what it is set in
    Setting(Review review, Faces faces) {
        this(review, faces, new Prose[review.links().size()][]);
    }

    private Setting(Review review, Faces faces, Prose[][] before) {
        this.review = review;
        this.faces = faces;
        this.before = before;
        founts = review.readings().stream()
                .map(reading -> new Fount(
                        faces, reading.edition().language(), reading.edition().text()))
                .toList();
        int rows = review.links().size();
        proses = new Prose[rows][];
        var spaces = new double[rows + 1];
        for (int i = 1; i < rows; i++) {
            spaces[i] = space(i);
        }
        spaces[0] = ABOVE;
        spaces[rows] = BELOW + (rows == 0 ? ABOVE : 0);
        heights = new Heights(spaces, this::broken);
    }

    /// The same review in other faces.
    Setting in(Faces other) {
        var known = before.clone();
        for (int i = 0; i < known.length; i++) {
            known[i] = proses[i] == null ? before[i] : proses[i];
        }
        return new Setting(review, other, known);
    }

    /// What is set.
    Review review() {
        return review;
    }

    /// The size it is set in.
    double zoom() {
        return faces.zoom();
    }

    /// Sets all rows for columns, by guess; an edition without one counts for no row's height.
    void set(Columns wanted) {
        if (wanted.equals(columns)) {
            return;
        }
        columns = wanted;
        editions = wanted.editions().stream().mapToInt(Integer::intValue).toArray();
        widths = IntStream.range(0, review.readings().size()).mapToDouble(wanted::width).toArray();
        for (int i = 0; i < rows(); i++) {
            heights.guess(i, guess(i));
        }
    }

    /// Breaks the lines of the rows from one to another; whether there was any that was not yet broken.
    boolean settle(int from, int to) {
        return heights.settle(from, to);
    }

    /// Breaks lines until a point in time (of [System#nanoTime]), those nearest to a row first.
    void settle(int near, long until) {
        heights.settle(near, until);
    }

    /// Whether the rows have places.
    boolean isSet() {
        return columns != null;
    }

    /// Whether the lines of all rows are broken.
    boolean isSettled() {
        return heights.isSettled();
    }

    /// How many rows there are.
    int rows() {
        return heights.size();
    }

    /// The top of a row; of the row behind the last: the end of the page.
    double top(int row) {
        return heights.top(row);
    }

    /// The height of a row's text.
    double height(int row) {
        return heights.height(row);
    }

    private double broken(int row) {
        double height = 0;
        for (int edition : editions) {
            var prose = proses(row).get(edition);
            double lines = prose.lines(widths[edition]).size() * prose.face().line();
            height = Math.max(height, drop(row, prose) + lines);
        }
        // a row whose only sentence is hidden keeps a line, for the label of the gap
        return height == 0 ? LEAST * faces.zoom() : height;
    }

    private double guess(int row) {
        double height = 0;
        for (int edition : editions) {
            var role = role(row, edition);
            int length = 0;
            for (int sentence : review.links().get(row).sides().get(edition)) {
                length += review.readings().get(edition).sentence(sentence).span().length() + 1;
            }
            height = Math.max(height, founts.get(edition).height(role, length, widths[edition]));
        }
        return height == 0 ? LEAST * faces.zoom() : height;
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
        if (prose.passage().pieces().isEmpty()) {
            return 0;
        }
        double deepest = 0;
        for (int edition : editions) {
            var side = proses(row).get(edition);
            deepest = Math.max(deepest, side.passage().pieces().isEmpty() ? 0 : side.face().baseline());
        }
        return deepest - prose.face().baseline();
    }

    /// The middle of the line a finding stands in, from the top of the page; of its row where lines are not yet broken.
    double middle(Finding finding) {
        int row = finding.link();
        var place = finding.suspectPlace();
        int edition = place == null ? -1 : finding.suspects().getFirst();
        if (place != null && columns().shows(edition) && !heights.isOpen(row)) {
            var prose = proses(row).get(edition);
            var shown = prose.passage().shownOf(place.span());
            if (shown != null) {
                int line = Block.lineOf(prose.lines(widths[edition]), shown.start());
                return top(row) + drop(row, prose) + (line + 0.5) * prose.face().line();
            }
        }
        return top(row) + height(row) / 2;
    }

    private Columns columns() {
        return Objects.requireNonNull(columns);
    }

    private Prose[] set(int row) {
        var known = before[row];
        var set = new Prose[review.readings().size()];
        for (int i = 0; i < set.length; i++) {
            var face = founts.get(i).face(role(row, i));
            set[i] = known == null
                    ? new Prose(Passage.of(review.readings().get(i), review.links().get(row).sides().get(i)), face)
                    : known[i].in(face);
        }
        before[row] = null;
        return set;
    }

    private Face.Role role(int row, int edition) {
        var sentences = review.links().get(row).sides().get(edition);
        if (sentences.isEmpty()) {
            return Face.Role.BODY;
        }
        return role(review.readings().get(edition).sentence(sentences.getFirst()), sentences.getFirst() == 0);
    }

    private static Face.Role role(Sentence sentence, boolean first) {
        if (!sentence.heading()) {
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
        return (opens ? 22 : 8) * Math.max(1, faces.zoom());
    }
}
