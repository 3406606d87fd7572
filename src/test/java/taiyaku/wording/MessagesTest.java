package taiyaku.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.check.Category;
import taiyaku.check.Cause;
import taiyaku.check.Severity;
import taiyaku.text.Language;

class MessagesTest {

    /// The keys of one bundle alone, without those it inherits.
    private static Set<String> keys(String file) throws IOException {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja"})
    void everyMessageIsThereInEveryLanguage(String language) throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_" + language + ".properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ja"})
    void everythingInTheCatalogueHasWords(String language) {
        var messages = Messages.of(new Language(language));
        for (var category : Category.values()) {
            for (var prefix : new String[] {"finding.", "headline.", "category."}) {
                assertTrue(messages.has(prefix + category.code()), prefix + category.code());
            }
        }
        for (var cause : Cause.values()) {
            assertTrue(messages.has("cause." + cause.code()), cause.code());
            assertTrue(messages.has("slip." + cause.code()), cause.code());
        }
        for (var severity : Severity.values()) {
            assertTrue(messages.has("severity." + severity.code()), severity.code());
        }
    }

    @Test
    void aLanguageWeDoNotSpeakGetsEnglish() {
        assertEquals("critical", Messages.of(new Language("fr")).text("severity.critical"));
    }
}
