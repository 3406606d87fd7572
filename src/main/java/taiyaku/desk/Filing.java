package taiyaku.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import taiyaku.store.Folders;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.Recent;
import taiyaku.store.SafeFile;
import taiyaku.store.Session;
import taiyaku.store.UnusableFileException;

/// What leaves the desk: the project into its file, other forms into theirs, unsaved work into the session.
///
/// All of it is written off the screen's thread, each file whole or not at all.
public final class Filing {

    private static final String AT = "at";
    private static final String ZOOM = "zoom";

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();

    /// Follows what lies open on a desk.
    public Filing(Desk desk) {
        this.desk = desk;
        desk.opened().subscribe(opened -> {
            file.set(opened == null ? null : opened.projectFile());
            if (opened != null) {
                recall(opened.project().view());
                remember();
            }
        });
    }

    /// The project file of what lies open; null until it was saved.
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /// Writes the project into a file, which is its file from then on.
    public void save(Path to) {
        var now = desk.manuscript().now();
        var project = project();
        desk.aside(
                () -> {
                    ProjectFile.write(to, project);
                    Session.forget();
                    return to;
                },
                written -> {
                    file.set(written);
                    desk.manuscript().saved(now);
                    remember();
                });
    }

    /// Writes a file of another form.
    public void write(Path to, SafeFile.Content content) {
        desk.aside(
                () -> {
                    SafeFile.write(to, content);
                    return to;
                },
                written -> {});
    }

    /// Keeps unsaved work in the session, so that a crash loses nothing.
    public void keep() {
        if (desk.review().get() != null && desk.manuscript().edited().get()) {
            var project = project();
            desk.aside(
                    () -> {
                        Session.keep(project);
                        return project;
                    },
                    kept -> {});
        }
    }

    /// Keeps changed work as a project of its own before something else is opened; it stands first among the recent.
    public void setAside() {
        var review = desk.review().get();
        if (review == null || !desk.manuscript().edited().get()) {
            return;
        }
        var project = project();
        var name = Instant.now().toString().replace(':', '-') + ProjectFile.ENDING;
        var to = Folders.state().resolve("unsaved").resolve(name);
        var entry = Library.entry(List.of(to), review, project.decisions());
        desk.aside(
                () -> {
                    try {
                        Files.createDirectories(to.getParent());
                    } catch (IOException refused) {
                        throw new UnusableFileException(to + " cannot be written: " + refused.getMessage());
                    }
                    ProjectFile.write(to, project);
                    if (entry != null) {
                        Recent.add(entry);
                    }
                    Session.forget();
                    return to;
                },
                written -> {});
    }

    /// Work that was not saved when the program ended last.
    public static Optional<Project> kept() {
        return Session.kept();
    }

    /// Puts what lies open first in the list of recent articles.
    private void remember() {
        var review = desk.review().get();
        var opened = desk.opened().get();
        if (review == null || opened == null) {
            return;
        }
        var path = file.get();
        var entry = Library.entry(
                path == null ? opened.files() : List.of(path),
                review,
                desk.manuscript().now().decisions());
        if (entry != null) {
            desk.aside(
                    () -> {
                        Recent.add(entry);
                        return entry;
                    },
                    added -> {});
        }
    }

    /// The project with what the window shows.
    private Project project() {
        var now = desk.manuscript().now();
        var selection = desk.where().selection().get();
        int at = selection == null ? desk.where().here().get() : selection.link();
        return new Project(
                now.article(),
                now.asRead(),
                now.pins(),
                now.decisions(),
                Map.of(
                        AT,
                        Integer.toString(at),
                        ZOOM,
                        Long.toString(Math.round(desk.zoom().get() * 100))));
    }

    private void recall(Map<String, String> view) {
        try {
            var zoom = view.get(ZOOM);
            if (zoom != null) {
                desk.zoom().set(Math.clamp(Integer.parseInt(zoom), 50, 400) / 100.0);
            }
            var review = desk.review().get();
            var at = view.get(AT);
            if (at != null && review != null) {
                int link = Integer.parseInt(at);
                if (link >= 0 && link < review.links().size()) {
                    desk.where().select(link);
                }
            }
        } catch (NumberFormatException foreign) {
            desk.zoom().set(1);
        }
    }
}
