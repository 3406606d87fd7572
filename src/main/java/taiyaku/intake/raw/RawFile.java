package taiyaku.intake.raw;

import java.util.Map;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// A file read whole, within bounds.
///
/// @param path as it was named
/// @param bytes all of it; not copied, never changed
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to be copied
public record RawFile(Path path, byte[] bytes) {

    /// The longest file read, in bytes: a book, and a hundred times the longest article.
    public static final int LONGEST = 32 << 20;

    /// Reads a file.
    ///
    /// @throws UnusableFileException when it is missing, a folder, empty, too large, or cannot be read
    public static RawFile read(Path file) throws UnusableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnusableFileException(file, Refusal.FOLDER_NOT_TEXT);
            }
            if (Files.isRegularFile(file) && Files.size(file) > LONGEST) {
                throw tooLarge(file, Files.size(file));
            }
            try (var in = Files.newInputStream(file)) {
                var bytes = in.readNBytes(LONGEST + 1);
                if (bytes.length > LONGEST) {
                    throw tooLarge(file, bytes.length);
                }
                if (bytes.length == 0) {
                    throw new UnusableFileException(file, Refusal.EMPTY);
                }
                return new RawFile(file, bytes);
            }
        } catch (IOException e) {
            throw UnusableFileException.of(file, e);
        }
    }

    private static UnusableFileException tooLarge(Path file, long size) {
        return new UnusableFileException(
                file,
                Refusal.TOO_LARGE, Map.of("size", String.valueOf(size >> 20), "most", String.valueOf(LONGEST >> 20)));
    }

    /// What its name ends with, in lower case and without the dot; empty when it has no ending.
    public String ending() {
        var name = String.valueOf(path.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// Whether it begins with these bytes, one a character.
    public boolean startsWith(String magic) {
        return bytes.length >= magic.length() && head(magic.length()).equals(magic);
    }

    /// Its first bytes, one a character.
    public String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /// A file that cannot be used.
    public UnusableFileException unusable(Refusal refusal) {
        return unusable(refusal, Map.of());
    }

    /// A file that cannot be used.
    ///
    /// @param arguments what the sentence names beside the file
    public UnusableFileException unusable(Refusal refusal, Map<String, String> arguments) {
        return new UnusableFileException(path, refusal, arguments);
    }
}
