package taiyaku.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Sentences as a person cut and joined them.
class SeamTest {

    private static final String TEXT = "Er kam. Er sah, er ging.\nEr blieb.";

    private static Edition edition(String text) {
        return new Edition(Language.GERMAN, text, "");
    }

    private static List<String> sentences(Edition edition) {
        return Sentences.of(edition).stream()
                .map(sentence -> sentence.span().of(edition.text()))
                .toList();
    }

    @Test
    void aSentenceIsCut() {
        var cut = edition(TEXT).with(new Seam(TEXT.indexOf("er ging"), true));
        assertEquals(List.of("Er kam.", "Er sah,", "er ging.", "Er blieb."), sentences(cut));
    }

    @Test
    void twoSentencesAreJoined() {
        var joined = edition(TEXT).with(new Seam(TEXT.indexOf("Er sah"), false));
        assertEquals(List.of("Er kam. Er sah, er ging.", "Er blieb."), sentences(joined));
    }

    @Test
    void sentencesAreJoinedAcrossTheEndOfALine() {
        var joined = edition(TEXT).with(new Seam(TEXT.indexOf("Er blieb"), false));
        assertEquals(List.of("Er kam.", "Er sah, er ging.\nEr blieb."), sentences(joined));
    }

    @Test
    void whatWasCutIsJoinedAgain() {
        int at = TEXT.indexOf("er ging");
        var again = edition(TEXT).with(new Seam(at, true)).with(new Seam(at, false));
        assertEquals(sentences(edition(TEXT)), sentences(again));
    }

    @Test
    void aSeamMovesWithItsText() {
        var cut = edition(TEXT).with(new Seam(TEXT.indexOf("er ging"), true));
        assertEquals(
                List.of("Er kam spät.", "Er sah,", "er ging.", "Er blieb."),
                sentences(cut.with("Er kam spät. Er sah, er ging.\nEr blieb.")));
        assertEquals(
                List.of("Er kam.", "Er sah,", "er ging fort.", "Er blieb."),
                sentences(cut.with("Er kam. Er sah, er ging fort.\nEr blieb.")));
    }

    @Test
    void aSeamGoesWithTheTextAroundIt() {
        var cut = edition(TEXT).with(new Seam(TEXT.indexOf("er ging"), true));
        var changed = cut.replaced(new Span(TEXT.indexOf("sah"), TEXT.indexOf(" ging")), "blieb und");
        assertEquals(List.of("Er kam.", "Er blieb und ging.", "Er blieb."), sentences(changed));
        assertEquals(List.of(), changed.seams());
    }

    @Test
    void aSeamBeyondTheTextDoesNothing() {
        assertEquals(sentences(edition(TEXT)), sentences(edition(TEXT).with(new Seam(900, true))));
        assertEquals(sentences(edition(TEXT)), sentences(edition(TEXT).with(new Seam(0, false))));
    }

    @Test
    void aPartHasTheSeamsInside() {
        var cut = edition(TEXT).with(new Seam(TEXT.indexOf("er ging"), true));
        assertEquals(
                List.of("Er sah,", "er ging."),
                sentences(cut.part(new Span(TEXT.indexOf("Er sah"), TEXT.indexOf("\n")))));
    }
}
