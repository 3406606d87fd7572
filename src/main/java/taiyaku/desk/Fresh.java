package taiyaku.desk;

import taiyaku.review.Policy;
import taiyaku.review.Progress;
import taiyaku.review.Review;
import taiyaku.store.log.Entry;
import taiyaku.store.log.Log;

/// What was just opened, with its first review.
record Fresh(Opened opened, Review review) {

    /// Reads and reviews it, and writes down how long that took.
    ///
    /// @throws Exception what the source or the engine throws
    static Fresh of(Source source, Engine engine, Policy policy, Progress progress) throws Exception {
        long begun = System.nanoTime();
        var opened = source.read();
        long read = System.nanoTime();
        var project = opened.project();
        var review = engine.review(project.article(), project.pins(), policy, progress);
        int sentences = review.readings().stream()
                .mapToInt(reading -> reading.sentences().size())
                .sum();
        Log.note(new Entry.Opened(
                opened.files(),
                sentences,
                review.findings().size(),
                milliseconds(read - begun),
                milliseconds(System.nanoTime() - read)));
        return new Fresh(opened, review);
    }

    private static long milliseconds(long nanoseconds) {
        return nanoseconds / 1_000_000;
    }
}
