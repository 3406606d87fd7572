package taiyaku.view.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /// by edition and link: its first and its last sentence, -1 where the edition has none
    private final List<int[]> firsts;
    private final List<int[]> lasts;
    /// by edition: how its column follows the first one, as long as no height changes
    private final Map<Integer, Course> courses = new HashMap<>();
    private int pivot = -1;

    Crossings(Desk desk, Review review, Labels labels, List<Flow> flows, Columns columns) {
        this.desk = desk;
        this.review = review;
        this.labels = labels;
        this.flows = flows;
        this.columns = columns;
        firsts = flows.stream().map(flow -> new int[review.links().size()]).toList();
        lasts = flows.stream().map(flow -> new int[review.links().size()]).toList();
        links = flows.stream().map(flow -> new int[flow.reading().size()]).toList();
        for (int link = 0; link < size(); link++) {
            for (int edition = 0; edition < flows.size(); edition++) {
                var side = review.links().get(link).sides().get(edition);
                firsts.get(edition)[link] = side.isEmpty() ? -1 : side.getFirst();
                lasts.get(edition)[link] = side.isEmpty() ? -1 : side.getLast();
                for (int sentence : side) {
                    links.get(edition)[sentence] = link;
                }
            }
        }
    }

    private int size() {
        return review.links().size();
    }

    /// Forgets what depends on heights that changed.
    void changed() {
        courses.clear();
    }

    private boolean has(int link, int edition) {
        return firsts.get(edition)[link] >= 0;
    }

    private double top(int link, int edition) {
        return flows.get(edition).begin(firsts.get(edition)[link]);
    }

    private double bottom(int link, int edition) {
        return flows.get(edition).end(lasts.get(edition)[link]);
    }

    /// The paragraph of a column a link begins in; where the edition has no sentence, that of the nearest link before it
    /// that has one.
    int paragraph(int link, int edition) {
        for (int i = link; i >= 0; i--) {
            if (has(i, edition)) {
                return flows.get(edition).paragraphOf(firsts.get(edition)[i]);
            }
        }
        return 0;
    }

    /// How high a link stands in a column; 0 where the edition has no sentence.
    double extent(int link, int edition) {
        return has(link, edition) ? bottom(link, edition) - top(link, edition) : 0;
    }

    /// The link of a sentence.
    int linkOf(int edition, int sentence) {
        return links.get(edition)[sentence];
    }

    /// How far down its column a link begins; where the edition has no sentence, behind the nearest link before it that
    /// has one.
    double height(int link, int edition) {
        if (has(link, edition)) {
            return top(link, edition);
        }
        for (int i = link - 1; i >= 0; i--) {
            if (has(i, edition)) {
                return bottom(i, edition);
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
        double top = height(selection.link(), edition);
        return new Flow.Stretch(top, top + extent(selection.link(), edition));
    }

    /// The course from the first column to another.
    ///
    /// @param kept the link that is kept in any case, -1 for none
    Course course(int to, int kept) {
        if (kept != pivot) {
            courses.clear();
            pivot = kept;
        }
        return courses.computeIfAbsent(to, edition -> course(columns.editions().getFirst(), edition, kept));
    }

    private Course course(int from, int to, int kept) {
        var pairs = new ArrayList<Course.Pair>();
        for (int link = 0; link < size(); link++) {
            if (has(link, from) && has(link, to)) {
                pairs.add(new Course.Pair(top(link, from), top(link, to)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Course.Pair::from));
        var pair = kept < 0 ? null : new Course.Pair(height(kept, from), height(kept, to));
        return new Course(pairs, pair, flows.get(from).total(), flows.get(to).total());
    }

    /// The links whose sentences stand wholly between two heights of a column.
    List<Integer> inView(int edition, double from, double to) {
        return IntStream.range(0, size())
                .filter(link -> has(link, edition) && top(link, edition) >= from && bottom(link, edition) <= to)
                .boxed()
                .toList();
    }

    /// The link at a height of a column: the last one that begins above it.
    int at(int edition, double y) {
        int found = 0;
        double nearest = Double.NEGATIVE_INFINITY;
        for (int link = 0; link < size(); link++) {
            if (has(link, edition)) {
                double top = top(link, edition);
                if (top <= y + 20 && top > nearest) {
                    nearest = top;
                    found = link;
                }
            }
        }
        return found;
    }

    /// The link beside another one in a column; those without sentence there stand where they would.
    int beside(int link, int edition, int by) {
        var order = IntStream.range(0, size())
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
            for (int link = 0; link < size(); link++) {
                if (!in(link, left, offsets[left], height) && !in(link, right, offsets[right], height)) {
                    continue;
                }
                gutters.add(gutter(link, left, right, offsets, selection));
            }
        }
        // the selected one lies above the others
        gutters.sort(Comparator.comparing(gutter -> gutter.getStyleClass().contains("on")));
        return gutters.reversed();
    }

    private boolean in(int link, int edition, double offset, double height) {
        return has(link, edition) && bottom(link, edition) > offset && top(link, edition) < offset + height;
    }

    private Gutter gutter(int link, int left, int right, double[] offsets, @Nullable Selection selection) {
        var shown = desk.findings().visibleOf(link);
        boolean linked = has(link, left) && has(link, right);
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
        double top = height(link, edition) - offset;
        return new Gutter.Bank(top, top + extent(link, edition), !has(link, edition), false, span -> {
            var line = flows.get(edition).line(Objects.requireNonNull(span));
            return (line.top() + line.bottom()) / 2 - offset;
        });
    }
}
