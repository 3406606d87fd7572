package taiyaku.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import taiyaku.store.SafeFile;
import taiyaku.store.UnusableFileException;

/// A line in, a line out, in order and in constant memory; flushed at least every second.
final class JsonLines {

    /// The longest line taken in, in bytes.
    private static final int LONGEST = 64 << 20;

    private static final long FLUSH_NANOS = 500_000_000;

    private JsonLines() {}

    /// Answers one line.
    interface Answer {
        /// The line that answers `line`; never throws for a broken line, but says so in the answer.
        String to(LineObject line) throws IOException;
    }

    static void run(Path from, PrintWriter out, Answer answer) throws UnusableFileException, IOException {
        try (var in = open(from)) {
            run(in, out, answer);
        }
    }

    /// The same into a file, which is written whole or not at all.
    static void runTo(Path output, Path from, Answer answer) throws UnusableFileException, IOException {
        try (var in = open(from)) {
            SafeFile.write(output, stream -> {
                var out = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
                run(in, out, answer);
            });
        }
    }

    private static void run(InputStream in, PrintWriter out, Answer answer) throws IOException {
        long flushed = System.nanoTime();
        for (var line = next(in); line != null; line = next(in)) {
            if (line.length > 0) {
                out.print(answer.to(LineObject.of(line)));
                out.print('\n');
                if (System.nanoTime() - flushed > FLUSH_NANOS || in.available() == 0) {
                    out.flush();
                    flushed = System.nanoTime();
                }
            }
        }
        out.flush();
    }

    /// A file for reading; `-` is standard input.
    static InputStream open(Path from) throws UnusableFileException {
        try {
            if (Files.isDirectory(from)) {
                throw new UnusableFileException(from + " is a folder, not a file of lines");
            }
            return new BufferedInputStream(from.toString().equals("-") ? System.in : Files.newInputStream(from), 1 << 16);
        } catch (NoSuchFileException e) {
            throw new UnusableFileException(from + " does not exist");
        } catch (IOException e) {
            throw new UnusableFileException(from + " cannot be read: " + e.getMessage());
        }
    }

    /// The bytes of the next line without its end, cut where it is too long to be one; null at the end.
    private static byte @Nullable [] next(InputStream in) throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        var line = new ByteArrayOutputStream();
        while (c >= 0 && c != '\n') {
            if (line.size() < LONGEST && c != '\r') {
                line.write(c);
            }
            c = in.read();
        }
        return line.toByteArray();
    }
}
