package taiyaku.desk;

import taiyaku.text.Edition;
import taiyaku.text.Language;

/// The versions of the article that lies open: added, exchanged, taken away, told to be in another language or to be the
/// original. Every change is a step that can be undone.
public final class Versions {

    private final Desk desk;

    Versions(Desk desk) {
        this.desk = desk;
    }

    /// How many there are.
    public int count() {
        return desk.manuscript().now().article().editions().size();
    }

    /// Adds one behind the others; decisions and links of the others stay.
    public void add(Edition added) {
        desk.change(desk.manuscript().now().and(added));
    }

    /// Takes another text for a version, which is what it is compared with from now on.
    public void exchange(int edition, Edition other) {
        if (stands(edition)) {
            desk.change(desk.manuscript().now().exchanged(edition, other));
        }
    }

    /// Takes one away; the last one stays.
    public void remove(int edition) {
        if (count() > 1 && stands(edition)) {
            desk.change(desk.manuscript().now().without(edition));
        }
    }

    /// Reads a version in another language.
    public void in(int edition, Language language) {
        if (!stands(edition)) {
            return;
        }
        var now = desk.manuscript().now();
        var told = now.article().editions().get(edition);
        if (!told.language().equals(language)) {
            desk.change(now.with(edition, told.in(language)));
        }
    }

    /// Holds the others to this version.
    public void original(int edition) {
        var now = desk.manuscript().now();
        if (stands(edition) && (now.article().original() != edition || !now.article().marked())) {
            desk.change(now.withOriginal(edition));
        }
    }

    /// Whether a version that the window shows stands where it did: after one was taken away the numbers of those behind it
    /// are others, until the window has heard of it; what is asked by them then is not done.
    public boolean stands(int edition) {
        var shown = desk.review().get();
        return edition < count() && (shown == null || count() >= shown.readings().size());
    }
}
