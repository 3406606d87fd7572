package taiyaku.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taiyaku.store.UnusableFileException;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;

/// Reads plain text files as editions.
public final class Texts {

    /// The longest file read, in bytes: a book, and a hundred times the longest article.
    public static final long LONGEST = 32L << 20;

    /// The longest line read, in UTF-16 code units: nobody writes a paragraph of a million.
    public static final int LONGEST_LINE = 1 << 20;

    private static final Pattern NAMED = Pattern.compile("(?:.*[.])?([A-Za-z]{2})(?:[-_][A-Za-z]{2,4})?[.][A-Za-z]+");

    private Texts() {}

    /// A text file as an edition.
    ///
    /// @param language the language to take it for; null: from the name (`….ja.txt`, `ja.txt`), else from the text
    /// @param encoding the encoding to decode it by; null: found out
    /// @throws UnusableFileException with one sentence that names the file and the cause
    public static Edition read(Path file, @Nullable Language language, @Nullable Charset encoding)
            throws UnusableFileException {
        var name = file.toString();
        var text = Decoder.decode(bytes(file), encoding, name).text();
        if (text.isBlank()) {
            throw new UnusableFileException(name + " is empty");
        }
        if (longestLine(text) > LONGEST_LINE) {
            throw new UnusableFileException(
                    name + " has a line of more than a million characters; that is no article");
        }
        var named = language != null ? language : languageOfName(file);
        return new Edition(named != null ? named : LanguageGuess.of(text), text, name);
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

    /// All bytes of a file.
    static byte[] bytes(Path file) throws UnusableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnusableFileException(file + " is a folder, not a text file");
            }
            long size = Files.size(file);
            if (size > LONGEST) {
                throw new UnusableFileException(
                        file + " is too large: " + (size >> 20) + " MB, the longest text read is " + (LONGEST >> 20)
                                + " MB");
            }
            if (size == 0 && Files.isRegularFile(file)) {
                throw new UnusableFileException(file + " is empty");
            }
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes((int) LONGEST + 1);
                if (bytes.length > LONGEST) {
                    throw new UnusableFileException(
                            file + " is too large: the longest text read is " + (LONGEST >> 20) + " MB");
                }
                return bytes;
            }
        } catch (IOException e) {
            throw UnusableFileException.of(file, e);
        }
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
