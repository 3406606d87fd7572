package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.align.Pin;
import taiyaku.review.Decisions;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Pins of a project that another version of the program wrote, which may have cut the texts otherwise.
class PinPlacesTest {

    // sentences at 0–7, 8–17, 18–28
    private static final String GERMAN = "Er kam. Sie ging. Es regnet.";
    // sentences at 0–4, 4–9, 9–14
    private static final String JAPANESE = "彼来た。彼女去る。雨が降る。";

    @TempDir
    private Path folder;

    private List<Pin> read(String pins) throws IOException, UnusableFileException {
        var file = folder.resolve("a.taiyaku");
        Files.writeString(file, """
                {"format": 1, "title": "", "original": 0, "editions": [
                {"language": "de", "name": "", "text": "%s"}, {"language": "ja", "name": "", "text": "%s"}], %s}
                """.formatted(GERMAN, JAPANESE, pins));
        return ProjectFile.read(file).pins();
    }

    private static Pin pin(List<Integer> german, List<Integer> japanese) {
        return new Pin(List.of(german, japanese));
    }

    @Test
    void aPinStandsWhereItStoodInTheText() throws Exception {
        // who wrote this took the German for one sentence more, and the Japanese for one less
        assertEquals(
                List.of(pin(List.of(1), List.of(1)), pin(List.of(2), List.of(2))),
                read("""
                "pins": [[[2], [0]], [[3], [1]]], "places": [[[[8, 17]], [[4, 9]]], [[[18, 28]], [[9, 14]]]]"""));
    }

    @Test
    void whatWasOneSentenceAndIsTwoHoldsBoth() throws Exception {
        assertEquals(List.of(pin(List.of(0, 1), List.of(0))), read("""
                "pins": [[[0], [0]]], "places": [[[[0, 17]], [[0, 4]]]]"""));
    }

    @Test
    void whatWasTwoSentencesAndIsOneHoldsIt() throws Exception {
        assertEquals(List.of(pin(List.of(1), List.of(1))), read("""
                "pins": [[[1, 2], [1]]], "places": [[[[8, 11], [12, 17]], [[4, 9]]]]"""));
    }

    @Test
    void whereTwoPinsMeetInOneSentenceTheFirstStands() throws Exception {
        assertEquals(List.of(pin(List.of(1), List.of(1))), read("""
                "pins": [[[1], [1]], [[2], [2]]], "places": [[[[8, 11]], [[4, 9]]], [[[12, 17]], [[9, 14]]]]"""));
    }

    @Test
    void aFileWithoutPlacesCountsByNumbers() throws Exception {
        assertEquals(List.of(pin(List.of(1), List.of(2))), read("\"pins\": [[[1], [2]]]"));
    }

    @Test
    void aSideWithNothingStaysEmpty() throws Exception {
        assertEquals(List.of(pin(List.of(1), List.of())), read("""
                "pins": [[[1], []]], "places": [[[[8, 17]], []]]"""));
    }

    @Test
    void aPlaceThatIsNoneIsABrokenFile() {
        assertThrows(UnusableFileException.class, () -> read("""
                "pins": [[[1], [1]]], "places": [[[[8]], [[4, 9]]]]"""));
        assertThrows(UnusableFileException.class, () -> read("""
                "pins": [[[1], [1]]], "places": [[[[17, 8]], [[4, 9]]]]"""));
    }

    @Test
    void placesAreWrittenBesideTheNumbers() throws Exception {
        var file = folder.resolve("b.taiyaku");
        var article = new Article(
                "", List.of(new Edition(Language.GERMAN, GERMAN, ""), new Edition(Language.JAPANESE, JAPANESE, "")));
        var project = new Project(
                article, List.of(GERMAN, JAPANESE), List.of(pin(List.of(1, 2), List.of(0))), Decisions.NONE, Map.of());
        ProjectFile.write(file, project);
        var written = Files.readString(file).replaceAll("\\s", "");
        assertEquals(
                "\"pins\":[[[1,2],[0]]],\"places\":[[[[8,17],[18,28]],[[0,4]]]]",
                written.substring(written.indexOf("\"pins\""), written.indexOf(",\"decisions\"")));
        assertEquals(project, ProjectFile.read(file));
    }
}
