package taiyaku.desk;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Link;
import taiyaku.align.Pin;
import taiyaku.check.Finding;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.review.Policy;
import taiyaku.review.Review;
import taiyaku.text.Article;
import taiyaku.text.Edition;

/// Keeps the review that of the text as it stands: made anew after every change, off the screen's thread, with what was
/// selected still selected.
///
/// While one types, figures answer at each stroke and the rest when typing rests; what needs a fresh review waits for it.
final class Reviewing {

    /// How long nobody types before everything is checked, in milliseconds.
    private static final long REST = 400;

    private final Engine engine;
    private final Worker worker;
    private final Manuscript manuscript;
    private final OpenFindings findings;
    private final Whereabouts where;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /// What waits for a fresh review.
    ///
    /// @param versions what the versions were called when it was asked for: its numbers are theirs
    private record Waiting(List<String> versions, Runnable action) {}

    /// The review whose findings are told already, while the review itself is not yet.
    private @Nullable Review present;

    /// What links stand on in the review that is shown.
    private List<Pin> pins = List.of();

    /// Where to be once the text was checked again.
    sealed interface Place {}

    /// Where one is.
    record Here() implements Place {}

    /// At a finding, by what it says; where one is when it is gone.
    ///
    /// @param of the review it was found in
    /// @param on whether, when it is gone, the next one behind its place will do
    record At(Finding finding, Review of, boolean on) implements Place {}

    /// In the row that holds a place of an edition's text.
    record In(int edition, int offset) implements Place {}

    Reviewing(
            Engine engine,
            Worker worker,
            Manuscript manuscript,
            OpenFindings findings,
            Whereabouts where,
            Consumer<Exception> failed) {
        this.engine = engine;
        this.worker = worker;
        this.manuscript = manuscript;
        this.findings = findings;
        this.where = where;
        this.failed = failed;
    }

    /// The review that lies open; null before the first.
    ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    /// Whether the review is that of the text as it stands.
    boolean isFresh() {
        var shown = review.get();
        var now = manuscript.now();
        return shown == null || (shown.article().equals(now.article()) && pins.equals(now.pins()));
    }

    /// Does something at once when the review is fresh, else as soon as it is.
    void whenFresh(Runnable action) {
        if (isFresh()) {
            action.run();
        } else {
            var shown = review.get();
            waiting.add(new Waiting(versions(shown == null ? manuscript.now().article() : shown.article()), action));
        }
    }

    /// Does what waited, as long as the review stays fresh. What was asked of versions that went, or are others than those
    /// that were shown then, is dropped: it would be done to the wrong text.
    private void doWaiting() {
        while (isFresh() && !waiting.isEmpty()) {
            var due = waiting.remove();
            var versions = versions(manuscript.now().article());
            int asked = due.versions.size();
            if (asked <= versions.size() && versions.subList(0, asked).equals(due.versions)) {
                due.action.run();
            }
        }
    }

    private static List<String> versions(Article article) {
        return article.editions().stream().map(Edition::name).toList();
    }

    /// Forgets what waits for a fresh review and was asked for last; whether something did.
    boolean forgetLast() {
        return waiting.pollLast() != null;
    }

    /// Forgets what waits for a fresh review.
    void forget() {
        waiting.clear();
    }

    /// Shows a review.
    ///
    /// @param fixed the links it was made around
    void show(Review fresh, List<Pin> fixed) {
        pins = fixed;
        present = fresh;
        findings.take(fresh, finding -> decision(fresh, finding).state());
        review.set(fresh);
    }

    /// Shows none.
    void clear() {
        present = null;
        findings.clear();
        review.set(null);
    }

    /// The decision about a finding of the review that is shown, or is just being shown.
    Decision decision(Finding finding) {
        var shown = present;
        return shown == null ? Decision.NONE : decision(shown, finding);
    }

    private Decision decision(Review shown, Finding finding) {
        return manuscript.now().decisions().of(finding, shown);
    }

