package taiyaku.desk.ledger;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import taiyaku.desk.Desk;
import taiyaku.desk.Selection;
import taiyaku.desk.search.Query;
import taiyaku.review.Review;
import taiyaku.text.Language;

/// The ledger of the article that lies open, filtered, and the way between it and what is selected.
///
/// Of a long one the first lines are there at once, the others are read aside and follow together.
public final class Entries {

    /// so many lines are read, and looked through, at once
    private static final int AT_ONCE = 400;

    private final Desk desk;
    private final Language language;
    private final ObservableList<Entry> all = FXCollections.observableArrayList();
    private final FilteredList<Entry> shown = new FilteredList<>(all);
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty differing = new SimpleBooleanProperty();
    private final BooleanProperty watched = new SimpleBooleanProperty();
    private @Nullable Review read;
    private boolean whole = true;
    /// the newest filter: what is found for an earlier one is dropped
    private int filters;
    private @Nullable Entry went;

    /// @param language the interface language: figures of a query are read in it too
    public Entries(Desk desk, Language language) {
        this.desk = desk;
        this.language = language;
        desk.review().subscribe(review -> read());
        watched.subscribe(now -> read());
        query.subscribe(this::filter);
        differing.subscribe(this::filter);
    }

    /// Reads the review that lies open, while somebody looks; lines of another one go at once, for it may have other versions.
    @SuppressWarnings("ReferenceEquality") // whether it is the same review: comparing all of it would cost more than reading it
    private void read() {
        var review = desk.review().get();
        if (review == read) {
            return;
        }
        read = watched.get() ? review : null;
        // lines that are looked at already change all together, and none of them goes away meanwhile
        whole = read == null || !all.isEmpty() || read.quantities().size() <= AT_ONCE;
        if (read == null || whole) {
            all.setAll(read == null ? List.of() : Entry.of(read));
            return;
        }
        var asked = read;
        all.setAll(Entry.of(asked, AT_ONCE));
        desk.aside(() -> Entry.of(asked), lines -> {
            if (asked == read) {
                follow(lines);
            }
        });
    }

    /// The lines that are still missing follow those that are there.
    private void follow(List<Entry> lines) {
        if (!whole) {
            whole = true;
            all.addAll(lines.subList(all.size(), lines.size()));
        }
    }

    /// Whether all lines are there, and not only the first ones.
    public boolean isWhole() {
        return whole;
    }

    /// Reads now what is being read aside, for what needs all lines.
    public void complete() {
        if (read != null && !whole) {
            follow(Entry.of(read));
        }
    }

    private void filter() {
        var review = desk.review().get();
        int mine = ++filters;
        if (review == null || query.get().isBlank()) {
            show(entry -> true);
            return;
        }
        var text = query.get();
        var languages = languages(review);
        if (all.size() <= AT_ONCE) {
            var wanted = Query.of(text, languages);
            show(entry -> matches(wanted, entry));
            return;
        }
        var lines = List.copyOf(all);
        desk.aside(() -> Looked.through(lines, Query.of(text, languages)), looked -> {
            if (mine == filters) {
                show(looked::matches);
            }
        });
    }

    private void show(Predicate<Entry> matching) {
        shown.setPredicate(entry -> (!differing.get() || entry.differs()) && matching.test(entry));
    }

    /// Lines that were looked through; others, read since then, are when they come.
    private record Looked(Query wanted, IdentityHashMap<Entry, Boolean> known) {

        static Looked through(List<Entry> lines, Query wanted) {
            var known = new IdentityHashMap<Entry, Boolean>(lines.size());
            lines.forEach(line -> known.put(line, Entries.matches(wanted, line)));
            return new Looked(wanted, known);
        }

        boolean matches(Entry line) {
            var answer = known.get(line);
            return answer == null ? Entries.matches(wanted, line) : answer;
        }
    }

    private Set<Language> languages(Review review) {
        var languages = new LinkedHashSet<Language>();
        review.readings().forEach(reading -> languages.add(reading.edition().language()));
        languages.add(language);
        return languages;
    }

    private static boolean matches(Query wanted, Entry entry) {
        return entry.spellings().stream().anyMatch(wanted::isIn)
                || entry.quantity().cells().stream().anyMatch(cell -> wanted.says(cell.figure()));
    }

    /// Goes to where a line stands: to its finding, else to the figure of the first odd version, else of the first that
    /// tells it.
    public void go(Entry entry) {
        went = entry;
        var finding = entry.finding();
        if (finding != null && desk.findings().isShown(finding)) {
            desk.where().select(finding);
            return;
        }
        for (int edition : entry.odd()) {
            if (pick(entry, edition)) {
                return;
            }
        }
        for (int edition = 0; edition < entry.spellings().size(); edition++) {
            if (pick(entry, edition)) {
                return;
            }
        }
    }

    private boolean pick(Entry entry, int edition) {
        var figure = entry.quantity().figure(edition);
        if (figure == null) {
            return false;
        }
        desk.where().select(entry.link(), new Selection.Spot(edition, figure));
        return true;
    }

    /// The line of what is selected; the one gone to last where several are meant; null when none is.
    public @Nullable Entry selected() {
        var selection = desk.where().selection().get();
        if (selection == null) {
            return null;
        }
        return went != null && is(went, selection)
                ? went
                : all.stream().filter(entry -> is(entry, selection)).findFirst().orElse(null);
    }

    private static boolean is(Entry entry, Selection selection) {
        var spot = selection.spot();
        return selection.finding() != null
                ? selection.finding().equals(entry.finding())
                : spot != null && spot.figure().equals(entry.quantity().figure(spot.edition()));
    }

    /// Whether somebody looks at the ledger or the plot; nothing is read until then.
    public BooleanProperty watched() {
        return watched;
    }

    /// All lines, in reading order.
    public ObservableList<Entry> all() {
        return all;
    }

    /// Those that are shown, in reading order.
    public ObservableList<Entry> shown() {
        return shown;
    }

    /// What their spelling or value is to contain; all when it is blank.
    public StringProperty query() {
        return query;
    }

    /// Whether only those show that differ.
    public BooleanProperty differing() {
        return differing;
    }
}
