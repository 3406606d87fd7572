package taiyaku.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.store.UnusableFileException;

/// The encodings table: every text in every encoding that has its letters, in pieces of 500 bytes and more.
///
/// A piece is recognised when its text comes out letter by letter, whatever its encoding is then called. The wave dash is
/// one and the same to the test as the full-width tilde, which Windows makes of the same bytes.
class EncodingsTest {

    private static final int LEAST = 500;

    /// Those of the task, each with or without a byte-order mark.
    private static final List<Encoding> ENCODINGS = List.of(
            new Encoding("UTF-8", ""),
            new Encoding("UTF-8", "EF BB BF"),
            new Encoding("UTF-16LE", "FF FE"),
            new Encoding("UTF-16BE", "FE FF"),
            new Encoding("UTF-16LE", ""),
            new Encoding("UTF-16BE", ""),
            new Encoding("windows-1252", ""),
            new Encoding("ISO-8859-1", ""),
            new Encoding("ISO-8859-15", ""),
            new Encoding("windows-31j", ""),
            new Encoding("Shift_JIS", ""),
            new Encoding("EUC-JP", ""),
            new Encoding("ISO-2022-JP", ""),
            new Encoding("windows-1256", ""),
            new Encoding("ISO-8859-6", ""));

    @TempDir
    private Path folder;

    private record Encoding(String name, String mark) {

        Charset charset() {
            return Charset.forName(name);
        }

        /// The bytes of a text, its typographic marks typed as on a typewriter where the encoding has no others; none
        /// where the encoding lacks its letters.
        byte[] bytes(String text) {
            var written = charset().newEncoder().canEncode(text) ? text : typed(text);
            if (!charset().newEncoder().canEncode(written)) {
                return new byte[0];
            }
            var out = new ByteArrayOutputStream();
            Arrays.stream(mark.split(" ")).filter(b -> !b.isEmpty()).forEach(b -> out.write(Integer.parseInt(b, 16)));
            out.writeBytes(written.getBytes(charset()));
            return out.toByteArray();
        }
    }

    private static String typed(String text) {
        return text.replaceAll("[„“”«»]", "\"").replaceAll("[‚‘’]", "'").replaceAll("[–—]", "-").replace("€", "EUR").replace("…", "...").replace("œ", "oe").replace("\u202f", " ").replace("☎", "");
    }

    private static String folded(String text) {
        return text.replace('\u301c', '\uff5e').replace('\u2014', '\u2015').replace('\u2212', '\uff0d');
    }

