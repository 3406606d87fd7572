package taiyaku.store.door;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a later start leaves with the first window.
///
/// As bytes: a mark, the length of what follows, then the screen and the files in UTF-8 with a zero between them.
///
/// @param screen the display it was started on: on another one the first window would come to the front where nobody sees
/// it
/// @param files what is to be opened, by absolute paths
record Letter(String screen, List<Path> files) {

    /// How many bytes the files' names may take.
    static final int LONGEST = 1 << 16;

    /// `Tai1`
    private static final int MARK = 0x54616931;

    Letter {
        files = List.copyOf(files);
    }

    /// From this process, where a relative path means what it means here.
    static Letter here(List<Path> files) {
        return new Letter(
                screenHere(), files.stream().map(Path::toAbsolutePath).map(Path::normalize).toList());
    }

    /// The display of this process; empty where there is only one.
    static String screenHere() {
        return Objects.requireNonNullElse(System.getenv("DISPLAY"), "");
    }

    /// Whether it is short enough to be left.
    boolean fits() {
        return words().length <= LONGEST;
    }

    ByteBuffer bytes() {
        var words = words();
        return ByteBuffer.allocate(8 + words.length).putInt(MARK).putInt(words.length).put(words).flip();
    }

    private byte[] words() {
        return Stream.concat(Stream.of(screen), files.stream().map(Path::toString))
                .collect(Collectors.joining("\0"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// Reads one.
    ///
    /// @throws IOException when it does not come whole and in time, or is none
    static Letter read(Call call) throws IOException {
        var head = call.read(8);
        int mark = head.getInt();
        int length = head.getInt();
        if (mark != MARK || length < 0 || length > LONGEST) {
            throw new IOException("no letter");
        }
        return of(call.read(length));
    }

    private static Letter of(ByteBuffer bytes) throws IOException {
        try {
            var words = List.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(bytes)
                    .toString()
                    .split("\0", -1));
            var files = words.stream().skip(1).map(Path::of).toList();
            if (!files.stream().allMatch(Path::isAbsolute)) {
                throw new IOException("no letter");
            }
            return new Letter(words.getFirst(), files);
        } catch (CharacterCodingException | InvalidPathException garbage) {
            throw new IOException("no letter", garbage);
        }
    }
}
