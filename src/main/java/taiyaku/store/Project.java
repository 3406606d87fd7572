package taiyaku.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import taiyaku.align.Pin;
import taiyaku.review.Decisions;
import taiyaku.text.Article;
import taiyaku.text.Edition;

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

    /// This project with one edition written anew; pins follow their sentences.
    public Project with(int edition, Edition changed) {
        var before = article.editions().get(edition);
        return new Project(
                article.with(edition, changed), asRead, Pin.after(pins, edition, before, changed), decisions, view);
    }

    /// This project with other decisions.
    public Project with(Decisions changed) {
        return new Project(article, asRead, pins, changed, view);
    }

    /// This project with other links fixed.
    public Project with(List<Pin> changed) {
        return new Project(article, asRead, changed, decisions, view);
    }

    /// This project as a window shows it.
    public Project with(Map<String, String> shown) {
        return new Project(article, asRead, pins, decisions, shown);
    }

    /// This project with another text as the one that was read of an edition.
    public Project asRead(int edition, String text) {
        var changed = new ArrayList<>(asRead);
        changed.set(edition, text);
        return new Project(article, changed, pins, decisions, view);
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
