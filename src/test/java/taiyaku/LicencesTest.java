package taiyaku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every library, typeface and word list that comes with the program stands in the list of components, with the text of its
/// licence; the program finds the list on its class path.
class LicencesTest {

    private static final String LIST = "/taiyaku/licences/components.txt";

    private record Component(String name, String licence, List<String> texts, List<String> comesAs) {}

    private static List<Component> components() throws IOException {
        try (var stream = Objects.requireNonNull(LicencesTest.class.getResourceAsStream(LIST), LIST)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> {
                        assertEquals(4, cells.length, String.join(" | ", cells));
                        return new Component(cells[0], cells[1], list(cells[2]), list(cells[3]));
                    })
                    .toList();
        }
    }

    private static List<String> list(String cell) {
        return Arrays.asList(cell.split(", ", -1));
    }

    private static Set<String> listed() throws IOException {
        var listed = components().stream()
                .flatMap(component -> component.comesAs().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        listed.remove("-");
        return listed;
    }

    /// The libraries of the packages, by the names of their jars without version and system, as the build noted them.
    private static Set<String> libraries() throws IOException {
        return Stream.of(Files.readString(Path.of("target/runtime-classpath")).strip().split(File.pathSeparator))
                .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-\\d.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String folder, String ending) throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/taiyaku", folder))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ending)).toList().stream();
        }
    }

    @Test
    void whatComesWithTheProgramIsListedAndNothingElse() throws IOException {
        var here = new TreeSet<>(libraries());
        assertTrue(here.contains("javafx-controls") && here.contains("gson"), here.toString());
        names("view/type/fonts", ".ttf").map(name -> name.replaceFirst("-.*", "")).forEach(here::add);
        names("align/lexicon", ".gz").map(name -> name.replaceFirst("\\..*", "")).forEach(here::add);
        assertEquals(here, listed());
    }

    @Test
    void everyLicenceHasItsText() throws IOException {
        var texts = Stream.concat(
                        Stream.of(Objects.requireNonNull(Path.of("packaging/licences").toFile().list())),
                        Stream.concat(names("view/type/fonts", "-LICENSE.txt"), names("align", ".licence.txt")))
                .collect(Collectors.toCollection(TreeSet::new));
        var runtime = Path.of(System.getProperty("java.home"));
        for (var component : components()) {
            for (var text : component.texts()) {
                boolean there = text.startsWith("legal/") ? Files.exists(runtime.resolve(text)) : texts.contains(text);
                assertTrue(there, component.name() + ": " + text);
            }
        }
    }
}
