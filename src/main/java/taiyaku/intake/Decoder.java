package taiyaku.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.store.UnusableFileException;

/// Turns bytes into text: by byte-order mark, then as strict UTF-8, then by ICU's detector; never with replacement
/// characters.
final class Decoder {

    private static final Set<String> READABLE = Set.of(
            "UTF-16BE", "UTF-16LE", "windows-1252", "windows-1256", "ISO-8859-1", "ISO-8859-6", "Shift_JIS", "EUC-JP",
            "ISO-2022-JP");

    /// What windows-1252 holds above ASCII in German, English, French and Italian prose.
    private static final String WESTERN = "äöüÄÖÜßéèêëàâáçîïíìñôóòûúùœÉÈÀÇ„“”‚‘’«»‹›–—…€£°§·½¼¾²³×±\u00a0\u00ad®©™†•";

    private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

    private Decoder() {}

    /// A text with the encoding it was read by.
    record Decoded(String text, Charset charset) {}

    /// Decodes a whole file.
    ///
    /// @param declared the encoding to use, or null to find out
    /// @throws UnusableFileException with a sentence that names the file when the bytes are no text of that encoding
    static Decoded decode(byte[] bytes, @Nullable Charset declared, String name) throws UnusableFileException {
        var marked = byMark(bytes);
        var charset = declared != null ? declared : marked;
        if (charset != null) {
            var text = strictly(bytes, charset);
            if (text == null) {
                throw new UnusableFileException(name + " is not valid " + charset.name() + ", first at byte "
                        + firstBroken(bytes, charset) + "; name its encoding with --encoding");
            }
            return new Decoded(withoutMark(text), charset);
        }
        refuseBinary(bytes, name);
        var shifted = escapes(bytes) ? strictly(bytes, ISO_2022_JP) : null;
        if (shifted != null) {
            return new Decoded(shifted, ISO_2022_JP);
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8);
        }
        var detected = detected(bytes);
        if (detected != null) {
            return detected;
        }
        throw new UnusableFileException(name + " is not valid UTF-8, first at byte "
                + firstBroken(bytes, StandardCharsets.UTF_8)
                + ", and no other encoding fits; name it with --encoding");
    }

    private static @Nullable Charset byMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    private static void refuseBinary(byte[] bytes, String name) throws UnusableFileException {
        if (startsWith(bytes, "%PDF-")) {
            throw new UnusableFileException(
                    name + " is a PDF; copy its text into a .txt file, or save the original as text, and open that");
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            throw new UnusableFileException(
                    name + " is a packed document (DOCX, ODT or ZIP), not a plain text; save it as text and open that");
        }
        int controls = 0;
        int length = Math.min(bytes.length, 1 << 16);
        boolean wide = utf16Likely(bytes, length);
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0 && !wide) {
                throw new UnusableFileException(name + " is a binary file, not a text");
            }
            if (b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b) {
                controls++;
            }
        }
        if (!wide && controls * 50L > length) {
            throw new UnusableFileException(name + " is a binary file, not a text");
        }
    }

    /// Whether the bytes switch to JIS X 0208 as ISO-2022-JP does: escape, dollar sign, and 7 bits throughout.
    private static boolean escapes(byte[] bytes) {
        boolean found = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
            found |= bytes[i] == 0x1b && i + 1 < bytes.length && bytes[i + 1] == '$';
        }
        return found;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (i >= bytes.length || bytes[i] != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether blanks and line ends are 16 bits wide throughout, as in UTF-16 without a mark.
    private static boolean utf16Likely(byte[] bytes, int length) {
        int zerosEven = 0;
        int zerosOdd = 0;
        int spaces = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            zerosEven += bytes[i] == 0 ? 1 : 0;
            zerosOdd += bytes[i + 1] == 0 ? 1 : 0;
            boolean big = bytes[i] == 0 && (bytes[i + 1] == ' ' || bytes[i + 1] == '\n');
            boolean little = bytes[i + 1] == 0 && (bytes[i] == ' ' || bytes[i] == '\n');
            spaces += big || little ? 1 : 0;
        }
        return length % 2 == 0 && spaces > 0 && 2 * Math.min(zerosEven, zerosOdd) < Math.max(zerosEven, zerosOdd);
    }

    private static @Nullable Decoded detected(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(bytes);
        boolean wide = utf16Likely(bytes, Math.min(bytes.length, 1 << 16));
        for (CharsetMatch match : detector.detectAll()) {
            var name = match.getName().replaceFirst("_(rtl|ltr)$", "");
            if (READABLE.contains(name) && name.startsWith("UTF-16") == wide) {
                var charset = Charset.forName(name.startsWith("ISO-8859-1") ? "windows-1252" : name);
                var text = strictly(bytes, charset);
                if (text != null && plausible(text, charset)) {
                    return new Decoded(text, charset);
                }
            }
        }
        return null;
    }

    /// Whether a decoded text could have been written by a person: no control characters, and above ASCII what prose
    /// in that encoding holds: Western letters, Arabic ones, or kana among the kanji.
    private static boolean plausible(String text, Charset charset) {
        int above = 0;
        int western = 0;
        int arabic = 0;
        int hiragana = 0;
        int halfWidth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = Character.isISOControl(c) && "\n\r\t\f".indexOf(c) < 0;
            if (control || Character.getType(c) == Character.PRIVATE_USE || Character.getType(c) == Character.UNASSIGNED) {
                return false;
            }
            if (c > 127) {
                above++;
                western += WESTERN.indexOf(c) < 0 ? 0 : 1;
                arabic += Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC ? 1 : 0;
                hiragana += Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA ? 1 : 0;
                halfWidth += c >= 0xFF61 && c <= 0xFF9F ? 1 : 0;
            }
        }
        return switch (charset.name()) {
            case "windows-1252" -> western == above;
            case "windows-1256", "ISO-8859-6" -> 10 * (arabic + western) >= 9 * above && arabic > western;
            case "Shift_JIS", "EUC-JP", "ISO-2022-JP" -> 10 * hiragana >= above && 10 * halfWidth <= above;
            default -> true;
        };
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static int firstBroken(byte[] bytes, Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        charset.newDecoder().decode(in, out, true);
        return in.position() + 1;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
