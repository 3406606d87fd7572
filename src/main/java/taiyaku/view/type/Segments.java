package taiyaku.view.type;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// A passage parted where its lines may break: depends on the text alone, so that it outlives a change of face.
final class Segments {

    private static final Map<String, BreakIterator> LINES = new HashMap<>();

    /// What is parted.
    final Passage passage;
    /// The ends of the segments that stay together: a word with the blanks behind it, a figure as a whole.
    final int[] ends;

    private Segments(Passage passage, int[] ends) {
        this.passage = passage;
        this.ends = ends;
    }

    static Segments of(Passage passage) {
        int length = passage.shown().length();
        var inside = new BitSet(length);
        passage.whole().forEach(figure -> inside.set(Math.min(figure.start() + 1, figure.end()), figure.end()));
        var words = words(passage, 0, length);
        int count = 0;
        for (int at : words) {
            if (!inside.get(at)) {
                words[count++] = at;
            }
        }
        return new Segments(passage, Arrays.copyOf(words, count));
    }

    /// Where lines may break between two offsets, figures or not, in order; the second one last.
    static int[] words(Passage passage, int start, int end) {
        var iterator = LINES.computeIfAbsent(
                passage.language().code(), code -> BreakIterator.getLineInstance(new ULocale(code + "@lb=strict")));
        iterator.setText(passage.shown());
        var words = new int[end - start];
        int count = 0;
        // asked for the next one it goes on from where it is; asked for a place it has to find that first
        for (int at = start == 0 ? iterator.next() : iterator.following(start);
                at != BreakIterator.DONE && at < end;
                at = iterator.next()) {
            words[count++] = at;
        }
        if (start < end) {
            words[count++] = end;
        }
        return Arrays.copyOf(words, count);
    }

    /// The end of a stretch without the blanks it ends with.
    static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
