package taiyaku.align.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lays a list of headwords and their translations out as [Dictionary] looks it up.
final class IndexMaker {

    private IndexMaker() {}

    /// The content of a dictionary's file.
    ///
    /// @param lines a headword and its one-word translations, parted by tabs
    static byte[] dictionary(List<String> lines, Stem stem) throws IOException {
        var numbers = new LinkedHashMap<String, Integer>();
        Map<String, List<Integer>> byFirst = new HashMap<>();
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (var line : lines) {
            var cells = List.of(line.split("\t", -1));
            var headword = cells.getFirst();
            int last = headword.length() - 1;
            boolean inflects = last > 0 && isHiragana(headword.charAt(last)) && !isHiragana(headword.charAt(0));
            var key = inflects ? headword.substring(0, last) : headword;
            int number = numbers.computeIfAbsent(key, _ -> numbers.size());
            byFirst.computeIfAbsent(key.substring(0, 1), _ -> new ArrayList<>()).add(2 * number + (inflects ? 1 : 0));
            for (var word : cells.subList(1, cells.size())) {
                var alike = byStem.computeIfAbsent(stem.of(word), _ -> new ArrayList<>());
                if (!alike.contains(number)) {
                    alike.add(number);
                }
            }
        }
        var keys = List.copyOf(numbers.keySet());
        byFirst.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Integer entry) -> keys.get(entry / 2).length()).reversed()));
        var bytes = new ByteArrayOutputStream();
        var file = new DataOutputStream(bytes);
        words(keys, file);
        index(byFirst, file);
        index(byStem, file);
        return bytes.toByteArray();
    }

    private static boolean isHiragana(char c) {
        return c >= '\u3041' && c <= '\u309F';
    }

    static void index(Map<String, List<Integer>> map, DataOutputStream file) throws IOException {
        int buckets = Math.max(1, Integer.highestOneBit(map.size()) * 2);
        var words = map.keySet().stream()
                .sorted(Comparator.comparingInt((String word) -> Index.bucket(word.hashCode(), buckets))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        var starts = new ArrayList<Integer>();
        int next = 0;
        for (int bucket = 0; bucket <= buckets; bucket++) {
            while (next < words.size() && Index.bucket(words.get(next).hashCode(), buckets) < bucket) {
                next++;
            }
            starts.add(next);
        }
        var first = new ArrayList<Integer>();
        var numbers = new ArrayList<Integer>();
        for (var word : words) {
            first.add(numbers.size());
            numbers.addAll(map.getOrDefault(word, List.of()));
        }
        first.add(numbers.size());
        integers(starts, file);
        words(words, file);
        integers(first, file);
        integers(numbers, file);
    }

    private static void words(List<String> words, DataOutputStream file) throws IOException {
        var starts = new ArrayList<>(List.of(0));
        words.forEach(word -> starts.add(starts.getLast() + word.length()));
        integers(starts, file);
        var letters = String.join("", words).getBytes(StandardCharsets.UTF_8);
        file.writeInt(letters.length);
        file.write(letters);
    }

    private static void integers(List<Integer> integers, DataOutputStream file) throws IOException {
        file.writeInt(integers.size());
        for (int each : integers) {
            file.writeInt(each);
        }
    }
}
