package taiyaku.align;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Scores the aligner on folders of gold, with and without its dictionary, beside OmegaT's, and says how far its
/// confidence can be trusted.
///
/// Arguments: a folder with documents at any depth. A line for every folder that holds documents; then the reliability
/// of all links together. The system property `half` takes every other document only: `a`, to tune on, or `b`.
public final class GoldLinks {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GoldLinks() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var groups = groups(Path.of(arguments[0]));
        for (var dictionary : List.of("on", "off")) {
            System.setProperty("taiyaku.dictionary", dictionary);
            OUT.println("dictionary " + dictionary);
            var all = new Score();
            for (var group : groups.entrySet()) {
                var score = new Score();
                long start = System.nanoTime();
                for (var gold : group.getValue()) {
                    var readings = gold.editions().stream().map(Reading::of).toList();
                    var links = Aligner.align(readings, 0, List.of()).links();
                    score.add(gold, readings, links);
                    all.add(gold, readings, links);
                }
                line(group.getKey(), group.getValue(), score, start);
            }
            OUT.print(all.reliability());
        }
        if (!Boolean.getBoolean("alone")) {
            beside(groups);
        }
    }

    /// The documents below a folder by the folder they are in.
    private static SortedMap<String, List<Gold>> groups(Path folder) throws IOException {
        var half = System.getProperty("half", "");
        var groups = new TreeMap<String, List<Gold>>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(f -> f.endsWith("gold.json")).sorted().toList()) {
                var document = file.getParent();
                boolean even = Math.floorMod(document.getFileName().toString().hashCode(), 2) == 0;
                if (half.isEmpty() || half.equals("a") == even) {
                    var group = document.getParent();
                    var name = group.getParent().getFileName() + " " + group.getFileName();
                    groups.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(Gold.in(List.of(document)));
                }
            }
        }
        return groups;
    }

    /// OmegaT's aligner on the same sentences, the mode that does best on all documents of a folder.
    private static void beside(SortedMap<String, List<Gold>> groups) throws ReflectiveOperationException {
        OUT.println("OmegaT's aligner, best mode each");
        for (var group : groups.entrySet()) {
            Score best = null;
            long bestStart = 0;
            String bestMode = "";
            for (var mode : OmegaT.MODES) {
                var score = new Score();
                long start = System.nanoTime();
                for (var gold : group.getValue()) {
                    var readings = gold.editions().stream().map(Reading::of).toList();
                    OmegaT.score(gold, readings, mode, score);
                }
                if (best == null || score.links() > best.links()) {
                    best = score;
                    bestStart = System.nanoTime() - start;
                    bestMode = String.join(" ", mode);
                }
            }
            line(group.getKey() + " " + bestMode, group.getValue(), best, System.nanoTime() - bestStart);
        }
    }

    private static void line(String name, List<Gold> documents, Score score, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        int sentences = documents.stream().mapToInt(Gold::size).sum();
        OUT.printf(
                Locale.ROOT,
                "%-44s %3d documents  links %5.1f  without counterpart %5.1f  %6.0f sentences/s with reading%n",
                name,
                documents.size(),
                score.links(),
                score.alone(),
                sentences / seconds);
    }
}
