package taiyaku.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Finding;
import taiyaku.review.Fingerprint;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.review.Review;

/// The findings of the review, in reading order, and which of them are shown.
public final class OpenFindings {

    private final ObservableSet<Severity> severities = FXCollections.observableSet(EnumSet.allOf(Severity.class));
    private final BooleanProperty withDismissed = new SimpleBooleanProperty();
    private final ObservableList<Finding> all = FXCollections.observableArrayList();
    private final FilteredList<Finding> visible = new FilteredList<>(all);
    private Predicate<Finding> dismissed = finding -> false;
    private List<List<Finding>> byLink = List.of();
    private @Nullable Review review;
    private List<Integer> unsure = List.of();

    OpenFindings() {
        severities.addListener((SetChangeListener<Severity>) change -> refilter());
        withDismissed.subscribe(this::refilter);
    }

    /// Takes the findings of a fresh review.
    ///
    /// @param put which of them a person dismissed; asked anew by [#refilter]
    void take(Review fresh, Predicate<Finding> put) {
        review = fresh;
        dismissed = put;
        var ordered = new ArrayList<>(fresh.findings());
        ordered.sort(Comparator.comparingInt(Finding::link)
                .thenComparingInt(OpenFindings::start)
                .thenComparing(Finding::severity));
        byLink = IntStream.range(0, fresh.links().size())
                .<List<Finding>>mapToObj(link -> new ArrayList<>())
                .toList();
        ordered.forEach(finding -> byLink.get(finding.link()).add(finding));
        unsure = IntStream.range(0, fresh.links().size())
                .filter(link -> fresh.links().get(link).isUnsure())
                .boxed()
                .toList();
        all.setAll(ordered);
        refilter();
    }

    /// Forgets all findings.
    void clear() {
        review = null;
        byLink = List.of();
        unsure = List.of();
        all.clear();
    }

    /// The links the aligner is not sure of, in order.
    List<Integer> unsure() {
        return unsure;
    }

    /// Asks of every finding anew whether it is shown.
    void refilter() {
        visible.setPredicate(this::isShown);
    }

    /// All findings.
    public ObservableList<Finding> all() {
        return all;
    }

    /// Those that are shown.
    public ObservableList<Finding> visible() {
        return visible;
    }

    /// Those of one row, shown or not.
    public List<Finding> of(int link) {
        return byLink.get(link);
    }

    /// Those of one row that are shown.
    public List<Finding> visibleOf(int link) {
        return byLink.get(link).stream().filter(this::isShown).toList();
    }

    /// Whether a finding is shown.
    public boolean isShown(Finding finding) {
        return severities.contains(finding.severity()) && (withDismissed.get() || !dismissed.test(finding));
    }

    /// How many there are of a severity, those dismissed not counted.
    public long count(Severity severity) {
        return all.stream()
                .filter(finding -> finding.severity() == severity && !dismissed.test(finding))
                .count();
    }

    /// Shows the findings of a severity, or hides them.
    public void show(Severity severity, boolean on) {
        if (on) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
    }

    /// The severities that are shown.
    public ObservableSet<Severity> severities() {
        return severities;
    }

    /// Whether those dismissed are shown too.
    public BooleanProperty withDismissed() {
        return withDismissed;
    }

    /// What several of the shown findings come from and can be repaired by: the selected finding's cause when it struck
    /// more than once, else the most frequent; null when none did.
    public @Nullable Fingerprint fingerprint(@Nullable Finding selected) {
        if (review == null) {
            return null;
        }
        var repairable = visible.stream().filter(Repairs::possible).toList();
        var prints = Fingerprint.of(review.readings(), review.article().original(), review.quantities(), repairable)
                .stream()
                .filter(print -> print.findings().size() > 1)
                .toList();
        return prints.stream()
                .filter(print -> selected != null && print.cause() == selected.cause())
                .findFirst()
                .orElse(prints.isEmpty() ? null : prints.getFirst());
    }

    /// Those that share a finding's cause (its category where the cause is not known) and can be repaired.
    public List<Finding> alike(Finding finding) {
        return visible.stream()
                .filter(Repairs::possible)
                .filter(other -> finding.cause() == null
                        ? other.cause() == null && other.category() == finding.category()
                        : other.cause() == finding.cause())
                .toList();
    }

    private static int start(Finding finding) {
        return finding.places().stream()
                .filter(Objects::nonNull)
                .mapToInt((Place place) -> place.span().start())
                .findFirst()
                .orElse(0);
    }
}
