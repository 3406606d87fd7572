package taiyaku.store.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where the first window listens, in a folder that nobody else may enter.
///
/// @param lock the file whose lock makes a window the first
/// @param socket where it listens
record Doorway(Path lock, Path socket) {

    /// As long as the name of a socket may be, in bytes: the systems' limits are 104 and 108.
    static final int LONGEST = 100;

    /// The doorway of a state folder; the socket is in the folder of temporary files where its name would be too long.
    ///
    /// @throws IOException when no private folder can be had
    static Doorway of(Path state) throws IOException {
        return of(state.toAbsolutePath(), Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath());
    }

    static Doorway of(Path state, Path temporary) throws IOException {
        Files.createDirectories(state);
        var folder = keptPrivate(state.resolve("door"));
        var lock = folder.resolve("lock");
        var socket = folder.resolve("socket");
        if (fits(socket)) {
            return new Doorway(lock, socket);
        }
        var near = temporary.resolve("taiyaku-" + digest(state.toString())).resolve("socket");
        if (!fits(near)) {
            throw new IOException(near + " is too long a name for a socket");
        }
        keptPrivate(near.resolveSibling(""));
        return new Doorway(lock, near);
    }

    private static boolean fits(Path socket) {
        return socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /// Makes the folder, for this person alone; one that is there must be theirs.
    private static Path keptPrivate(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException known) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw known;
            }
        }
        if (posix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var mine = Files.createTempFile(folder, "mine", "");
            var owner = Files.getOwner(mine);
            Files.delete(mine);
            if (!Files.getOwner(folder).equals(owner)) {
                throw new IOException(folder + " belongs to somebody else");
            }
        }
        return folder;
    }

    /// Keeps a socket to this person, where the folder does not do so by itself.
    static void keepPrivate(Path socket) throws IOException {
        if (posix(socket)) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
