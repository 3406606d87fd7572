package taiyaku.intake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.format.Format;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.store.Refusal;

/// Reads articles: from files, or from a folder with one text per language and an optional `article.json`.
public final class Articles {

    /// How to read files that do not say it themselves.
    ///
    /// @param languages the languages of the files in order; shorter or empty where they are to be found out
    /// @param encoding the encoding of all, or null to find it out
    /// @param whole whether pages are taken with their navigation and all that stands around the article
    /// @param holds how many languages one text holds
    public record Reading(List<Language> languages, @Nullable Charset encoding, boolean whole, Holds holds) {

        /// Everything found out.
        public static final Reading DEFAULT = new Reading(List.of(), null, false);

        /// What one text is taken for.
        public enum Holds {
            /// what it looks like
            AS_IT_LOOKS,
            /// one version, whatever it looks like
            ONE,
            /// a version and its translation
            TWO
        }

        /// One language named says that a text is in it, two named that it is in both.
        public Reading(List<Language> languages, @Nullable Charset encoding, boolean whole) {
            this(
                    languages,
                    encoding,
                    whole,
                    switch (languages.size()) {
                        case 1 -> Holds.ONE;
                        case 2 -> Holds.TWO;
                        default -> Holds.AS_IT_LOOKS;
                    });
        }

        /// The same by another encoding.
        public Reading by(@Nullable Charset other) {
            return new Reading(languages, other, whole, holds);
        }

        /// The same with pages taken whole, or not.
        public Reading whole(boolean pages) {
            return new Reading(languages, encoding, pages, holds);
        }

        /// The same with one text taken for so many.
        public Reading holding(Holds other) {
            return new Reading(languages, encoding, whole, other);
        }

        @Nullable Language language(int number) {
            return number < languages.size() ? languages.get(number) : null;
        }
    }

    /// What `article.json` says.
    ///
    /// @param title the article's title, or null
    /// @param original the language of the original, or null
    /// @param summary a line about it by interface language; may be empty
    public record Notes(@Nullable String title, @Nullable Language original, Map<String, String> summary) {}

    /// The most versions of one article.
    public static final int MOST = 4;

    private static final List<Language> ORDER =
            List.of(Language.GERMAN, Language.JAPANESE, Language.ARABIC, Language.ENGLISH);

    private static final Notes NO_NOTES = new Notes(null, null, Map.of());

    private Articles() {}

    /// What the names of files that are read end with, without the dot.
    public static List<String> endings() {
        return Format.endings();
    }

    /// The article whose versions stand in `files`, without what there is to know of how it was taken in.
    ///
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Article read(List<Path> files, Reading how) throws UnusableFileException {
        return take(files, how).article();
    }

    /// The article whose versions stand in `files`, in the one folder named, or in the one file named, which may hold a
    /// text and its translation; the original comes first: the language that `article.json` names, else the first file.
    ///
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Taken take(List<Path> files, Reading how) throws UnusableFileException {
        if (files.isEmpty()) {
            throw new UnusableFileException(Refusal.NO_FILE, Map.of());
        }
        boolean folder = files.size() == 1 && Files.isDirectory(files.getFirst());
        var paths = folder ? textsIn(files.getFirst()) : files;
        if (paths.size() > MOST) {
            throw new UnusableFileException(Refusal.TOO_MANY_FILES, Map.of("most", String.valueOf(MOST), "count", String.valueOf(paths.size())));
        }
        if (files.size() == 1 && !folder) {
            return OneFile.take(files.getFirst(), how);
        }
        refuseTwice(paths);
        var notes = folder ? notes(files.getFirst()) : NO_NOTES;
        var editions = new ArrayList<Edition>();
        var origins = new ArrayList<Taken.Origin>();
        for (int i = 0; i < paths.size(); i++) {
            var path = paths.get(i);
            var draft = Format.read(RawFile.read(path), how.encoding(), how.whole());
            if (draft.versions().size() > 1) {
                throw new UnusableFileException(path, Refusal.HOLDS_BOTH);
            }
            editions.add(Texts.edition(path, draft, how.language(i)));
            origins.add(Taken.Origin.of(path, draft));
        }
        if (notes.original() != null) {
            editions.sort(Comparator.comparing(e -> !e.language().equals(notes.original())));
        }
        var title = notes.title() != null ? notes.title() : title(editions.getFirst());
        return new Taken(new Article(title, editions, 0, notes.original() != null), List.of(), origins);
    }

