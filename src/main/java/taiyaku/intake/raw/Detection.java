package taiyaku.intake.raw;

import java.util.Map;
import com.ibm.icu.text.CharsetDetector;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// Finds out the encoding of a text that does not tell it: strict UTF-8 where it fits, else what makes prose of the bytes.
///
/// [Prose] weighs what the text would say in each encoding; where two weigh the same, the usual one is meant, else the one
/// that ICU's detector thinks likelier.
final class Detection {

    /// So many bytes are enough to tell an encoding; the text is decoded whole afterwards.
    private static final int ENOUGH = 1 << 17;

    /// From this likelihood on a text is one.
    private static final double LIKELY = 0.7;

    /// From this one on nobody need look, unless another encoding comes as close as [#CLOSE].
    private static final double SURE = 0.95;

    private static final double CLOSE = 0.05;

    /// So few characters above ASCII do not tell much.
    private static final int FEW = 4;

    static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /// What is tried whether or not ICU thinks of it.
    private static final List<String> USUAL =
            List.of("windows-31j", "EUC-JP", "windows-1252", "ISO-8859-15", "windows-1256", "ISO-8859-6");

    private static final List<String> WESTERN = List.of("windows-1252", "ISO-8859-15");

    /// Chinese and Korean encodings hold kana too, in the same places; a text with kana is Japanese all the same.
    private static final List<String> OTHER_KANJI = List.of("GB18030", "GBK", "GB2312", "Big5", "EUC-KR");

    private Detection() {}

    private record Candidate(Charset charset, String sample, double likelihood) {}

    /// Decodes a file whose encoding is not known.
    ///
    /// @throws UnusableFileException when the bytes are no text
    static Decoded of(RawFile file) throws UnusableFileException {
        var bytes = file.bytes();
        if (isControlled(bytes)) {
            var wide = isAscii(bytes) ? null : best(bytes, WIDE);
            if (wide == null) {
                throw file.unusable(Refusal.BINARY);
            }
            return wide;
        }
        var shifted = escapes(bytes) ? Decoder.strictly(bytes, ISO_2022_JP) : null;
        if (shifted != null) {
            return new Decoded(shifted, ISO_2022_JP, false);
        }
        var utf8 = Decoder.strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8, false);
        }
        var detected = best(bytes, candidates(bytes));
        if (detected == null) {
            throw file.unusable(Refusal.NO_ENCODING, Map.of("byte", String.valueOf(Decoder.firstBroken(bytes, StandardCharsets.UTF_8))));
        }
        return detected;
    }

    /// Whether the bytes hold what no text of bytes does: zeros, or many other controls.
    private static boolean isControlled(byte[] bytes) {
        int controls = 0;
        int length = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < 32 && "\n\r\t\f\u000b\u001a\u001b".indexOf(b) < 0 ? 1 : 0;
        }
        return controls > 3 && controls * 50L > length;
    }

    /// Whether there are neither zeros nor bytes above 7 bits: pairs of such bytes would pass for kanji.
    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
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

    /// What may be tried, the usual ones first, then in ICU's order.
    private static List<Charset> candidates(byte[] bytes) {
        var names = new LinkedHashSet<>(USUAL);
        var detector = new CharsetDetector();
        detector.setText(bytes);
        for (var match : detector.detectAll()) {
            names.add(match.getName().replaceFirst("_(rtl|ltr)$", ""));
        }
        var charsets = new LinkedHashSet<Charset>();
        for (var name : names) {
            var meant = name.startsWith("UTF-") ? null : Declaration.named(name);
            if (meant != null) {
                charsets.add(meant);
            }
        }
        charsets.addAll(WIDE);
        return List.copyOf(charsets);
    }

    /// The likeliest of some encodings; null when none makes prose of the bytes.
    private static @Nullable Decoded best(byte[] bytes, List<Charset> charsets) {
        var candidates = new ArrayList<Candidate>();
        for (var charset : charsets) {
            var sample = sample(bytes, charset);
            double likelihood = sample == null ? 0 : Prose.likelihood(sample);
            if (sample != null && likelihood >= LIKELY && isCredible(sample, charset)) {
                candidates.add(new Candidate(charset, sample, likelihood));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likelihood).reversed());
        for (var candidate : candidates) {
            var text = Decoder.strictly(bytes, candidate.charset());
            if (text != null) {
                return new Decoded(text, candidate.charset(), isDoubtful(candidate, candidates));
            }
        }
        return null;
    }

    /// Whether a text may well be meant: no kana in Chinese, and no two letters of another script alone among Latin ones.
    private static boolean isCredible(String text, Charset charset) {
        if (OTHER_KANJI.contains(charset.name())) {
            return text.chars().noneMatch(c -> c >= 'ぁ' && c <= 'ん');
        }
        long above = text.chars().filter(c -> c > 0x7F).limit(FEW).count();
        return above >= FEW
                || WIDE.contains(charset)
                || WESTERN.contains(charset.name())
                || text.chars().filter(c -> c <= 0x7F && Character.isLetter(c)).limit(FEW).count() <= above;
    }

    private static boolean isDoubtful(Candidate chosen, List<Candidate> all) {
        long above = chosen.sample().chars().filter(c -> c > 0x7F).limit(FEW).count();
        return chosen.likelihood() < SURE
                || (above < FEW && !WIDE.contains(chosen.charset()))
                || all.stream()
                        .anyMatch(other -> other.likelihood() > chosen.likelihood() - CLOSE
                                && !other.sample().equals(chosen.sample()));
    }

    /// The beginning by an encoding, up to what its end may have cut; null when it is not of that encoding.
    private static @Nullable String sample(byte[] bytes, Charset charset) {
        var out = CharBuffer.allocate(ENOUGH);
        boolean whole = bytes.length <= ENOUGH;
        var decoder = Decoder.strict(charset);
        var result = decoder.decode(ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, ENOUGH)), out, whole);
        return result.isError() ? null : out.flip().toString();
    }
}
