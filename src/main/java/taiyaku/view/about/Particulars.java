package taiyaku.view.about;

import com.ibm.icu.util.VersionInfo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.stage.Screen;
import taiyaku.desk.mishap.Mishap;
import taiyaku.store.Folders;
import taiyaku.store.Settings;
import taiyaku.store.log.Build;
import taiyaku.store.log.Log;
import taiyaku.text.Script;
import taiyaku.view.sign.Labels;
import taiyaku.view.type.Family;
import taiyaku.wording.Messages;

/// What is to be known of a program and the machine it runs on to understand what it does there; nothing of any article.
public final class Particulars {

    private static final int MEGABYTE = 1 << 20;

    private Particulars() {}

    /// One of them.
    ///
    /// @param name what it is, in the interface's language
    /// @param value what is so here
    record Particular(String name, String value) {}

    static List<Particular> of(Labels labels, Settings settings) {
        var told = new Telling(labels, settings);
        return List.of(
                told.line("java", System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")"),
                told.line("javafx", System.getProperty("javafx.version", "–")),
                told.line("icu", VersionInfo.ICU_VERSION.toString()),
                told.line(
                        "system",
                        System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                                + System.getProperty("os.arch")),
                told.line("screen", told.screen()),
                told.line("memory", told.memory()),
                told.line("latin", told.typeface(Script.LATIN)),
                told.line("japanese", told.typeface(Script.JAPANESE)),
                told.line("arabic", told.typeface(Script.ARABIC)),
                told.line("settings", told.settings()),
                told.line("state", Folders.state().toAbsolutePath().toString()),
                told.line("log", Log.folder().toAbsolutePath().toString()));
    }

    /// The version and the day it was released.
    static String version(Labels labels) {
        var build = Build.THIS;
        if (build.version().isEmpty()) {
            return labels.text("about.checkout");
        }
        var day = Date.from(LocalDate.parse(build.date()).atStartOfDay(ZoneId.systemDefault()).toInstant());
        return labels.text("about.version", Map.of("version", build.version(), "date", day));
    }

    /// All of them as text, in the interface's language.
    static String text(Labels labels, Settings settings) {
        return "Taiyaku, " + version(labels) + "\n"
                + of(labels, settings).stream()
                        .map(each -> each.name() + ": " + each.value())
                        .collect(Collectors.joining("\n"));
    }

    /// A report of what went wrong, for those who make the program, so in English.
    public static String report(Settings settings, List<Mishap> mishaps) {
        var english = new Labels(Messages.of(Locale.ENGLISH));
        return text(english, settings) + "\n"
                + mishaps.stream()
                        .map(mishap -> "\nOn thread " + mishap.thread() + ", "
                                + (mishap.times() == 1 ? "once" : mishap.times() + " times") + ":\n" + mishap.trace() + "\n")
                        .collect(Collectors.joining());
    }

    private record Telling(Labels labels, Settings chosen) {

        Particular line(String key, String value) {
            return new Particular(labels.text("about." + key), value);
        }

        String screen() {
            var screen = Screen.getPrimary();
            return labels.text(
                    "about.screen.value",
                    Map.of(
                            "width", screen.getBounds().getWidth(),
                            "height", screen.getBounds().getHeight(),
                            "scale", screen.getOutputScaleX()));
        }

        String memory() {
            var runtime = Runtime.getRuntime();
            return labels.text(
                    "about.memory.value",
                    Map.of(
                            "used", (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                            "most", runtime.maxMemory() / MEGABYTE));
        }

        String typeface(Script script) {
            var face = Family.chosen(script, chosen.type(script).family());
            return labels.text(face.bundled() ? "about.bundled" : "about.installed", Map.of("family", face.family()));
        }

        String settings() {
            var theme = "theme." + chosen.theme().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return labels.text(
                    "about.settings.value",
                    Map.of(
                            "language", labels.name(labels.language()),
                            "theme", labels.text(theme),
                            "zoom", chosen.zoom(),
                            "keys", chosen.keys().size()));
        }
    }
}
