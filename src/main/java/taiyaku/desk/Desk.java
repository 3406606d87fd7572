package taiyaku.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.review.Review;
import taiyaku.review.Reviewer;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;

/// What lies open: one article's review, what is selected in it and which findings are shown.
///
/// The sources are few (review, shown severities, selection, zoom); all else is derived from them. Every method is
/// called on the screen's thread.
public final class Desk {

    private static final double[] ZOOMS = {0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};

    private final Worker worker;
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Selection> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Work> work = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty card = new SimpleBooleanProperty(true);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final IntegerProperty here = new SimpleIntegerProperty();
    private final ObservableSet<Severity> shown = FXCollections.observableSet(EnumSet.allOf(Severity.class));
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final FilteredList<Finding> visible = new FilteredList<>(findings);
    private List<List<Finding>> byLink = List.of();

    /// @param screen runs what touches the screen: `Platform::runLater`, or `Runnable::run` without a window
    public Desk(Executor screen) {
        worker = new Worker(screen, work::set);
        shown.addListener((SetChangeListener<Severity>) change -> visible.setPredicate(this::isShown));
    }

    /// Reads an article and reviews it, off the screen's thread; whatever was being opened before is forgotten.
    /// When it cannot be read the desk stays as it is, and [#trouble()] says why.
    public void open(Source source) {
        trouble.set(null);
        worker.begin(
                progress -> Reviewer.review(source.read(), List.of(), progress),
                this::lay,
                problem -> trouble.set(sentence(problem)));
    }

    /// Reviews an article and lays it on the desk.
    public void open(Article article) {
        open(() -> article);
    }

    /// Lays a finished review on the desk, with nothing selected.
    public void lay(Review fresh) {
        trouble.set(null);
        selection.set(null);
        var ordered = new ArrayList<>(fresh.findings());
        ordered.sort(Comparator.comparingInt(Finding::link)
                .thenComparingInt(Desk::start)
                .thenComparing(Finding::severity));
        byLink = IntStream.range(0, fresh.links().size())
                .<List<Finding>>mapToObj(link -> new ArrayList<>())
                .toList();
        ordered.forEach(finding -> byLink.get(finding.link()).add(finding));
        findings.setAll(ordered);
        review.set(fresh);
    }

    /// Stops the work under way; the desk stays as it is.
    public void stop() {
        worker.stop();
    }

    /// Ends the desk's thread; for the end of the program.
    public void close() {
        worker.close();
    }

    /// Selects a row and nothing in it.
    public void select(int link) {
        selection.set(Selection.row(link));
    }

    /// Selects a finding and shows its card.
    public void select(Finding finding) {
        card.set(true);
        selection.set(new Selection(finding.link(), finding, null));
    }

    /// Selects a figure and shows its card; where a finding stands on it, that finding.
    public void select(int link, Selection.Spot spot) {
        var span = spot.figure().span();
        var finding = findingsOf(link).stream()
                .filter(this::isShown)
                .filter(candidate -> {
                    var place = candidate.places().get(spot.edition());
                    return place != null && place.span().overlaps(span);
                })
                .findFirst();
        card.set(true);
        selection.set(new Selection(link, finding.orElse(null), finding.isPresent() ? null : spot));
    }

    /// Goes to the next shown finding after the place where one is; from the last to the first.
    public void next() {
        step(1);
    }

    /// Goes to the shown finding before the place where one is; from the first to the last.
    public void previous() {
        step(-1);
    }

    /// Closes the card; when it is closed, lets go of the selection.
    public void escape() {
        var selected = selection.get();
        boolean open = card.get() && selected != null && (selected.finding() != null || selected.spot() != null);
        if (open) {
            card.set(false);
        } else {
            selection.set(null);
        }
    }

    /// Shows the findings of a severity, or hides them.
    public void show(Severity severity, boolean on) {
        if (on) {
            shown.add(severity);
        } else {
            shown.remove(severity);
        }
    }

    /// Says something went wrong, in one sentence; null takes it back.
    public void tell(@Nullable String sentence) {
        trouble.set(sentence);
    }

    /// One step larger, or smaller when `by` is negative; 0 is the natural size again.
    public void zoom(int by) {
        int at = 0;
        while (at < ZOOMS.length - 1 && ZOOMS[at] < zoom.get()) {
            at++;
        }
        zoom.set(by == 0 ? 1 : ZOOMS[Math.clamp(at + by, 0, ZOOMS.length - 1)]);
    }

    /// The review that lies open; null before the first.
    public ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    /// What is selected; null when nothing is.
    public ReadOnlyObjectProperty<@Nullable Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /// The work under way; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Work> work() {
        return work.getReadOnlyProperty();
    }

    /// What went wrong last, as one sentence; null when nothing did.
    public ReadOnlyObjectProperty<@Nullable String> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether the card of the selection is folded out.
    public BooleanProperty card() {
        return card;
    }

    /// The size of the text, 1 being natural.
    public DoubleProperty zoom() {
        return zoom;
    }

    /// The link at the top of the window: where one is when nothing is selected.
    public IntegerProperty here() {
        return here;
    }

    /// The severities that are shown.
    public ObservableSet<Severity> shown() {
        return shown;
    }

    /// All findings, in reading order.
    public ObservableList<Finding> findings() {
        return findings;
    }

    /// The findings that are shown, in reading order.
    public ObservableList<Finding> visible() {
        return visible;
    }

    /// The findings of one row, in reading order, shown or not.
    public List<Finding> findingsOf(int link) {
        return byLink.get(link);
    }

    /// Whether a finding is shown under the present filter.
    public boolean isShown(Finding finding) {
        return shown.contains(finding.severity());
    }

    /// How many findings there are of a severity.
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /// The severities, gravest first.
    public static Set<Severity> severities() {
        return EnumSet.allOf(Severity.class);
    }

    private void step(int direction) {
        if (visible.isEmpty()) {
            return;
        }
        var selected = selection.get();
        int at = selected == null || selected.finding() == null ? -1 : visible.indexOf(selected.finding());
        int to;
        if (at >= 0) {
            to = Math.floorMod(at + direction, visible.size());
        } else {
            int link = selected == null ? here.get() : selected.link();
            int from = 0;
            while (from < visible.size() && visible.get(from).link() < link) {
                from++;
            }
            to = Math.floorMod(direction > 0 ? from : from - 1, visible.size());
        }
        select(visible.get(to));
    }

    private static int start(Finding finding) {
        return finding.places().stream()
                .filter(Objects::nonNull)
                .mapToInt((Place place) -> place.span().start())
                .findFirst()
                .orElse(0);
    }

    private static String sentence(Exception problem) {
        if (problem instanceof UnusableFileException unusable) {
            return Objects.requireNonNullElse(unusable.getMessage(), "");
        }
        throw new IllegalStateException(problem);
    }
}
