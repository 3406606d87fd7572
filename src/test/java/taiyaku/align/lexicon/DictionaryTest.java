package taiyaku.align.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.text.Language;

/// What the dictionary finds, and that its files are those of the lists they are made from. With
/// `-Dtaiyaku.dictionary.index=write` they are made anew instead.
class DictionaryTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void theFilesAreThoseOfTheLists(String code) throws IOException {
        var list = DictionaryTest.class.getResourceAsStream("ja-" + code + ".tsv.gz");
        byte[] wanted;
        try (var lines = new GZIPInputStream(Objects.requireNonNull(list))) {
            wanted = IndexMaker.dictionary(
                    new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList(), Stem.of(Language.of(code)));
        }
        var file = Path.of("src/main/resources/taiyaku/align/lexicon/ja-" + code + ".index.gz");
        if ("write".equals(System.getProperty("taiyaku.dictionary.index"))) {
            try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
                packed.write(wanted);
            }
        }
        try (var here = new GZIPInputStream(Files.newInputStream(file))) {
            assertArrayEquals(wanted, here.readAllBytes());
        }
    }

    /// `Aa` and `BB` have one hash code.
    @Test
    void anIndexKnowsItsWordsAndNoOthers() throws IOException {
        var bytes = new ByteArrayOutputStream();
        IndexMaker.index(
                Map.of("Aa", List.of(7), "BB", List.of(9, 8), "港", List.of(1), "haus", List.of(2, 3, 5)),
                new DataOutputStream(bytes));
        var index = new Index(ByteBuffer.wrap(bytes.toByteArray()));
        assertEquals(List.of(7), index.of("Aa"));
        assertEquals(List.of(9, 8), index.of("BB"));
        assertEquals(List.of(2, 3, 5), index.of("haus"));
        assertEquals(List.of(1), index.of("海港へ", 1, 2));
        assertTrue(index.contains("港"));
        for (var foreign : List.of("AaBB", "C#", "hau", "hauses", "海", "")) {
            assertFalse(index.contains(foreign), foreign);
            assertEquals(List.of(), index.of(foreign));
        }
    }

    @Test
    void anIndexMayBeEmpty() throws IOException {
        var bytes = new ByteArrayOutputStream();
        IndexMaker.index(Map.of(), new DataOutputStream(bytes));
        assertFalse(new Index(ByteBuffer.wrap(bytes.toByteArray())).contains("haus"));
    }

    /// Headwords longest first; a verb without its kana goes on in kana; a word in katakana is whole.
    @ParameterizedTest
    @CsvSource({
        "de, 大統領が決めた。, 大統領 決め",
        "de, 会社を買った, 会社 買",
        "en, 政府は経済を, 政府 経済",
        "de, ホテルで, ホテル",
        "de, ホテルァ, ''",
    })
    void findsHeadwords(String code, String text, String expected) {
        var dictionary = Objects.requireNonNull(Dictionary.with(Language.of(code)));
        assertEquals(
                expected,
                dictionary.inJapanese(text).stream().map(dictionary::headword).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource({"de, Regierungen, 政府", "de, Hauptstadt, 首都", "en, governments, 政府"})
    void findsWhatAWordTranslates(String code, String word, String headword) {
        var dictionary = Objects.requireNonNull(Dictionary.with(Language.of(code)));
        assertTrue(
                dictionary.of(word).stream().map(dictionary::headword).anyMatch(headword::equals),
                () -> dictionary.of(word).stream().map(dictionary::headword).toList().toString());
        assertFalse(dictionary.knows("Xyzzyqua"));
    }
}
