package taiyaku.view;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import taiyaku.desk.Desk;
import taiyaku.store.Settings;
import taiyaku.store.SettingsFile;
import taiyaku.store.UnusableFileException;

/// Holds what a scene shows to the settings: other colours are laid on at once, another language and other keys make the
/// window anew, as it stood; and every change is kept at once, so that no crash takes it back.
final class Appearance {

    private final Scene scene;
    private final Desk desk;
    private final ObjectProperty<Settings> settings;
    private final Supplier<ReaderWindow> window;

    /// @param window makes a window by the settings as they are then
    Appearance(Scene scene, Desk desk, ObjectProperty<Settings> settings, Supplier<ReaderWindow> window) {
        this.scene = scene;
        this.desk = desk;
        this.settings = settings;
        this.window = window;
        colour();
        settings.addListener((all, before, now) -> change(before, now));
        desk.zoom().addListener((all, before, now) ->
                settings.set(settings.get().zoomed((int) Math.round(now.doubleValue() * 100))));
    }

    /// Colours what the scene shows, by the settings and by the system where they follow it.
    void colour() {
        Theme.colour(scene.getRoot(), Theme.of(settings.get().theme()));
    }

    private void change(Settings before, Settings now) {
        if (!Objects.equals(now.language(), before.language()) || !now.keys().equals(before.keys())) {
            var fresh = window.get();
            var old = scene.getRoot();
            var place = old instanceof ReaderWindow was ? was.commands().overlays().settingsPlace() : null;
            Theme.colour(fresh, Theme.of(now.theme()));
            scene.setRoot(fresh);
            if (old instanceof ReaderWindow was) {
                fresh.takeAfter(was);
            }
            fresh.page().requestFocus();
            if (place != null) {
                fresh.commands().overlays().settings(place);
            }
        } else if (now.theme() != before.theme()) {
            colour();
        }
        try {
            SettingsFile.write(now);
        } catch (UnusableFileException unwritable) {
            desk.tellWhy(unwritable);
        }
    }
}
