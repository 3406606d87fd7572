package taiyaku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The README says what is so: its worked examples are the sources which the tests compile and run, what it links to is there,
/// and so is every file and class of the project that it names.
class ReadmeTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern PATH = Pattern.compile("`((?:src|packaging|articles|\\.ci|\\.github)/[^` ,;]*)`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern TEST = Pattern.compile("`(?:[a-z.]+\\.)?([A-Z]\\w+Test)`|-Dtest='?([\\w,]+)");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> all(Pattern pattern) throws IOException {
        return pattern.matcher(readme())
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "java, src/test/java/taiyaku/grammar/digits/DutchSpeech.java",
        "text, src/test/resources/taiyaku/grammar/units.nl.txt",
        "java, src/test/java/taiyaku/check/script/DoubledStopCheck.java",
        "java, src/test/java/taiyaku/export/LinesExport.java",
    })
    void aWorkedExampleIsTheSourceThatIsCompiled(String language, Path source) throws IOException {
        var block = "```" + language + "\n" + Files.readString(source) + "```\n";
        assertTrue(readme().contains(block), "the README shows another text than " + source);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        var anchors = all(HEADING).stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd} -]", "").replace(' ', '-'))
                .toList();
        var lost = all(LINK).stream()
                .filter(link -> link.startsWith("#") ? !anchors.contains(link.substring(1)) : !Files.exists(Path.of(link)))
                .toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void everyFileNamedIsThere() throws IOException {
        var lost = new ArrayList<String>();
        for (var path : all(PATH)) {
            if (!path.contains("*") && !Files.exists(Path.of(path))) {
                lost.add(path);
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void everyTestNamedIsThere() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            sources = files.map(file -> file.getFileName().toString()).toList();
        }
        var lost = all(TEST).stream()
                .flatMap(names -> Stream.of(names.split(",", -1)))
                .filter(name -> !sources.contains(name + ".java"))
                .toList();
        assertEquals(List.of(), lost);
    }
}
