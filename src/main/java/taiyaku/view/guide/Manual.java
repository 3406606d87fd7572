package taiyaku.view.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import taiyaku.text.Language;

/// The manual as it stands in its file, one for each interface language: `# id | title` begins a topic, each line after it
/// is a paragraph, an indented one a command line.
public final class Manual {

    private static final String COMMAND = "    ";

    private Manual() {}

    /// The topics, in the order in which a newcomer reads them.
    ///
    /// @param language an interface language
    public static List<Topic> of(Language language) {
        var topics = new ArrayList<Topic>();
        var passages = new ArrayList<Topic.Passage>();
        String head = "";
        for (var line : (text(language) + "\n# ").split("\n", -1)) {
            if (line.startsWith("# ")) {
                if (!head.isEmpty()) {
                    int bar = head.indexOf('|');
                    topics.add(new Topic(head.substring(0, bar).strip(), head.substring(bar + 1).strip(), passages));
                }
                head = line.substring(2);
                passages.clear();
            } else if (!line.isBlank()) {
                passages.add(Topic.Passage.of(line.strip(), line.startsWith(COMMAND)));
            }
        }
        return List.copyOf(topics);
    }

    private static String text(Language language) {
        var name = "/taiyaku/view/guide/manual." + language.code() + ".txt";
        try (var in = Objects.requireNonNull(Manual.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
