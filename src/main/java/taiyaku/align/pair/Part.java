package taiyaku.align.pair;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import taiyaku.align.evidence.Side;
import taiyaku.figure.Figure;
import taiyaku.name.Name;
import taiyaku.text.Edition;
import taiyaku.text.Sentence;

/// A text without some of its sentences, numbered anew.
///
/// @param whole all of it
/// @param kept the sentences that are left, as the whole counts them, ascending
@SuppressWarnings("ArrayRecordComponent") // never compared
record Part(Side whole, int[] kept) implements Side {

    /// What is left of a text without the sentences that a person fixed.
    static Part without(Side whole, List<List<Integer>> fixed) {
        var free = new boolean[whole.size()];
        Arrays.fill(free, true);
        fixed.forEach(side -> side.forEach(sentence -> free[sentence] = false));
        return new Part(whole, IntStream.range(0, free.length).filter(s -> free[s]).toArray());
    }

    @Override
    public Edition edition() {
        return whole.edition();
    }

    @Override
    public int size() {
        return kept.length;
    }

    @Override
    public Sentence sentence(int number) {
        return whole.sentence(kept[number]);
    }

    @Override
    public List<Figure> figuresOf(int sentence) {
        return whole.figuresOf(kept[sentence]);
    }

    @Override
    public List<Name> namesOf(int sentence) {
        return whole.namesOf(kept[sentence]);
    }

    /// How many kept sentences stand before one of the whole.
    int before(int sentence) {
        int found = Arrays.binarySearch(kept, sentence);
        return found < 0 ? -found - 1 : found;
    }

    /// Some kept sentences, as the whole counts them.
    List<Integer> inWhole(int from, int count) {
        return Arrays.stream(kept, from, from + count).boxed().toList();
    }
}