    /// The texts made up for this test, and the versions of the sample articles.
    private static List<String> texts() throws IOException {
        var texts = new ArrayList<String>();
        try (var lines = Objects.requireNonNull(EncodingsTest.class.getResourceAsStream("texts.txt"))) {
            new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> texts.add(line.substring(5)));
        }
        try (var samples = Files.walk(Path.of("articles"))) {
            samples.filter(file -> file.toString().matches(".*/(de|ja|ar|en)[.]txt")).sorted().forEach(file -> {
                try {
                    texts.addAll(pieces(Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return texts;
    }

    /// Paragraphs, joined until they are long enough in any encoding.
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (var line : text.split("\n", -1)) {
            piece.append(line).append('\n');
            if (Stream.of("windows-1252", "windows-1256", "windows-31j")
                    .allMatch(name -> !Charset.forName(name).newEncoder().canEncode(piece)
                            || piece.toString().getBytes(Charset.forName(name)).length >= LEAST)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }

    @Test
    void ninetyNineInAHundredAreRecognisedAndTheOthersAreDoubtful() throws IOException {
        int all = 0;
        int used = 0;
        var missed = new ArrayList<String>();
        var silent = new ArrayList<String>();
        var doubtful = new ArrayList<String>();
        for (var text : texts()) {
            boolean counted = false;
            for (var encoding : ENCODINGS) {
                var bytes = encoding.bytes(text);
                if (bytes.length < LEAST) {
                    continue;
                }
                all++;
                counted = true;
                Taken taken;
                try {
                    taken = read(bytes);
                } catch (UnusableFileException refused) {
                    missed.add(encoding + " refused: " + text.substring(0, 30));
                    continue;
                }
                var origin = taken.origins().getFirst();
                var what = encoding + " as " + origin.charset() + ": " + text.substring(0, 30);
                var expected = encoding.charset().newEncoder().canEncode(text) ? text : typed(text);
                if (!folded(expected).equals(folded(taken.article().editions().getFirst().text()))) {
                    missed.add(what);
                    if (!origin.doubtful()) {
                        silent.add(what);
                    }
                } else if (origin.doubtful()) {
                    doubtful.add(what);
                }
            }
            used += counted ? 1 : 0;
        }
        int cases = all;
        int texts = used;
        System.out.printf("encodings: %d texts, %d cases, missed %s, right but doubtful %d%n", texts, cases, missed, doubtful.size());
        assertTrue(texts >= 30, () -> texts + " texts");
        assertTrue(cases >= 300, () -> cases + " cases");
        assertEquals(List.of(), silent);
        assertTrue(100 * missed.size() <= cases, () -> missed.size() + " of " + cases + ": " + missed);
        assertTrue(20 * doubtful.size() <= cases, () -> doubtful.size() + " of " + cases + ": " + doubtful);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the mark, though the page declares another  | EF BB BF | <meta charset=shift_jis><p>Größe | UTF-8        | UTF-8        | false
            the declaration, though few letters tell    |          | <meta charset=iso-8859-1><p>für  | ISO-8859-1   | windows-1252 | false
            a declaration of the older kind             |          | <meta http-equiv="Content-Type" content="text/html; charset=EUC-JP"><p>東京 | EUC-JP | EUC-JP | false
            a declaration the bytes cannot be           |          | <meta charset=utf-8><p>Das Gebäude für die Größten und die Ältesten | windows-1252 | windows-1252 | true
            a declaration, but it is UTF-8 as well      |          | <meta charset=windows-1252><p>Größe | UTF-8    | windows-1252 | true
            none, and few letters                       |          | <p>für                           | windows-1252 | windows-1252 | true
            """)
    void pagesByMarkThenDeclarationThenDetection(
            String what, String mark, String html, String written, String read, boolean doubtful)
            throws IOException, UnusableFileException {
        var bytes = new Encoding(written, mark == null ? "" : mark).bytes(html);
        var file = Files.write(folder.resolve("page.html"), bytes);
        var origin = Articles.take(List.of(file), Articles.Reading.DEFAULT).origins().getFirst();
        assertEquals(Charset.forName(read), origin.charset(), what);
        assertEquals(doubtful, origin.doubtful(), what);
    }

    @Test
    void xmlInTheEncodingItDeclares() throws IOException, UnusableFileException {
        var xliff = "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><xliff version=\"1.2\"><file source-language=\"en\""
                + " target-language=\"ja\"><body><trans-unit id=\"1\"><source>Tokyo</source><target>東京</target></trans-unit></body></file></xliff>";
        var file = Files.write(folder.resolve("a.xlf"), xliff.getBytes(Charset.forName("ISO-2022-JP")));
        assertEquals("東京\n", Articles.read(List.of(file), Articles.Reading.DEFAULT).editions().getLast().text());
    }

    @Test
    void whatAPersonNamesIsObeyedOrRefused() throws IOException, UnusableFileException {
        var file = Files.write(folder.resolve("a.txt"), "Größe".getBytes(StandardCharsets.ISO_8859_1));
        var how = new Articles.Reading(List.of(), Charset.forName("windows-1252"), false);
        assertEquals("Größe", Articles.read(List.of(file), how).editions().getFirst().text());
        var wrong = new Articles.Reading(List.of(), StandardCharsets.UTF_8, false);
        var refusal = assertThrows(UnusableFileException.class, () -> Articles.read(List.of(file), wrong));
        assertTrue(String.valueOf(refusal.getMessage())
                .endsWith("a.txt is not valid UTF-8, first at byte 3; name its encoding with --encoding"));
    }

    @Test
    void nothingIsReplacedInSilence() throws IOException, UnusableFileException {
        var text = "Die Größe der Straße ".repeat(30);
        for (int cut = 1; cut < 12; cut++) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            bytes[cut * 31] = (byte) 0xFF;
            try {
                var read = read(bytes);
                assertTrue(read.origins().getFirst().doubtful());
                assertEquals(-1, read.article().editions().getFirst().text().indexOf('\ufffd'));
            } catch (UnusableFileException refused) {
                assertNotEquals("", refused.getMessage());
            }
        }
    }

    private Taken read(byte[] bytes) throws IOException, UnusableFileException {
        return Articles.take(List.of(Files.write(folder.resolve("text.txt"), bytes)), Articles.Reading.DEFAULT);
    }
}
