package taiyaku.view.action;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.Articles;
import taiyaku.store.ProjectFile;

/// Asks a person for files. The system's own dialogs do; a test answers by itself.
public interface Chooser {

    /// Files to open; none when the person thought better of it.
    List<Path> open(String title);

    /// A file to write to, or null when the person thought better of it.
    ///
    /// @param proposal where it would go without a word
    /// @param endings what its name may end with, `.html`; the proposal's first
    @Nullable Path save(String title, Path proposal, List<String> endings);

    /// The system's dialogs, which ask before an existing file is written over.
    ///
    /// @param owner the window they belong to
    static Chooser system(Supplier<Window> owner) {
        return new Chooser() {
            @Override
            public List<Path> open(String title) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                chooser.getExtensionFilters().addAll(readable(), new FileChooser.ExtensionFilter("*", "*.*"));
                var files = chooser.showOpenMultipleDialog(owner.get());
                return files == null ? List.of() : files.stream().map(File::toPath).toList();
            }

            @Override
            public @Nullable Path save(String title, Path proposal, List<String> endings) {
                var chooser = new FileChooser();
                chooser.setTitle(title);
                var folder = proposal.getParent();
                if (folder != null && Files.isDirectory(folder)) {
                    chooser.setInitialDirectory(folder.toFile());
                }
                chooser.setInitialFileName(String.valueOf(proposal.getFileName()));
                for (var ending : endings) {
                    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
                }
                var file = chooser.showSaveDialog(owner.get());
                return file == null ? null : file.toPath();
            }
        };
    }

    /// Everything that is read, in small and in capital letters: some systems' dialogs tell them apart.
    private static FileChooser.ExtensionFilter readable() {
        var endings = Stream.concat(Articles.endings().stream(), Stream.of(ProjectFile.ENDING.substring(1)))
                .map(ending -> "*." + ending)
                .toList();
        var patterns = endings.stream()
                .flatMap(pattern -> Stream.of(pattern, pattern.toUpperCase(Locale.ROOT)))
                .toList();
        return new FileChooser.ExtensionFilter(String.join(" ", endings), patterns);
    }
}
