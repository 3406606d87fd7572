package taiyaku.intake;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The sample articles that come with the program.
public final class Samples {

    private Samples() {}

    /// The folders of the samples, in order; empty when they are not where the program is.
    ///
    /// They stand in `articles`, in a folder above the program's own: the checkout's, or beside an installed jar. The
    /// property `taiyaku.articles` names another place; the packages need it, for Java does not tell where a class is
    /// from that it took from a cache.
    public static List<Path> folders() {
        var named = System.getProperty("taiyaku.articles");
        try {
            if (named != null) {
                return foldersIn(Path.of(named));
            }
            var location = Samples.class.getProtectionDomain().getCodeSource().getLocation();
            if (location == null) {
                return List.of();
            }
            var home = Path.of(location.toURI());
            for (var folder = home.getParent(); folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("articles"))) {
                    return foldersIn(folder.resolve("articles"));
                }
            }
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
        return List.of();
    }

    private static List<Path> foldersIn(Path articles) throws IOException {
        try (var listing = Files.list(articles)) {
            return listing.filter(Files::isDirectory)
                    .filter(p -> Files.exists(p.resolve("article.json")))
                    .sorted()
                    .toList();
        }
    }
}
