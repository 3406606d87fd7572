package taiyaku.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What changed in a text: `was→now`, several parted by ` | `.
class ChangeTest {

    private static String changes(String was, String now) {
        return Change.of(was, now).stream()
                .map(change -> change.was().of(was) + "→" + change.now().of(now))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Er zahlt 97 Dollar.; Er zahlt 974 Dollar.; 97→974",
        "Er kam heute.; Er kam.; ' heute→'",
        "Er kam.; Er kam heute.; →' heute'",
        "22万人が来た。; 2200万人が来た。; 22→2200",
        "麝香は去った。; マスクは去った。; 麝香→マスク",
        "Er kam und sah alles.; Sie kam und sah nichts.; Er→Sie | alles→nichts",
        "gleich; gleich; ''",
    })
    void wordsThatChanged(String was, String now, String expected) {
        assertEquals(expected.replace("'", ""), changes(was, now));
    }

    @Test
    void linesInBetweenAreLeftAlone() {
        assertEquals("eins→Eins | drei→Drei", changes("eins\nzwei\ndrei\n", "Eins\nzwei\nDrei\n"));
    }

    @Test
    void aTextThatIsAnotherIsOneChange() {
        var random = new Random(4);
        var was = random.ints(9000, 'a', 'z').mapToObj(c -> (char) c + " ").collect(Collectors.joining());
        var now = random.ints(9000, 'A', 'Z').mapToObj(c -> (char) c + " ").collect(Collectors.joining());
        assertEquals(1, Change.of(was, now).size());
    }

    /// A law: whatever changed, putting back what was gives the text as it was.
    @Test
    void takenBackItIsWhatItWas() {
        var random = new Random(7);
        var alphabet = "ab 1,億は\n";
        for (int i = 0; i < 2000; i++) {
            var was = text(random, alphabet);
            var now = text(random, alphabet);
            var back = new StringBuilder(now);
            var changes = Change.of(was, now);
            for (var change : changes.reversed()) {
                back.replace(change.now().start(), change.now().end(), change.was().of(was));
            }
            assertEquals(was, back.toString());
            for (int k = 1; k < changes.size(); k++) {
                assertTrue(changes.get(k - 1).now().end() <= changes.get(k).now().start());
            }
        }
    }

    private static String text(Random random, String alphabet) {
        return random.ints(random.nextInt(30), 0, alphabet.length())
                .mapToObj(at -> alphabet.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
