package taiyaku.store;

import java.util.List;
import java.util.Map;
import taiyaku.align.Pin;
import taiyaku.review.Decisions;
import taiyaku.text.Article;

/// Everything a project file keeps: what a person brought and decided; nothing that can be derived from it.
///
/// @param article the versions as they stand now
/// @param asRead the text of each version as it was first read, in the same order
/// @param pins links a person fixed
/// @param decisions what was decided about findings and sentences
/// @param view what the window showed, by names the window gives: place, zoom, filters
public record Project(
        Article article, List<String> asRead, List<Pin> pins, Decisions decisions, Map<String, String> view) {

    public Project {
        asRead = List.copyOf(asRead);
        pins = List.copyOf(pins);
        view = Map.copyOf(view);
        if (asRead.size() != article.editions().size()) {
            throw new IllegalArgumentException("a text as read for each version");
        }
    }

    /// A project on an article nobody has worked on yet.
    public static Project of(Article article) {
        return new Project(
                article,
                article.editions().stream().map(e -> e.text()).toList(),
                List.of(),
                Decisions.NONE,
                Map.of());
    }
}
