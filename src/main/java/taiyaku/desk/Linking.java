package taiyaku.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import taiyaku.align.Link;
import taiyaku.align.Pin;
import taiyaku.review.Review;
import taiyaku.text.Seam;

/// Links and sentences as a person makes them, all about the row that is selected.
///
/// What a person made is pinned, and the rest is linked anew around it. Every change is a step that can be undone.
public final class Linking {

    private final Desk desk;
    private final Reviewing reviewing;
    private final ReadOnlyObjectWrapper<@Nullable Sentence> held = new ReadOnlyObjectWrapper<>();

    /// A sentence of an edition, by their numbers.
    public record Sentence(int edition, int number) {}

    Linking(Desk desk, Reviewing reviewing) {
        this.desk = desk;
        this.reviewing = reviewing;
        reviewing.review().addListener(now -> held.set(null));
    }

    /// Makes one link of the selected one and the next, or of it and the one before when `by` is negative.
    public void merge(int by) {
        change((review, at) -> {
            int other = at.link() + by;
            if (other < 0 || other >= review.links().size()) {
                return List.of();
            }
            var first = review.links().get(Math.min(at.link(), other)).sides();
            var second = review.links().get(Math.max(at.link(), other)).sides();
            return List.of(pin(e -> joined(first.get(e), second.get(e)), first.size()));
        });
    }

    /// Parts the selected link: a side of several sentences before the one pointed at, else in its middle; where no side
    /// has more than one, every sentence stands by itself.
    public void split() {
        change((review, at) -> {
            var sides = review.links().get(at.link()).sides();
            if (sides.stream().allMatch(side -> side.size() < 2)) {
                return IntStream.range(0, sides.size())
                        .filter(e -> !sides.get(e).isEmpty())
                        .mapToObj(own -> pin(e -> e == own ? sides.get(e) : List.<Integer>of(), sides.size()))
                        .toList();
            }
            var cuts = IntStream.range(0, sides.size()).map(e -> cut(sides.get(e), e, at)).toArray();
            return List.of(
                    pin(e -> sides.get(e).subList(0, cuts[e]), sides.size()),
                    pin(e -> sides.get(e).subList(cuts[e], sides.get(e).size()), sides.size()));
        });
    }

    private static int cut(List<Integer> side, int edition, Selection at) {
        int pointed = edition == at.edition() ? side.indexOf(at.sentence()) : -1;
        return pointed > 0 ? pointed : (side.size() + 1) / 2;
    }

    /// Moves the lower border of the selected side: takes the next sentence into the link, or gives its last one to the
    /// next link when `by` is negative.
    public void border(int by) {
        change((review, at) -> {
            int edition = side(review, at);
            var links = review.links();
            var sides = links.get(at.link()).sides();
            var own = sides.get(edition);
            int next = at.link() + 1;
            if (by > 0) {
                while (next < links.size() && links.get(next).sides().get(edition).isEmpty()) {
                    next++;
                }
            }
            if (next >= links.size()) {
                return List.of();
            }
            var others = links.get(next).sides();
            var other = others.get(edition);
            if (by > 0) {
                return pins(
                        with(sides, edition, joined(own, other.subList(0, 1))),
                        with(others, edition, other.subList(1, other.size())));
            }
            boolean alone = own.isEmpty() || sides.stream().mapToInt(List::size).sum() < 2;
            return alone
                    ? List.of()
                    : pins(
                            with(sides, edition, own.subList(0, own.size() - 1)),
                            with(others, edition, joined(own.subList(own.size() - 1, own.size()), other)));
        });
    }

    /// Takes hold of the selected sentence, to link it with the one selected when this is called again: two sentences
    /// may stand far apart. Called again on the same version it takes hold of that one instead.
    public void hold() {
        var review = desk.review().get();
        var at = desk.where().selection().get();
        if (review == null || at == null) {
            return;
        }
        int edition = side(review, at);
        var side = review.links().get(at.link()).sides().get(edition);
        if (side.isEmpty()) {
            return;
        }
        var pointed = new Sentence(edition, side.contains(at.sentence()) ? at.sentence() : side.getFirst());
        var before = held.get();
        if (before == null || before.edition() == edition) {
            held.set(pointed.equals(before) ? null : pointed);
        } else {
            held.set(null);
            boolean leads = before.edition() == review.article().original();
            tie(leads ? pointed : before, leads ? before : pointed);
        }
    }

    /// The sentence that waits for its counterpart; null when none does.
    public ReadOnlyObjectProperty<@Nullable Sentence> held() {
        return held.getReadOnlyProperty();
    }

    /// Lets go of it.
    public void letGo() {
        held.set(null);
    }

    /// Links a sentence with the link of another one, as when it is dropped there. One that stands next to what the link
    /// has of its version joins it, so that a border moves; one from farther away takes its place.
    public void tie(Sentence one, Sentence other) {
        reviewing.whenFresh(() -> {
            var review = desk.review().get();
            int to = review == null ? -1 : review.linkOf(other.edition(), other.number());
            int from = review == null ? -1 : review.linkOf(one.edition(), one.number());
            if (review == null || to < 0 || from < 0 || to == from) {
                return;
            }
            var sides = review.links().get(to).sides();
            var side = sides.get(one.edition());
            boolean beside = side.contains(one.number() - 1) || side.contains(one.number() + 1);
            var own = List.of(one.number());
            var made = new ArrayList<>(List.of(with(sides, one.edition(), beside ? joined(side, own) : own)));
            if (beside) {
                var left = review.links().get(from).sides();
                var rest = left.get(one.edition()).stream().filter(s -> s != one.number()).toList();
                made.addAll(pins(with(left, one.edition(), rest)));
            }
            fix(made, false, new Reviewing.In(one.edition(), review.readings().get(one.edition()).sentence(one.number()).span().start()));
        });
    }

