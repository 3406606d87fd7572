package taiyaku.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.review.Review;
import taiyaku.text.Language;

/// What is being looked for in the article, and the places found, in all versions, in the order of the rows.
///
/// A long article is looked through aside: until that is done the places found before are still there.
public final class Search {

    /// an article of so many characters is looked through at once
    private static final int AT_ONCE = 100_000;
    /// a query for which the number words of its languages are read
    private static final String NUMBER = "1";

    private final Desk desk;
    private final Language language;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Hit> at = new ReadOnlyObjectWrapper<>();
    private Map<Integer, List<Hit>> byLink = Map.of();
    /// those that were read last
    private volatile @Nullable Texts texts;
    /// counts what was asked for: what is found for something earlier is dropped
    private final AtomicInteger newest = new AtomicInteger();
    /// whether the places found are those of an earlier query
    private boolean due;

    /// @param language the interface language: figures of a query are read in it too
    public Search(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
        query.addListener((all, before, now) -> look());
        // at once: places of another text are none of this one
        desk.review().addListener((all, before, now) -> {
            texts = null;
            lookNow();
        });
    }

    /// Looks for what is asked for now.
    private void look() {
        var review = desk.review().get();
        if (review == null || query.get().isBlank() || isShort(review)) {
            lookNow();
            return;
        }
        at.set(null);
        int mine = newest.incrementAndGet();
        due = true;
        var wanted = query.get();
        var languages = languages(review);
        desk.aside(
                () -> mine == newest.get() ? Found.of(review, texts(review), Query.of(wanted, languages)) : Found.NOTHING,
                found -> {
                    if (mine == newest.get()) {
                        put(found);
                    }
                });
    }

    /// The same, without waiting for what is done aside: that is dropped.
    private void lookNow() {
        var review = desk.review().get();
        at.set(null);
        newest.incrementAndGet();
        if (review == null || query.get().isBlank()) {
            put(Found.NOTHING);
            return;
        }
        put(Found.of(review, texts(review), Query.of(query.get(), languages(review))));
    }

    private void put(Found found) {
        due = false;
        byLink = found.byLink;
        hits.setAll(found.hits);
    }

    private static boolean isShort(Review review) {
        return review.readings().stream().mapToInt(reading -> reading.edition().text().length()).sum() <= AT_ONCE;
    }

    /// Reads aside what a search needs, before the first letter is there to look for.
    public void prepare() {
        var review = desk.review().get();
        if (review != null && texts == null) {
            var languages = languages(review);
            desk.aside(() -> Found.of(review, texts(review), Query.of(NUMBER, languages)), ready -> {});
        }
    }

    /// The texts of a review, read when they are first asked for, on whatever thread that is.
    @SuppressWarnings("ReferenceEquality") // whether it is the same review: comparing all of it would cost more than reading it
    private Texts texts(Review review) {
        var known = texts;
        if (known == null || known.review != review) {
            known = Texts.of(review);
            texts = known;
        }
        return known;
    }

    private Set<Language> languages(Review review) {
        var languages = new LinkedHashSet<Language>();
        review.readings().forEach(reading -> languages.add(reading.edition().language()));
        languages.add(language);
        return languages;
    }

    /// What is looked through.
    ///
    /// @param review whose texts they are
    /// @param folded one per version
    /// @param links per version and sentence the link it stands in
    private record Texts(Review review, List<Folded> folded, List<int[]> links) {

        static Texts of(Review review) {
            var folded = review.readings().stream()
                    .map(reading -> Folded.of(reading.edition().text()))
                    .toList();
            var links = review.readings().stream()
                    .map(reading -> new int[reading.sentences().size()])
                    .toList();
            for (int link = 0; link < review.links().size(); link++) {
                var sides = review.links().get(link).sides();
                for (int edition = 0; edition < sides.size(); edition++) {
                    for (int sentence : sides.get(edition)) {
                        links.get(edition)[sentence] = link;
                    }
                }
            }
            return new Texts(review, folded, links);
        }
    }

    /// What was found for a query.
    ///
    /// @param hits the places, in the order of the rows
    /// @param byLink the same by their row
    private record Found(List<Hit> hits, Map<Integer, List<Hit>> byLink) {

        static final Found NOTHING = new Found(List.of(), Map.of());

        static Found of(Review review, Texts texts, Query wanted) {
            var hits = find(review, texts, wanted);
            return new Found(hits, hits.stream().collect(Collectors.groupingBy(Hit::link)));
        }
    }

    private static List<Hit> find(Review review, Texts read, Query wanted) {
        var found = new ArrayList<Hit>();
        for (int edition = 0; edition < review.readings().size(); edition++) {
            var reading = review.readings().get(edition);
            if (reading.sentences().isEmpty()) {
                continue;
            }
            var links = read.links().get(edition);
            var spans = wanted.in(read.folded().get(edition));
            for (var span : spans) {
                found.add(new Hit(links[reading.sentenceAt(span.start())], edition, span, false));
            }
            int near = 0;
            for (int sentence = 0; wanted.isValue() && sentence < reading.sentences().size(); sentence++) {
                for (var figure : reading.figures().get(sentence)) {
                    while (near < spans.size() && spans.get(near).end() <= figure.span().start()) {
                        near++;
                    }
                    boolean told = near < spans.size() && spans.get(near).overlaps(figure.span());
                    if (!told && wanted.says(figure)) {
                        found.add(new Hit(links[sentence], edition, figure.span(), true));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Hit::link)
                .thenComparingInt(Hit::edition)
                .thenComparing(Hit::span));
        return found;
    }

    /// Goes to the next place found after the one where one is; from the last to the first.
    public void next() {
        step(1);
    }

    /// Goes to the place found before; from the first to the last.
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (due) {
            lookNow();
        }
        if (hits.isEmpty()) {
            return;
        }
        int now = at.get() == null ? -1 : hits.indexOf(at.get());
        int to;
        if (now >= 0) {
            to = Math.floorMod(now + by, hits.size());
        } else {
            var selected = desk.where().selection().get();
            int link = selected == null ? desk.where().here().get() : selected.link();
            int behind = 0;
            while (behind < hits.size() && hits.get(behind).link() < link) {
                behind++;
            }
            to = Math.floorMod(by > 0 ? behind : behind - 1, hits.size());
        }
        go(hits.get(to));
    }

    /// Goes to a place found.
    public void go(Hit hit) {
        at.set(hit);
        desk.where().select(hit.link(), hit.edition());
    }

    /// Looks for nothing.
    public void clear() {
        query.set("");
    }

    /// What is looked for; nothing when it is blank.
    public StringProperty query() {
        return query;
    }

    /// The places found.
    public ObservableList<Hit> hits() {
        return hits;
    }

    /// Those of one row.
    public List<Hit> of(int link) {
        return byLink.getOrDefault(link, List.of());
    }

    /// The one gone to last, or null.
    public ReadOnlyObjectProperty<@Nullable Hit> at() {
        return at.getReadOnlyProperty();
    }
}
