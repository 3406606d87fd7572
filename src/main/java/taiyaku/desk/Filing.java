package taiyaku.desk;

import java.util.Map;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import taiyaku.review.Progress;
import taiyaku.review.Review;
import taiyaku.review.Reviewer;
import taiyaku.store.Folders;
import taiyaku.store.Hold;
import taiyaku.store.Previous;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.Recent;
import taiyaku.store.SafeFile;
import taiyaku.store.Session;
import taiyaku.store.UnusableFileException;
import taiyaku.store.log.Entry;
import taiyaku.store.log.Log;
import taiyaku.store.Refusal;

/// What leaves the desk: the project into its file, other forms into theirs, unsaved work into the session.
///
/// All of it is written off the screen's thread, each file whole or not at all.
public final class Filing {

    private final Desk desk;
    private final Sources sources;
    private final Seen seen;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> written = new ReadOnlyObjectWrapper<>();

    private final ReadOnlyObjectWrapper<Hold.@Nullable Owner> heldBy = new ReadOnlyObjectWrapper<>();

    /// A thread of its own: behind a review of a long article the session would be kept seconds late.
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("session").daemon().factory());

    private final AtomicReference<@Nullable Keeping> due = new AtomicReference<>();

    /// The project file held by this window; used on the desk's thread alone.
    private @Nullable Held held;

    private record Held(Path file, Hold hold) {}

    /// Follows what lies open on a desk.
    public Filing(Desk desk) {
        this.desk = desk;
        sources = new Sources(desk);
        seen = new Seen(desk);
        desk.opened().subscribe(opened -> {
            file.set(opened == null ? null : opened.projectFile());
            take(file.get());
            if (opened != null) {
                if (!opened.project().view().isEmpty()) {
                    seen.recall(opened.project().view());
                }
                remember();
            }
        });
    }

    /// The project file of what lies open; null until it was saved.
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /// The files the versions came from, watched.
    public Sources sources() {
        return sources;
    }

    /// What the window shows, as it is kept with the project.
    public Seen seen() {
        return seen;
    }

    /// The states the project file had before it was written over, the newest first; none before the first save.
    public List<Path> earlier() {
        var path = file.get();
        return path == null ? List.of() : Previous.of(path);
    }

    /// Opens an earlier state of the project file as work that was not saved; the file stays as it is until it is.
    public void open(Path earlier) {
        var path = file.get();
        if (path != null) {
            setAside();
            desk.open(() -> new Opened(ProjectFile.read(earlier), List.of(path), true));
        }
    }

    /// Who else has the project file open, so that it can only be read here; null when nobody has.
    public ReadOnlyObjectProperty<Hold.@Nullable Owner> heldBy() {
        return heldBy.getReadOnlyProperty();
    }

    /// Lets go of the project file, and waits until the session is kept; for the end of the program.
    public void close() {
        take(null);
        keeper.shutdown();
        try {
            if (!keeper.awaitTermination(5, TimeUnit.SECONDS)) {
                keeper.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            keeper.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /// What is done to the session, in the order it was asked for.
    private interface Keeping {
        void run() throws UnusableFileException;
    }

    private void keeping(Keeping keeping) {
        if (!keeper.isShutdown()) {
            keeper.execute(() -> {
                try {
                    keeping.run();
                } catch (UnusableFileException refused) {
                    desk.aside(
                            () -> {
                                throw refused;
                            },
                            never -> {});
                }
            });
        }
    }

    private void take(@Nullable Path path) {
        desk.aside(() -> Optional.ofNullable(hold(path).other()), other -> heldBy.set(other.orElse(null)));
    }

    /// Lets go of the file held, and takes hold of another; what is held stays.
    private Hold hold(@Nullable Path path) {
        var before = held;
        if (before != null && before.file().equals(path)) {
            return before.hold();
        }
        if (before != null) {
            before.hold().close();
        }
        var taken = path == null ? Hold.NONE : Hold.of(path);
        held = path == null ? null : new Held(path, taken);
        return taken;
    }

    /// The file written last, told anew each time; null before the first.
    public ReadOnlyObjectProperty<@Nullable Path> written() {
        return written.getReadOnlyProperty();
    }

    /// Writes the project into a file, which is its file from then on; a file that another window has is not written.
    public void save(Path to) {
        var now = desk.manuscript().now();
        var project = project();
        desk.aside(
                () -> {
                    var before = held;
                    var other = hold(to).other();
                    if (other != null) {
                        refuse(to, before, other);
                    }
                    ProjectFile.write(to, project);
                    keeping(() -> Session.keep(project, List.of(to), false));
                    Log.note(new Entry.Saved(to));
                    return to;
                },
                done -> {
                    heldBy.set(null);
                    file.set(done);
                    desk.manuscript().saved(now);
                    tell(done);
                    remember();
                });
    }

    /// Takes hold again of what was held, and says who has the file.
    private void refuse(Path to, @Nullable Held before, Hold.Owner other) throws UnusableFileException {
        hold(before == null ? null : before.file());
        throw new UnusableFileException(to, Refusal.OPEN_ELSEWHERE, Map.of("user", other.user(), "host", other.host(), "since", String.valueOf(other.since())));
    }

    /// Writes a file of another form.
    public void write(Path to, SafeFile.Content content) {
        desk.aside(
                () -> {
                    SafeFile.write(to, content);
                    Log.note(new Entry.Saved(to));
                    return to;
                },
                this::tell);
    }

    private void tell(Path done) {
        written.set(null);
        written.set(done);
    }

    /// Keeps what lies open in the session, so that the next start shows the same screen, and a crash loses nothing; when
    /// nothing does, forgets what was kept.
    public void keep() {
        var opened = desk.opened().get();
        if (opened == null) {
            keeping(Session::forget);
            return;
        }
        var project = project();
        var files = files(opened);
        boolean edited = desk.manuscript().edited().get();
        // of several that are due the newest counts
        if (due.getAndSet(() -> Session.keep(project, files, edited)) == null) {
            keeping(() -> {
                var newest = due.getAndSet(null);
                if (newest != null) {
                    newest.run();
                }
            });
        }
    }

    /// Keeps changed work as a project of its own before something else is opened; it stands first among the recent.
    public void setAside() {
        var review = desk.review().get();
        if (review == null || !desk.manuscript().edited().get()) {
            return;
        }
        setAside(project(), () -> review);
    }

    /// The same for work that an earlier run left behind, when something else is opened instead.
    public void setAside(Opened kept) {
        var project = kept.project();
        setAside(project, () -> Reviewer.review(project.article(), project.pins(), Progress.NONE));
    }

    private void setAside(Project project, Supplier<Review> review) {
        var name = Instant.now().toString().replace(':', '-') + ProjectFile.ENDING;
        var to = Folders.state().resolve("unsaved").resolve(name);
        desk.aside(
                () -> {
                    var entry = Library.entry(List.of(to), review.get(), project.decisions());
                    try {
                        Files.createDirectories(to.getParent());
                    } catch (IOException refused) {
                        throw new UnusableFileException(to, Refusal.UNWRITABLE, Map.of("cause", String.valueOf(refused.getMessage())));
                    }
                    ProjectFile.write(to, project);
                    if (entry != null) {
                        Recent.add(entry);
                    }
                    keeping(Session::forget);
                    return to;
                },
                written -> {});
    }

    /// What lay open when the program ended last, with work that was not saved if there was some.
    public static Optional<Opened> kept() {
        return Session.kept().map(kept -> new Opened(kept.project(), kept.files(), kept.unsaved()));
    }

    /// Puts what lies open first in the list of recent articles.
    private void remember() {
        var review = desk.review().get();
        var opened = desk.opened().get();
        if (review == null || opened == null) {
            return;
        }
        var entry = Library.entry(files(opened), review, desk.manuscript().now().decisions());
        if (entry != null) {
            desk.aside(
                    () -> {
                        Recent.add(entry);
                        return entry;
                    },
                    added -> {});
        }
    }

    private List<Path> files(Opened opened) {
        var path = file.get();
        return path == null ? opened.files() : List.of(path);
    }

    /// The project with what the window shows.
    private Project project() {
        return desk.manuscript().now().with(seen.now());
    }
}
