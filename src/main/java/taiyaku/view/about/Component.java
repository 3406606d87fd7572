package taiyaku.view.about;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Something of others that comes with the program.
///
/// @param name what it is called
/// @param licence on what terms
record Component(String name, String licence) {

    private static final String LIST = "/taiyaku/licences/components.txt";

    /// All of them, as the packages list them.
    static List<Component> all() {
        try (var in = Component.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + LIST);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ", -1)))
                    .map(columns -> new Component(columns.get(0), columns.get(1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
