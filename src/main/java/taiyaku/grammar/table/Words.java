package taiyaku.grammar.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A list of words that a translator can extend: a resource with words parted by blanks or lines; `#` starts a remark.
public final class Words {

    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private Words() {}

    /// Reads a list from the folder of the tables.
    public static Words of(String resource) {
        var words = new Words();
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(Tables.FOLDER + resource), resource)) {
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                int remark = line.indexOf('#');
                for (var word : (remark < 0 ? line : line.substring(0, remark)).strip().split("\\s+", -1)) {
                    if (!word.isEmpty()) {
                        words.byFirst.computeIfAbsent(word.charAt(0), c -> new ArrayList<>()).add(word);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((String word) -> -word.length())));
        return words;
    }

    /// How long the longest word is that stands at `at`; 0 when none does.
    public int length(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        for (var word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }
}
