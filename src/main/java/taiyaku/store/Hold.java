package taiyaku.store;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// A project file held by one window: whoever opens it second may read it and is told who has it.
///
/// A lock file beside it, `.NAME.lock`, says who, on which machine, in which process and since when. The system's own
/// locks were the road not taken: they do not say who has them, and many shared folders do not honour them. A lock file
/// left behind by a process of this machine that is gone, or whose number another process has got since, is stale and
/// taken over; one of another machine cannot be told to be stale, so it holds until its window is closed or a person
/// removes it. Where no lock file can be made (a read-only folder) the file is not held and nobody is kept out.
public final class Hold implements AutoCloseable {

    /// How long one that was made this very moment is given to say whose it is, in nanoseconds.
    private static final long WRITING = 200_000_000;

    /// Nothing held.
    public static final Hold NONE = new Hold(null, "", null);

    private final @Nullable Path lock;
    private final String ours;
    private final @Nullable Owner other;

    /// Who has a file.
    ///
    /// @param user the name they are logged in by
    /// @param host their machine
    /// @param pid their process
    /// @param since when it was opened
    public record Owner(String user, String host, long pid, Instant since) {}

    private Hold(@Nullable Path lock, String ours, @Nullable Owner other) {
        this.lock = lock;
        this.ours = ours;
        this.other = other;
    }

    /// Takes hold of a project file, which need not exist yet, unless another window has it: then [#other] says who.
    public static Hold of(Path file) {
        var path = file.toAbsolutePath();
        var lock = path.resolveSibling("." + path.getFileName() + ".lock");
        var ours = written();
        try {
            for (int i = 0; i < 3; i++) {
                if (create(lock, ours)) {
                    return new Hold(lock, ours, null);
                }
                var theirs = Files.readString(lock, StandardCharsets.UTF_8);
                if (theirs.isEmpty() && i == 0) {
                    LockSupport.parkNanos(WRITING);
                    continue;
                }
                var owner = owner(theirs);
                if (owner != null && !isStale(theirs, owner)) {
                    return new Hold(lock, ours, owner);
                }
                takeAway(lock, theirs);
            }
        } catch (NoSuchFileException released) {
            return of(file);
        } catch (IOException refused) {
            return new Hold(lock, ours, null);
        }
        return new Hold(lock, ours, null);
    }

    /// Who has the file; null when it is held here.
    public @Nullable Owner other() {
        return other;
    }

    /// Lets go of it.
    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            if (other == null && Files.exists(lock) && Files.readString(lock, StandardCharsets.UTF_8).equals(ours)) {
                Files.delete(lock);
            }
        } catch (IOException refused) {
            lock.toFile().deleteOnExit();
        }
    }

    private static boolean create(Path lock, String content) throws IOException {
        try {
            Files.writeString(lock, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException held) {
            return false;
        }
    }

    /// Removes a stale lock file; one that somebody else has put in its place meanwhile is put back.
    private static void takeAway(Path lock, String stale) throws IOException {
        var aside = lock.resolveSibling(lock.getFileName() + "." + UUID.randomUUID());
        Files.move(lock, aside);
        if (!Files.readString(aside, StandardCharsets.UTF_8).equals(stale) && !Files.exists(lock)) {
            Files.move(aside, lock);
        } else {
            Files.delete(aside);
        }
    }

    /// Whether a lock was left behind: by nobody that can be read, or by a process of this machine that has ended.
    private static boolean isStale(String content, Owner owner) {
        if (!owner.host().equals(host())) {
            return false;
        }
        var process = ProcessHandle.of(owner.pid()).filter(ProcessHandle::isAlive);
        var begun = properties(content).getProperty("begun", "");
        return process.isEmpty() || !begun(process.get()).equals(begun);
    }

    private static String written() {
        var process = ProcessHandle.current();
        return "user=" + System.getProperty("user.name", "") + "\nhost=" + host() + "\npid=" + process.pid() + "\nbegun="
                + begun(process) + "\nsince=" + Instant.now() + "\nwindow=" + UUID.randomUUID() + "\n";
    }

    /// When a process began, for a number is given again to others; empty where the system does not say.
    private static String begun(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static @Nullable Owner owner(String content) {
        var told = properties(content);
        try {
            return new Owner(
                    told.getProperty("user", ""),
                    Objects.requireNonNullElse(told.getProperty("host"), ""),
                    Long.parseLong(told.getProperty("pid", "")),
                    Instant.parse(told.getProperty("since", "")));
        } catch (NumberFormatException | DateTimeParseException foreign) {
            return null;
        }
    }

    private static Properties properties(String content) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(content.replace("\\", "\\\\")));
        } catch (IOException | IllegalArgumentException foreign) {
            properties.clear();
        }
        return properties;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
