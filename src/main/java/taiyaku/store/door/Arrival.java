package taiyaku.store.door;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// How a start of the window stands to one that may be open already.
public sealed interface Arrival {

    /// It is the first one.
    ///
    /// @param door where it hears of later ones
    record First(Door door) implements Arrival {}

    /// The window that is open has taken the files: there is nothing left to do.
    record Taken() implements Arrival {}

    /// There is a window that does not answer, or stands on another screen, or no door can be made here: it goes on for
    /// itself.
    record Alone() implements Arrival {}

    /// How long a window is waited for, in milliseconds; the property `taiyaku.patience` says otherwise, for a machine that
    /// is so busy that nothing on it answers in time.
    private static long patience() {
        return Long.getLong("taiyaku.patience", 800);
    }

    /// Looks for an open window and leaves the files with it; takes less than a second, whatever disk and window do.
    ///
    /// @param state the folder both keep their state in
    /// @param files what was to be opened; none brings the window to the front
    static Arrival of(Path state, List<Path> files) {
        var arriving = new CompletableFuture<Arrival>();
        var letter = Letter.here(files);
        Thread.ofPlatform().daemon().name("arrival").start(() -> arriving.complete(arrive(state, letter)));
        try {
            return arriving.get(patience() + 150, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            var _ = arriving.thenAccept(Arrival::leave);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        return new Alone();
    }

    /// A door that opens after nobody waits for it any more is shut.
    private static void leave(Arrival late) {
        if (late instanceof First first) {
            first.door().close();
        }
    }

    private static Arrival arrive(Path state, Letter letter) {
        long end = System.nanoTime() + patience() * 1_000_000;
        try {
            var doorway = Doorway.of(state);
            while (System.nanoTime() < end) {
                var lock = lock(doorway.lock());
                if (lock != null) {
                    return new First(Door.open(doorway, lock));
                }
                if (!letter.fits()) {
                    return new Alone();
                }
                var answer = knock(doorway.socket(), letter, end);
                if (answer != null) {
                    return answer;
                }
                // it has just begun and does not listen yet, or it is just ending
                LockSupport.parkNanos(20_000_000);
            }
        } catch (IOException | UnsupportedOperationException noDoor) {
            // a folder that cannot be written, a system without such sockets: every start has a window of its own
            return new Alone();
        }
        return new Alone();
    }

    /// The lock of the first window; null when another one has it.
    private static @Nullable FileChannel lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException held) {
            // by this very process, which only a test does
            return null;
        } catch (IOException unlockable) {
            channel.close();
            throw unlockable;
        }
        channel.close();
        return null;
    }

    /// What the window answers; null when nobody listens.
    private static @Nullable Arrival knock(Path socket, Letter letter, long end) {
        try (var call = Call.to(socket, end)) {
            call.write(letter.bytes());
            return call.read(1).get() == Door.TAKEN ? new Taken() : new Alone();
        } catch (IOException nobody) {
            return null;
        }
    }
}
