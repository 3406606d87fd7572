package taiyaku.intake.raw;

import java.util.Map;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// Turns bytes into text: by byte-order mark, then as declared, then by [Detection]; never with replacement characters.
public final class Decoder {

    private Decoder() {}

    /// Decodes a whole file.
    ///
    /// @param asked the encoding a person named, or null to find out
    /// @param declared the encoding the file names itself, or null
    /// @throws UnusableFileException when the bytes are no text, or none of the encoding asked for
    public static Decoded decode(RawFile file, @Nullable Charset asked, @Nullable Charset declared)
            throws UnusableFileException {
        var bytes = file.bytes();
        var charset = asked != null ? asked : byMark(bytes);
        if (charset != null) {
            var text = strictly(bytes, charset);
            if (text == null) {
                throw file.unusable(Refusal.NOT_IN_ENCODING, Map.of("encoding", charset.name(), "byte", String.valueOf(firstBroken(bytes, charset))));
            }
            return new Decoded(withoutMark(text), charset, false);
        }
        if (declared != null) {
            var text = strictly(bytes, declared);
            if (text != null) {
                return new Decoded(withoutMark(text), declared, contradicts(bytes, declared));
            }
        }
        var found = Detection.of(file);
        return declared == null ? found : new Decoded(found.text(), found.charset(), true);
    }

    private static @Nullable Charset byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return StandardCharsets.UTF_32LE;
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_32BE;
        }
        if (starts(b, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(b, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether what a file declares cannot well be meant: it is valid UTF-8 with more than ASCII in it.
    private static boolean contradicts(byte[] bytes, Charset declared) {
        if (declared.equals(StandardCharsets.UTF_8) || declared.equals(Detection.ISO_2022_JP)) {
            return false;
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8 != null && utf8.length() < bytes.length;
    }

    /// The text of an encoding; null when the bytes are none.
    static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return strict(charset).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /// The number, from 1, of the first byte that is none of an encoding.
    static int firstBroken(byte[] bytes, Charset charset) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(1 << 16);
        var decoder = charset.newDecoder();
        while (decoder.decode(in, out.clear(), true).isOverflow()) {
            // on to where it breaks
        }
        return in.position() + 1;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
