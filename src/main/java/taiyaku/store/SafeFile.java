package taiyaku.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: a draft beside it, forced to the disk, then swapped in.
public final class SafeFile {

    private SafeFile() {}

    /// What to write.
    @FunctionalInterface
    public interface Content {
        /// Writes it all; may throw, and the file stays as it was.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Replaces `file` by `content`, or leaves it as it was.
    ///
    /// @throws UnusableFileException with one sentence that names the file and the cause; the file is then unharmed
    public static void write(Path file, Content content) throws UnusableFileException {
        if (Files.isDirectory(file)) {
            throw new UnusableFileException(file + " is a folder and cannot be written to");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnusableFileException(file + " is not an ordinary file and is not overwritten");
        }
        Path draft = null;
        try {
            if (readOnly(file)) {
                throw new UnusableFileException(file + " cannot be written: it is read-only");
            }
            var target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            draft = Files.createTempFile(target.getParent(), ".", ".draft");
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                    var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, draft);
            swap(draft, target);
        } catch (IOException e) {
            discard(draft);
            throw new UnusableFileException(file + " cannot be written: " + reason(e));
        }
    }

    /// The same for a file of the program's own, in a folder that is made when it is missing.
    static void writeInState(Path file, Content content) throws UnusableFileException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UnusableFileException(file + " cannot be written: " + reason(e));
        }
        write(file, content);
    }

    private static void swap(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        if (posix(draft)) {
            Files.setPosixFilePermissions(
                    draft,
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /// Whether a file is marked as not to be written, which holds for an administrator too.
    private static boolean readOnly(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        boolean marked = posix(file)
                && !Files.getPosixFilePermissions(file).contains(PosixFilePermission.OWNER_WRITE);
        return marked || !Files.isWritable(file);
    }

    /// Whether a file has POSIX permissions. Its file store would tell too, but has no answer in a chroot, whose mounts
    /// are not listed.
    private static boolean posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    }

    private static void discard(@Nullable Path draft) {
        try {
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "its folder does not exist";
            case AccessDeniedException _ -> "permission denied";
            default -> String.valueOf(e.getMessage());
        };
    }
}
