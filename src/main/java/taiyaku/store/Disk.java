package taiyaku.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/// What a save does to the disk, one operation each, so that a test can make any one of them fail.
///
/// A file system in memory (Jimfs) was the road not taken: it has no failing operations of its own, and what is tested
/// should be the real one. A scoped value hands a test's disk down, so that no save has to know of it.
class Disk {

    /// The disk saves are made on; the real one where none is bound.
    static final ScopedValue<Disk> BOUND = ScopedValue.newInstance();

    private static final Disk REAL = new Disk();

    static Disk get() {
        return BOUND.orElse(REAL);
    }

    /// Makes a folder and those above it.
    void folders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /// Makes an empty file of a new name.
    Path draft(Path folder, String prefix, String suffix) throws IOException {
        return Files.createTempFile(folder, prefix, suffix);
    }

    /// Opens a draft for writing.
    FileChannel open(Path draft) throws IOException {
        return FileChannel.open(draft, StandardOpenOption.WRITE);
    }

    /// What is written to an open draft goes through here, piece by piece.
    OutputStream stream(FileChannel channel) {
        return Channels.newOutputStream(channel);
    }

    /// Forces a draft to the disk.
    void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    void permit(Path draft, Set<PosixFilePermission> permissions) throws IOException {
        Files.setPosixFilePermissions(draft, permissions);
    }

    /// Copies a file over an existing one.
    void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Puts a draft in the place of a file.
    void swap(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
