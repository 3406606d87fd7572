package taiyaku.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import taiyaku.review.Progress;

/// One thread on which the desk's work is done, the newest job alone.
///
/// A new job makes every earlier one stale: a stale job is stopped at its next word of progress, and whatever it still
/// delivers is dropped. A pool would show results in the order they happen to end, which is the bug this class is for.
final class Worker {

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("review").daemon().factory());
    /// The same thread for what comes after a pause, when it may have ended.
    private final Executor afterwards = job -> {
        if (!thread.isShutdown()) {
            thread.execute(job);
        }
    };

    private final AtomicLong newest = new AtomicLong();
    private final Executor screen;
    private final Consumer<@Nullable Work> telling;

    /// @param screen runs what touches the screen
    /// @param telling hears on the screen's thread how far the newest job is, and null when it has ended
    Worker(Executor screen, Consumer<@Nullable Work> telling) {
        this.screen = screen;
        this.telling = telling;
    }

    /// A job; its result is delivered only while no newer job was begun.
    interface Job<T> {
        T run(Progress progress) throws Exception;
    }

    /// Begins a job and forgets the one before it.
    ///
    /// @param done hears the result on the screen's thread
    /// @param failed hears on the screen's thread why there is none
    <T> void begin(Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        long mine = newest.incrementAndGet();
        telling.accept(new Work(Progress.Step.READING, 0));
        thread.execute(() -> run(mine, job, (step, part) -> report(mine, step, part), done, failed));
    }

    /// Begins a job after a pause in which nothing else was begun, and tells nobody how far it is: the screen shows its
    /// result as if it had been there all along.
    ///
    /// @param pause in milliseconds
    <T> void beginAtRest(long pause, Job<T> job, Consumer<T> done, Consumer<Exception> failed) {
        long mine = newest.incrementAndGet();
        Progress quiet = (step, part) -> {
            if (stale(mine)) {
                throw new CancellationException();
            }
        };
        var later = CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, afterwards);
        later.execute(() -> run(mine, job, quiet, done, failed));
    }

    private <T> void run(long mine, Job<T> job, Progress progress, Consumer<T> done, Consumer<Exception> failed) {
        if (stale(mine)) {
            return;
        }
        Runnable outcome;
        try {
            T result = job.run(progress);
            outcome = () -> done.accept(result);
        } catch (CancellationException stopped) {
            return;
        } catch (Exception problem) { // the thread's top: handed on whole, a bug is thrown again on the screen's thread
            outcome = () -> failed.accept(problem);
        } catch (Error grave) { // memory that ran out, and the like: the work has ended all the same
            outcome = () -> {
                throw grave;
            };
        }
        deliver(mine, outcome);
    }

    /// Runs a job in its turn; no other one makes it stale.
    ///
    /// @param done hears the result on the screen's thread
    /// @param failed hears on the screen's thread why there is none
    <T> void aside(Callable<T> job, Consumer<T> done, Consumer<Exception> failed) {
        thread.execute(() -> {
            Runnable outcome;
            try {
                T result = job.call();
                outcome = () -> done.accept(result);
            } catch (Exception problem) { // the thread's top, as above
                outcome = () -> failed.accept(problem);
            } catch (Error grave) {
                outcome = () -> {
                    throw grave;
                };
            }
            screen.execute(outcome);
        });
    }

    /// Stops the work under way; nothing is delivered.
    void stop() {
        newest.incrementAndGet();
        telling.accept(null);
    }

    /// Ends the thread; what was begun aside is done first, within a few seconds, for it may be the last of one's work.
    void close() {
        newest.incrementAndGet();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private boolean stale(long job) {
        return newest.get() != job;
    }

    private void report(long job, Progress.Step step, double part) {
        if (stale(job)) {
            throw new CancellationException();
        }
        screen.execute(() -> {
            if (!stale(job)) {
                telling.accept(new Work(step, part));
            }
        });
    }

    private void deliver(long job, Runnable outcome) {
        screen.execute(() -> {
            if (!stale(job)) {
                telling.accept(null);
                outcome.run();
            }
        });
    }
}
