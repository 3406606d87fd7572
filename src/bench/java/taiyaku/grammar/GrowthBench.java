package taiyaku.grammar;

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
import taiyaku.figure.Figure;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// What ten times the text costs, where the text was made to hurt: one piece over and over.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class GrowthBench {

    /// A language and a piece.
    @Param({
        "de 7", "de hundert", "de Millionen ", "de zwei Milliarden ", "de 1.", "ja 7", "ja 億", "ja 1億", "ja 一", "ja 二千",
        "ar ألف ", "ar ثلاثة و", "en one hundred ", "en a million "
    })
    public String piece = "de 7";

    @Param({"100000", "1000000"})
    public int length;

    private Edition edition = new Edition(Language.GERMAN, "", "bench");

    @Setup
    public void repeat() {
        var brick = piece.substring(3);
        edition = new Edition(new Language(piece.substring(0, 2)), brick.repeat(length / brick.length()), "bench");
    }

    @Benchmark
    public List<Figure> figures() {
        return Figures.of(edition);
    }
}
