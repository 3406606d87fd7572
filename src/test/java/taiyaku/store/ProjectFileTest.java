package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taiyaku.align.Pin;
import taiyaku.check.Category;
import taiyaku.review.Decision;
import taiyaku.review.Decisions;
import taiyaku.text.Article;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.Seam;

class ProjectFileTest {

    @TempDir
    private Path folder;

    private static Project worked() {
        var german = new Edition(Language.GERMAN, "Es sind „22 Millionen“ <Dollar>.\r\n", "a.de.txt")
                .with(new Seam(8, true));
        var japanese = new Edition(Language.JAPANESE, "2200万ドルだ。多い。\n", "a.ja.txt");
        return new Project(
                new Article("Zwei\tFassungen", List.of(german, japanese)),
                List.of(german.text(), "22万ドルだ。\n"),
                List.of(new Pin(List.of(List.of(0), List.of(0, 1)))),
                new Decisions(
                        Map.of("key\u241e1", new Decision(Decision.State.INTENDED, "so gewollt")),
                        Map.of(Category.NUMBER_FORMAT, new Decision(Decision.State.FALSE_ALARM, "")),
                        Set.of("2200万ドルだ。"),
                        List.of(new Decisions.Fix(
                                Category.NUMBER_MAGNITUDE, Language.JAPANESE, "22万ドル", "2200万ドル", "2200万ドルだ。"))),
                Map.of("zoom", "120"));
    }

    @Test
    void pinsThatCannotStandAreLeftOut() throws IOException, UnusableFileException {
        var file = folder.resolve("a.taiyaku");
        ProjectFile.write(file, worked());
        var text = Files.readString(file);
        assertTrue(text.replaceAll("\\s", "").contains("\"pins\":[[[0],[0,1]]]"), text);
        Files.writeString(file, text.replaceFirst("(?s)\"pins\": .*?\"decisions\"", "\"pins\": [[[7],[0]], [[0]]], \"decisions\""));
        assertEquals(List.of(), ProjectFile.read(file).pins());
    }

    @Test
    void theTextAsReadIsKnownByItsHash() throws IOException, UnusableFileException {
        var file = folder.resolve("a.taiyaku");
        ProjectFile.write(file, worked());
        // by sha256sum, of the second text as it was read
        assertTrue(Files.readString(file).contains("f1fab5db5b1d148e44ece91f2657bbee6040d5a05cb4cd20883824d382c923fa"));
    }

    private void refused(String cause, String content) throws IOException {
        var file = Files.writeString(folder.resolve("a.taiyaku"), content);
        var problem = assertThrows(UnusableFileException.class, () -> ProjectFile.read(file));
        assertTrue(String.valueOf(problem.getMessage()).contains(cause), problem.getMessage());
        assertTrue(String.valueOf(problem.getMessage()).contains("a.taiyaku"), problem.getMessage());
        assertEquals(content, Files.readString(file));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws UnusableFileException {
        var file = folder.resolve("a.taiyaku");
        ProjectFile.write(file, worked());
        assertEquals(worked(), ProjectFile.read(file));
    }

    @Test
    void writingTwiceGivesTheSameBytes() throws UnusableFileException, IOException {
        var once = folder.resolve("1.taiyaku");
        var twice = folder.resolve("2.taiyaku");
        ProjectFile.write(once, worked());
        ProjectFile.write(twice, ProjectFile.read(once));
        assertEquals(-1, Files.mismatch(once, twice));
    }

    @Test
    void truncatedAnywhereItIsRefusedAndLeftAsItIs() throws UnusableFileException, IOException {
        var file = folder.resolve("whole.taiyaku");
        ProjectFile.write(file, worked());
        var whole = Files.readString(file);
        for (int end = 0; end < whole.length() - 2; end += 7) {
            var cut = Files.writeString(folder.resolve("cut.taiyaku"), whole.substring(0, end));
            assertThrows(UnusableFileException.class, () -> ProjectFile.read(cut), "cut at " + end);
        }
    }

    @Test
    void foreignAndNewerFilesAreRefused() throws IOException {
        refused("not a project file", "[1, 2]");
        refused("not a project file", "{\"name\": \"something else\"}");
        refused("newer version", "{\"format\": 2, \"editions\": []}");
        refused("not a whole project file", "{\"format\": 1, \"editions\": 5}");
        refused("not a whole project file", "{\"format\": {}, \"editions\": []}");
        refused("not a whole project file", "garbage {");
        refused("not a whole project file", "{\"format\":1,\"editions\":" + "[".repeat(100_000));
    }
}
