package taiyaku.check.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names that are also words, and the words a translation engine makes of them (`homographs.txt`): Musk is 麝香 and
/// Moschus.
///
/// @param name the name in Latin letters
/// @param right how Japanese writes the name, the usual form first
/// @param japanese the Japanese words for what it means as a word
/// @param german the German ones
record Homographs(String name, List<String> right, List<String> japanese, List<String> german) {

    private static final List<Homographs> ALL = read();

    /// The entries by the first word of the name.
    static final Map<String, List<Homographs>> BY_NAME = index(true);

    /// The entries by the first word of what German makes of the name.
    static final Map<String, List<Homographs>> BY_GERMAN = index(false);

    private static Map<String, List<Homographs>> index(boolean byName) {
        var index = new HashMap<String, List<Homographs>>();
        for (var entry : ALL) {
            for (var text : byName ? List.of(entry.name) : entry.german) {
                index.computeIfAbsent(text.split(" ", 2)[0], w -> new ArrayList<>()).add(entry);
            }
        }
        return index;
    }

    private static List<Homographs> read() {
        var entries = new ArrayList<Homographs>();
        try (var in = Homographs.class.getResourceAsStream("homographs.txt")) {
            if (in == null) {
                throw new IllegalStateException("homographs.txt is not on the class path");
            }
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var cells = line.split("\\|", -1);
                if (!line.startsWith("#") && cells.length == 4) {
                    entries.add(new Homographs(cells[0].strip(), list(cells[1]), list(cells[2]), list(cells[3])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(entries);
    }

    private static List<String> list(String cell) {
        var words = new ArrayList<String>();
        for (var word : cell.split(",", -1)) {
            words.add(word.strip());
        }
        return List.copyOf(words);
    }
}
