package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.text.Language;

/// Every reason is told in every language of the interface, and names the same things in each.
class RefusalTest {

    private static Properties sentences(String suffix) throws IOException {
        var properties = new Properties();
        var file = "/taiyaku/store/refusals" + suffix + ".properties";
        try (var in = Objects.requireNonNull(RefusalTest.class.getResourceAsStream(file));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> named(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_ja"})
    void everyReasonHasASentence(String suffix) throws IOException {
        var sentences = sentences(suffix);
        var keys = Arrays.stream(Refusal.values()).map(Refusal::key).collect(Collectors.toSet());
        assertEquals(keys, sentences.stringPropertyNames());
        var english = sentences("");
        for (var key : keys) {
            assertEquals(named(english.getProperty(key)), named(sentences.getProperty(key)), key);
        }
    }

    @Test
    void theSentenceIsToldInTheLanguageOfTheInterface() {
        var empty = new UnusableFileException(Path.of("a.txt"), Refusal.EMPTY);
        assertEquals("a.txt is empty", empty.getMessage());
        assertEquals("a.txt ist leer", empty.sentence(Language.GERMAN));
        assertEquals("a.txt は空のファイルです", empty.sentence(Language.JAPANESE));
        assertEquals("a.txt is empty", empty.sentence(new Language("fr")));
    }

    @Test
    void aNameWithBracesIsNoPattern() {
        var odd = new UnusableFileException(Path.of("{cause}'s.txt"), Refusal.UNREADABLE, Map.of("cause", "{file}"));
        assertEquals("{cause}'s.txt lässt sich nicht lesen: {file}", odd.sentence(Language.GERMAN));
    }

    @Test
    void aLineIsNamedWhereOneIsKnown() {
        var known = new UnusableFileException(Path.of("a.xlf"), Refusal.XML_BROKEN, Map.of("line", "3"));
        var unknown = new UnusableFileException(Path.of("a.xlf"), Refusal.XML_BROKEN, Map.of("line", "0"));
        assertTrue(known.sentence(Language.JAPANESE).endsWith("（3行目）"), known.sentence(Language.JAPANESE));
        assertFalse(unknown.sentence(Language.ENGLISH).contains("line"), unknown.sentence(Language.ENGLISH));
    }
}
