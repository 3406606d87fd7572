package taiyaku.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// What a project file held before it was written over: the last ten, in the program's own folder.
///
/// Not beside the file: that folder is the user's, often shared or under version control, and ten more files there are
/// ten more to explain. A file that cannot be kept does not stop the save: one's work is worth more than its past.
public final class Previous {

    /// How many are kept of each file.
    public static final int MOST = 10;

    private Previous() {}

    /// The earlier states of a file that are kept, the newest first.
    public static List<Path> of(Path file) {
        var folder = folder(file);
        try (var listing = Files.list(folder)) {
            return listing.filter(ProjectFile::named)
                    .sorted(Comparator.comparing((Path kept) -> String.valueOf(kept.getFileName())).reversed())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /// When a kept state was put there: when the file was written over.
    public static Instant when(Path kept) {
        var name = String.valueOf(kept.getFileName()).replace(ProjectFile.ENDING, "");
        // a colon is no part of a file's name everywhere: 2026-01-31T14-30-00.123Z
        var told = name.replaceFirst("T(\\d\\d)-(\\d\\d)-", "T$1:$2:");
        try {
            return Instant.parse(told);
        } catch (DateTimeParseException foreign) {
            return Instant.EPOCH;
        }
    }

    /// Keeps what a file holds now, whole or not at all, and lets go of the eleventh.
    static void keep(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        var disk = Disk.get();
        var folder = folder(file);
        try {
            var kept = of(file);
            if (!kept.isEmpty() && Files.mismatch(kept.getFirst(), file) < 0) {
                return;
            }
            disk.folders(folder);
            var draft = disk.draft(folder, ".", ".draft");
            disk.copy(file, draft);
            disk.swap(draft, folder.resolve(Instant.now().toString().replace(':', '-') + ProjectFile.ENDING));
            for (var old : kept.subList(Math.min(MOST - 1, kept.size()), kept.size())) {
                disk.delete(old);
            }
        } catch (IOException refused) {
            // said in the class comment: the save goes on
        }
    }

    private static Path folder(Path file) {
        try {
            var name = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(name);
            return Folders.state().resolve("previous").resolve(HexFormat.of().formatHex(hash, 0, 8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
