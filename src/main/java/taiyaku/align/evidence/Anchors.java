package taiyaku.align.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Collects where things stand: for each thing the sentences of one side, ascending, each once.
final class Anchors {

    /// The sentences of one thing, as many as have been noted.
    private static final class Places {

        private int[] sentences = new int[2];
        private int size;

        void add(int sentence) {
            if (size > 0 && sentences[size - 1] == sentence) {
                return;
            }
            if (size == sentences.length) {
                sentences = Arrays.copyOf(sentences, 2 * size);
            }
            sentences[size++] = sentence;
        }

        int[] all() {
            return Arrays.copyOf(sentences, size);
        }
    }

    private final Map<String, Places> places = new LinkedHashMap<>();

    /// Notes that `thing` stands in `sentence`; sentences come in ascending order.
    void note(String thing, int sentence) {
        places.computeIfAbsent(thing, _ -> new Places()).add(sentence);
    }

    /// Everything noted, in order of first appearance.
    Set<String> things() {
        return places.keySet();
    }

    /// Whether a thing was noted.
    boolean has(String thing) {
        return places.containsKey(thing);
    }

    /// The sentences of a thing, none when it was never noted.
    int[] of(String thing) {
        var noted = places.get(thing);
        return noted == null ? new int[0] : noted.all();
    }

    /// The sentences of any of several things.
    private int[] of(Collection<String> things) {
        if (things.size() == 1) {
            return of(things.iterator().next());
        }
        return things.stream()
                .flatMapToInt(thing -> IntStream.of(of(thing)))
                .sorted()
                .distinct()
                .toArray();
    }

    /// One anchor for everything that both sides have in the very same form.
    static List<Anchor> shared(Evidence.Kind kind, Anchors left, Anchors right) {
        var anchors = new ArrayList<Anchor>();
        for (var thing : left.things()) {
            if (right.has(thing)) {
                anchors.add(new Anchor(kind, thing, left.of(thing), right.of(thing), Anchor.Whose.BOTH));
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
}
