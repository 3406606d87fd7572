package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedWhole() throws IOException, UnusableFileException {
        var file = Files.writeString(folder.resolve("a.txt"), "old and longer");
        SafeFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whenWritingFailsHalfWayTheOldFileIsThereAndNoDraft() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThrows(
                UnusableFileException.class,
                () -> SafeFile.write(file, out -> {
                    out.write("ne".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }));
        assertEquals("old", Files.readString(file));
        try (var listing = Files.list(folder)) {
            assertEquals(1, listing.count());
        }
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException, UnusableFileException {
        var target = Files.writeString(folder.resolve("target.txt"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
        SafeFile.write(link, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(target));
        assertEquals(true, Files.isSymbolicLink(link));
    }
}