    /// What a file says now of a version that was read from it; null where it no longer holds one in that language.
    ///
    /// @throws UnusableFileException when it can no longer be read
    public static @Nullable String again(Path file, Edition edition) throws UnusableFileException {
        var editions = OneFile.take(file, Reading.DEFAULT).article().editions();
        return editions.size() == 1
                ? editions.getFirst().text()
                : editions.stream()
                        .filter(now -> now.language().equals(edition.language()))
                        .findFirst()
                        .map(Edition::text)
                        .orElse(null);
    }

    /// What the `article.json` of a folder says; nothing when there is none.
    ///
    /// @throws UnusableFileException when it is no JSON object
    public static Notes notes(Path folder) throws UnusableFileException {
        var file = folder.resolve("article.json");
        if (!Files.exists(file)) {
            return NO_NOTES;
        }
        try {
            var json = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8));
            if (!(json instanceof JsonObject object)) {
                throw new UnusableFileException(file, Refusal.NO_OBJECT);
            }
            var original = string(object.get("original"));
            var summary = new HashMap<String, String>();
            if (object.get("summary") instanceof JsonObject lines) {
                lines.entrySet().forEach(e -> {
                    var line = string(e.getValue());
                    if (line != null) {
                        summary.put(e.getKey(), line);
                    }
                });
            }
            return new Notes(
                    string(object.get("title")), original == null ? null : Language.of(original), Map.copyOf(summary));
        } catch (JsonParseException | IllegalArgumentException e) {
            throw new UnusableFileException(file, Refusal.NOTES_BROKEN, Map.of("cause", firstLine(e)));
        } catch (IOException e) {
            throw UnusableFileException.of(file, e);
        }
    }

    /// An edition's first line that is not blank, shortened where it is long.
    public static String title(Edition edition) {
        var line = edition.text().lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
        int end = line.offsetByCodePoints(0, Math.min(80, line.codePointCount(0, line.length())));
        return end < line.length() ? line.substring(0, end) + "…" : line;
    }

    private static List<Path> textsIn(Path folder) throws UnusableFileException {
        try (var listing = Files.list(folder)) {
            var named = listing.filter(p -> Texts.languageOfName(p) != null)
                    .sorted(Comparator.<Path>comparingInt(Articles::rank).thenComparing(p -> p))
                    .toList();
            var plain = named.stream().filter(p -> p.toString().endsWith(".txt")).toList();
            var texts = plain.isEmpty() ? named.stream().filter(Format::isNamedAsDocument).toList() : plain;
            if (texts.isEmpty()) {
                throw new UnusableFileException(folder, Refusal.NO_TEXTS);
            }
            return texts;
        } catch (IOException e) {
            throw UnusableFileException.of(folder, e);
        }
    }

    /// The order of versions in a folder: the languages read best first, then the others by name.
    private static int rank(Path text) {
        int rank = ORDER.indexOf(Texts.languageOfName(text));
        return rank < 0 ? ORDER.size() : rank;
    }

    private static void refuseTwice(List<Path> paths) throws UnusableFileException {
        var seen = new HashSet<Path>();
        for (var path : paths) {
            if (!seen.add(path.toAbsolutePath().normalize())) {
                throw new UnusableFileException(path, Refusal.TWICE);
            }
        }
    }

    private static @Nullable String string(@Nullable JsonElement element) {
        return element != null && element.isJsonPrimitive() ? element.getAsString() : null;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
