package taiyaku.desk;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.Articles;
import taiyaku.intake.Taken;
import taiyaku.store.Project;
import taiyaku.store.ProjectFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;

/// What was opened, and from where.
///
/// @param project the article and what was decided about it
/// @param files what was named: texts, a folder or a project file; empty for pasted text
/// @param unsaved whether it holds work that stands in none of them: what an earlier run left behind
/// @param how the files were read
/// @param origins what there is to know of how they were taken in; empty for a project, which says all itself
public record Opened(
        Project project, List<Path> files, boolean unsaved, Articles.Reading how, List<Taken.Origin> origins) {

    public Opened {
        files = List.copyOf(files);
        origins = List.copyOf(origins);
    }

    /// A project, or what was never in a file.
    public Opened(Project project, List<Path> files, boolean unsaved) {
        this(project, files, unsaved, Articles.Reading.DEFAULT, List.of());
    }

    /// An article that comes from nowhere: pasted, or made by hand.
    public static Opened of(Article article) {
        return new Opened(Project.of(article), List.of(), false);
    }

    /// Reads what stands in files: versions of one article, an article folder, or one project file.
    ///
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Opened read(List<Path> files) throws UnusableFileException {
        return read(files, Articles.Reading.DEFAULT);
    }

    /// The same, with what a person said of how to read them; a project is read as it is.
    ///
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Opened read(List<Path> files, Articles.Reading how) throws UnusableFileException {
        if (files.size() == 1 && ProjectFile.named(files.getFirst())) {
            return new Opened(ProjectFile.read(files.getFirst()), files, false);
        }
        var taken = Articles.take(files, how);
        return new Opened(taken.project(), files, false, how, taken.origins());
    }

    /// The project file it came from, or null.
    @Nullable Path projectFile() {
        return files.size() == 1 && ProjectFile.named(files.getFirst()) ? files.getFirst() : null;
    }
}
