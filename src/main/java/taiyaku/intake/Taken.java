package taiyaku.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Pin;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.format.Format;
import taiyaku.review.Decisions;
import taiyaku.store.Project;
import taiyaku.text.Article;

/// An article as it was taken in, with what a person should know of how.
///
/// @param article its versions
/// @param pins the links its file brought
/// @param origins one for each file that was read, in order
public record Taken(Article article, List<Pin> pins, List<Origin> origins) {

    public Taken {
        pins = List.copyOf(pins);
        origins = List.copyOf(origins);
    }

    /// Where a text came from.
    ///
    /// @param file as it was named
    /// @param charset what it was decoded by; null for a packed document
    /// @param doubtful whether another encoding might be meant
    /// @param leftOut the lines of it that were taken for no part of the article
    /// @param pair whether it was taken for a text with its translation by how it looks, not because its format says so
    public record Origin(
            Path file, @Nullable Charset charset, boolean doubtful, List<String> leftOut, boolean pair) {

        public Origin {
            leftOut = List.copyOf(leftOut);
        }

        static Origin of(Path file, Draft draft) {
            boolean looksLikePair = draft.versions().size() > 1 && Format.isNamedAsDocument(file);
            return new Origin(
                    file, draft.charset(), draft.doubtful(), draft.leftOut(), looksLikePair);
        }
    }

    /// A project on it that nobody has worked on yet.
    public Project project() {
        var asRead = article.editions().stream().map(edition -> edition.text()).toList();
        return new Project(article, asRead, pins, Decisions.NONE, Map.of());
    }
}
