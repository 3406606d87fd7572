package taiyaku.store;

import java.util.Map;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: a draft beside it, forced to the disk, then swapped in.
public final class SafeFile {

    private static final String DRAFT = ".draft";

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
            throw new UnusableFileException(file, Refusal.FOLDER_TARGET);
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnusableFileException(file, Refusal.SPECIAL_TARGET);
        }
        var disk = Disk.get();
        Path draft = null;
        try {
            if (readOnly(file)) {
                throw new UnusableFileException(file, Refusal.READ_ONLY);
            }
            var target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            sweep(target);
            draft = disk.draft(Objects.requireNonNull(target.getParent()), prefix(target), DRAFT);
            try (var channel = disk.open(draft);
                    var out = new BufferedOutputStream(disk.stream(channel))) {
                content.writeTo(out);
                out.flush();
                disk.force(channel);
            }
            keepPermissions(target, draft);
            disk.swap(draft, target);
        } catch (IOException e) {
            discard(draft);
            throw unwritable(file, e);
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /// Removes the drafts of this file that a killed program left behind an hour ago or more; younger ones may be another
    /// window's.
    private static void sweep(Path target) {
        var before = Instant.now().minus(Duration.ofHours(1));
        try (var drafts = Files.newDirectoryStream(target.getParent(), entry -> isDraft(entry, prefix(target)))) {
            for (var draft : drafts) {
                if (Files.getLastModifiedTime(draft).toInstant().isBefore(before)) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException refused) {
            // what cannot be tidied is left
        }
    }

    private static boolean isDraft(Path entry, String prefix) {
        var name = String.valueOf(entry.getFileName());
        return name.startsWith(prefix) && name.endsWith(DRAFT);
    }

    /// The same for a file of the program's own, in a folder that is made when it is missing.
    public static void writeInState(Path file, Content content) throws UnusableFileException {
        try {
            Disk.get().folders(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
        write(file, content);
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        if (posix(draft)) {
            Disk.get().permit(
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
                Disk.get().delete(draft);
            }
        } catch (IOException e) {
            draft.toFile().deleteOnExit();
        }
    }

    private static UnusableFileException unwritable(Path file, IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> new UnusableFileException(file, Refusal.NO_FOLDER);
            case AccessDeniedException _ -> new UnusableFileException(file, Refusal.WRITING_DENIED);
            default ->
                new UnusableFileException(file, Refusal.UNWRITABLE, Map.of("cause", String.valueOf(e.getMessage())));
        };
    }
}
