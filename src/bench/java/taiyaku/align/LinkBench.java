package taiyaku.align;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Linking the sample articles, German and Japanese, joined to so many sentences a side; with its dictionary.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LinkBench {

    @Param({"50", "500", "5000"})
    private int sentences;

    private List<Reading> readings = List.of();

    @Setup
    public void read() throws IOException {
        var documents = new ArrayList<Gold>();
        try (var folders = Files.list(Path.of("articles"))) {
            for (var folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("de.txt")) && Files.exists(folder.resolve("ja.txt"))) {
                    documents.add(article(folder));
                }
            }
        }
        readings = Gold.joined(documents, sentences, true).editions().stream().map(Reading::of).toList();
    }

    /// A sample with its sentences as units, so that samples can be joined; which belong together is not asked.
    private static Gold article(Path folder) throws IOException {
        var editions = List.of(
                new Edition(Language.GERMAN, Files.readString(folder.resolve("de.txt")), "de"),
                new Edition(Language.JAPANESE, Files.readString(folder.resolve("ja.txt")), "ja"));
        var units = editions.stream()
                .map(e -> Reading.of(e).sentences().stream().map(s -> s.span()).toList())
                .toList();
        return new Gold(folder.toString(), editions, units, List.of());
    }

    @Benchmark
    public Alignment link() {
        return Aligner.align(readings, 0, List.of());
    }
}
