package taiyaku.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Seam;

/// Pins follow their sentences while the text is written anew.
class PinTest {

    private static final Edition THREE = edition("Er kam. Er sah. Er ging.");

    private static Edition edition(String text) {
        return new Edition(Language.GERMAN, text, "de.txt");
    }

    private static Pin pin(List<Integer> left, List<Integer> right) {
        return new Pin(List.of(left, right));
    }

    private static List<Pin> after(Pin pin, String text) {
        return Pin.after(List.of(pin), 1, THREE, edition(text));
    }

    @Test
    void aSentenceWrittenBeforeMovesThePin() {
        assertEquals(List.of(pin(List.of(0), List.of(2))), after(pin(List.of(0), List.of(1)), "Halt. Er kam. Er sah. Er ging."));
    }

    @Test
    void aSentenceWrittenBehindDoesNot() {
        assertEquals(List.of(pin(List.of(0), List.of(1))), after(pin(List.of(0), List.of(1)), "Er kam. Er sah. Er ging. Halt."));
    }

    @Test
    void aSentenceThatIsCutKeepsBothHalves() {
        assertEquals(List.of(pin(List.of(0), List.of(1, 2))), after(pin(List.of(0), List.of(1)), "Er kam. Er sah! Und ging. Er ging."));
    }

    @Test
    void aWordWrittenInItChangesNothing() {
        assertEquals(List.of(pin(List.of(0), List.of(1))), after(pin(List.of(0), List.of(1)), "Er kam. Er sah alles. Er ging."));
    }

    @Test
    void whatLostItsSentenceIsNoPinAnyMore() {
        assertEquals(List.of(), after(pin(List.of(0), List.of(1)), "Er kam. Er ging."));
    }

    @Test
    void aSentenceWithoutCounterpartStaysSo() {
        var alone = pin(List.of(), List.of(2));
        assertEquals(List.of(pin(List.of(), List.of(1))), after(alone, "Er kam. Er ging."));
        assertEquals(List.of(pin(List.of(3), List.of())), after(pin(List.of(3), List.of()), "Er kam. Er ging."));
    }

    @Test
    void twoPinsNeverShareASentence() {
        var pins = List.of(pin(List.of(0), List.of(0, 1)), pin(List.of(1), List.of(2)));
        var moved = Pin.after(pins, 1, THREE, edition("Er kam und ging."));
        var sentences = moved.stream().flatMap(pin -> pin.sides().get(1).stream()).toList();
        assertEquals(sentences.stream().distinct().toList(), sentences);
    }

    @Test
    void joinedSentencesAreOneForThePin() {
        var joined = THREE.with(new Seam(8, false));
        assertEquals(
                List.of(pin(List.of(1), List.of(1))), Pin.after(List.of(pin(List.of(1), List.of(2))), 1, THREE, joined));
    }

    @Test
    void pinsThatCannotStandAreLeftOut() {
        var editions = List.of(THREE, THREE);
        var right = pin(List.of(1), List.of(2));
        var beyond = pin(List.of(0), List.of(3));
        var twice = pin(List.of(1), List.of(0));
        var narrow = new Pin(List.of(List.of(0)));
        assertEquals(List.of(right), Pin.fitting(List.of(right, beyond, twice, narrow), editions));
    }
}
