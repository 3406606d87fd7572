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

    /// This project with one more version, behind the others; nothing is fixed or decided of it yet.
    public Project and(Edition added) {
        var editions = new ArrayList<>(article.editions());
        editions.add(added);
        var texts = new ArrayList<>(asRead);
        texts.add(added.text());
        var wider = pins.stream()
                .map(pin -> {
                    var sides = new ArrayList<>(pin.sides());
                    sides.add(List.of());
                    return new Pin(sides);
                })
                .toList();
        return new Project(article.of(editions, article.original()), texts, wider, decisions, view);
    }

    /// This project without a version; when it was the original, the first one left is held to be.
    ///
    /// @throws IllegalArgumentException when it is the only one
    public Project without(int edition) {
        var editions = new ArrayList<>(article.editions());
        editions.remove(edition);
        var texts = new ArrayList<>(asRead);
        texts.remove(edition);
        var narrower = pins.stream()
                .map(pin -> {
                    var sides = new ArrayList<>(pin.sides());
                    sides.remove(edition);
                    return new Pin(sides);
                })
                .filter(pin -> pin.sides().stream().anyMatch(side -> !side.isEmpty()))
                .toList();
        int original = article.original() == edition ? 0 : article.original() - (article.original() > edition ? 1 : 0);
        return new Project(article.of(editions, original), texts, narrower, decisions, view);
    }

    /// This project with another file for a version.
    public Project exchanged(int edition, Edition other) {
        return with(edition, other).asRead(edition, other.text());
    }

    /// This project with another version held to be the original, because a person said so.
    public Project withOriginal(int edition) {
        return new Project(
                new Article(article.title(), article.editions(), edition, true), asRead, pins, decisions, view);
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
