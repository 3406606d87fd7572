package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Language;
import taiyaku.text.Script;

class SettingsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private @Nullable String before;

    @BeforeEach
    void ownFolder() {
        before = System.getProperty("taiyaku.state");
        System.setProperty("taiyaku.state", folder.toString());
    }

    @AfterEach
    void folderAsItWas() {
        if (before == null) {
            System.clearProperty("taiyaku.state");
        } else {
            System.setProperty("taiyaku.state", before);
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws UnusableFileException {
        var settings = Settings.DEFAULT
                .in(Language.JAPANESE)
                .in(Settings.Theme.DARK)
                .zoomed(130)
                .at(new Settings.Frame(40, -8, 1200, 800, true))
                .with(Script.LATIN, new Settings.Type("Inter", 90))
                .with(Script.ARABIC, new Settings.Type("", 150))
                .called("replace", "Shortcut+K")
                .called("panel", "");
        SettingsFile.write(settings);
        assertEquals(settings, SettingsFile.read().value());
        assertEquals(List.of(), SettingsFile.read().broken());
    }

    @Test
    void withoutAFileAllIsAsItComes() {
        var read = SettingsFile.read();
        assertEquals(Settings.DEFAULT, read.value());
        assertTrue(read.readable());
        assertEquals(List.of(), read.broken());
    }

    @Test
    void aBrokenLineSpoilsNoOther() throws Exception {
        Files.writeString(
                folder.resolve("settings.properties"),
                "theme=plaid\nwindow=1 2 3\nzoom=large\nlatin.family=Inter\nlatin.size=many\njapanese.size=900\narabic.size=10\ncolour=red\ngreek.size=9\nkey.a=\\u12\n");
        var read = SettingsFile.read();
        assertEquals(List.of("theme", "window", "zoom", "latin.size", "colour", "greek.size", "key.a"), read.broken());
        var settings = read.value();
        assertEquals(Settings.Theme.SYSTEM, settings.theme());
        assertEquals(100, settings.zoom());
        assertEquals(new Settings.Type("Inter", 100), settings.type(Script.LATIN));
        assertEquals(new Settings.Type("", 200), settings.type(Script.JAPANESE));
        assertEquals(new Settings.Type("", 50), settings.type(Script.ARABIC));
    }

    @Test
    void aFileWithBrokenLinesIsKeptBesideTheNextOne() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "# mine\ntheme = dark\nzoom = large\n");
        var read = SettingsFile.read();
        assertEquals(List.of("zoom"), read.broken());
        SettingsFile.write(read.value());
        assertEquals(List.of(), SettingsFile.read().broken());
        assertEquals(Settings.Theme.DARK, SettingsFile.read().value().theme());
        assertEquals("# mine\ntheme = dark\nzoom = large\n", Files.readString(folder.resolve("settings.properties.broken")));
    }

    @Test
    void aFileThatCannotBeReadIsSaidToBeSo() throws Exception {
        Files.createDirectory(folder.resolve("settings.properties"));
        var read = SettingsFile.read();
        assertFalse(read.readable());
        assertEquals(Settings.DEFAULT, read.value());
    }
}
