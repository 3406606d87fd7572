package taiyaku.desk.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
public final class Search {

    private final Desk desk;
    private final Language language;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Hit> at = new ReadOnlyObjectWrapper<>();
    private Map<Integer, List<Hit>> byLink = Map.of();
    private @Nullable Texts texts;

    /// @param language the interface language: figures of a query are read in it too
    public Search(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
        query.addListener((all, before, now) -> look());
        desk.review().addListener((all, before, now) -> {
            texts = null;
            look();
        });
    }

    @SuppressWarnings("ReferenceEquality") // whether it is the same review: comparing all of it would cost more than reading it
    private void look() {
        var review = desk.review().get();
        at.set(null);
        if (review == null || query.get().isBlank()) {
            byLink = Map.of();
            hits.clear();
            return;
        }
        var read = texts == null ? Texts.of(review) : texts;
        texts = read;
        var found = find(review, read);
        byLink = new HashMap<>();
        found.forEach(hit -> byLink.computeIfAbsent(hit.link(), link -> new ArrayList<>())
                .add(hit));
        hits.setAll(found);
    }

    /// Reads the texts aside, before the first letter is there to look for.
    @SuppressWarnings("ReferenceEquality") // as above
    public void prepare() {
        var review = desk.review().get();
        if (review != null && texts == null) {
            desk.aside(() -> Texts.of(review), read -> {
                if (desk.review().get() == review) {
                    texts = read;
                }
            });
        }
    }

    /// What is looked through.
    ///
    /// @param folded one per version
    /// @param links per version and sentence the link it stands in
    private record Texts(List<Folded> folded, List<int[]> links) {

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
            return new Texts(folded, links);
        }
    }

    private List<Hit> find(Review review, Texts read) {
        var languages = new LinkedHashSet<Language>();
        review.readings().forEach(reading -> languages.add(reading.edition().language()));
        languages.add(language);
        var wanted = Query.of(query.get(), languages);
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
