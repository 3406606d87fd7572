package taiyaku.check.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The table of names that are words keeps its own rules.
class HomographTest {

    @Test
    void aNameIsNotItsOwnWord() {
        for (var entry : Homograph.ALL) {
            for (var language : List.of("de", "en", "ja", "ar")) {
                var names = entry.namesIn(language).stream().filter(n -> !n.marked()).map(Homograph.Form::text).toList();
                for (var word : entry.wordsIn(language)) {
                    assertTrue(!names.contains(word.text()), () -> language + ": " + word.text() + " is both");
                }
            }
        }
    }

    @Test
    void everyNameHasItsRowOnce() {
        var seen = new HashSet<String>();
        for (var entry : Homograph.ALL) {
            assertTrue(seen.add(entry.rightIn("en")), () -> entry.rightIn("en") + " stands twice");
        }
        assertTrue(seen.size() >= 150, () -> seen.size() + " names");
    }

    @Test
    void theUsualFormIsSuggestedWithoutItsTitle() {
        var musk = Homograph.ALL.stream().filter(h -> h.rightIn("en").equals("Musk")).findFirst().orElseThrow();
        assertEquals("マスク", musk.rightIn("ja"));
        assertEquals("ماسك", musk.rightIn("ar"));
        assertEquals("Musk", musk.rightIn("de"));
    }
}
