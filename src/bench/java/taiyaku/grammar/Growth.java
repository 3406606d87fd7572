package taiyaku.grammar;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Prints what ten times the text costs where the text was made to hurt: one piece over and over, 10⁵ and 10⁶ characters,
/// in milliseconds of the reading thread, the best of several.
///
/// Processor time and no harness: a ratio of wall-clock times says nothing on a machine that is shared.
public final class Growth {

    private static final List<String> PIECES = List.of(
            "de 7", "de hundert", "de Millionen ", "de zwei Milliarden ", "de 1.", "de XNUMX ", "ja 7", "ja 億", "ja 1億", "ja 一",
            "ja 二千", "ja 1〜", "ar ألف ", "ar ثلاثة و", "en one hundred ", "en a million ", "fr cent mille ");
    private static final int SHORT = 100_000;
    private static final double NANOS = 1e6;
    private static final int RUNS = 12;

    private Growth() {}

    /// Prints the table.
    public static void main(String[] arguments) {
        for (var piece : PIECES) {
            double once = milliseconds(piece, SHORT);
            double tenfold = milliseconds(piece, 10 * SHORT);
            System.out.printf(Locale.ROOT, "%-22s %9.2f %9.2f  x%.1f%n", piece, once, tenfold, tenfold / once);
        }
    }

    private static double milliseconds(String piece, int length) {
        var brick = piece.substring(3);
        var edition = new Edition(new Language(piece.substring(0, 2)), brick.repeat(length / brick.length()), "growth");
        var threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long from = threads.getCurrentThreadCpuTime();
            Figures.of(edition);
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - from) / NANOS);
        }
        return best;
    }
}
