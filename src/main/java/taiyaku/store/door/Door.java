package taiyaku.store.door;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The first window's door, at which later starts leave their files.
///
/// Who calls has five seconds for all of it, and a few may call at once; what is no letter gets no answer. A later start that
/// has given up waiting opens its files itself, so they are opened here only once the answer has gone out.
public final class Door implements AutoCloseable {

    /// The answer to who may end now.
    static final byte TAKEN = 1;

    /// The answer to who is to go on alone.
    private static final byte REFUSED = 0;

    private static final long PATIENCE = 5_000_000_000L;
    private static final int AT_ONCE = 8;
    private static final int WAITING = 16;

    private final FileChannel lock;
    private final Path file;
    private final ServerSocketChannel socket;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final List<List<Path>> waiting = new ArrayList<>();
    private @Nullable Host host;

    private record Host(Executor screen, Consumer<List<Path>> opening) {}

    private Door(FileChannel lock, Path file, ServerSocketChannel socket) {
        this.lock = lock;
        this.file = file;
        this.socket = socket;
    }

    /// Opens it; a socket that another process left behind goes.
    ///
    /// @param lock held, which makes this the only one; it is let go when there can be no door
    static Door open(Doorway doorway, FileChannel lock) throws IOException {
        try {
            Files.deleteIfExists(doorway.socket());
            var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                socket.bind(UnixDomainSocketAddress.of(doorway.socket()));
                Doorway.keepPrivate(doorway.socket());
            } catch (IOException unbound) {
                socket.close();
                throw unbound;
            }
            var door = new Door(lock, doorway.socket(), socket);
            Thread.ofPlatform().daemon().name("door").start(door::listen);
            return door;
        } catch (IOException | UnsupportedOperationException none) {
            lock.close();
            throw none;
        }
    }

    /// Attends to who calls; what was left before, while the window was being made, is opened now.
    ///
    /// @param screen runs what touches the screen
    /// @param opening hears on it of files left here; none wants the window in front
    public void attend(Executor screen, Consumer<List<Path>> opening) {
        List<List<Path>> before;
        synchronized (waiting) {
            host = new Host(screen, opening);
            before = List.copyOf(waiting);
            waiting.clear();
        }
        before.forEach(files -> screen.execute(() -> opening.accept(files)));
    }

    private void listen() {
        while (socket.isOpen()) {
            try {
                var caller = socket.accept();
                if (places.tryAcquire()) {
                    Thread.ofVirtual().start(() -> serve(caller));
                } else {
                    caller.close();
                }
            } catch (IOException over) {
                if (socket.isOpen()) {
                    // no file handles are left, or the like: the window goes on without a door
                    close();
                }
            }
        }
    }

    private void serve(SocketChannel caller) {
        long end = System.nanoTime() + PATIENCE;
        try (caller;
                var call = new Call(caller, end)) {
            var letter = Letter.read(call);
            if (letter.screen().equals(Letter.screenHere())) {
                take(call, letter.files(), end);
            } else {
                answer(call, REFUSED);
            }
        } catch (IOException foreign) {
            // who says nothing that can be understood is hung up on
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void take(Call call, List<Path> files, long end) throws InterruptedException {
        Host attending;
        synchronized (waiting) {
            attending = host;
            if (attending == null) {
                if (waiting.size() < WAITING && answer(call, TAKEN)) {
                    waiting.add(files);
                }
                return;
            }
        }
        // the screen's thread answers itself: one that hangs does not, and the caller opens a window of its own
        var answered = new CountDownLatch(1);
        attending.screen().execute(() -> {
            boolean taken = answer(call, TAKEN);
            answered.countDown();
            if (taken) {
                attending.opening().accept(files);
            }
        });
        var _ = answered.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /// Whether the answer went out to somebody who still waits for it.
    private static boolean answer(Call call, byte answer) {
        try {
            call.write(ByteBuffer.wrap(new byte[] {answer}));
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /// Shuts it; the next start is the first again.
    @Override
    public void close() {
        try (lock;
                socket) {
            Files.deleteIfExists(file);
        } catch (IOException refused) {
            // what is left behind the next start removes
        }
    }
}
