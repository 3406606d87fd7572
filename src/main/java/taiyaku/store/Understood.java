package taiyaku.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// What was understood of a file of settings, whose lines are `key = value`; a line that begins with `#` is a remark.
///
/// A broken line spoils no other. Since the next change writes the file anew, one with broken lines is kept beside it.
///
/// @param value what it says; as it comes where it says nothing
/// @param file where it stands
/// @param readable whether it could be read at all, or is missing
/// @param broken the keys of lines that could not be understood, in their order
public record Understood<T>(T value, Path file, boolean readable, List<String> broken) {

    public Understood {
        broken = List.copyOf(broken);
    }

    /// What one line changes.
    @FunctionalInterface
    public interface Line<T> {
        /// What was said before, with this line.
        ///
        /// @throws IllegalArgumentException when the key is foreign or the value broken
        T taken(T before, String key, String value);
    }

    /// Reads a file line by line.
    ///
    /// @param natural what goes where it says nothing
    public static <T> Understood<T> of(Path file, T natural, Line<T> line) {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException missing) {
            return new Understood<>(natural, file, true, List.of());
        } catch (IOException unreadable) {
            return new Understood<>(natural, file, false, List.of());
        }
        var value = natural;
        var broken = new ArrayList<String>();
        for (var told : text.lines().toList()) {
            try {
                var one = new Properties();
                one.load(new StringReader(told));
                for (var key : one.stringPropertyNames()) {
                    value = line.taken(value, key, one.getProperty(key).strip());
                }
            } catch (IOException | IllegalArgumentException e) {
                broken.add(told.strip().split("[=:\\s]", 2)[0]);
            }
        }
        if (!broken.isEmpty()) {
            keep(file);
        }
        return new Understood<>(value, file, true, broken);
    }

    private static void keep(Path file) {
        try {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            // where nothing can be written, the file is not written anew either
        }
    }
}
