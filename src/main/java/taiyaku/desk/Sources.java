package taiyaku.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.Articles;
import taiyaku.store.ProjectFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Edition;

/// The text files the versions came from: whether they changed on disk since they were read.
///
/// A file has changed when it no longer says what the project holds as read, whatever its date; so nothing but the texts
/// has to be remembered, and a file that was written anew with the same content has not changed. A version of a project
/// is looked for beside the project file, or below it: elsewhere a project somebody sent could have files opened that are
/// none of its business.
public final class Sources {

    private final Desk desk;
    private final ObservableList<Change> changes = FXCollections.observableArrayList();

    /// A version whose file says something else now.
    ///
    /// @param edition the index of the version
    /// @param file where it came from
    /// @param text what stands there now
    public record Change(int edition, Path file, String text) {}

    /// Follows what lies open on a desk.
    public Sources(Desk desk) {
        this.desk = desk;
        desk.opened().subscribe(opened -> changes.clear());
    }

    /// The versions whose files changed, as last looked at; a window shows them.
    public ObservableList<Change> changes() {
        return changes;
    }

    /// Looks at the files, off the screen's thread; called when the window comes to the front, and now and then.
    public void look() {
        var opened = desk.opened().get();
        if (opened == null) {
            return;
        }
        var now = desk.manuscript().now();
        var files = files(opened, now.article().editions());
        desk.aside(
                () -> {
                    var found = new ArrayList<Change>();
                    for (var entry : files.entrySet()) {
                        int edition = entry.getKey();
                        var text = text(entry.getValue(), now.article().editions().get(edition));
                        if (text != null && !text.equals(now.asRead().get(edition))) {
                            found.add(new Change(edition, entry.getValue(), text));
                        }
                    }
                    return found;
                },
                found -> {
                    // while they were looked at something else may have been opened, or one of them taken over
                    if (opened.equals(desk.opened().get()) && desk.manuscript().now().asRead().equals(now.asRead())) {
                        changes.setAll(found);
                    }
                });
    }

    /// Takes a file's new text for its version, as a step that can be undone; decisions hold wherever what they stand on
    /// is still there.
    public void reload(Change change) {
        changes.remove(change);
        desk.reread(change.edition(), change.text(), true);
    }

    /// Keeps the version as it stands; the file's new text is what it is compared with from now on.
    public void keep(Change change) {
        changes.remove(change);
        desk.reread(change.edition(), change.text(), false);
    }

    private static Map<Integer, Path> files(Opened opened, List<Edition> editions) {
        var files = new LinkedHashMap<Integer, Path>();
        for (int e = 0; e < editions.size(); e++) {
            var file = file(opened, editions.get(e).name());
            if (file != null) {
                files.put(e, file);
            }
        }
        return files;
    }

    private static @Nullable Path file(Opened opened, String name) {
        for (var named : opened.files()) {
            if (named.toString().equals(name)) {
                return named;
            }
            boolean project = ProjectFile.named(named);
            var folder = project ? named.toAbsolutePath().getParent() : named.toAbsolutePath();
            if (folder == null || name.isEmpty() || name.indexOf('\0') >= 0) {
                continue;
            }
            var file = Path.of(name).toAbsolutePath().normalize();
            if (file.startsWith(folder.normalize()) && Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    /// What a file says now; null where it is gone or no text any more: then the version is all there is.
    private static @Nullable String text(Path file, Edition edition) {
        try {
            return Articles.again(file, edition);
        } catch (UnusableFileException gone) {
            return null;
        }
    }
}
