package taiyaku.intake;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every one of the [HostileFiles] ends in a result or in one clear sentence, within ten seconds of processor time, in a process that has
/// 512 MB for all of them; small ones are reviewed as well.
class HostileFilesTest {

    private static final long TEN_SECONDS = 10_000;

    /// Up to so many bytes a file is also linked and checked.
    private static final int CHECKED = 100_000;

    @TempDir
    private static Path folder;

    private static List<Outcome> outcomes = List.of();
    private static String errors = "";

    private record Outcome(String name, long millis, String what) {}

    @BeforeAll
    static void takeThemAllIn() throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var files = Files.createDirectory(folder.resolve("files"));
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName(),
                        files.toString(),
                        Integer.toString(CHECKED))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        child.environment().put("LC_ALL", "C.UTF-8");
        var process = child.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        errors = Files.readString(err);
        assertTrue(ended, "it never came to an end after " + Files.readString(out));
        assertEquals(0, process.exitValue(), errors);
        outcomes = Files.readString(out, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", 3))
                .map(fields -> new Outcome(fields[0], Long.parseLong(fields[1]), fields[2]))
                .toList();
    }

    private static Stream<Outcome> files() {
        return outcomes.stream().filter(outcome -> !outcome.name().equals("calls"));
    }

    @Test
    void thereAreEnough() {
        assertTrue(files().count() >= 240, files().count() + " files");
    }

    @Test
    void eachEndsInAResultOrARefusal() {
        assertEquals(List.of(), files().filter(o -> o.what().startsWith("bug")).toList(), errors);
    }

    @Test
    void eachWithinTenSeconds() {
        assertEquals(List.of(), files().filter(o -> o.millis() > TEN_SECONDS).toList());
    }

    /// A name may be longer, shown otherwise or isolated; but something of it begins the sentence.
    @Test
    void eachRefusalIsOneSentenceThatNamesTheFile() {
        assertAll(files().filter(o -> o.what().startsWith("refused: ")).map(o -> () -> {
            var sentence = o.what().substring("refused: ".length());
            assertTrue(sentence.replaceAll("[\u2068\u2069]", "").startsWith(folder.toString()), o.toString());
            assertTrue(!sentence.contains("\\n") && !sentence.contains("Exception") && !sentence.endsWith("null"), o.toString());
        }));
    }

    @Test
    void nothingIsFetched() {
        assertEquals(
                "0",
                outcomes.stream()
                        .filter(o -> o.name().equals("calls"))
                        .findFirst()
                        .map(Outcome::what)
                        .orElse("never counted"));
    }

    @Test
    void nothingIsUnpackedToDisk() throws IOException {
        try (var left = Files.list(folder.resolve("files"))) {
            assertEquals(List.of("secret"), left.map(p -> Objects.toString(p.getFileName())).toList());
        }
        assertTrue(!Files.exists(Path.of("/tmp/taiyaku-slip.txt")));
    }

    /// Some that must be told apart from those above and below them.
    @Test
    void whatComesOfSome() {
        assertAll(Stream.of(
                        "public-dtd.tmx|result: 2",
                        "network-dtd.tmx|result: 2",
                        "external-entity.tmx|refused",
                        "bomb.tmx|refused",
                        "deep-closed.tmx|refused",
                        "bomb.docx|refused",
                        "bomb-beside.docx|result: 1",
                        "before-and-behind.docx|result: 1",
                        "slip.docx|result: 1",
                        "escapes.txt|result: 1",
                        "mark-twice.txt|result: 1",
                        "utf-8-cut.txt|result: 1",
                        "five-languages.csv|refused",
                        "unclosed-quote.csv|result: 2",
                        "declares-latin.xlf|result: 2",
                        "xhtml.xhtml|result: 1",
                        "paper.pdf|refused",
                        "million-columns.csv|refused",
                        "line-of-100-megabytes.txt|refused",
                        "noending|result: 1")
                .map(line -> line.split("\\|", 2))
                .map(expected -> () -> assertTrue(
                        outcomes.stream()
                                .anyMatch(o -> o.name().equals(expected[0]) && o.what().startsWith(expected[1])),
                        () -> expected[0] + ": "
                                + outcomes.stream().filter(o -> o.name().equals(expected[0])).toList())));
    }
}