    /// Points at the next sentence of the selected row, through all its versions as they stand, or at the one before.
    public void point(int by) {
        var review = desk.review().get();
        var at = desk.where().selection().get();
        if (review == null || at == null) {
            return;
        }
        var sides = review.links().get(at.link()).sides();
        var sentences = new ArrayList<Sentence>();
        for (int edition : desk.layout().shown()) {
            sides.get(edition).forEach(number -> sentences.add(new Sentence(edition, number)));
        }
        if (sentences.isEmpty()) {
            return;
        }
        int now = sentences.indexOf(new Sentence(at.edition(), at.sentence()));
        int to = now < 0 && by < 0 ? sentences.size() - 1 : Math.clamp(now + by, 0, sentences.size() - 1);
        desk.where().select(at.link(), sentences.get(to).edition(), sentences.get(to).number());
    }

    /// Pins the selected link as it is, or lets the aligner have it again.
    public void pin() {
        change((review, at) -> List.of(new Pin(review.links().get(at.link()).sides())), true);
    }

    /// Lets the aligner have all links again.
    public void clear() {
        reviewing.whenFresh(() -> {
            var now = desk.manuscript().now();
            if (!now.pins().isEmpty()) {
                desk.change(now.with(List.<Pin>of()), new Reviewing.Here());
            }
        });
    }

    /// Links all anew around what is pinned, as if the article had just been opened.
    public void realign() {
        desk.realign();
    }

    /// Whether a link of the review was made or kept by a person.
    public boolean isPinned(Link link) {
        return desk.manuscript().now().pins().stream().anyMatch(pin -> pin.sides().equals(link.sides()));
    }

    /// Makes one sentence of the one pointed at and the next of its version, where sentences were told apart wrongly.
    public void join() {
        reviewing.whenFresh(() -> {
            var review = desk.review().get();
            var at = desk.where().selection().get();
            if (review == null || at == null) {
                return;
            }
            int edition = side(review, at);
            var side = review.links().get(at.link()).sides().get(edition);
            var reading = review.readings().get(edition);
            int sentence = side.contains(at.sentence()) ? at.sentence() : side.isEmpty() ? -1 : side.getFirst();
            if (sentence >= 0 && sentence + 1 < reading.size()) {
                sew(edition, new Seam(reading.sentence(sentence + 1).span().start(), false));
            }
        });
    }

    /// Cuts a sentence in two.
    ///
    /// @param at the offset where the second one begins, in the text as it stands
    public void cut(int edition, int at) {
        reviewing.whenFresh(() -> sew(edition, new Seam(at, true)));
    }

    private void sew(int edition, Seam seam) {
        var now = desk.manuscript().now();
        var stands = now.article().editions().get(edition);
        desk.change(now.with(edition, stands.with(seam)), new Reviewing.In(edition, seam.at()));
    }

    /// The version pointed at, else the last that is shown: the one that is held to the others.
    private int side(Review review, Selection at) {
        var shown = desk.layout().shown();
        return shown.contains(at.edition()) && at.edition() < review.readings().size() ? at.edition() : shown.getLast();
    }

    private void change(BiFunction<Review, Selection, List<Pin>> make) {
        change(make, false);
    }

    /// Pins what `make` makes of the selected row, in place of every pin that shares a sentence with it.
    ///
    /// @param flip whether a pin that is already there is taken away instead
    private void change(BiFunction<Review, Selection, List<Pin>> make, boolean flip) {
        reviewing.whenFresh(() -> {
            var review = desk.review().get();
            var selected = desk.where().selection().get();
            if (review == null || selected == null) {
                return;
            }
            var made = make.apply(review, selected);
            if (made.isEmpty()) {
                return;
            }
            fix(made, flip, place(review, made.getFirst(), side(review, selected)));
        });
    }

    private void fix(List<Pin> made, boolean flip, Reviewing.Place place) {
        var now = desk.manuscript().now();
        var pins = new ArrayList<>(now.pins());
        boolean there = flip && pins.containsAll(made);
        pins.removeIf(pin -> made.stream().anyMatch(pin::meets));
        if (!there) {
            pins.addAll(made);
        }
        if (!pins.equals(now.pins())) {
            desk.change(now.with(pins), place);
        }
    }

    /// Where to be: at the first sentence of a pin, in the version pointed at if it has one there.
    private static Reviewing.Place place(Review review, Pin pin, int edition) {
        for (int i = 0; i < pin.sides().size(); i++) {
            int e = (edition + i) % pin.sides().size();
            if (!pin.sides().get(e).isEmpty()) {
                int sentence = pin.sides().get(e).getFirst();
                return new Reviewing.In(e, review.readings().get(e).sentence(sentence).span().start());
            }
        }
        return new Reviewing.Here();
    }

    private interface Sides {
        List<Integer> of(int edition);
    }

    private static Pin pin(Sides sides, int count) {
        return new Pin(IntStream.range(0, count).mapToObj(sides::of).toList());
    }

    /// Those of two links that have a sentence left.
    private static List<Pin> pins(Pin... pins) {
        return List.of(pins).stream()
                .filter(pin -> pin.sides().stream().anyMatch(side -> !side.isEmpty()))
                .toList();
    }

    private static Pin with(List<List<Integer>> sides, int edition, List<Integer> side) {
        return pin(e -> e == edition ? side : sides.get(e), sides.size());
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        Collections.sort(all);
        return all;
    }
}
