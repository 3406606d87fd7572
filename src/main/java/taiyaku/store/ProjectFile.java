package taiyaku.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.check.Category;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Seam;

/// Reads and writes project files, `*.taiyaku`: JSON with a format number, its texts inside, so that it can be moved.
public final class ProjectFile {

    /// The format written, and the newest one read.
    public static final int FORMAT = 1;

    /// The end of a project file's name.
    public static final String ENDING = ".taiyaku";

    /// The largest file read, in bytes: four versions of the longest text.
    private static final long LONGEST = 128L << 20;

    private ProjectFile() {}

    /// Whether a file is one of ours by its name.
    public static boolean named(Path file) {
        return file.toString().endsWith(ENDING);
    }

    /// Reads a project.
    ///
    /// @throws UnusableFileException with one sentence when it is missing, truncated, foreign or of a newer format
    public static Project read(Path file) throws UnusableFileException {
        try {
            if (Files.size(file) > LONGEST) {
                throw new UnusableFileException(file, Refusal.PROJECT_TOO_LARGE);
            }
            var parsed = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8));
            if (!(parsed instanceof JsonObject json) || !json.has("format") || !json.has("editions")) {
                throw new UnusableFileException(file, Refusal.NO_PROJECT);
            }
            int format = required(json, "format").getAsInt();
            if (format > FORMAT) {
                throw new UnusableFileException(file, Refusal.NEWER_PROJECT, Map.of("format", String.valueOf(format), "most", String.valueOf(FORMAT)));
            }
            return project(json);
        } catch (CharacterCodingException
                | JsonParseException
                | IllegalArgumentException
                | IllegalStateException
                | UnsupportedOperationException
                | ClassCastException e) {
            throw new UnusableFileException(file, Refusal.BROKEN_PROJECT);
        } catch (IOException e) {
            throw UnusableFileException.of(file, e);
        }
    }

    /// Writes a project, whole or not at all; what the file held before is kept as one of its [Previous] states. A file of
    /// a newer format or of another program is not written over.
    ///
    /// @throws UnusableFileException with one sentence; the file is then as it was
    public static void write(Path file, Project project) throws UnusableFileException {
        refuseForeign(file);
        Previous.keep(file);
        SafeFile.write(file, stream -> write(stream, project));
    }

    /// A file that exists and cannot be read is somebody's all the same; an empty one is nobody's.
    private static void refuseForeign(Path file) throws UnusableFileException {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > 0) {
                read(file);
            }
        } catch (IOException e) {
            throw UnusableFileException.of(file, e);
        }
    }

    /// Writes a project to a stream, which stays open.
    static void write(OutputStream stream, Project project) throws IOException {
        var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        var json = new JsonWriter(writer);
        json.setHtmlSafe(false);
        json.setIndent(" ");
        write(json, project);
        writer.write('\n');
        writer.flush();
    }

    private static void write(JsonWriter json, Project project) throws IOException {
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("title").value(project.article().title());
        json.name("original").value(project.article().original());
        json.name("marked").value(project.article().marked());
        json.name("editions").beginArray();
        for (int i = 0; i < project.asRead().size(); i++) {
            var edition = project.article().editions().get(i);
            json.beginObject();
            json.name("language").value(edition.language().code());
            json.name("name").value(edition.name());
            json.name("text").value(edition.text());
            json.name("sha256").value(sha256(project.asRead().get(i)));
            if (!edition.text().equals(project.asRead().get(i))) {
                json.name("asRead").value(project.asRead().get(i));
            }
            if (!edition.seams().isEmpty()) {
                json.name("seams").beginArray();
                for (var seam : edition.seams()) {
                    json.beginObject().name("at").value(seam.at()).name("border").value(seam.border()).endObject();
                }
                json.endArray();
            }
            json.endObject();
        }
        json.endArray();
        PinPlaces.write(json, project.pins(), project.article().editions());
        decisions(json, project.decisions());
        json.name("view").beginObject();
        for (var entry : new TreeMap<>(project.view()).entrySet()) {
            json.name(entry.getKey()).value(entry.getValue());
        }
        json.endObject();
        json.endObject();
    }

    /// What tells which text a version came from, without the text: the hash of it as read, in UTF-8, line ends as they
    /// were. Nothing here reads it; a person or a script that has the source can.
    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static void decisions(JsonWriter json, Decisions decisions) throws IOException {
        json.name("decisions").beginArray();
        for (var entry : new TreeMap<>(decisions.byFinding()).entrySet()) {
            json.beginObject();
            json.name("finding").value(entry.getKey());
            json.name("state").value(entry.getValue().state().code());
            json.name("note").value(entry.getValue().note());
            json.endObject();
        }
        json.endArray();
        json.name("kinds").beginArray();
        for (var entry : new TreeMap<>(decisions.byKind()).entrySet()) {
            json.beginObject();
            json.name("category").value(entry.getKey().code());
            json.name("state").value(entry.getValue().state().code());
            json.name("note").value(entry.getValue().note());
            json.endObject();
        }
        json.endArray();
        json.name("read").beginArray();
        for (var sentence : new TreeSet<>(decisions.read())) {
            json.value(sentence);
        }
        json.endArray();
        json.name("fixes").beginArray();
        for (var fix : decisions.fixes()) {
            json.beginObject();
            json.name("category").value(fix.category().code());
            json.name("language").value(fix.language().code());
            json.name("before").value(fix.before());
            json.name("after").value(fix.after());
            json.name("sentence").value(fix.sentence());
            json.endObject();
        }
        json.endArray();
    }

    private static Project project(JsonObject json) {
        var editions = new ArrayList<Edition>();
        var asRead = new ArrayList<String>();
        for (var element : required(json, "editions").getAsJsonArray()) {
            var edition = element.getAsJsonObject();
            var text = string(edition, "text");
            editions.add(new Edition(
                    Language.of(string(edition, "language")), text, string(edition, "name"), seams(edition)));
            asRead.add(edition.has("asRead") ? string(edition, "asRead") : text);
        }
        var article = new Article(
                string(json, "title"),
                editions,
                required(json, "original").getAsInt(),
                json.has("marked") && json.get("marked").getAsBoolean());
        var pins = PinPlaces.read(array(json, "pins"), array(json, "places"), editions);
        var view = new HashMap<String, String>();
        if (json.get("view") instanceof JsonObject shown) {
            shown.entrySet().forEach(e -> view.put(e.getKey(), e.getValue().getAsString()));
        }
        return new Project(article, asRead, pins, decisions(json), view);
    }

    private static List<Seam> seams(JsonObject edition) {
        var seams = new ArrayList<Seam>();
        for (var element : array(edition, "seams")) {
            var seam = element.getAsJsonObject();
            seams.add(new Seam(required(seam, "at").getAsInt(), required(seam, "border").getAsBoolean()));
        }
        return seams;
    }

    private static Decisions decisions(JsonObject json) {
        Map<String, Decision> byFinding = new HashMap<>();
        for (var element : array(json, "decisions")) {
            var decision = element.getAsJsonObject();
            state(decision).ifPresent(
                    state -> byFinding.put(Decisions.normal(string(decision, "finding")), new Decision(state, string(decision, "note"))));
        }
        var byKind = new EnumMap<Category, Decision>(Category.class);
        for (var element : array(json, "kinds")) {
            var kind = element.getAsJsonObject();
            for (var category : Category.values()) {
                if (category.code().equals(string(kind, "category"))) {
                    state(kind).ifPresent(state -> byKind.put(category, new Decision(state, string(kind, "note"))));
                }
            }
        }
        var read = new HashSet<String>();
        array(json, "read").forEach(sentence -> read.add(sentence.getAsString()));
        var fixes = new ArrayList<Decisions.Fix>();
        for (var element : array(json, "fixes")) {
            var fix = element.getAsJsonObject();
            for (var category : Category.values()) {
                if (category.code().equals(string(fix, "category"))) {
                    fixes.add(new Decisions.Fix(
                            category,
                            Language.of(string(fix, "language")),
                            string(fix, "before"),
                            string(fix, "after"),
                            string(fix, "sentence")));
                }
            }
        }
        return new Decisions(byFinding, byKind, read, fixes);
    }

    private static Optional<Decision.State> state(JsonObject decision) {
        return Stream.of(Decision.State.values())
                .filter(state -> state.code().equals(string(decision, "state")))
                .findFirst();
    }

    private static JsonArray array(JsonObject json, String name) {
        return json.has(name) ? json.getAsJsonArray(name) : new JsonArray();
    }

    private static String string(JsonObject json, String name) {
        return required(json, name).getAsString();
    }

    private static JsonElement required(JsonObject json, String name) {
        @Nullable JsonElement element = json.get(name);
        if (element == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return element;
    }
}
