package taiyaku.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// The articles opened lately, the newest first.
public final class Recent {

    /// How many are kept.
    public static final int MOST = 12;

    private Recent() {}

    /// An article opened lately.
    ///
    /// @param files what was opened: texts, one folder, or one project file
    /// @param title its title then
    /// @param languages its languages then: `de → ja, ar`
    /// @param critical how many critical findings it had
    /// @param major how many major ones
    /// @param minor how many minor ones
    /// @param read how many sentences of the original were ticked as read
    /// @param sentences of how many
    /// @param when it was last open
    /// @param pinned whether it stays on the list, however many are opened after it
    public record Entry(
            List<Path> files,
            String title,
            String languages,
            int critical,
            int major,
            int minor,
            int read,
            int sentences,
            Instant when,
            boolean pinned) {

        /// This entry, to stay on the list or not.
        public Entry pinned(boolean stays) {
            return new Entry(files, title, languages, critical, major, minor, read, sentences, when, stays);
        }

        /// Whether all its files are still there.
        public boolean present() {
            return files.stream().allMatch(Files::exists);
        }
    }

    /// The entries, the newest first; none when the list is missing or broken: it is a convenience, not a document.
    public static List<Entry> read() {
        try {
            var entries = new ArrayList<Entry>();
            var json = JsonParser.parseString(Files.readString(file(), StandardCharsets.UTF_8));
            for (var element : json.getAsJsonArray()) {
                entries.add(entry(element.getAsJsonObject()));
            }
            return List.copyOf(entries);
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | DateTimeParseException e) {
            return List.of();
        }
    }

    /// Puts an entry first, in place of an older one of the same files.
    ///
    /// @throws UnusableFileException when the list cannot be written
    public static void add(Entry entry) throws UnusableFileException {
        var entries = new ArrayList<>(read());
        boolean stays = entries.stream().anyMatch(e -> e.pinned() && e.files().equals(entry.files()));
        entries.removeIf(e -> e.files().equals(entry.files()));
        entries.addFirst(stays ? entry.pinned(true) : entry);
        for (int i = entries.size() - 1; i >= 0 && entries.size() > MOST; i--) {
            if (!entries.get(i).pinned()) {
                entries.remove(i);
            }
        }
        write(entries);
    }

    /// Has an entry stay on the list, before those that do not, or go with time again.
    ///
    /// @throws UnusableFileException when the list cannot be written
    public static void pin(Entry entry, boolean stays) throws UnusableFileException {
        var entries = new ArrayList<>(read());
        entries.replaceAll(e -> e.files().equals(entry.files()) ? e.pinned(stays) : e);
        write(entries);
    }

    /// Takes an entry off the list.
    ///
    /// @throws UnusableFileException when the list cannot be written
    public static void remove(Entry entry) throws UnusableFileException {
        var entries = new ArrayList<>(read());
        entries.removeIf(e -> e.files().equals(entry.files()));
        write(entries);
    }

    private static Path file() {
        return Folders.state().resolve("recent.json");
    }

    private static void write(List<Entry> entries) throws UnusableFileException {
        var json = new JsonArray();
        for (var entry : entries) {
            var files = new JsonArray();
            entry.files().forEach(f -> files.add(f.toString()));
            var object = new JsonObject();
            object.add("files", files);
            object.addProperty("title", entry.title());
            object.addProperty("languages", entry.languages());
            object.addProperty("critical", entry.critical());
            object.addProperty("major", entry.major());
            object.addProperty("minor", entry.minor());
            object.addProperty("read", entry.read());
            object.addProperty("sentences", entry.sentences());
            object.addProperty("when", entry.when().toString());
            object.addProperty("pinned", entry.pinned());
            json.add(object);
        }
        SafeFile.writeInState(file(), stream -> stream.write(json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static Entry entry(JsonObject object) {
        var files = new ArrayList<Path>();
        array(object).forEach(f -> files.add(Path.of(f.getAsString())));
        return new Entry(
                List.copyOf(files),
                string(object, "title"),
                string(object, "languages"),
                number(object, "critical"),
                number(object, "major"),
                number(object, "minor"),
                number(object, "read"),
                number(object, "sentences"),
                Instant.parse(string(object, "when")),
                object.has("pinned") && object.get("pinned").getAsBoolean());
    }

    private static JsonArray array(JsonObject object) {
        var files = object.get("files");
        return files == null ? new JsonArray() : files.getAsJsonArray();
    }

    private static String string(JsonObject object, String name) {
        var value = object.get(name);
        return value == null ? "" : value.getAsString();
    }

    private static int number(JsonObject object, String name) {
        var value = object.get(name);
        return value == null ? 0 : value.getAsInt();
    }
}
