package taiyaku;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import taiyaku.align.Aligner;
import taiyaku.align.Reading;

/// Scores the aligner on folders of gold, with and without its dictionary, and says how far its confidence can be trusted.
///
/// Arguments: folders, each with documents at any depth. A line per folder that holds documents; then the reliability
/// of all links together.
final class GoldLinks {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GoldLinks() {}

    public static void main(String[] arguments) throws IOException {
        var half = System.getProperty("half", "");
        var groups = new TreeMap<String, List<Gold>>();
        for (var folder : Arrays.stream(arguments).map(Path::of).toList()) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.filter(f -> f.endsWith("gold.json")).sorted().toList()) {
                    var document = file.getParent();
                    boolean even = Math.floorMod(document.getFileName().toString().hashCode(), 2) == 0;
                    if (half.isEmpty() || half.equals("a") == even) {
                        var group = document.getParent();
                        groups.computeIfAbsent(group.getParent().getFileName() + " " + group.getFileName(), _ -> new ArrayList<>())
                                .addAll(Gold.in(List.of(document)));
                    }
                }
            }
        }
        for (var dictionary : List.of("on", "off")) {
            System.setProperty("taiyaku.dictionary", dictionary);
            var all = new Score();
            OUT.println("dictionary " + dictionary);
            groups.forEach((name, documents) -> {
                var score = new Score();
                long start = System.nanoTime();
                for (var gold : documents) {
                    var readings = gold.editions().stream().map(Reading::of).toList();
                    var alignment = Aligner.align(readings, 0, List.of());
                    score.add(gold, readings, alignment.links());
                    all.add(gold, readings, alignment.links());
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                int sentences = documents.stream().mapToInt(Gold::size).sum();
                OUT.printf(
                        Locale.ROOT,
                        "%-26s %3d documents  links %5.1f  without counterpart %5.1f  %6.0f sentences/s%n",
                        name,
                        documents.size(),
                        score.links(),
                        score.alone(),
                        sentences / seconds);
            });
            OUT.print(all.reliability());
        }
    }
}
