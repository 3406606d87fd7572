package taiyaku;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import taiyaku.align.Aligner;
import taiyaku.align.Reading;

/// How time and quality grow with the length of a text.
final class Growth {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Growth() {}

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    public static void main(String[] arguments) throws IOException {
        var documents = Gold.in(List.of(Path.of(arguments[0])));
        boolean fresh = !Boolean.getBoolean("again");
        for (int size : Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()) {
            var gold = Gold.joined(documents, size, fresh);
            long cpu = cpu();
            long start = System.nanoTime();
            var readings = gold.editions().stream().map(Reading::of).toList();
            long read = System.nanoTime();
            var alignment = Aligner.align(readings, 0, List.of());
            long linked = System.nanoTime();
            var score = new Score();
            score.add(gold, readings, alignment.links());
            OUT.printf(
                    Locale.ROOT,
                    "%7d a side  F1 %5.1f  alone %5.1f  read %6.2f s  linked %6.2f s  %6.0f sentences/s, %6.0f with reading %s cpu %.1f%n",
                    size,
                    score.links(),
                    score.alone(),
                    (read - start) / 1e9,
                    (linked - read) / 1e9,
                    gold.size() / ((linked - read) / 1e9),
                    gold.size() / ((linked - start) / 1e9),
                    alignment.relation(),
                    (cpu() - cpu) / 1e9);
        }
    }
}
