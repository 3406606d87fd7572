package taiyaku.view.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.Tie;
import taiyaku.review.Review;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Columns;

/// Where the links of freely flowing versions stand in each column, and the ribbons and threads between two.
final class Crossings {

    private final Desk desk;
    private final Review review;
    private final Labels labels;
    private final List<Flow> flows;
    private final Columns columns;
    /// by edition and sentence
    private final List<int[]> links;
    /// by link and edition; null where the edition has no sentence
    private final Flow.@Nullable Stretch[][] stretches;

    Crossings(Desk desk, Review review, Labels labels, List<Flow> flows, Columns columns) {
        this.desk = desk;
        this.review = review;
        this.labels = labels;
        this.flows = flows;
        this.columns = columns;
        stretches = new Flow.Stretch[review.links().size()][flows.size()];
        links = review.readings().stream()
                .map(reading -> new int[reading.sentences().size()])
                .toList();
        for (int link = 0; link < stretches.length; link++) {
            var sides = review.links().get(link).sides();
            for (int edition = 0; edition < sides.size(); edition++) {
                for (int sentence : sides.get(edition)) {
                    links.get(edition)[sentence] = link;
                }
            }
            for (int edition : columns.editions()) {
                stretches[link][edition] =
                        flows.get(edition).of(review.links().get(link).sides().get(edition));
            }
        }
    }

    /// The link of a sentence.
    int linkOf(int edition, int sentence) {
        return links.get(edition)[sentence];
    }

    /// How far down its column a link begins; where the edition has no sentence, behind the nearest link before it that
    /// has one.
    double height(int link, int edition) {
        var own = stretches[link][edition];
        if (own != null) {
            return own.top();
        }
        for (int i = link - 1; i >= 0; i--) {
            var before = stretches[i][edition];
            if (before != null) {
                return before.bottom();
            }
        }
        return 14;
    }

    /// The line of what is selected in a column: of its figure or finding, else of its sentence.
    Flow.Stretch line(Selection selection, int edition) {
        var finding = selection.finding();
        var place = finding == null ? null : finding.places().get(edition);
        if (place != null) {
            return flows.get(edition).line(place.span());
        }
        var spot = selection.spot();
        if (spot != null && spot.edition() == edition) {
            return flows.get(edition).line(spot.figure().span());
        }
        var own = stretches[selection.link()][edition];
        double top = height(selection.link(), edition);
        return own == null ? new Flow.Stretch(top, top) : own;
    }

    /// The course from one column to another.
    ///
    /// @param pivot the link that is kept in any case, -1 for none
    Course course(int from, int to, int pivot) {
        var pairs = new ArrayList<Course.Pair>();
        for (var link : stretches) {
            var left = link[from];
            var right = link[to];
            if (left != null && right != null) {
                pairs.add(new Course.Pair(left.top(), right.top()));
            }
        }
        pairs.sort(Comparator.comparingDouble(Course.Pair::from));
        var kept = pivot < 0 ? null : new Course.Pair(height(pivot, from), height(pivot, to));
        return new Course(pairs, kept, flows.get(from).total(), flows.get(to).total());
    }

    /// The links whose sentences stand wholly between two heights of a column.
    List<Integer> inView(int edition, double from, double to) {
        return IntStream.range(0, stretches.length)
                .filter(link -> {
                    var own = stretches[link][edition];
                    return own != null && own.top() >= from && own.bottom() <= to;
                })
                .boxed()
                .toList();
    }

    /// The link at a height of a column: the last one that begins above it.
    int at(int edition, double y) {
        int found = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        for (int link = 0; link < stretches.length; link++) {
            var own = stretches[link][edition];
            if (own != null && own.top() <= y + 20 && own.top() > nearest) {
                nearest = own.top();
                found = link;
            }
        }
        return found;
    }

    /// The link beside another one in a column; those without sentence there stand where they would.
    int beside(int link, int edition, int by) {
        var order = IntStream.range(0, stretches.length)
                .boxed()
                .sorted(Comparator.comparingDouble(each -> height(each, edition)))
                .toList();
        int at = order.indexOf(link);
        return order.get(at < 0 ? 0 : Math.clamp(at + by, 0, order.size() - 1));
    }

    /// The ribbons and threads of what is in view, between every two columns.
    ///
    /// @param offsets how far each column is scrolled
    List<Gutter> draw(double[] offsets, double height) {
        var gutters = new ArrayList<Gutter>();
        var selection = desk.where().selection().get();
        var editions = columns.editions();
        for (int i = 0; i + 1 < editions.size(); i++) {
            int left = editions.get(i);
            int right = editions.get(i + 1);
            for (int link = 0; link < stretches.length; link++) {
                var from = stretches[link][left];
                var to = stretches[link][right];
                if ((from == null && to == null) || !(in(from, offsets[left], height) || in(to, offsets[right], height))) {
                    continue;
                }
                gutters.add(gutter(link, left, right, offsets, selection));
            }
        }
        // the selected one lies above the others
        gutters.sort(Comparator.comparing(gutter -> gutter.getStyleClass().contains("on")));
        return gutters.reversed();
    }

    private static boolean in(Flow.@Nullable Stretch stretch, double offset, double height) {
        return stretch != null && stretch.bottom() > offset && stretch.top() < offset + height;
    }

    private Gutter gutter(int link, int left, int right, double[] offsets, @Nullable Selection selection) {
        var shown = desk.findings().visibleOf(link);
        boolean linked = stretches[link][left] != null && stretches[link][right] != null;
        boolean missing = shown.stream()
                .anyMatch(finding -> finding.category() == Category.TEXT_OMITTED
                        || finding.category() == Category.TEXT_ADDED);
        var gutter = new Gutter(
                labels,
                columns.gap(),
                bank(link, left, offsets[left]),
                bank(link, right, offsets[right]),
                linked ? Tie.of(review, shown, link, left, right) : List.of(),
                selection == null ? null : selection.finding(),
                missing);
        gutter.setLayoutX(columns.right(left));
        if (selection != null && selection.link() == link) {
            gutter.getStyleClass().add("on");
        }
        return gutter;
    }

    private Gutter.Bank bank(int link, int edition, double offset) {
        var own = stretches[link][edition];
        double top = height(link, edition) - offset;
        return new Gutter.Bank(top, own == null ? top : own.bottom() - offset, own == null, false, span -> {
            var line = flows.get(edition).line(Objects.requireNonNull(span));
            return (line.top() + line.bottom()) / 2 - offset;
        });
    }
}
