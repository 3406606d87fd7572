package taiyaku.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
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
                .with(Script.ARABIC, new Settings.Type("", 150));
        settings.write();
        assertEquals(settings, Settings.read());
    }

    @Test
    void withoutAFileAllIsAsItComes() {
        assertEquals(Settings.DEFAULT, Settings.read());
    }

    @Test
    void aBrokenLineSpoilsNoOther() throws Exception {
        Files.writeString(
                folder.resolve("settings.properties"),
                "theme=plaid\nwindow=1 2 3\nzoom=large\nlatin.family=Inter\nlatin.size=many\njapanese.size=900\narabic.size=10\n");
        var settings = Settings.read();
        assertEquals(Settings.Theme.SYSTEM, settings.theme());
        assertEquals(100, settings.zoom());
        assertEquals(new Settings.Type("Inter", 100), settings.type(Script.LATIN));
        assertEquals(new Settings.Type("", 200), settings.type(Script.JAPANESE));
        assertEquals(new Settings.Type("", 50), settings.type(Script.ARABIC));
    }
}
