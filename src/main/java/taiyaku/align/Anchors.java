package taiyaku.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Collects where things stand: for each thing the sentences of one side, ascending, each once.
final class Anchors {

    private final SequencedMap<String, List<Integer>> places = new LinkedHashMap<>();

    /// Notes that `thing` stands in `sentence`; sentences come in ascending order.
    void note(String thing, int sentence) {
        var list = places.computeIfAbsent(thing, _ -> new ArrayList<>(2));
        if (list.isEmpty() || list.getLast() != sentence) {
            list.add(sentence);
        }
    }

    /// Everything noted, in order of first appearance.
    SequencedMap<String, List<Integer>> places() {
        return places;
    }

    /// The sentences of a thing, none when it was never noted.
    int[] of(String thing) {
        return array(places.getOrDefault(thing, List.of()));
    }

    /// One anchor for everything that both sides have in the very same form.
    static List<Anchor> shared(Evidence.Kind kind, Anchors left, Anchors right) {
        var anchors = new ArrayList<Anchor>();
        for (Map.Entry<String, List<Integer>> entry : left.places.entrySet()) {
            if (right.places.containsKey(entry.getKey())) {
                anchors.add(new Anchor(kind, entry.getKey(), array(entry.getValue()), right.of(entry.getKey()), Anchor.Whose.BOTH));
            }
        }
        return anchors;
    }

    /// For everything on either side that has partners on the other an anchor of its own.
    ///
    /// @param partners the things of the right side that may answer one of the left
    static List<Anchor> answered(
            Evidence.Kind kind, Anchors left, Anchors right, Map<String, ? extends Collection<String>> partners) {
        var anchors = new ArrayList<Anchor>();
        var back = new LinkedHashMap<String, List<String>>();
        partners.forEach((thing, answers) -> {
            if (!answers.isEmpty()) {
                var text = thing + " ~ " + answers.iterator().next();
                anchors.add(new Anchor(kind, text, left.of(thing), right.of(answers), Anchor.Whose.LEFT));
            }
            answers.forEach(answer -> back.computeIfAbsent(answer, _ -> new ArrayList<>()).add(thing));
        });
        back.forEach((thing, answers) -> {
            var text = answers.getFirst() + " ~ " + thing;
            anchors.add(new Anchor(kind, text, left.of(answers), right.of(thing), Anchor.Whose.RIGHT));
        });
        return anchors;
    }

    /// The sentences of any of several things.
    private int[] of(Collection<String> things) {
        return things.stream()
                .flatMapToInt(thing -> Arrays.stream(of(thing)))
                .sorted()
                .distinct()
                .toArray();
    }

    static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
