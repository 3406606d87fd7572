package taiyaku.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.format.Format;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Language;

/// What a clipboard holds as a page, read as a saved page is: the article of it, or both versions where it is a table of
/// them.
///
/// @param versions one, or a text and its translations
/// @param leftOut the lines that were taken for no part of the article
public record Pasted(List<Version> versions, List<String> leftOut) {

    /// So many UTF-16 code units are read while a person waits for the letters to appear.
    private static final int LONGEST = 2 << 20;

    private static final Path CLIPBOARD = Path.of("clipboard.html");

    public Pasted {
        versions = List.copyOf(versions);
        leftOut = List.copyOf(leftOut);
    }

    /// A text.
    ///
    /// @param language what the page says it is in, unless its letters say otherwise
    /// @param text its paragraphs, a line each
    public record Version(Language language, String text) {}

    /// What is on a page; nothing where there is no word on it, or too much of anything: then its plain text is all there
    /// is to take.
    ///
    /// @param html the page, or a part of one
    public static Optional<Pasted> read(String html) {
        // some systems end what is in their clipboards by a zero
        var page = html.replace("\0", "");
        if (page.isBlank() || page.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var file = new RawFile(CLIPBOARD, page.getBytes(StandardCharsets.UTF_8));
            var draft = Format.read(file, StandardCharsets.UTF_8, false);
            var versions = draft.versions().stream().map(Pasted::version).toList();
            return versions.stream().anyMatch(version -> version.text().isBlank())
                    ? Optional.empty()
                    : Optional.of(new Pasted(versions, draft.leftOut()));
        } catch (UnusableFileException refused) {
            return Optional.empty();
        }
    }

    private static Version version(Draft.Version version) {
        return new Version(Texts.likely(version), version.text().strip());
    }
}
