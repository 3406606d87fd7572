package taiyaku.intake.format;

import java.util.Map;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import taiyaku.intake.draft.Draft;
import taiyaku.intake.raw.Declaration;
import taiyaku.intake.raw.Decoder;
import taiyaku.intake.raw.Packed;
import taiyaku.intake.raw.RawFile;
import taiyaku.intake.raw.Xml;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// The formats that are read.
public enum Format {
    /// plain text, and whatever else is text
    TEXT("txt text md"),
    /// HTML
    PAGE("html htm xhtml"),
    /// a word processor's document of the OOXML kind
    DOCX("docx docm"),
    /// a word processor's document of the OpenDocument kind
    ODT("odt ott"),
    /// XLIFF 1.2 and 2
    XLIFF("xlf xliff mxliff sdlxliff"),
    /// a translation memory
    TMX("tmx"),
    /// a table with a language to a column
    TABLE("csv tsv tab");

    private final String endings;

    /// @param endings of names, parted by blanks
    Format(String endings) {
        this.endings = endings;
    }

    private Stream<String> each() {
        return Stream.of(endings.split(" "));
    }

    /// The endings of names that are read, without the dot.
    public static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(Format::each)
                .toList();
    }

    /// Whether a file is by its name a document of one version: a text, a page, a word processor's.
    public static boolean isNamedAsDocument(Path file) {
        var name = file.toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(TEXT, PAGE, DOCX, ODT).anyMatch(format -> format.each().anyMatch(ending::equals));
    }

    /// Reads a file, whatever it is.
    ///
    /// @param encoding to decode it by; null: found out
    /// @param whole whether a page is taken with its navigation and all that stands around its article
    /// @throws UnusableFileException when it is none of these, or damaged
    public static Draft read(RawFile file, @Nullable Charset encoding, boolean whole) throws UnusableFileException {
        var format = of(file);
        return switch (format) {
            case TEXT, TABLE -> {
                var decoded = Decoder.decode(file, encoding, null);
                var draft = format == TEXT ? Draft.of(null, decoded.text()) : Table.read(file, decoded.text());
                yield draft.decodedBy(decoded.charset(), decoded.doubtful());
            }
            case PAGE -> {
                var decoded = Decoder.decode(file, encoding, Declaration.ofPage(file));
                yield Page.read(file, decoded.text(), whole).decodedBy(decoded.charset(), decoded.doubtful());
            }
            case XLIFF, TMX -> {
                var decoded = Decoder.decode(file, encoding, Declaration.ofXml(file));
                var xml = Xml.of(file, decoded);
                var draft = format == TMX ? Memory.read(file, xml) : Xliff.read(file, xml);
                yield draft.decodedBy(decoded.charset(), decoded.doubtful());
            }
            case DOCX -> {
                try (var packed = Packed.open(file)) {
                    yield WordDocument.read(file, packed);
                }
            }
            case ODT -> {
                try (var packed = Packed.open(file)) {
                    yield OpenDocument.read(file, packed);
                }
            }
        };
    }

    /// What a file is: by what it begins with, then by its name.
    ///
    /// @throws UnusableFileException when it is something known that is not read, with what to do instead
    static Format of(RawFile file) throws UnusableFileException {
        refuse(file);
        if (file.startsWith("PK\u0003\u0004") || file.startsWith("PK\u0005\u0006")) {
            return packed(file);
        }
        var named = Stream.of(values())
                .filter(format -> format.each().anyMatch(file.ending()::equals))
                .findFirst()
                .orElse(TEXT);
        return switch (named) {
            case TEXT -> byContent(file);
            case DOCX, ODT -> throw file.unusable(Refusal.NOT_PACKED, Map.of("ending", file.ending()));
            case PAGE, XLIFF, TMX, TABLE -> named;
        };
    }

    private static void refuse(RawFile file) throws UnusableFileException {
        if (file.head(1024).contains("%PDF-")) {
            throw file.unusable(Refusal.PDF);
        }
        if (file.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw file.unusable(Refusal.OLD_WORD);
        }
        if (file.startsWith("{\\rtf")) {
            throw file.unusable(Refusal.RTF);
        }
    }

    private static Format packed(RawFile file) throws UnusableFileException {
        try (var packed = Packed.open(file)) {
            var type = packed.has("mimetype") ? packed.text("mimetype").strip() : "";
            if (type.startsWith("application/vnd.oasis.opendocument.text")) {
                return ODT;
            }
            if (packed.has("[Content_Types].xml") && WordDocument.main(packed) != null) {
                return DOCX;
            }
        }
        throw file.unusable(Refusal.OTHER_PACKED);
    }

    /// A text by name that begins like markup is what it begins like.
    private static Format byContent(RawFile file) {
        var head = file.head(1024).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return PAGE;
        }
        if (head.startsWith("<?xml") || head.startsWith("<xliff") || head.startsWith("<tmx")) {
            return head.contains("<xliff") ? XLIFF : head.contains("<tmx") ? TMX : head.contains("<html") ? PAGE : TEXT;
        }
        return TEXT;
    }
}
