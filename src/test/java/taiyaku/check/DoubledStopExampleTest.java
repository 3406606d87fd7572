package taiyaku.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.check.script.DoubledStopCheck;

/// The worked example of a check finds what it asks for and leaves the rest in peace.
class DoubledStopExampleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Der Fluss ist tief. | 川は深い。。 | 1 。。 → 。",
        "Der Fluss ist tief.. | 川は深い。 | 0 .. → .",
        "Der Fluss ist tief... | 川は深い。 | -",
        "Der Fluss ist tief. | 川は深い。 | -",
    })
    void itFindsDoubledStops(String german, String japanese, String told) {
        var findings = new DoubledStopCheck().findings(World.of(german, japanese));
        assertEquals(told == null ? 0 : 1, findings.size());
        for (var finding : findings) {
            var place = finding.suspectPlace();
            assertEquals(
                    told,
                    finding.suspects().getFirst() + " " + (place == null ? "" : place.text()) + " → " + finding.suggestion());
        }
    }
}
