package taiyaku.align;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import taiyaku.align.lexicon.Glossary;
import taiyaku.review.Policy;
import taiyaku.review.Progress;
import taiyaku.review.Recheck;
import taiyaku.text.Article;
import taiyaku.text.Span;

/// What a keystroke's recheck costs beside a full check of the same article.
///
/// Argument: a folder of gold whose second language is Japanese. Its documents are joined to 2,000 sentences a side, with
/// other figures each time. Keys are struck at random places of the translation, in runs, as one types: letters mostly,
/// digits, and once in every run the end of a sentence.
public final class Typing {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String KEYS = "のはをにがとてた市社年月日人的大学政府発表した0123456789億万、";
    private static final int RUNS = 30;
    private static final int RUN = 20;

    private Typing() {}

    public static void main(String[] arguments) throws IOException {
        var article = article(Path.of(arguments[0]), 2_000);
        var full = new double[5];
        Recheck recheck = whole(article);
        for (int i = 0; i < full.length; i++) {
            long start = System.nanoTime();
            recheck = whole(article);
            full[i] = (System.nanoTime() - start) / 1e6;
        }
        OUT.printf(Locale.ROOT, "sentences %d and %d, findings %d%n",
                recheck.review().readings().get(0).size(), recheck.review().readings().get(1).size(), recheck.review().findings().size());
        strike(recheck, new Random(1)); // the machine has to be warm
        var struck = strike(recheck, new Random(2));
        var times = struck.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Arrays.sort(full);
        double median = times[times.length / 2];
        OUT.printf(Locale.ROOT, "full check: median %.0f ms%n", full[full.length / 2]);
        OUT.printf(Locale.ROOT, "a keystroke's recheck: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms, of %d%n",
                median, times[times.length * 95 / 100], times[times.length - 1], times.length);
        OUT.printf(Locale.ROOT, "share of a full check: 1/%.0f at the median, 1/%.0f at the 95th percentile%n",
                full[full.length / 2] / median, full[full.length / 2] / times[times.length * 95 / 100]);
    }

    private static List<Double> strike(Recheck start, Random random) {
        var times = new ArrayList<Double>();
        int aside = 0;
        for (int run = 0; run < RUNS; run++) {
            var recheck = start;
            int at = random.nextInt(start.review().article().editions().get(1).text().length());
            for (int k = 0; k < RUN; k++) {
                var edition = recheck.review().article().editions().get(1);
                boolean back = random.nextInt(8) == 0;
                var key = k == RUN / 2 ? "。" : String.valueOf(KEYS.charAt(random.nextInt(KEYS.length())));
                var typed = back
                        ? edition.replaced(new Span(at - 1, at), "")
                        : edition.replaced(new Span(at, at), key);
                at += back ? -1 : 1;
                var article = recheck.review().article().with(1, typed);
                long begun = System.nanoTime();
                recheck = recheck.after(article, Progress.NONE);
                times.add((System.nanoTime() - begun) / 1e6);
                aside += recheck.isSettled() ? 1 : 0;
            }
        }
        OUT.printf(Locale.ROOT, "%d keystrokes, %d of them checked whole%n", times.size(), aside);
        Collections.shuffle(times, random);
        return times;
    }

    private static Recheck whole(Article article) {
        return Recheck.whole(article, List.of(), Glossary.NONE, Policy.DEFAULT, Progress.NONE);
    }

    private static Article article(Path folder, int size) throws IOException {
        return new Article("", Gold.joined(Gold.in(List.of(folder)), size, true).editions(), 0, true);
    }
}
