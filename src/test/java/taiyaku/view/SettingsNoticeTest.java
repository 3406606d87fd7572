package taiyaku.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import taiyaku.store.Settings;
import taiyaku.store.Understood;
import taiyaku.view.sign.Labels;
import taiyaku.wording.Messages;

/// Of a broken file of settings one sentence is said, with the file and the keys; of a missing or whole one none.
class SettingsNoticeTest {

    private static Optional<String> said(Locale locale, boolean readable, List<String> broken, String... foreign) {
        var read = new Understood<>(Settings.DEFAULT, Path.of("settings.properties"), readable, broken);
        return SettingsNotice.of(read, List.of(foreign), new Labels(Messages.of(locale)));
    }

    @Test
    void theFileAndTheKeysAreNamed() {
        assertEquals(Optional.empty(), said(Locale.ENGLISH, true, List.of()));
        assertEquals(
                Optional.of("In \u2068settings.properties\u2069 “zoom” cannot be understood and is left as it comes; the file as it was"
                        + " is kept beside it."),
                said(Locale.ENGLISH, true, List.of("zoom")));
        assertEquals(
                Optional.of("In \u2068settings.properties\u2069 “zoom”, “key.fly” cannot be understood and are left as they come;"
                        + " the file as it was is kept beside it."),
                said(Locale.ENGLISH, true, List.of("zoom"), "key.fly"));
        var many = said(Locale.ENGLISH, true, List.of("a", "b", "c", "d", "e", "f", "g")).orElseThrow();
        assertTrue(many.contains("“e” and 2 more lines cannot"), many);
        assertTrue(said(Locale.JAPANESE, true, List.of("zoom")).orElseThrow().contains("“zoom”"));
        assertTrue(said(Locale.GERMAN, true, List.of("zoom")).orElseThrow().contains("“zoom” ist nicht zu verstehen"));
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        assertEquals(
                Optional.of("\u2068settings.properties\u2069 cannot be read: all settings in it are as they come."),
                said(Locale.ENGLISH, false, List.of()));
    }
}
