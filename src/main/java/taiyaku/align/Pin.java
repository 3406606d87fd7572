package taiyaku.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import taiyaku.text.Edition;
import taiyaku.text.Span;

/// Sentences a person linked, which the aligner may not part.
///
/// @param sides one side per edition: the indexes of its sentences, ascending
public record Pin(List<List<Integer>> sides) {

    public Pin {
        sides = sides.stream().map(List::copyOf).toList();
    }

    /// Whether both hold a sentence of one edition.
    public boolean meets(Pin other) {
        return IntStream.range(0, sides.size())
                .anyMatch(e -> sides.get(e).stream().anyMatch(other.sides.get(e)::contains));
    }

    /// Whether it holds a sentence of an edition.
    public boolean holds(int edition, int sentence) {
        return sides.get(edition).contains(sentence);
    }

    /// Those of some pins that can stand on the sentences of these editions: a side for each, no sentence that is not there,
    /// none in two.
    public static List<Pin> fitting(List<Pin> pins, List<Edition> editions) {
        if (pins.isEmpty()) {
            return pins;
        }
        var counts = editions.stream().map(edition -> Reading.sentences(edition).size()).toList();
        var fitting = new ArrayList<Pin>();
        for (var pin : pins) {
            boolean stands = pin.sides.size() == counts.size()
                    && IntStream.range(0, counts.size())
                            .allMatch(e -> pin.sides.get(e).stream().allMatch(s -> s >= 0 && s < counts.get(e)))
                    && pin.sides.stream().anyMatch(side -> !side.isEmpty());
            if (stands && fitting.stream().noneMatch(pin::meets)) {
                fitting.add(pin);
            }
        }
        return List.copyOf(fitting);
    }

    /// The pins after an edition was written anew, its sentences followed by what they say.
    ///
    /// Sentences before and behind what changed keep their pins by a new number. In between, a pin that held all that was
    /// there holds all that is there now; one that held a part keeps as much as there is left in its place. What has
    /// lost all of them here, and holds nothing more than another side, is no pin any more.
    ///
    /// @param edition the index of the edition
    /// @param before as it was
    /// @param now as it is
    public static List<Pin> after(List<Pin> pins, int edition, Edition before, Edition now) {
        if (pins.isEmpty() || before.equals(now)) {
            return pins;
        }
        var was = texts(before);
        var is = texts(now);
        int most = Math.min(was.size(), is.size());
        int first = 0;
        while (first < most && was.get(first).equals(is.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && was.get(was.size() - 1 - last).equals(is.get(is.size() - 1 - last))) {
            last++;
        }
        int gone = was.size() - last - first;
        int come = is.size() - last - first;
        var moved = new ArrayList<Pin>();
        var taken = new HashSet<Integer>();
        for (var pin : pins) {
            var side = moved(pin.sides.get(edition), first, gone, come);
            side.removeIf(sentence -> !taken.add(sentence));
            var sides = new ArrayList<>(pin.sides);
            sides.set(edition, List.copyOf(side));
            boolean lost = side.isEmpty() && !pin.sides.get(edition).isEmpty();
            long kept = sides.stream().filter(s -> !s.isEmpty()).count();
            if (!lost || kept > 1) {
                moved.add(new Pin(sides));
            }
        }
        return List.copyOf(moved);
    }

    private static TreeSet<Integer> moved(List<Integer> side, int first, int gone, int come) {
        var moved = new TreeSet<Integer>();
        long inside = side.stream().filter(s -> s >= first && s < first + gone).count();
        for (int sentence : side) {
            if (sentence < first) {
                moved.add(sentence);
            } else if (sentence >= first + gone) {
                moved.add(sentence + come - gone);
            } else if (sentence - first < come) {
                moved.add(sentence);
            }
        }
        if (inside == gone && gone > 0) {
            IntStream.range(first, first + come).forEach(moved::add);
        }
        return moved;
    }

    private static List<String> texts(Edition edition) {
        return Reading.sentences(edition).stream()
                .map(sentence -> {
                    Span span = sentence.span();
                    return span.of(edition.text());
                })
                .toList();
    }
}
