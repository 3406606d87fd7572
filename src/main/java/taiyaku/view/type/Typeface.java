package taiyaku.view.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.scene.text.Font;
import taiyaku.text.Script;

/// The bundled typefaces, each loaded when its script first appears: the Japanese ones take five to eight megabytes.
///
/// All are under the SIL Open Font License, whose text stands beside each of them.
public enum Typeface {
    SERIF("SourceSerif4-Regular", "Source Serif 4"),
    SERIF_STRONG("SourceSerif4-SemiBold", "Source Serif 4 SemiBold"),
    SERIF_ITALIC("SourceSerif4-Italic", "Source Serif 4 Italic"),
    MINCHO("NotoSerifJP-Medium", "Noto Serif JP Medium"),
    MINCHO_STRONG("NotoSerifJP-Bold", "Noto Serif JP Bold"),
    NASKH("Amiri-Regular", "Amiri Regular"),
    NASKH_STRONG("Amiri-Bold", "Amiri Bold"),
    SANS("Inter-Regular", "Inter Regular"),
    SANS_MEDIUM("Inter-Medium", "Inter Medium"),
    SANS_STRONG("Inter-SemiBold", "Inter SemiBold"),
    GOTHIC("NotoSansJP-Regular", "Noto Sans JP Regular"),
    GOTHIC_STRONG("NotoSansJP-SemiBold", "Noto Sans JP SemiBold"),
    ARABIC_SANS("IBMPlexSansArabic-Regular", "IBM Plex Sans Arabic Regular");

    private static final Set<Typeface> LOADED = new HashSet<>();

    private final String file;
    private final String name;

    Typeface(String file, String name) {
        this.file = file;
        this.name = name;
    }

    /// The font in a size.
    public Font font(double size) {
        load();
        return new Font(name, size);
    }

    /// Makes the font known to style sheets.
    ///
    /// The Arabic ones (one megabyte in all) are loaded with the first of any: Pango, which shapes joining scripts, does
    /// not see a font that is loaded after it shaped its first word, and would put a system font in its place.
    public void load() {
        if (LOADED.contains(this)) {
            return;
        }
        for (var early : new Typeface[] {NASKH, NASKH_STRONG, ARABIC_SANS}) {
            early.read();
        }
        read();
    }

    private void read() {
        if (!LOADED.add(this)) {
            return;
        }
        var installed = System.getProperty("taiyaku.fonts");
        try {
            if (installed == null) {
                load(Objects.requireNonNull(Typeface.class.getResourceAsStream("fonts/" + file + ".ttf"), file));
            } else {
                load(Path.of(installed, file + ".ttf"));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Loads a font from where it stands. Out of a jar JavaFX copies it into a temporary file first, which takes ten times
    /// as long, and which a program that is killed leaves behind; so the packages have the fonts beside the jar, in the
    /// folder that the property `taiyaku.fonts` names.
    static Font load(Path file) throws IOException {
        // not toUri(): JavaFX does not decode it; what a URL would cut, a # in the path, goes the other way
        var font = Font.loadFont("file:" + file, 12);
        return font == null ? load(Files.newInputStream(file)) : font;
    }

    private static Font load(InputStream font) throws IOException {
        try (font) {
            return Font.loadFont(font, 12);
        }
    }

    /// The interface's typeface for a script.
    static Typeface ofInterface(Script script, boolean strong) {
        return switch (script) {
            case LATIN -> strong ? SANS_STRONG : SANS;
            case JAPANESE -> strong ? GOTHIC_STRONG : GOTHIC;
            case ARABIC -> ARABIC_SANS;
        };
    }
}
