package taiyaku.desk.worklog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import taiyaku.check.Finding;
import taiyaku.desk.Desk;
import taiyaku.review.Change;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.review.Review;
import taiyaku.store.Project;

/// All that a person did to the article that lies open, in reading order, whenever it was done: texts written anew,
/// links and sentences made by hand, decisions. Each can be taken back by itself, which is a step of its own.
///
/// It is derived from the project and never kept: so it also holds what was done before it was saved last.
public final class Worklog {

    private final Desk desk;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();

    /// Follows what lies open on a desk.
    public Worklog(Desk desk) {
        this.desk = desk;
        desk.decided().addListener(now -> look());
        look();
    }

    /// What was done; caught up with a moment after each step.
    public ObservableList<Entry> entries() {
        return entries;
    }

    private void look() {
        var review = desk.review().get();
        if (review == null) {
            entries.clear();
            return;
        }
        var project = desk.manuscript().now();
        Callable<List<Entry>> looking = () -> of(project, review);
        desk.aside(looking, found -> {
            // else the next look, already under way, tells
            if (project.equals(desk.manuscript().now()) && !entries.equals(found)) {
                entries.setAll(found);
            }
        });
    }

    /// Takes things back that were done, in one step.
    public void takeBack(List<Entry> chosen) {
        var now = desk.manuscript().now();
        var changed = now;
        for (var entry : chosen) {
            changed = switch (entry) {
                case Entry.Text text -> changed;
                case Entry.Verdict verdict -> changed.with(changed.decisions().without(verdict.key()));
                case Entry.Kind kind -> changed.with(changed.decisions().with(kind.category(), Decision.NONE));
                case Entry.Tie tie -> changed.with(
                        changed.pins().stream().filter(pin -> !pin.equals(tie.pin())).toList());
                // the list may be a moment behind a version that was taken away
                case Entry.Sewn sewn -> sewn.edition() < desk.versions().count()
                        ? changed.with(
                                sewn.edition(),
                                changed.article().editions().get(sewn.edition()).without(sewn.seam()))
                        : changed;
            };
        }
        // from the end of each text to its beginning, so that the spans before a change still hold
        var texts = chosen.stream()
                .filter(Entry.Text.class::isInstance)
                .map(Entry.Text.class::cast)
                .sorted(Comparator.comparing((Entry.Text text) -> text.change().now()).reversed())
                .toList();
        for (var text : texts) {
            if (text.edition() >= desk.versions().count()) {
                continue;
            }
            var edition = changed.article().editions().get(text.edition());
            var span = text.change().now();
            boolean stands = span.end() <= edition.text().length() && span.of(edition.text()).equals(text.after());
            if (stands) {
                changed = changed.with(text.edition(), edition.replaced(span, text.before()));
            }
        }
        if (!changed.equals(now)) {
            desk.change(changed);
        }
    }

    private static List<Entry> of(Project project, Review review) {
        var found = new ArrayList<Entry>();
        // a review that has not caught up with the text knows no links for it
        boolean fresh = review.article().equals(project.article());
        var editions = project.article().editions();
        for (int e = 0; e < editions.size(); e++) {
            var was = project.asRead().get(e);
            var text = editions.get(e).text();
            for (var change : Change.of(was, text)) {
                int link = fresh ? review.linkAt(e, change.now().start()) : -1;
                found.add(new Entry.Text(link, e, change, change.was().of(was), change.now().of(text)));
            }
            for (var seam : editions.get(e).seams()) {
                found.add(new Entry.Sewn(fresh ? review.linkAt(e, seam.at()) : -1, e, seam));
            }
        }
        for (var pin : project.pins()) {
            found.add(new Entry.Tie(link(review, pin.sides()), pin));
        }
        var findings = findings(review);
        new TreeMap<>(project.decisions().byFinding()).forEach((key, decision) -> {
            var finding = findings.get(key);
            int link = finding == null ? -1 : finding.link();
            found.add(new Entry.Verdict(link, key, decision, Decisions.category(key), finding));
        });
        new TreeMap<>(project.decisions().byKind())
                .forEach((category, decision) -> found.add(new Entry.Kind(category, decision)));
        found.sort(Comparator.comparingInt((Entry entry) -> entry.link() < 0 ? Integer.MAX_VALUE : entry.link()));
        return List.copyOf(found);
    }

    private static Map<String, Finding> findings(Review review) {
        var byKey = new HashMap<String, Finding>();
        review.findings().forEach(finding -> byKey.putIfAbsent(Decisions.key(finding, review), finding));
        return byKey;
    }

    private static int link(Review review, List<List<Integer>> sides) {
        for (int link = 0; link < review.links().size(); link++) {
            if (review.links().get(link).sides().equals(sides)) {
                return link;
            }
        }
        return -1;
    }
}
