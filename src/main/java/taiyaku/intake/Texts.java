package taiyaku.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.format.Format;
import taiyaku.intake.raw.RawFile;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;
import taiyaku.text.Script;
import taiyaku.store.Refusal;

/// Reads files as texts, one by one.
public final class Texts {

    /// The longest line read, in UTF-16 code units: nobody writes a paragraph of a million.
    private static final int LONGEST_LINE = 1 << 20;

    private static final Pattern NAMED = Pattern.compile("(?:.*[.])?([A-Za-z]{2})(?:[-_][A-Za-z]{2,4})?[.][A-Za-z]+");

    private Texts() {}

    /// A file as one edition, without what there is to know of how it was taken in.
    ///
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Edition read(Path file, @Nullable Language language, @Nullable Charset encoding)
            throws UnusableFileException {
        return take(file, language, encoding, false).article().editions().getFirst();
    }

    /// A file as an article of one version; of one that holds several versions, the one in the language asked for, else the first.
    ///
    /// @param language the language to take it for; null: from the name (`….ja.txt`, `ja.txt`), from what the document says
    ///     of itself, else from the text
    /// @param encoding the encoding to decode it by; null: found out
    /// @param whole whether a page is taken with all that stands around its article
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Taken take(Path file, @Nullable Language language, @Nullable Charset encoding, boolean whole)
            throws UnusableFileException {
        var draft = Format.read(RawFile.read(file), encoding, whole);
        var edition = edition(file, draft, language);
        var article = new Article(Articles.title(edition), List.of(edition));
        return new Taken(article, List.of(), List.of(Taken.Origin.of(file, draft)));
    }

    /// One version of a document as an edition.
    ///
    /// @param asked the language a person named, or null
    static Edition edition(Path file, Draft draft, @Nullable Language asked) throws UnusableFileException {
        var version = draft.versions().stream()
                .filter(v -> asked != null && asked.equals(v.language()))
                .findFirst()
                .or(() -> draft.versions().stream().findFirst())
                .orElse(new Draft.Version(null, ""));
        var language = asked != null ? asked : languageOfName(file);
        return bounded(file, new Edition(language != null ? language : likely(version), version.text(), file.toString()));
    }

    /// What a version says it is in, unless its script says otherwise, or it is built on an English pattern in which
    /// nobody changed the language.
    static Language likely(Draft.Version version) {
        var guess = LanguageGuess.of(version.text());
        var said = version.language();
        return said != null && fits(said, guess, version.text()) ? said : guess;
    }

    private static boolean fits(Language said, Language guess, String text) {
        return said.rightToLeft()
                ? text.codePoints().anyMatch(Texts::runsLeft)
                : Script.of(said) == Script.of(guess) && !isPattern(said, guess, text);
    }

    private static boolean isPattern(Language said, Language guess, String text) {
        return said.equals(Language.ENGLISH)
                && LanguageGuess.words(text, guess) > 2 + 3 * LanguageGuess.words(text, said);
    }

    private static boolean runsLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// The language a file's name tells: `ja` for `ja.txt` and `musk.ja.txt`; null when it tells none.
    public static @Nullable Language languageOfName(Path file) {
        var match = NAMED.matcher(String.valueOf(file.getFileName()));
        if (!match.matches()) {
            return null;
        }
        var language = Language.of(match.group(1));
        boolean known = !language.ownName().equals(language.code());
        return known ? language : null;
    }

    /// Refuses an edition that says nothing, or has a line nobody wrote.
    static Edition bounded(Path file, Edition edition) throws UnusableFileException {
        if (edition.text().isBlank()) {
            throw new UnusableFileException(file, Refusal.NO_TEXT);
        }
        if (longestLine(edition.text()) > LONGEST_LINE) {
            throw new UnusableFileException(file, Refusal.LINE_TOO_LONG);
        }
        return edition;
    }

    private static int longestLine(String text) {
        int longest = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            longest = Math.max(longest, end - start);
            start = end + 1;
        }
        return Math.max(longest, text.length() - start);
    }
}
