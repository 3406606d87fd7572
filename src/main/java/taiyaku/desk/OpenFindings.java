package taiyaku.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.check.Finding;
import taiyaku.review.Fingerprint;
import taiyaku.check.Place;
import taiyaku.check.Severity;
import taiyaku.review.Decision;
import taiyaku.review.Policy;
import taiyaku.review.Review;

/// The findings of the review, in reading order, and which of them are shown.
public final class OpenFindings {

    private final ObservableSet<Facet> hidden = FXCollections.observableSet(Facet.State.DISMISSED);
    private final BooleanProperty onlySure = new SimpleBooleanProperty();
    private final ObjectProperty<FindingGroups.Order> order = new SimpleObjectProperty<>(FindingGroups.Order.CAUSE);
    private final ObservableList<Finding> chosen = FXCollections.observableArrayList();
    private final ObservableList<Finding> all = FXCollections.observableArrayList();
    private final FilteredList<Finding> visible = new FilteredList<>(all);
    private Function<Finding, Decision.State> decided = finding -> Decision.State.OPEN;
    private List<List<Finding>> byLink = List.of();
    private @Nullable Review review;
    private List<Integer> unsure = List.of();

    OpenFindings() {
        hidden.addListener((SetChangeListener<Facet>) change -> refilter());
        onlySure.subscribe(this::refilter);
    }

    /// Takes the findings of a fresh review.
    ///
    /// @param put what a person decided about them; asked anew by [#refilter]
    void take(Review fresh, Function<Finding, Decision.State> put) {
        review = fresh;
        decided = put;
        chosen.clear();
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
        chosen.clear();
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

    /// Whether the review has such a row.
    boolean has(int link) {
        return link >= 0 && link < byLink.size();
    }

    /// A place of an earlier review, as much of it as the present one has: the finding that says the same of its row, the
    /// figure, the sentence, else the version's side of the row, else the row; null without the row.
    @Nullable Selection standing(Selection place) {
        if (review == null || !has(place.link())) {
            return null;
        }
        var row = Selection.row(place.link(), place.edition() < review.readings().size() ? place.edition() : -1);
        var wanted = place.finding();
        if (wanted != null) {
            return visibleOf(place.link()).stream()
                    .filter(wanted::saysTheSame)
                    .findFirst()
                    .map(Selection::of)
                    .orElse(row);
        }
        if (row.edition() < 0) {
            return row;
        }
        var side = review.links().get(row.link()).sides().get(row.edition());
        var spot = place.spot();
        if (spot != null) {
            var figures = review.readings().get(row.edition()).figures();
            return side.stream().anyMatch(s -> figures.get(s).contains(spot.figure())) ? place : row;
        }
        return side.contains(place.sentence()) ? place : row;
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
        return passes(finding, null);
    }

    /// Whether nothing hides a finding; `spared` hides nothing.
    private boolean passes(Finding finding, @Nullable Facet spared) {
        if (onlySure.get() && finding.confidence() < Policy.SURE) {
            return false;
        }
        boolean version = finding.suspects().isEmpty();
        for (var facet : facets(finding)) {
            boolean free = facet.equals(spared) || !hidden.contains(facet);
            if (facet instanceof Facet.Version) {
                // one suspect in view is enough
                version |= free;
            } else if (!free) {
                return false;
            }
        }
        return version;
    }

    private List<Facet> facets(Finding finding) {
        return Facet.of(finding, decided.apply(finding));
    }

    /// The facets the findings have, in order: severities, kinds, states, versions.
    public List<Facet> facets() {
        var found = new HashSet<Facet>();
        all.forEach(finding -> found.addAll(facets(finding)));
        var ordered = new ArrayList<Facet>();
        Stream.of(Severity.values()).map(Facet.Grade::new).forEach(ordered::add);
        Stream.of(Category.values()).map(Facet.Kind::new).forEach(ordered::add);
        ordered.addAll(List.of(Facet.State.values()));
        int versions = review == null ? 0 : review.readings().size();
        IntStream.range(0, versions).mapToObj(Facet.Version::new).forEach(ordered::add);
        ordered.retainAll(found);
        return List.copyOf(ordered);
    }

    /// How many findings a facet has among those that nothing else hides.
    public long count(Facet facet) {
        return all.stream()
                .filter(finding -> facets(finding).contains(facet) && passes(finding, facet))
                .count();
    }

    /// How many there are of a severity, those dismissed not counted.
    public long count(Severity severity) {
        return all.stream()
                .filter(finding -> finding.severity() == severity && !decided.apply(finding).dismissed())
                .count();
    }

    /// Shows the findings of a facet, or hides them.
    public void show(Facet facet, boolean on) {
        if (on) {
            hidden.remove(facet);
        } else {
            hidden.add(facet);
        }
    }

    /// Shows of the facets of one sort this one only; all of them again where it already is the only one.
    public void showOnly(Facet facet) {
        var sort = facets().stream()
                .filter(other -> other.getClass() == facet.getClass() && !other.equals(facet))
                .toList();
        boolean only = !sort.isEmpty() && hidden.containsAll(sort) && !hidden.contains(facet);
        hidden.remove(facet);
        sort.forEach(other -> show(other, only));
    }

    /// Shows all findings but those dismissed, sure or not.
    public void showAll() {
        onlySure.set(false);
        hidden.removeIf(facet -> facet != Facet.State.DISMISSED);
    }

    /// Whether a facet is shown.
    public boolean isShown(Facet facet) {
        return !hidden.contains(facet);
    }

    /// The facets whose findings are hidden.
    public ObservableSet<Facet> hidden() {
        return hidden;
    }

    /// Whether only those show that are [Policy#SURE].
    public BooleanProperty onlySure() {
        return onlySure;
    }

    /// In which order they are listed.
    public ObjectProperty<FindingGroups.Order> order() {
        return order;
    }

    /// Those a person chose together in the list; a decision is about all of them when they are more than one.
    public ObservableList<Finding> chosen() {
        return chosen;
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
