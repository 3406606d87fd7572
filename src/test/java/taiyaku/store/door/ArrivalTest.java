package taiyaku.store.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Starts that meet at one door, with real sockets.
@Timeout(30)
class ArrivalTest {

    private static final List<Path> FILES = List.of(Path.of("a.de.txt"), Path.of("über", "記事.ja.txt"));

    private final BlockingQueue<List<Path>> left = new LinkedBlockingQueue<>();

    private Path state = Path.of("");
    private final List<Door> doors = new ArrayList<>();

    /// Short, for a socket's name may not be long.
    @BeforeEach
    void folder() throws IOException {
        state = Files.createTempDirectory("door");
    }

    @AfterEach
    void shut() throws IOException {
        doors.forEach(Door::close);
        try (var left = Files.walk(state)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Door first() {
        var door = assertInstanceOf(Arrival.First.class, Arrival.of(state, List.of())).door();
        doors.add(door);
        return door;
    }

    @Test
    void theSecondLeavesItsFilesByTheirFullNames() throws Exception {
        first().attend(Runnable::run, left::add);
        assertInstanceOf(Arrival.Taken.class, Arrival.of(state, FILES));
        assertEquals(FILES.stream().map(Path::toAbsolutePath).toList(), left.poll(5, TimeUnit.SECONDS));
        assertInstanceOf(Arrival.Taken.class, Arrival.of(state, List.of()));
        assertEquals(List.of(), left.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void whatIsLeftWhileTheWindowIsMadeWaitsForIt() throws Exception {
        var door = first();
        assertInstanceOf(Arrival.Taken.class, Arrival.of(state, FILES));
        assertNull(left.poll());
        door.attend(Runnable::run, left::add);
        assertEquals(FILES.stream().map(Path::toAbsolutePath).toList(), left.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void theNextIsTheFirstAgainOnceTheDoorIsShut() {
        first().close();
        first();
    }

    @Test
    void aSocketLeftBehindIsRemoved() throws Exception {
        var socket = Doorway.of(state).socket();
        try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(socket));
        }
        assertTrue(Files.exists(socket), "closing does not remove it");
        first().attend(Runnable::run, left::add);
        assertInstanceOf(Arrival.Taken.class, Arrival.of(state, FILES));
    }

    @Test
    void nobodyElseMayEnter() throws Exception {
        first();
        var socket = Doorway.of(state).socket();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state.resolve("door"))));
    }

    /// A screen's thread that does nothing any more.
    @Test
    void aWindowThatHangsIsNotWaitedFor() throws Exception {
        var hanging = new LinkedBlockingQueue<Runnable>();
        Executor screen = hanging::add;
        first().attend(screen, left::add);
        assertInstanceOf(Arrival.Alone.class, Arrival.of(state, FILES));
        var awake = hanging.poll(5, TimeUnit.SECONDS);
        assertNotNull(awake);
        Thread.sleep(300);
        awake.run();
        assertNull(left.poll(), "the second start has opened them itself");
    }

    @Test
    void whoHoldsTheLockAndDoesNotListenIsNotWaitedFor() throws Exception {
        first();
        Files.delete(Doorway.of(state).socket());
        assertInstanceOf(Arrival.Alone.class, Arrival.of(state, FILES));
    }

    @Test
    void garbageAndSilenceDoNotShutTheDoor() throws Exception {
        first().attend(Runnable::run, left::add);
        var address = UnixDomainSocketAddress.of(Doorway.of(state).socket());
        var silent = new ArrayList<SocketChannel>();
        // more than are served at once; the silent ones are hung up on after a while
        for (int i = 0; i < 5; i++) {
            silent.add(SocketChannel.open(address));
        }
        for (var garbage : List.of(
                bytes("GET / HTTP/1.1\r\n\r\n"),
                head(0x54616931, -1),
                head(0x54616931, Integer.MAX_VALUE),
                head(0x54616931, Letter.LONGEST + 1),
                head(0x54616931, 3).put(new byte[] {(byte) 0xff, (byte) 0xfe, 'x'}).flip(),
                new Letter(Letter.screenHere(), List.of(Path.of("relative.txt"))).bytes())) {
            try (var caller = SocketChannel.open(address)) {
                caller.write(garbage.rewind());
                assertEquals(-1, caller.read(ByteBuffer.allocate(1)), "hung up on, with no answer");
            } catch (IOException hungUp) {
                // before all was written
                assertNotNull(hungUp.getMessage());
            }
        }
        assertInstanceOf(Arrival.Taken.class, Arrival.of(state, FILES));
        assertEquals(2, left.take().size());
        assertNull(left.poll());
        for (var caller : silent) {
            assertEquals(-1, caller.read(ByteBuffer.allocate(1)), "hung up on");
            caller.close();
        }
    }

    @Test
    void anotherScreenHasAWindowOfItsOwn() throws Exception {
        first().attend(Runnable::run, left::add);
        try (var call = Call.to(Doorway.of(state).socket(), System.nanoTime() + 5_000_000_000L)) {
            call.write(new Letter(Letter.screenHere() + "9", List.of()).bytes());
            assertFalse(call.read(1).get() == Door.TAKEN);
        }
        assertNull(left.poll());
    }

    @Test
    void tooManyFilesAreOpenedAlone() {
        first().attend(Runnable::run, left::add);
        var many = IntStream.range(0, 5000).mapToObj(i -> Path.of("article-" + i + ".txt")).toList();
        assertInstanceOf(Arrival.Alone.class, Arrival.of(state, many));
        assertNull(left.poll());
    }

    @Test
    void aLongFolderHasItsSocketElsewhere() throws Exception {
        state = state.resolve("long".repeat(30));
        var socket = Doorway.of(state).socket();
        assertFalse(socket.startsWith(state), socket.toString());
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())));
        first().attend(Runnable::run, left::add);
        assertInstanceOf(Arrival.Taken.class, Arrival.of(state, FILES));
        var temporary = Path.of("/" + "t".repeat(120));
        assertThrows(IOException.class, () -> Doorway.of(state, temporary));
    }

    @Test
    void whatIsNoFolderOfOursIsNotEntered(@TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(state.resolve("door"), elsewhere);
        assertInstanceOf(Arrival.Alone.class, Arrival.of(state, FILES));
        assertEquals(List.of(), List.of(elsewhere.toFile().list()));
    }

    @Test
    void aStateThatCannotBeMadeHasNoDoor() throws Exception {
        var file = Files.writeString(state.resolve("file"), "no folder");
        assertInstanceOf(Arrival.Alone.class, Arrival.of(file, FILES));
    }

    @Test
    void ofManyAtTheSameMomentOneIsTheFirst() throws Exception {
        for (int round = 0; round < 5; round++) {
            var here = state.resolve("round" + round);
            var arrivals = Collections.synchronizedList(new ArrayList<Arrival>());
            var threads = IntStream.range(0, 6)
                    .mapToObj(i -> Thread.ofPlatform().start(() -> arrivals.add(Arrival.of(here, FILES))))
                    .toList();
            for (var thread : threads) {
                thread.join();
            }
            var doors = arrivals.stream()
                    .filter(Arrival.First.class::isInstance)
                    .map(arrival -> ((Arrival.First) arrival).door())
                    .toList();
            assertEquals(1, doors.size(), arrivals.toString());
            doors.getFirst().attend(Runnable::run, left::add);
            int taken = (int) arrivals.stream().filter(Arrival.Taken.class::isInstance).count();
            assertEquals(taken, left.size());
            assertEquals(5, taken, arrivals.toString());
            left.clear();
            doors.getFirst().close();
        }
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer head(int mark, int length) {
        return ByteBuffer.allocate(11).putInt(mark).putInt(length);
    }
}
