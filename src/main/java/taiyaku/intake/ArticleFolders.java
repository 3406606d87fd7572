package taiyaku.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import taiyaku.store.UnusableFileException;

/// The article folders that stand in one folder.
public final class ArticleFolders {

    private ArticleFolders() {}

    /// Every folder in `folder`, by name, hidden ones aside; empty when it is itself an article folder, holds none, or is no
    /// folder. Whether a text can be read in each of them is seen when it is read: an article that was named wrongly is
    /// not to be passed over.
    ///
    /// @throws UnusableFileException when the folder cannot be read
    public static List<Path> in(Path folder) throws UnusableFileException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var listing = Files.list(folder)) {
            var inside = listing.sorted().toList();
            boolean article = inside.stream().anyMatch(ArticleFolders::belongsToAnArticle);
            return article ? List.of() : inside.stream().filter(ArticleFolders::isShownFolder).toList();
        } catch (IOException e) {
            throw UnusableFileException.of(folder, e);
        }
    }

    private static boolean belongsToAnArticle(Path file) {
        return file.endsWith("article.json") || (Files.isRegularFile(file) && Texts.languageOfName(file) != null);
    }

    private static boolean isShownFolder(Path folder) {
        return Files.isDirectory(folder) && !folder.getFileName().toString().startsWith(".");
    }
}
