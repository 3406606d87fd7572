package taiyaku.grammar;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import taiyaku.figure.Figure;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// How fast figures are read, beside ICU's sentence iterator on the same text: see the column `megabytes`.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScanBench {

    private static final int COPIES = 50;

    @Param({"de", "en", "ja", "ar"})
    public String language = "de";

    private Edition edition = new Edition(Language.GERMAN, "", "bench");
    private double size;

    /// Megabytes a second, as JMH counts what an operation adds.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {
        public double megabytes;
    }

    @Setup
    public void read() throws IOException {
        try (var in = Objects.requireNonNull(ScanBench.class.getResourceAsStream("prose." + language + ".txt"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).repeat(COPIES);
            edition = new Edition(new Language(language), text, "bench");
            size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
        }
    }

    @Benchmark
    public List<Figure> figures(Read read) {
        read.megabytes += size;
        return Figures.of(edition);
    }

    @Benchmark
    public int sentences(Read read) {
        read.megabytes += size;
        var iterator = BreakIterator.getSentenceInstance(new ULocale(language));
        iterator.setText(edition.text());
        int sentences = 0;
        while (iterator.next() != BreakIterator.DONE) {
            sentences++;
        }
        return sentences;
    }
}
