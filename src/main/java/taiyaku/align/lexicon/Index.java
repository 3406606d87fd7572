package taiyaku.align.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// A map from words to numbers that is looked up in as it lies in its file: nothing is built, so that a short text pays for
/// the words it has and not for those of the dictionary.
///
/// Words stand in the order of the buckets their hash codes fall into, which the language fixes for all time.
final class Index {

    /// For each bucket its first word, and at last the number of words; one more than a power of two.
    private final int[] buckets;

    private final Words words;

    /// For each word its first number, and at last how many there are.
    private final int[] first;

    private final int[] numbers;

    /// Takes an index from where it begins in a file.
    Index(ByteBuffer file) {
        buckets = integers(file);
        words = new Words(file);
        first = integers(file);
        numbers = integers(file);
    }

    /// Words one behind the other.
    static final class Words {

        /// Where each begins in the letters, and at last where they end.
        private final int[] starts;

        private final String letters;

        /// Takes them from where they begin in a file.
        Words(ByteBuffer file) {
            starts = integers(file);
            var bytes = new byte[file.getInt()];
            file.get(bytes);
            letters = new String(bytes, StandardCharsets.UTF_8);
        }

        /// One of them.
        String get(int number) {
            return letters.substring(starts[number], starts[number + 1]);
        }

        int length(int number) {
            return starts[number + 1] - starts[number];
        }

        /// Whether one of them stands at a place of a text.
        boolean standsAt(int number, String text, int at) {
            return text.regionMatches(at, letters, starts[number], length(number));
        }
    }

    private static int[] integers(ByteBuffer file) {
        var integers = new int[file.getInt()];
        file.asIntBuffer().get(integers);
        file.position(file.position() + Integer.BYTES * integers.length);
        return integers;
    }

    /// The bucket of a hash code, when there are so many.
    static int bucket(int hash, int count) {
        return (hash ^ hash >>> 15) & count - 1;
    }

    boolean contains(String word) {
        return find(word, 0, word.length()) >= 0;
    }

    /// The numbers of a word, in the order they were put in; none when it is not known.
    List<Integer> of(String word) {
        return of(word, 0, word.length());
    }

    /// The numbers of a stretch of a text.
    List<Integer> of(String text, int start, int end) {
        int word = find(text, start, end);
        return word < 0 ? List.of() : new Numbers(numbers, first[word], first[word + 1]);
    }

    private int find(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int bucket = bucket(hash, buckets.length - 1);
        for (int word = buckets[bucket]; word < buckets[bucket + 1]; word++) {
            if (words.length(word) == end - start && words.standsAt(word, text, start)) {
                return word;
            }
        }
        return -1;
    }

    /// A stretch of the numbers.
    private static final class Numbers extends AbstractList<Integer> implements RandomAccess {

        private final int[] all;
        private final int from;
        private final int to;

        Numbers(int[] all, int from, int to) {
            this.all = all;
            this.from = from;
            this.to = to;
        }

        @Override
        public Integer get(int index) {
            return all[from + index];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
