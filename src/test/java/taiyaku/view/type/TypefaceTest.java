package taiyaku.view.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// The installed program takes its fonts from files, wherever it was installed.
@ExtendWith(ApplicationExtension.class)
class TypefaceTest {

    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"fonts", "Program Files", "für 対訳", "no #1", "100%20"})
    void aFontIsLoadedFromAnyFolder(String name) throws IOException {
        var font = Path.of("src/main/resources/taiyaku/view/type/fonts/SourceSerif4-Italic.ttf");
        var copy = Files.copy(font, Files.createDirectory(work.resolve(name)).resolve("copy.ttf"));
        assertEquals("Source Serif 4 Italic", Typeface.load(copy).getName());
    }
}
