package taiyaku.grammar.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// A list of words that a translator can extend: a resource with words parted by blanks or lines; `#` starts a remark.
public final class Words {

    private static final int END = 1;

    private final Trie trie = new Trie();

    private Words() {}

    /// Reads a list from the folder of the tables.
    public static Words of(String resource) {
        return of(all(resource));
    }

    /// A list given as it is.
    public static Words of(Collection<String> list) {
        var words = new Words();
        list.forEach(word -> words.trie.add(word, END));
        return words;
    }

    /// Whether a word begins with this letter.
    public boolean begins(char letter) {
        return trie.begins(letter);
    }

    /// Gives every word of a list.
    public static List<String> all(String resource) {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(Tables.FOLDER + resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How long the longest word is that stands at `at`; 0 when none does.
    public int length(String text, int at) {
        if (at >= text.length() || !trie.begins(text.charAt(at))) {
            return 0;
        }
        int longest = 0;
        int node = Trie.ROOT;
        for (int i = at; i < text.length(); i++) {
            node = trie.child(node, text.charAt(i));
            if (node == Trie.NONE) {
                break;
            }
            longest = trie.mark(node) == END ? i + 1 - at : longest;
        }
        return longest;
    }
}
