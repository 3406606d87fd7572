package taiyaku.grammar;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Prints what [ScanBench] measures in megabytes a second of the reading thread's processor time, the best second of
/// several: for a machine that is shared, where wall-clock times say little.
public final class Speed {

    private static final int COPIES = 50;
    private static final int SECONDS = 6;
    private static final double NANOS = 1e9;

    private Speed() {}

    /// Prints the table.
    public static void main(String[] arguments) throws IOException {
        for (var language : List.of("de", "en", "ja", "ar")) {
            String text;
            try (var in = Objects.requireNonNull(Speed.class.getResourceAsStream("prose." + language + ".txt"))) {
                text = new String(in.readAllBytes(), StandardCharsets.UTF_8).repeat(COPIES);
            }
            double size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
            var edition = new Edition(new Language(language), text, "speed");
            var iterator = BreakIterator.getSentenceInstance(new ULocale(language));
            double figures = best(size, () -> Figures.of(edition));
            double sentences = best(size, () -> {
                iterator.setText(text);
                while (iterator.next() != BreakIterator.DONE) {
                    // only the borders are wanted
                }
            });
            System.out.printf(Locale.ROOT, "%s figures %.1f sentences %.1f ratio %.1f%n", language, figures, sentences, sentences / figures);
        }
    }

    private static double best(double size, Runnable read) {
        var threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int second = 0; second < SECONDS; second++) {
            long from = threads.getCurrentThreadCpuTime();
            int times = 0;
            while (threads.getCurrentThreadCpuTime() - from < NANOS) {
                read.run();
                times++;
            }
            best = Math.max(best, size * times / (threads.getCurrentThreadCpuTime() - from) * NANOS);
        }
        return best;
    }
}
