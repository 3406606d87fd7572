package taiyaku.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import taiyaku.check.Category;
import taiyaku.export.Export;

/// The manual page and the shells' completions know the options that the command line knows, and no others.
class ManualTest {

    private static final Path INSTALLED = Path.of("packaging/linux/root/usr/share");
    private static final CommandLine LINE =
            Commands.line(files -> {}, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));

    private static Set<String> options(String command) {
        return Objects.requireNonNull(LINE.getSubcommands().get(command)).getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> general() {
        return LINE.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allOf(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page() throws IOException {
        return Files.readString(INSTALLED.resolve("man/man1/taiyaku.1")).replace("\\-", "-");
    }

    /// The options that a section of the manual page explains: what stands in the lines that open its paragraphs, and
    /// those it calls the same as another.
    private static Set<String> explained(String section) throws IOException {
        var text = page();
        int start = text.indexOf(".SH " + section + "\n");
        assertTrue(start >= 0, section);
        int end = text.indexOf(".SH ", start + 4);
        var heads = Pattern.compile("(?m)^\\.TP\n(.*)$|^(\\.B --[a-z-]+\nis the same)")
                .matcher(text.substring(start, end))
                .results()
                .map(head -> head.group())
                .collect(Collectors.joining("\n"));
        return allOf(Pattern.compile("(?<![\\w-])(--?[a-zA-Z][a-z-]*)"), heads);
    }

    @Test
    void manualExplainsTheOptionsOfEachCommandInItsSection() throws IOException {
        var check = options("check");
        var figures = options("figures");
        var both = new TreeSet<>(check);
        both.retainAll(figures);
        both.removeAll(general());
        check.removeAll(figures);
        figures.removeAll(options("check"));
        assertEquals(general(), explained("OPTIONS OF ALL COMMANDS"));
        assertEquals(both, explained("OPTIONS OF CHECK AND FIGURES"));
        assertEquals(check, explained("OPTIONS OF CHECK"));
        assertEquals(figures, explained("OPTIONS OF FIGURES"));
    }

    @ParameterizedTest
    @CsvSource({
        "bash-completion/completions/taiyaku, (?<![\\w-])(--[a-z][a-z-]*)",
        "zsh/vendor-completions/_taiyaku, (?<![\\w-])(--[a-z][a-z-]*)",
        "fish/vendor_completions.d/taiyaku.fish, '(?m)^complete.* -l ([a-z-]+)'"
    })
    void completionsKnowOptionsAndTheirValues(String file, String option) throws IOException {
        var text = Files.readString(INSTALLED.resolve(file));
        var known = Stream.of(options("check"), options("figures"), general())
                .flatMap(Set::stream)
                .filter(name -> name.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
        var offered = allOf(Pattern.compile(option), text).stream()
                .map(name -> name.startsWith("--") ? name : "--" + name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, offered);
        for (var values : values()) {
            assertTrue(text.replaceAll("\\s+", " ").contains(values), values);
        }
    }

    /// The values an option may have, as the command line knows them.
    private static List<String> values() {
        var severities = Arrays.stream(CommonOptions.FailOn.values())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        var forms = Export.all().stream().map(Export::code).collect(Collectors.joining(" "));
        return Stream.concat(
                        Stream.of(severities, "text " + forms), Arrays.stream(Category.values()).map(Category::code))
                .toList();
    }

    @Test
    void manualNamesEveryForm() throws IOException {
        var text = page();
        for (var form : Export.all()) {
            assertTrue(Pattern.compile("\\b" + form.code() + "\\b").matcher(text).find(), form.code());
        }
    }

    @Test
    void aSoftwareCentreIsToldTheTypesThatTheMenuOpens() throws IOException {
        var menu = Files.readAllLines(INSTALLED.resolve("applications/taiyaku.desktop")).stream()
                .filter(line -> line.startsWith("MimeType="))
                .flatMap(line -> Stream.of(line.substring("MimeType=".length()).split(";")))
                .toList();
        var centre = Files.readString(INSTALLED.resolve("metainfo/io.github.taiyaku.taiyaku.metainfo.xml"));
        assertEquals(
                menu,
                Pattern.compile("<mediatype>(.*)</mediatype>").matcher(centre).results().map(found -> found.group(1)).toList());
    }
}