    /// Checks the text as it stands.
    ///
    /// @param policy what is reported
    /// @param place where to be then
    void again(Policy policy, Place place) {
        var project = manuscript.now();
        var selected = where.selection().get();
        worker.begin(
                progress -> engine.recheck(project.article(), project.pins(), policy, progress),
                fresh -> {
                    where.letGo();
                    show(fresh, project.pins());
                    reselect(fresh, place, selected);
                    if (!engine.isSettled()) {
                        settle(policy);
                    }
                    doWaiting();
                },
                failed);
    }

    /// Links and checks all of it from the beginning.
    void whole(Policy policy) {
        var project = manuscript.now();
        var selected = where.selection().get();
        worker.begin(
                progress -> engine.review(project.article(), project.pins(), policy, progress),
                fresh -> {
                    var place = place(selected);
                    where.letGo();
                    show(fresh, project.pins());
                    reselect(fresh, place, selected);
                },
                failed);
    }

    /// Asks the rest of the checks once nobody has typed for a moment; what is selected stays, by what it says.
    private void settle(Policy policy) {
        var project = manuscript.now();
        worker.beginAtRest(
                REST,
                progress -> engine.review(project.article(), project.pins(), policy, progress),
                fresh -> {
                    var shown = review.get();
                    if (shown != null && saysTheSame(shown, fresh)) {
                        return;
                    }
                    var selected = where.selection().get();
                    var place = place(selected);
                    boolean open = where.card().get();
                    where.letGo();
                    show(fresh, project.pins());
                    reselect(fresh, place, selected);
                    where.card().set(open);
                },
                failed);
    }

    /// The place of what is selected in the review that is shown.
    private Place place(@Nullable Selection selected) {
        var shown = review.get();
        var finding = selected == null ? null : selected.finding();
        if (shown == null || selected == null) {
            return new Here();
        }
        if (finding != null) {
            return new At(finding, shown, false);
        }
        var sides = shown.links().get(selected.link()).sides();
        for (int i = 0; i < sides.size(); i++) {
            int edition = (Math.max(0, selected.edition()) + i) % sides.size();
            if (!sides.get(edition).isEmpty()) {
                int sentence = sides.get(edition).getFirst();
                return new In(edition, shown.readings().get(edition).sentence(sentence).span().start());
            }
        }
        return new Here();
    }

    private void reselect(Review fresh, Place place, @Nullable Selection selected) {
        switch (place) {
            case In in -> {
                int link = fresh.linkAt(in.edition(), in.offset());
                if (link >= 0) {
                    boolean pointed = selected == null || selected.edition() >= 0;
                    where.select(link, pointed ? in.edition() : -1);
                }
            }
            case At at -> {
                var found = found(at, fresh);
                if (found == null) {
                    stay(fresh, selected);
                } else {
                    where.select(found);
                }
            }
            case Here here -> stay(fresh, selected);
        }
    }

    /// The finding of a place: by all it stands on; where its sentence was written anew, the nearest one that says the same.
    private @Nullable Finding found(At at, Review fresh) {
        var wanted = at.finding();
        var key = Decisions.key(wanted, at.of());
        var visible = findings.visible();
        return visible.stream()
                .filter(finding -> Decisions.key(finding, fresh).equals(key))
                .findFirst()
                .or(() -> visible.stream()
                        .filter(wanted::saysTheSame)
                        .min(Comparator.comparingInt(finding -> Math.abs(finding.link() - wanted.link()))))
                .or(() -> visible.stream()
                        .filter(finding -> at.on() && finding.link() >= wanted.link())
                        .findFirst())
                .orElse(null);
    }

    private void stay(Review fresh, @Nullable Selection selected) {
        if (selected != null && !fresh.links().isEmpty()) {
            int edition = selected.edition() < fresh.readings().size() ? selected.edition() : -1;
            where.select(Math.min(selected.link(), fresh.links().size() - 1), edition);
        }
    }

    /// Whether two reviews of one text show the same: then the screen need not move.
    private static boolean saysTheSame(Review one, Review other) {
        return one.findings().equals(other.findings())
                && one.quantities().equals(other.quantities())
                && one.relations().equals(other.relations())
                && shown(one).equals(shown(other));
    }

    private static List<Link> shown(Review review) {
        return review.links().stream()
                .map(link -> new Link(link.sides(), link.confidence(), link.moved()))
                .toList();
    }
}
