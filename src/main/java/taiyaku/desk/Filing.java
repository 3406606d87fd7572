package taiyaku.desk;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import taiyaku.export.Export;
import taiyaku.review.Review;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.Recent;
import taiyaku.store.SafeFile;
import taiyaku.store.Session;
import taiyaku.wording.Messages;

/// What leaves the desk: the project into its file, a review into other forms, unsaved work into the session.
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

    /// Writes the review in the form a file's ending names.
    public void export(Path to, Messages messages) {
        var review = desk.review().get();
        if (review == null) {
            return;
        }
        var decisions = desk.manuscript().now().decisions();
        var form = Export.all().stream()
                .filter(each -> to.toString().endsWith(each.ending()))
                .findFirst();
        desk.aside(
                () -> {
                    SafeFile.write(to, stream -> {
                        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                        if (form.isPresent()) {
                            form.get().write(review, decisions, messages, writer);
                        } else {
                            text(review, to, writer);
                        }
                        writer.flush();
                    });
                    return to;
                },
                written -> {});
    }

    /// The corrected text of the edition a file's name tells (`….ja.txt`), else of the last one.
    private static void text(Review review, Path to, OutputStreamWriter writer) throws IOException {
        var editions = review.article().editions();
        var name = to.getFileName().toString();
        var named = editions.stream()
                .filter(edition -> name.endsWith(edition.language().code() + ".txt"))
                .findFirst();
        writer.write(named.orElse(editions.getLast()).text());
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
