package taiyaku.intake.raw;

import java.util.Map;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// A document that is a ZIP file with XML in it: DOCX, ODT.
///
/// Only the parts asked for are unpacked, into memory and within bounds; no name in the file ever becomes a path.
public final class Packed implements AutoCloseable {

    /// The longest part unpacked, in bytes.
    private static final int LONGEST = RawFile.LONGEST;

    private final RawFile file;
    private final ZipFile zip;

    private Packed(RawFile file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /// Opens a packed file.
    ///
    /// @throws UnusableFileException when it is damaged
    public static Packed open(RawFile file) throws UnusableFileException {
        try {
            return new Packed(file, new ZipFile(file.path().toFile()));
        } catch (ZipException | IllegalArgumentException e) {
            // names in no encoding are an argument, to ZipFile
            throw damaged(file);
        } catch (IOException e) {
            throw UnusableFileException.of(file.path(), e);
        }
    }

    private static UnusableFileException damaged(RawFile file) {
        return file.unusable(Refusal.PACKED_DAMAGED);
    }

    /// Whether there is a part of that name.
    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// A part as XML; null when there is none of that name.
    ///
    /// @throws UnusableFileException when it is damaged, too large, or no XML
    public @Nullable Xml xml(String name) throws UnusableFileException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        var part = new RawFile(file.path(), bytes(entry));
        return Xml.of(file, Decoder.decode(part, null, Declaration.ofXml(part)).text());
    }

    /// A short part as text; empty when there is none of that name.
    ///
    /// @throws UnusableFileException when it is damaged or too large
    public String text(String name) throws UnusableFileException {
        var entry = zip.getEntry(name);
        return entry == null ? "" : new String(bytes(entry), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ZipEntry entry) throws UnusableFileException {
        try (var in = zip.getInputStream(entry)) {
            if (in == null) {
                throw damaged(file);
            }
            var bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw file.unusable(Refusal.UNPACKS_TOO_LARGE, Map.of("most", String.valueOf(LONGEST >> 20)));
            }
            return bytes;
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(file);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException nothingWritten) {
            // it was only read
        }
    }
}
