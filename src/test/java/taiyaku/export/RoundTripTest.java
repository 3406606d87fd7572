package taiyaku.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taiyaku.intake.Articles;
import taiyaku.review.Progress;
import taiyaku.review.Review;
import taiyaku.review.Reviewer;
import taiyaku.text.Language;

/// What goes out with its links comes in again as it was: the same segments, the same links, and the same error in them.
class RoundTripTest {

    @TempDir
    private Path folder;

    private Review again(byte[] content, String ending) throws Exception {
        var file = Files.write(folder.resolve("a" + ending), content);
        var project = Articles.take(List.of(file), new Articles.Reading(List.of(), null, false))
                .project();
        return Reviewer.review(project.article(), project.pins(), Progress.NONE);
    }

    /// The sentences of each link, those of a side parted by a blank.
    private static List<List<String>> rows(Review review) {
        var rows = new ArrayList<List<String>>();
        for (var link : review.links()) {
            var row = new ArrayList<String>();
            for (int i = 0; i < link.sides().size(); i++) {
                var reading = review.readings().get(i);
                row.add(String.join(
                        " ",
                        link.sides().get(i).stream()
                                .map(s -> reading.sentences().get(s).span().of(reading.edition().text()))
                                .toList()));
            }
            rows.add(row);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-semicolon", "tsv", "xliff", "xliff2", "tmx", "docx"})
    void segmentsAndLinksComeBack(String code) throws Exception {
        var read = again(Sample.written(code), Export.of(code).orElseThrow().ending());
        assertEquals(List.of(Language.GERMAN, Language.JAPANESE), read.article().editions().stream().map(e -> e.language()).toList());
        assertEquals(Sample.ROWS, rows(read));
        assertTrue("974億ドル".equals(read.findings().getFirst().suggestion()), read.findings().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-semicolon", "tsv"})
    void tablesInEveryLanguageOfTheInterfaceAreKnownByTheirHeadings(String code) throws Exception {
        for (var language : taiyaku.wording.Messages.LANGUAGES) {
            var out = new java.io.ByteArrayOutputStream();
            var export = Export.of(code).orElseThrow();
            export.write(Sample.review(), taiyaku.review.Decisions.NONE, taiyaku.wording.Messages.of(language), out);
            assertEquals(Sample.ROWS, rows(again(out.toByteArray(), export.ending())), language.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "csv-semicolon", "tsv"})
    void spreadsheetsAreToldTheEncoding(String code) throws Exception {
        assertEquals('\uFEFF', new String(Sample.written(code), StandardCharsets.UTF_8).charAt(0));
    }
}
