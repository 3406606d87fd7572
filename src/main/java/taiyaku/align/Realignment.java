package taiyaku.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import taiyaku.align.lexicon.Glossary;

/// The links after a stretch of one edition was written anew, the others left as they are.
///
/// While the number of sentences stays the same the links stand still, whatever is written: nothing under the writer's
/// hands jumps. When sentences were born or are gone, the links they stand in and one more on either side are aligned
/// again among themselves; all others keep their sentences, numbered anew. The limit: a stretch of a few dozen sentences
/// teaches no rates, so its links may differ from those of the whole, in sides or in confidence, until the whole is
/// aligned again.
///
/// @param alignment the links now
/// @param from the first link aligned again
/// @param to behind the last one, as they were counted before; `from` when none was
public record Realignment(Alignment alignment, int from, int to) {

    /// A stretch of more links is no stretch.
    private static final int LONGEST = 60;

    /// The links now; null where they cannot be had without aligning the whole: in retellings, where anything may stand
    /// anywhere, and around links out of order.
    ///
    /// @param readings as they are now
    /// @param edition the one that was written in
    /// @param before the links of the readings as they were
    public static @Nullable Realignment of(
            List<Reading> readings, int original, int edition, Retouch retouch, Alignment before, Glossary glossary) {
        if (retouch.keepsCount()) {
            return new Realignment(before, 0, 0);
        }
        var links = before.links();
        if (before.relations().contains(Relation.RETELLING) || links.isEmpty()) {
            return null;
        }
        var touched = IntStream.range(0, links.size())
                .filter(i -> links.get(i).sides().get(edition).stream()
                        .anyMatch(s -> s >= retouch.first() - 1 && s <= retouch.first() + retouch.gone()))
                .summaryStatistics();
        int from = Math.max(0, touched.getMin() - 1);
        int to = Math.min(links.size(), touched.getMax() + 2);
        if (touched.getCount() == 0 || to - from > LONGEST) {
            return null;
        }
        var parts = new ArrayList<Reading>();
        var starts = new ArrayList<Integer>();
        for (int e = 0; e < readings.size(); e++) {
            int side = e;
            var sentences = links.subList(from, to).stream()
                    .flatMap(link -> link.sides().get(side).stream())
                    .sorted()
                    .toList();
            if (sentences.isEmpty() || sentences.getLast() - sentences.getFirst() + 1 != sentences.size()) {
                return null;
            }
            int more = e == edition ? retouch.come() - retouch.gone() : 0;
            starts.add(sentences.getFirst());
            parts.add(part(readings.get(e), sentences.getFirst(), sentences.getLast() + 1 + more));
        }
        if (links.subList(from, to).stream().anyMatch(Link::moved)) {
            return null;
        }
        var all = new ArrayList<Link>(links.subList(0, from));
        for (var link : Aligner.align(parts, original, List.of(), glossary).links()) {
            all.add(with(link, IntStream.range(0, starts.size())
                    .mapToObj(e -> link.sides().get(e).stream().map(s -> s + starts.get(e)).toList())
                    .toList()));
        }
        for (var link : links.subList(to, links.size())) {
            var sides = new ArrayList<>(link.sides());
            sides.set(edition, sides.get(edition).stream().map(retouch::now).toList());
            all.add(with(link, sides));
        }
        return new Realignment(new Alignment(all, before.relations()), from, to);
    }

    private static Link with(Link link, List<List<Integer>> sides) {
        return new Link(sides, link.confidence(), link.moved(), link.score(), link.evidence());
    }

    /// Some sentences of a reading, with the whole of its text.
    private static Reading part(Reading reading, int from, int to) {
        return new Reading(
                reading.edition(),
                reading.sentences().subList(from, to),
                reading.figures().subList(from, to),
                reading.names().subList(from, to));
    }
}
